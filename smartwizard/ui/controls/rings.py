"""The stations of the line: rings with a number or an icon, in the state of their step."""

from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.paint import CENTER, Role, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

State = Literal["todo", "now", "done", "error", "later", "held"]
_TICK = 12


def ring_ink(state: State, palette: QPalette) -> QColor:
    """The color of a station's ring."""
    if state == "error":
        return THEME.tone("bad").color
    if state == "held":
        return THEME.tone("wait").color
    return palette.color(Role.Mid if state == "later" else Role.Accent)


def paint_station(
    painter: QPainter,
    box: QRectF,
    state: State,
    palette: QPalette,
    number: str = "",
    icon: str = "",
) -> None:
    """A station: its ring, 2 px inside the box, and the number or the icon in it.

    The number never disappears, it ties step and control: a finished step keeps it, with a tick.
    """
    ticked = state == "done" and bool(number) and not icon
    if ticked:
        painter.save()
        painter.setClipPath(_around_tick(box))
    _paint_ring(painter, box, state, palette)
    if ticked:
        painter.restore()
        _paint_tick(painter, box, palette)
    if icon:
        _paint_icon(painter, box, icon, state, palette)
    elif number:
        _paint_number(painter, box, number, state, palette)


def _paint_ring(painter: QPainter, box: QRectF, state: State, palette: QPalette) -> None:
    ink, half = ring_ink(state, palette), tokens.LINE / 2
    painter.setPen(QPen(ink, tokens.LINE))
    painter.setBrush(ink if state == "now" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(half, half, -half, -half))


def _paint_number(
    painter: QPainter, box: QRectF, number: str, state: State, palette: QPalette
) -> None:
    plain = {"now": Role.BrightText, "later": Role.PlaceholderText, "todo": Role.WindowText}
    ink = palette.color(plain[state]) if state in plain else ring_ink(state, palette)
    painter.setFont(THEME.font("caption" if box.width() < THEME.px(26) else "body", True))
    painter.setPen(ink)
    painter.drawText(box, int(CENTER), number)


def _paint_icon(painter: QPainter, box: QRectF, icon: str, state: State, palette: QPalette) -> None:
    ink = palette.color(Role.BrightText) if state == "now" else ring_ink(state, palette)
    if state == "later":
        ink = palette.color(Role.PlaceholderText)
    side = round(box.width() * 0.3) * 2
    left, top = box.center().x() - side / 2, box.center().y() - side / 2
    paint_icon(painter, icon, QRect(round(left), round(top), side, side), ink)


def _tick_center(ring: QRectF) -> QPointF:
    third = THEME.px(_TICK) / 6
    return QPointF(ring.right() - third, ring.bottom() - third)


def _around_tick(ring: QRectF) -> QPainterPath:
    """Everything but the tick and a gap around it."""
    tick, radius = QPainterPath(), THEME.px(_TICK) / 2 + 1.5
    tick.addEllipse(_tick_center(ring), radius, radius)
    whole = QPainterPath()
    whole.addRect(ring.adjusted(-2, -2, 2, 2))
    return whole.subtracted(tick)


def _paint_tick(painter: QPainter, ring: QRectF, palette: QPalette) -> None:
    center, radius = _tick_center(ring), THEME.px(_TICK) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(Role.Accent))
    painter.drawEllipse(center, radius, radius)
    pen = QPen(palette.color(Role.BrightText), radius / 3.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    steps = ((-0.42, 0.03), (-0.1, 0.34), (0.44, -0.28))
    painter.drawPolyline([center + QPointF(x, y) * radius for x, y in steps])


class NumberRing(QWidget):
    """The number of a guide step beside the control it speaks of (22 px; 24 in the guide).

    Silent to screen readers: the number and the state go into the name of the control.
    """

    def __init__(
        self,
        number: str = "",
        state: State = "todo",
        parent: QWidget | None = None,
        *,
        size: int = tokens.RING,
        icon: str = "",
    ) -> None:
        super().__init__(parent)
        self.number, self.state, self.size_at_100, self.icon_name = number, state, size, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, state: State) -> None:
        """Show another state; the number stays."""
        if state != self.state:
            self.state = state
            self.update()

    def set_number(self, number: str) -> None:
        """Show another number, or none."""
        if number != self.number:
            self.number = number
            self.update()

    def ring_rect(self) -> QRectF:
        """Where the ring is, without the room for its tick."""
        side = THEME.px(self.size_at_100)
        return QRectF(0, 0, side, side)

    def sizeHint(self) -> QSize:
        side = THEME.px(self.size_at_100 + _TICK / 3)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        box, palette = self.ring_rect(), self.palette()
        paint_station(smooth(self), box, self.state, palette, self.number, self.icon_name)
