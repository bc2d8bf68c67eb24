"""The right of the mailbox: one letter on its card, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.mailbox import Mail
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE, LANGUAGES
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.letter_view import LetterView
from smartwizard.ui.mail_rows import sent
from smartwizard.ui.notice import Notice
from smartwizard.ui.says import Says

_DOT = "\u00a0·"


class LetterPane(Says, QWidget):
    """Shows a mail, or that one is to be chosen; `kept` tells which way Keep was pressed."""

    kept = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mail: Mail | None = None
        self._plain = False
        self._narrow: bool | None = None
        self._build()
        self.can_leave(False)

    def show_mail(self, mail: Mail) -> None:
        """Show a mail; the one already shown stays where one had scrolled to."""
        former, self.mail = self.mail, mail
        if former is None or (former.html, former.text) != (mail.html, mail.text):
            self.letter.show_letter(mail.html, mail.text)
        if former is None or former.line.id != mail.line.id:
            self.notice.clear()
        self.retranslate()

    def clear(self) -> None:
        """Show no mail; who was in it is taken back to the list."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.mail = None
        self.notice.clear()
        self.retranslate()
        if inside:
            self.left.emit()

    def can_leave(self, narrow: bool) -> None:
        """Offer the way back to the list, where the letter stands in its place."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self._ways.setVisible(narrow)
        for button in (self.plain, self.keep):
            if narrow:
                self._top.addWidget(button)
            else:
                self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def focus(self) -> None:
        """Go to the letter."""
        self.letter.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        mail = self.mail
        self.stack.setCurrentIndex(0 if mail is None else 1)
        plain = N_("Formatted", "show the letter with its layout") if self._plain else N_(
            "Plain text", "show the letter without its layout"
        )  # fmt: skip
        self.plain.setText(LANGUAGE.say(plain))
        if mail is None:
            return
        line = mail.line
        self.subject.setText(line.subject)
        to = LANGUAGE.say(N_("To {email}", "email and its address").of(email=line.email))
        language = LANGUAGES.get(line.language, line.language)
        self.facts.setText(f"{_DOT} ".join((to, sent(line), language)))
        back, keep = N_("Put back", "a kept email"), N_("Keep", "an email")
        self.keep.setText(LANGUAGE.say(back if line.kept else keep))
        self.keep.set_icon("inbox" if line.kept else "archive")
        self.letter.setAccessibleName(line.subject)

    def _toggle_plain(self) -> None:
        self._plain = not self._plain
        self.letter.show_plain(self._plain)
        self.retranslate()

    def _toggle_kept(self) -> None:
        if self.mail is not None:
            self.kept.emit(not self.mail.line.kept)

    def _build(self) -> None:
        self.nothing = Empty("mail")
        choose = N_("Choose an email in the list to read it here.")
        self.say(lambda text: self.nothing.say(text, ""), choose)
        empty = QWidget()
        hold = QVBoxLayout(empty)
        hold.setContentsMargins(0, 0, 0, 0)
        hold.addWidget(self.nothing)
        hold.addStretch(1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(empty)
        self.stack.addWidget(self._build_letter())
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, tokens.WINDOW_MARGIN, tokens.SPACE_24)
        column.addWidget(self.stack)

    def _build_letter(self) -> QWidget:
        page = QWidget()
        self.back = Button("", "quiet", page, icon="chevron-left", small=True)
        self.say(self.back.setText, N_("Back to the list"))
        self.back.clicked.connect(self.left)
        self.notice = Notice(page)
        self.letter = LetterView(page)
        self.letter.setObjectName("letter")
        card = Card(page, padding=tokens.SPACE_16)
        card.body.addWidget(self.letter)
        self.late = LateBar(card)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        self._ways = QWidget(page)
        self._top = Flow(self._ways, gap=tokens.SPACE_12)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.addWidget(self.back)
        column.addWidget(self._ways)
        column.addLayout(self._build_head(page))
        column.addWidget(self.notice)
        column.addWidget(card, 1)
        return page

    def _build_head(self, page: QWidget) -> QHBoxLayout:
        self.subject, self.facts = Section("", page), Hint("", page)
        self.plain = Button("", "quiet", page, icon="text-align-start", small=True)
        self.plain.clicked.connect(self._toggle_plain)
        self.keep = Button("", "secondary", page, icon="archive", small=True)
        self.keep.clicked.connect(self._toggle_kept)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.subject)
        words.addWidget(self.facts)
        self._head = QHBoxLayout()
        self._head.setSpacing(tokens.SPACE_12)
        self._head.addLayout(words, 1)
        return self._head
