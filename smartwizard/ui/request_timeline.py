"""Where a request stands: its stations, in the language of now (R22)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.views import RequestDetail, RequestRowView, Station
from smartwizard.rules import dates
from smartwizard.ui.controls.rings import State
from smartwizard.ui.controls.timeline import Event, Timeline
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import event
from smartwizard.ui.says import Says

_ICONS = {
    "reminder": "bell",
    "digest": "bell",
    "reminded": "bell",
    "support_offered": "life-buoy",
    "operator_too": "arrow-up-right",
    "operator_appoints": "arrow-up-right",
    "overdue": "clock-alert",
    "expires": "calendar-x",
    "expired": "calendar-x",
    "declined": "circle-x",
    "denied": "circle-x",
    "comment": "pencil-line",
    "address_corrected": "pencil-line",
    "withdrawn": "undo-2",
    "undone": "undo-2",
    "mail_failed": "circle-alert",
    "note_changed": "pencil-line",
}
_STATES: dict[str, State] = {"done": "done", "now": "held", "ahead": "later"}


class RequestTimeline(Says, QWidget):
    """The timeline of one request."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: RequestDetail | None = None
        self.line = Timeline(self)
        self.line.acted.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)

    def show_request(self, detail: RequestDetail) -> None:
        """Show another request, or the same one as it stands now."""
        self._detail = detail
        self.retranslate()

    def retranslate(self) -> None:
        if self._detail is not None:
            self.line.set_events(
                [_event(self._detail.row, station) for station in self._detail.timeline]
            )


def _event(row: RequestRowView, station: Station) -> Event:
    ahead = station.state == "ahead"
    say = dates.full_date if ahead else dates.moment
    who = LANGUAGE.say(station.who) if station.who.source else ""
    quoted = N_("“{note}”", "a person's words, quoted").of(note=station.note)
    note = LANGUAGE.say(quoted) if station.note else ""
    return Event(
        state=_STATES[station.state],
        title=event(row, station.event),
        date=say(station.at, LANGUAGE.code, LANGUAGE.zone),
        who=" ".join(filter(None, (who, note))),
        icon=_ICONS.get(station.event, "") if ahead or station.event in _ICONS else "",
    )
