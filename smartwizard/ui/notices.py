"""Desktop notifications: a new request to decide, a decision on one's own (A01)."""

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance

from smartwizard import private_files
from smartwizard.messages import N_, Code, Text
from smartwizard.operations import news
from smartwizard.operations.news import News, NewsItem
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import INVITATION
from smartwizard.ui.seat import Seat

_OFF = "notices-off"
_DECIDE = N_("A request waits for your decision", "notice of the desktop")
_INVITED = N_("You have been invited", "notice of the desktop")
_SETTLED: dict[tuple[bool, str], Text] = {
    (False, "approved"): N_("Your request was approved", "notice of the desktop"),
    (False, "declined"): N_("Your request was declined", "notice of the desktop"),
    (False, "expired"): N_("Your request expired", "notice of the desktop"),
    (True, "approved"): N_("Your invitation was accepted", "notice of the desktop"),
    (True, "declined"): N_("Your invitation was declined", "notice of the desktop"),
    (True, "expired"): N_("Your invitation expired", "notice of the desktop"),
}
_WHICH = N_("{kind}: {object}", "a request in a notice of the desktop")
_SEVERAL = N_("There is news about %n request", "notice of the desktop", 0)
_OPEN = N_("Click to see your requests.")


class Voice(Protocol):
    """Where notices are shown; `followed` tells that one was clicked."""

    @property
    def followed(self) -> SignalInstance: ...

    def tell(self, title: str, text: str) -> None: ...


class Notices(QObject):
    """Asks what is new whenever the registry has changed, and shows it by `voice`."""

    def __init__(self, seat: Seat, voice: Voice, parent: QObject) -> None:
        super().__init__(parent)
        self._seat, self._voice = seat, voice
        self._whose, self._after, self._asked = "", -1, False
        self._shown: tuple[NewsItem, ...] = ()
        self._later = QTimer(self, singleShot=True)
        self._later.setInterval(round(seat.config.clocks.hold.total_seconds() * 1000) + 1000)
        self._later.timeout.connect(self.ask)
        seat.desk.changed.connect(self.ask)
        seat.me_changed.connect(self._greet)
        voice.followed.connect(self._open)
        self._greet()

    def ask(self) -> None:
        """Ask what has come since it was asked last."""
        if self._asked or self._seat.me.kind == "nobody":
            return
        self._asked = True
        reply = self._seat.desk.call(news.since, after=self._after)
        reply.tell(self, partial(self._take, self._whose), self._refuse)

    def _greet(self) -> None:
        """What was there before somebody sat down is no news to them."""
        if self._seat.me.reference != self._whose:
            self._whose, self._after, self._shown = self._seat.me.reference, -1, ()
            self.ask()

    def _take(self, whose: str, found: News) -> None:
        self._asked = False
        if whose != self._whose:
            self.ask()
            return
        self._after = found.last
        if found.more:
            self._later.start()
        if found.items and wanted(self._seat.config.home):
            self._show(found.items)

    def _refuse(self, _: object) -> None:
        """The session ended, or the registry cannot be reached: the next change asks again."""
        self._asked = False

    def _show(self, items: tuple[NewsItem, ...]) -> None:
        self._shown = items
        if len(items) > 1:
            self._voice.tell(LANGUAGE.say(_SEVERAL.of(len(items))), LANGUAGE.say(_OPEN))
            return
        (item,) = items
        which = _WHICH.of(kind=Code("request.kind", item.kind), object=item.subject)
        self._voice.tell(LANGUAGE.say(_title(item)), LANGUAGE.say(which))

    def _open(self) -> None:
        """Open what the last notice was about; after several, or none, the list it stands in."""
        decides = [item for item in self._shown if item.what == "decide"]
        if len(self._shown) == 1:
            window = "approvals" if decides else "request"
            self._seat.open(window, number=self._shown[0].number)
        else:
            self._seat.open("approvals" if decides else "home")


def wanted(home: Path) -> bool:
    """Whether notices are wanted at this desk: everywhere but where they were switched off."""
    return not private_files.read(home / _OFF)


def want(home: Path, *, shown: bool) -> None:
    """Keep whether notices are wanted."""
    if shown:
        private_files.forget(home / _OFF)
    else:
        private_files.write(home / _OFF, "off")


def _title(item: NewsItem) -> Text:
    invites = item.kind == INVITATION
    if item.what == "decide":
        return _INVITED if invites else _DECIDE
    return _SETTLED[invites, item.what]
