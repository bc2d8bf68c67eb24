"""The icons: lucide files in the color of a palette role, rendered once per size and screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from smartwizard import resources
from smartwizard.ui.theme import THEME

ICONS = resources.path("icons")
Ink = QColor | QPalette.ColorRole

_pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
THEME.changed.connect(_pixmaps.clear)


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


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """A QIcon that takes its color from the palette each time it is painted."""
    return QIcon(_Engine(name, role))


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


class _Engine(QIconEngine):
    """Paints one icon in the role's color of the palette in force."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, rect, self._ink(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return icon_pixmap(self._name, round(side / scale), self._ink(mode), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def _ink(self, mode: QIcon.Mode) -> Ink:
        disabled = mode == QIcon.Mode.Disabled
        return QPalette.ColorRole.PlaceholderText if disabled else self._role
