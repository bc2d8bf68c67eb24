"""The line with stations: what has an order is drawn on it, one accessible item per station."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.paint import Role, smooth
from smartwizard.ui.controls.rings import State, paint_station
from smartwizard.ui.theme import THEME

Track = Literal["", "solid", "dashed"]


class Station(QWidget):
    """One stop: its ring on the line, its words beside it in `content`.

    `above` and `below` are the pieces of the line that lead to it and away from it.
    """

    ring, gap, pad, role = tokens.GUIDE_RING, 10, 7, "body"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: State = "todo"
        self.number, self.icon_name = "", ""
        self.above: Track = ""
        self.below: Track = ""
        self.content = QVBoxLayout()
        self.content.setSpacing(tokens.LABEL_TO_HINT)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self.content, 1)
        self._place()

    def set_mark(self, state: State, number: str = "", icon: str = "") -> None:
        """Show a state, with a number or an icon in the ring."""
        self.state, self.number, self.icon_name = state, number, icon
        self.update()

    def set_tracks(self, above: Track, below: Track) -> None:
        """Draw the line to the station before and the station after, or not."""
        self.above, self.below = above, below
        self.update()

    def ring_rect(self) -> QRectF:
        """Where the symbol of the station is: its middle is that of the first line of words."""
        side, axis = THEME.px(self.ring), THEME.px(self.axis())
        middle = THEME.px(self.pad) + QFontMetrics(THEME.font(self.role)).height() / 2
        return QRectF(axis - side / 2, round(middle - side / 2), side, side)

    def axis(self) -> float:
        """How far from the left the line runs, in pixels at 100 %."""
        return self.ring / 2

    def paint_symbol(self, painter: QPainter, box: QRectF) -> None:
        """Paint the ring with its number or icon; other stations paint other symbols."""
        paint_station(painter, box, self.state, self.palette(), self.number, self.icon_name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row"):
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = smooth(self), self.ring_rect()
        self._paint_track(painter, self.above, 0, box.top())
        self._paint_track(painter, self.below, box.bottom(), self.height())
        self.paint_symbol(painter, box)

    def _paint_track(self, painter: QPainter, track: Track, top: float, bottom: float) -> None:
        if not track or bottom <= top:
            return
        solid = track == "solid"
        pen = QPen(self.palette().color(Role.Accent if solid else Role.Mid), tokens.LINE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not solid:
            pen.setDashPattern([2, 2])
            # The dashes of two stations meet: both count from the top of the whole line.
            pen.setDashOffset(((self.y() + top) % 8) / 2)
        x = THEME.px(self.axis())
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _place(self) -> None:
        pad = THEME.px(self.pad)
        self._row.setContentsMargins(THEME.px(self.text_left()), pad, 0, pad)
        # Also where it has no words, as in a folded rail, the whole ring is seen.
        self.setMinimumHeight(THEME.px(self.ring + self.pad))

    def text_left(self) -> float:
        """How far from the left the words begin, in pixels at 100 %."""
        return self.ring + self.gap


class Stations(QWidget):
    """Stations one above the other, joined: solid behind, dashed ahead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stations: list[Station] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def put(self, stations: Sequence[Station]) -> None:
        """Show these stations instead of what was shown."""
        for old in self.stations:
            if old not in stations:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self.stations = list(stations)
        for place, station in enumerate(self.stations):
            self._column.insertWidget(place, station)
        self.join()

    def join(self) -> None:
        """Draw the line anew after states have changed."""
        above: Track = ""
        for place, station in enumerate(self.stations):
            last = place == len(self.stations) - 1
            below: Track = "" if last else self.track_after(place)
            station.set_tracks(above, below)
            above = below

    def track_after(self, place: int) -> Track:
        """The line that leads away from a station: solid once the station is behind."""
        return "solid" if self.stations[place].state == "done" else "dashed"
