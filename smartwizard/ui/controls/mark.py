"""The program's mark: the line with its stations."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartwizard.ui.controls.paint import Role, smooth
from smartwizard.ui.theme import THEME

_GRID = 26


def paint_logo(painter: QPainter, side: float, ink: QColor) -> None:
    """The mark in a square from the painter's origin."""
    painter.save()
    painter.scale(side / _GRID, side / _GRID)
    painter.setPen(QPen(ink, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(8, 21))
    path.lineTo(13, 21)
    path.quadTo(15, 21, 15, 19)
    path.lineTo(15, 15)
    path.moveTo(18, 5)
    path.lineTo(13, 5)
    path.quadTo(11, 5, 11, 7)
    path.lineTo(11, 11)
    painter.drawPath(path)
    painter.drawEllipse(QPointF(5, 21), 3.25, 3.25)
    painter.drawEllipse(QPointF(21, 5), 3.25, 3.25)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(13, 13), 5.25, 5.25)
    painter.restore()


class Mark(QWidget):
    """The mark in the accent color of what it stands on."""

    def __init__(self, parent: QWidget | None = None, *, size: int = _GRID) -> None:
        super().__init__(parent)
        self.size_at_100 = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = THEME.px(self.size_at_100)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_logo(smooth(self), self.width(), self.palette().color(Role.Accent))
