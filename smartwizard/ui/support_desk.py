"""Who answers a topic, and when: office hours in the desk's zone and in the reader's (R50)."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.clock import utc_now
from smartwizard.messages import N_, Text
from smartwizard.operations.support import Topic
from smartwizard.rules import dates
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_READERS = {
    "desk": N_("Goes to the support desk: {email}"),
    "operator": N_("Goes to the registry operator"),
    "seller": N_("Goes to the registry operator; whoever sold the contract knows more"),
}
_HOURS = N_("Support hours: {hours}")
_YOURS = N_("In your time zone: {opens}–{closes} ({zone})")
_OPEN = N_("Open now, until {moment}")
_CLOSED = N_("Closed now; open again on {moment}")
_PHONE = N_("By phone: {phone}")
_PAGE = N_("There is a form for this at Cisco.com.")


class SupportDeskNote(Says, QWidget):
    """A quiet note under the topic; `page_wanted` carries the address of the desk's own form."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic: Topic | None = None
        self.banner = Banner("info", self, bar=False)
        self.banner.followed.connect(self.page_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()

    def show_topic(self, topic: Topic | None) -> None:
        """Show who answers this topic."""
        self._topic = topic
        self.setVisible(topic is not None)
        self.retranslate()

    def retranslate(self) -> None:
        topic = self._topic
        if topic is None:
            return
        lines: list[Line | str] = [LANGUAGE.say(text) for text in _times(topic, utc_now())]
        if topic.phone:
            lines.append(LANGUAGE.say(_PHONE.of(phone=topic.phone)))
        if topic.page:
            lines.append(
                Line(LANGUAGE.say(_PAGE), LANGUAGE.say(N_("Open at Cisco.com")), topic.page)
            )
        reader = _READERS[topic.reader].of(email=topic.email)
        self.banner.say("info", "life-buoy", LANGUAGE.say(reader), lines)


def _times(topic: Topic, now: datetime) -> list[Text]:
    """When somebody is there: as the desk says it, in the reader's zone, and now."""
    if topic.opens is None or topic.closes is None:
        return []
    opens, closes = (
        dates.clock(at, LANGUAGE.code, LANGUAGE.zone) for at in (topic.opens, topic.closes)
    )
    zone = dates.zone_name(dates.local(topic.opens, LANGUAGE.zone))
    is_open = topic.opens <= now < topic.closes
    return [
        _HOURS.of(hours=topic.hours),
        _YOURS.of(opens=opens, closes=closes, zone=zone),
        _OPEN.of(moment=topic.closes) if is_open else _CLOSED.of(moment=topic.opens),
    ]
