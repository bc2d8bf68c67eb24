"""What the home window asks of its body, whoever sits there."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.ui.desk import Reply
from smartwizard.ui.seat import Seat


class HomeBody(QWidget):
    """The middle of the home window; `wanted` tells that another of its sections is asked for."""

    wanted = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat, self.desk = seat, seat.desk

    def load(self) -> Reply | None:
        """The one query that it shows; None where there is nothing to ask."""
        return None

    def show_loaded(self, result: object) -> Mapping[str, int]:
        """Show the answer; returns how many wait at each entry of the rail."""
        return {}

    def show_section(self, name: str) -> None:
        """Show one of its sections, by the name of its entry."""
