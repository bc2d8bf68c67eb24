"""How the mailbox is laid out: what is said first, then the list and the letter beside it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.surfaces import Divider
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.letter_pane import LetterPane
from smartwizard.ui.mail_filter import MailFilter
from smartwizard.ui.mail_list import MailList
from smartwizard.ui.notice import Notice
from smartwizard.ui.says import Says
from smartwizard.ui.theme import THEME

LIST, LETTER = 360, 400
_LEAST = 320
_RING = 4  # what the ring around the list takes
_FREE = 16777215  # Qt's own word for a width without limit


class MailboxPanes(Says, QWidget):
    """List and letter; where there is no room for both, the letter takes the list's place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.narrow = False
        self._reading = False
        self.banner = Banner("info", self, bar=False)
        self.notice = Notice(self)
        self.filter, self.list, self.letter = MailFilter(self), MailList(self), LetterPane(self)
        self._lay_out()
        # Its parts ask for more until they stand one at a time: the window must not grow for it.
        self.setMinimumWidth(_LEAST)
        self._connect()
        self.retranslate()

    def open(self) -> None:
        """Go to the letter; where there is room for one only, it is shown now."""
        self._reading = True
        self._fit()
        self.letter.focus()

    def show_list(self) -> None:
        """Show the list, where there is room for one only."""
        self._reading = False
        self._fit()

    def leave(self) -> None:
        """Go back to the list."""
        self.show_list()
        self.list.focus()

    def _press(self) -> None:
        if self.narrow:
            self.open()

    def retranslate(self) -> None:
        told = N_("Everyone who uses this computer account can read these emails.")
        self.banner.say("info", "users", "", [LANGUAGE.say(told)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_left"):
            self._fit()

    def _fit(self) -> None:
        self.narrow = self.width() < THEME.px(LIST + LETTER)
        self._left.setVisible(not (self.narrow and self._reading))
        self.letter.setVisible(not self.narrow or self._reading)
        self._edge.setVisible(not self.narrow)
        self.banner.setVisible(not (self.narrow and self._reading))
        self._left.setMaximumWidth(_FREE if self.narrow else THEME.px(LIST))
        self.letter.can_leave(self.narrow)
        self.filter.spread(self.narrow)

    def _connect(self) -> None:
        self.list.opened.connect(self.open)
        self.list.pressed.connect(self._press)
        self.letter.left.connect(self.leave)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.letter, self.leave)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        self._left = QWidget(self)
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.filter)
        mails = QVBoxLayout()
        mails.setContentsMargins(*(_RING,) * 4)
        mails.addWidget(self.list)
        left.addLayout(mails, 1)
        self._edge = Divider(Qt.Orientation.Vertical, self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left, LIST)
        row.addWidget(self._edge)
        row.addWidget(self.letter, LETTER)
        above = QVBoxLayout()
        above.setContentsMargins(20, 14, tokens.WINDOW_MARGIN, 0)
        above.setSpacing(tokens.SPACE_8)
        above.addWidget(self.banner)
        above.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(row, 1)
