"""A dialog that only tells: what does not fit on the screen scrolls."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import Text
from smartwizard.ui import tokens
from smartwizard.ui.dialog import Dialog
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.theme import THEME

_WIDE, _AROUND, _HIGHEST = 520, 150, 620


class ScrollDialog(Dialog):
    """Put what it tells into `body`, then call `finish`."""

    def __init__(self, parent: QWidget, title: Text) -> None:
        super().__init__(parent, title)
        self._told = QWidget(self)
        self.body = QVBoxLayout(self._told)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(tokens.SPACE_12)
        self.column.addWidget(PageScroll(self._told, self), 1)

    def finish(self) -> None:
        self.body.addStretch(1)
        super().finish()
        width = max(THEME.px(_WIDE), self.width())
        told = self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else 0
        high = max(told, self._told.sizeHint().height()) + THEME.px(_AROUND)
        self.resize(width, min(high, THEME.px(_HIGHEST)))
