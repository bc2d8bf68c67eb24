"""The phase rail of the wizard: phases as stations, the steps of the phase one is in as stops."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import Hint, Label, plain_tooltip
from smartwizard.ui.controls.paint import Role
from smartwizard.ui.controls.rail_parts import RailFoot, RailHead, RailScroll, RailSurface
from smartwizard.ui.controls.rings import State
from smartwizard.ui.controls.stations import Station, Stations, Track
from smartwizard.ui.theme import THEME


@dataclass(frozen=True)
class Stop:
    """A step within a phase: its name, its state, and that state in words."""

    name: str
    state: State
    said: str = ""


@dataclass(frozen=True)
class Phase:
    """A phase of the task, with its steps while it is under way."""

    name: str
    state: State
    said: str = ""
    steps: tuple[Stop, ...] = ()


class PhaseStation(Station):
    """A phase: ring 26, a tick when it is behind, its number else."""

    ring, gap, pad = tokens.PHASE_RING, 11, 8

    def __init__(self, number: int, phase: Phase, folded: bool) -> None:
        super().__init__()
        state = phase.state
        if state == "now" and phase.steps and not folded:
            state = "todo"
        self.set_mark(state, str(number), "check" if state == "done" else "")
        self.leads_on = phase.state == "now" and bool(phase.steps) and not folded
        if not folded:
            name = Label(phase.name, bold=phase.state == "now")
            name.set_quiet(phase.state == "later")
            self.content.addWidget(name)
        _name(self, f"{number} {phase.name}", phase.said, folded)


class StopStation(Station):
    """A step: a dot behind, a big dot now, hollow ahead."""

    ring, gap, pad, role = 12, 18, 5, "small"

    def __init__(self, stop: Stop) -> None:
        super().__init__()
        self.set_mark(stop.state)
        self.leads_on = False
        name = Hint(stop.name)
        name.set_quiet(stop.state == "later")
        name.set_bold(stop.state == "now")
        self.content.addWidget(name)
        _name(self, stop.name, stop.said, folded=False)

    def axis(self) -> float:
        return tokens.PHASE_RING / 2

    def text_left(self) -> float:
        return tokens.PHASE_RING + PhaseStation.gap

    def paint_symbol(self, painter: QPainter, box: QRectF) -> None:
        ahead, ink = self.state == "later", self.palette().color
        inset = {"now": 0.0, "done": box.width() / 6}.get(self.state, box.width() / 8)
        painter.setPen(QPen(ink(Role.Mid), tokens.LINE) if ahead else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if ahead else ink(Role.Accent))
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


class PhaseStations(Stations):
    """The phases of a task, with the steps of the current one between them."""

    def set_phases(self, phases: Sequence[Phase], *, folded: bool) -> None:
        """Show these phases; folded, only their rings."""
        stations: list[Station] = []
        for number, phase in enumerate(phases, 1):
            stations.append(PhaseStation(number, phase, folded))
            if not folded:
                stations.extend(StopStation(stop) for stop in phase.steps)
        self.put(stations)

    def track_after(self, place: int) -> Track:
        station = self.stations[place]
        leads_on = isinstance(station, PhaseStation) and station.leads_on
        return "solid" if leads_on else super().track_after(place)


class PhaseRail(RailSurface):
    """Where one is in the task, and who one is; it grows with the longest word."""

    def __init__(self, product: str = "", task: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = False
        self.head, self.foot, self.line = RailHead(product, task), RailFoot(), PhaseStations()
        body = QWidget()
        middle = QVBoxLayout(body)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.line)
        middle.addStretch(1)
        self._scroll = RailScroll(body, self)
        # Nothing here takes the focus: what is under way is brought into sight instead.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._phases: tuple[Phase, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.foot)
        self._fit()

    def set_phases(self, phases: Sequence[Phase]) -> None:
        """Show these phases, in the language of now."""
        self._phases = tuple(phases)
        self.line.set_phases(self._phases, folded=self.folded)
        self._fit()

    def set_folded(self, folded: bool) -> None:
        """Shrink to the stations, or back: windows do it below 1000 px at 100 % text."""
        if folded != self.folded:
            self.folded = folded
            self.head.set_folded(folded)
            self.foot.set_folded(folded)
            self.set_phases(self._phases)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self._show_now()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_now()

    def _show_now(self) -> None:
        for station in self.line.stations:
            if station.state == "now":
                self._scroll.ensureWidgetVisible(station, 0, 0)

    def _fit(self) -> None:
        usual = tokens.FOLDED_RAIL if self.folded else tokens.RAIL
        left = (THEME.px(tokens.FOLDED_RAIL) - THEME.px(tokens.PHASE_RING)) // 2
        self.line.setContentsMargins(left if self.folded else 21, 4, 0 if self.folded else 16, 0)
        self.setFixedWidth(max(THEME.px(usual), self.line.minimumSizeHint().width()))


def _name(station: Station, name: str, said: str, folded: bool) -> None:
    station.setAccessibleName(f"{name} {said}".strip())
    plain_tooltip(station, name if folded else "")
