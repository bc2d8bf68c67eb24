"""Surfaces: cards and dividers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.paint import Role, fill, paint_box, smooth


class Card(QFrame):
    """A surface for things beside each other, one level only; `body` is its layout."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        padding: int = tokens.CARD_PADDING,
        gap: int = tokens.SPACE_8,
        strong: bool = False,
    ) -> None:
        super().__init__(parent)
        self.strong = strong
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding - 4, padding, padding - 4)
        self.body.setSpacing(gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self.palette().color
        edge = color(Role.Accent if self.strong else Role.Midlight)
        paint_box(smooth(self), self.rect(), color(Role.Base), edge, radius=tokens.RADIUS_CARD)


class Divider(QWidget):
    """A 1-px line between parts; ornament only."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._flat = orientation == Qt.Orientation.Horizontal
        grow, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(*((grow, fixed) if self._flat else (fixed, grow)))

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self.palette().color(Role.Midlight))
