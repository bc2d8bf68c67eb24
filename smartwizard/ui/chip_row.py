"""How an open request stands, and what a decider should notice, as chips beside each other."""

from PySide6.QtWidgets import QWidget

from smartwizard.operations.requesting.views import RequestDetail, RequestRowView
from smartwizard.ui.controls.chips import Chip
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.delegation_words import instead_of
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import OVERDUE, PENDING, Look, flag_looks, row_look, your_turn


class ChipRow(QWidget):
    """Chips that break into lines where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self._shown: list[Look] = []

    def show_request(self, detail: RequestDetail) -> None:
        """Show the chips of a request, if they are others."""
        looks = _looks(detail.row) if detail.row.status == PENDING else []
        self.setVisible(bool(looks))
        if looks == self._shown:
            return
        self._shown = looks
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for look in looks:
            self._flow.addWidget(Chip(*look, self))
        self.updateGeometry()


def _looks(row: RequestRowView) -> list[Look]:
    looks = [row_look(row), *([your_turn()] if "approve" in row.actions else [])]
    flags = zip(row.flags, flag_looks(row), strict=True)
    if row.instead_of:
        looks.append(Look("info", "user", LANGUAGE.say(instead_of(row.instead_of))))
    return looks + [look for flag, look in flags if flag != OVERDUE]
