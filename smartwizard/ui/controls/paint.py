"""What all controls are painted with: boxes, colors by role, and text that keeps its mnemonic."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.theme import THEME

Role = QPalette.ColorRole
CENTER = Qt.AlignmentFlag.AlignCenter
LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def smooth(widget: QWidget) -> QPainter:
    """A painter on a widget that draws round edges smoothly."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """The first color with a share, 0 to 1, of the second: hover and pressed."""
    return QColor.fromRgbF(
        *(
            one + (other - one) * share
            for one, other in (
                (first.redF(), second.redF()),
                (first.greenF(), second.greenF()),
                (first.blueF(), second.blueF()),
            )
        )
    )


def fill(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Fill a rectangle; Qt's `fillRect` would have PySide set up all kinds of gradients."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)


def paint_box(
    painter: QPainter,
    rect: QRect,
    fill: QColor | None,
    edge: QColor | None,
    width: int = tokens.EDGE,
    radius: float = tokens.RADIUS_CONTROL,
) -> None:
    """A rounded box whose edge lies inside the rectangle, sharp at every width."""
    inset = width / 2 if edge is not None else 0.0
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def ground(widget: QWidget) -> QPalette:
    """The palette of what a control stands on: its own may have been changed for its text."""
    parent = widget.parentWidget()
    return parent.palette() if parent is not None else QApplication.palette()


def paint_field(
    painter: QPainter, palette: QPalette, rect: QRect, wrong: bool, sunken: bool
) -> None:
    """The frame of an editor: 1 px in the color of edges, 2 px red when it is wrong."""
    fill = palette.color(Role.AlternateBase if sunken else Role.Base)
    if wrong:
        paint_box(painter, rect, fill, THEME.tone("bad").color, tokens.LINE)
    else:
        paint_box(painter, rect, fill, palette.color(Role.Mid))


def paint_tint(painter: QPainter, rect: QRect, tone: str, *, bar: bool) -> None:
    """The ground of a banner: the tint of a tone, with its 4-px bar or without."""
    look, radius = THEME.tone(tone), tokens.RADIUS_BANNER
    edge = look.color if THEME.high_contrast else None
    paint_box(painter, rect, look.tint, edge, radius=radius)
    if bar:
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(rect), radius, radius)
        painter.setClipPath(corners)
        painter.fillRect(QRect(rect.left(), rect.top(), tokens.BAR, rect.height()), look.color)
        painter.setClipping(False)
