"""Which mails the mailbox shows: those of a folder, of an address, with a word in them."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.mailbox import Inbox
from smartwizard.ui import tokens
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.labels import Title
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

RECEIVED, KEPT = "received", "kept"
FOLDERS: dict[str, Text] = {
    RECEIVED: N_("Received", "folder of emails"),
    KEPT: N_("Kept", "folder of emails"),
}
_SEARCH = N_("Search emails", "name of the search line")
_PAUSE_MS = 150


class MailFilter(Says, QWidget):
    """The title of the folder, the search line, and the list of addresses.

    `changed` tells that other mails are wanted, `moved` before it that they are elsewhere.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder, self.address = RECEIVED, ""
        self._inboxes: tuple[Inbox, ...] = ()
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.addresses.currentIndexChanged.connect(self._choose_address)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search_again)
        self.retranslate()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    @property
    def state(self) -> tuple[str, str, str]:
        """What is asked for, to tell whether an answer still fits."""
        return self.folder, self.address, self.words

    @property
    def narrowed(self) -> bool:
        """Whether there may be mails in the folder that are not shown."""
        return bool(self.words or self.address)

    def search_again(self) -> None:
        """Go to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def spread(self, wide: bool) -> None:
        """Put search and addresses beside each other, where they have the whole width."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(across if wide else down)

    def show_folder(self, folder: str) -> None:
        """Show another folder."""
        self.folder = folder
        self._move()

    def show_address(self, address: str) -> None:
        """Show the mails of one address only, empty for all."""
        if address != self.address:
            self.address = address
            self._move()

    def show_all(self) -> None:
        """Show the folder as a whole again."""
        self.search.clear()
        self.address = ""
        self._move()
        self.search_again()

    def show_inboxes(self, inboxes: tuple[Inbox, ...]) -> None:
        """Offer these addresses; the one chosen stays, even while it has no mail."""
        if inboxes != self._inboxes:
            self._inboxes = inboxes
            self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(LANGUAGE.say(FOLDERS[self.folder]))
        known = {inbox.email: inbox.unread for inbox in self._inboxes}
        if self.address:
            known.setdefault(self.address, 0)
        box = self.addresses
        box.blockSignals(True)
        box.clear()
        box.addItem(LANGUAGE.say(N_("All addresses", "whose emails are shown")), "")
        for email, unread in sorted(known.items()):
            words = N_("{email} (%n unread)", "address with its emails", unread).of(email=email)
            box.addItem(LANGUAGE.say(words) if unread else email, email)
        box.set_value(self.address)
        box.blockSignals(False)

    def _move(self) -> None:
        self.retranslate()
        self.moved.emit()
        self.changed.emit()

    def _choose_address(self) -> None:
        self.show_address(self.addresses.value())

    def _build(self) -> None:
        self.heading = Title("", self)
        self.search = LineEdit(self, icon="search")
        self.search.setObjectName("search")
        self.say(self.search.setAccessibleName, _SEARCH)
        self.say(self.search.setPlaceholderText, _SEARCH)
        self.addresses = Combo(self)
        self.addresses.setObjectName("address")
        self.say(self.addresses.setAccessibleName, N_("Address", "whose emails are shown"))
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lines.setSpacing(tokens.SPACE_12)
        self._lines.addWidget(self.search, 1)
        self._lines.addWidget(self.addresses, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, tokens.SPACE_12)
        column.setSpacing(tokens.SPACE_12)
        column.addWidget(self.heading)
        column.addLayout(self._lines)
