"""The rail of the mailbox: its folders, and how much is in them."""

from PySide6.QtCore import QObject, Signal

from smartwizard.messages import Text
from smartwizard.operations import mailbox
from smartwizard.operations.mailbox import Inbox
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.desk import Desk
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.mail_filter import FOLDERS, KEPT, RECEIVED
from smartwizard.ui.says import Says

_ICONS = {RECEIVED: "inbox", KEPT: "archive"}


class MailRail(QObject):
    """Fills the rail of a window; `counted` carries the addresses with their unread mails."""

    counted = Signal(object)

    def __init__(self, rail: Rail, desk: Desk, window: Says) -> None:
        super().__init__(rail)
        self._rail, self._desk = rail, desk
        for folder, icon in _ICONS.items():
            word: Text = FOLDERS[folder]
            window.say(rail.add_entry(folder, icon).set_word, word)
        rail.select(RECEIVED)

    def count(self) -> None:
        """Ask how many mails are unread, and how many are kept."""
        self._desk.call(mailbox.inboxes).done.connect(self._received)
        self._desk.call(mailbox.kept_count).done.connect(self._kept)

    def _received(self, inboxes: tuple[Inbox, ...]) -> None:
        self._show(RECEIVED, sum(inbox.unread for inbox in inboxes))
        self.counted.emit(inboxes)

    def _kept(self, count: int) -> None:
        self._show(KEPT, count)

    def _show(self, folder: str, count: int) -> None:
        words = LANGUAGE.value(count) if count else ""
        self._rail.entry(folder).set_count(words, mine=folder == RECEIVED)
