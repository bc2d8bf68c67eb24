"""Two columns side by side while there is room, one under the other when there is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.turning_row import TurningRow


class Columns(TurningRow):
    """`main` takes the room that is left, `aside` has a width; add to these two layouts.

    `aside` and `below` are pixels at 100 % text: below that width the two stand in one column.
    """

    def __init__(
        self, parent: QWidget | None = None, *, aside: int = 300, below: int = 800
    ) -> None:
        super().__init__(below, parent, gap=tokens.SPACE_24, line_gap=tokens.SPACE_16)
        self._left, self._right = QWidget(self), QWidget(self)
        self.main, self.aside = _column(self._left), _column(self._right)
        self.add(self._left, 1, align=Qt.AlignmentFlag.AlignTop)
        self.add(self._right, width=aside, align=Qt.AlignmentFlag.AlignTop)

    def show_aside(self, shown: bool) -> None:
        """Give all the room to the main column while there is nothing beside it."""
        self._right.setVisible(shown)


def _column(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.SPACE_16)
    return column
