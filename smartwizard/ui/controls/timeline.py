"""The timeline of a request: what happened, who holds it now, what comes and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.rings import State
from smartwizard.ui.controls.stations import Station, Stations

_ICONS = {"done": "check", "held": "hourglass", "now": "hand", "error": "x"}


@dataclass(frozen=True)
class Event:
    """One station of a request: the event, its date, who holds it, and what can be done now.

    `key` comes back with `Timeline.acted`; `note` stands quietly beside the action.
    """

    state: State
    title: str
    date: str = ""
    who: str = ""
    icon: str = ""
    action: str = ""
    action_icon: str = ""
    key: str = ""
    note: str = ""


class TimelineStation(Station):
    """One event with its date at the right and its action under it."""

    ring, gap, pad = tokens.PHASE_RING, 12, 10

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(event.action, small=True, icon=event.action_icon)
        self.set_mark(event.state, icon=event.icon or _ICONS.get(event.state, "circle"))
        self._add_title(event)
        self._add_who(event)
        self._add_action(event)
        said = ", ".join(filter(None, (event.title, event.date)))
        self.setAccessibleName(said)
        self.setAccessibleDescription(event.who)

    def _add_title(self, event: Event) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_16)
        row.addWidget(Label(event.title, bold=True), 1)
        date = Hint(event.date)
        date.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(date, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(row)

    def _add_who(self, event: Event) -> None:
        if event.who:
            who = Hint(event.who)
            who.set_quiet(event.state not in ("now", "held", "error"))
            self.content.addWidget(who)

    def _add_action(self, event: Event) -> None:
        self.button.setParent(self)
        self.button.setVisible(bool(event.action))
        if event.action:
            row = QHBoxLayout()
            row.setContentsMargins(0, tokens.SPACE_4 + 1, 0, 0)
            row.setSpacing(tokens.SPACE_8)
            row.addWidget(self.button)
            row.addWidget(Hint(event.note), 1)
            self.content.addLayout(row)


class Timeline(Stations):
    """The events of a request from first to last; `acted` carries the key of an action."""

    acted = Signal(str)

    def set_events(self, events: Sequence[Event]) -> None:
        """Show these events; the focus stays on the action of the same key."""
        focused = self._focused_key()
        stations = [TimelineStation(event, self) for event in events]
        for station, event in zip(stations, events, strict=True):
            station.button.setObjectName(event.key)
            station.button.clicked.connect(partial(self.acted.emit, event.key))
        self.put(stations)
        for station in stations:
            if focused and station.button.objectName() == focused:
                station.button.setFocus()

    def _focused_key(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
