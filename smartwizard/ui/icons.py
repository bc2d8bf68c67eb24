"""The icons: lucide files in the color of a palette role, rendered once per size and screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from smartwizard import resources
from smartwizard.ui.theme import THEME

ICONS = resources.path("icons")
Ink = QColor | QPalette.ColorRole

_pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
THEME.recolored.connect(_pixmaps.clear)


def icon_pixmap(name: str, size: int, ink: Ink, ratio: float = 1.0) -> QPixmap:
    """An icon `size` logical pixels wide in a color or palette role, for a screen's `ratio`."""
    color = ink if isinstance(ink, QColor) else QApplication.palette().color(ink)
    key = (name, size, color.rgba(), ratio)
    pixmap = _pixmaps.get(key)
    if pixmap is None:
        pixmap = _pixmaps[key] = _render(name, size, color, ratio)
    return pixmap


def paint_icon(painter: QPainter, name: str, box: QRect, ink: Ink) -> None:
    """Paint an icon as large as the shorter side of a box, in its middle."""
    size = min(box.width(), box.height())
    spot = box.topLeft() + QPoint((box.width() - size) // 2, (box.height() - size) // 2)
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(spot, icon_pixmap(name, size, ink, ratio))


def _render(name: str, size: int, color: QColor, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    ink = _svg(name).replace(b"currentColor", color.name().encode())
    QSvgRenderer(QByteArray(ink)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _svg(name: str) -> bytes:
    return (ICONS / f"{name}.svg").read_bytes()
