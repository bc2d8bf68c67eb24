"""Dialogs: a title, a body and verbs as buttons; opened, never waited for."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button, Kind
from smartwizard.ui.controls.labels import Label, Section
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.theme import THEME

Choice = tuple[str, Text, Kind]
_RING = 5
_WIDE, _HIGH = 620, 680


class Dialog(Says, QDialog):
    """The base: shown over its parent without a nested loop, deleted when it is closed."""

    def __init__(self, parent: QWidget, title: Text) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.heading = Section("", self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(tokens.SPACE_24,) * 4)
        self.column.setSpacing(tokens.SPACE_12)
        self.column.addWidget(self.heading)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(tokens.SPACE_12)
        self.say(self.heading.setText, title)
        self.say(self.setWindowTitle, title)
        self.say(self.setAccessibleName, title)

    def minimumSizeHint(self) -> QSize:
        """Room for every line at the width of now; Qt itself reckons with one line each."""
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(0, self.column.totalMinimumHeightForWidth(self.width())))

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumHeight(self.minimumSizeHint().height())
        return handled

    def button(self, text: Text, kind: Kind = "secondary") -> Button:
        """Add a button at the right of the row."""
        button = Button("", kind, self)
        self.say(button.setText, text)
        self.buttons.addWidget(button)
        return button

    def finish(self) -> None:
        """Put the row of buttons at the foot, once everything else stands there."""
        self.column.addLayout(self.buttons)
        self.resize(max(THEME.px(460), self.sizeHint().width()), self.sizeHint().height())


class Question(Dialog):
    """A question with its answers as buttons; Esc answers nothing."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, title: Text, text: Text, choices: Sequence[Choice]) -> None:
        super().__init__(parent, title)
        self.text = Label("", self)
        self.say(self.text.setText, text)
        self.column.addWidget(self.text)
        self.buttons.addStretch(1)
        for code, words, kind in choices:
            button = self.button(words, kind)
            button.setObjectName(code)
            button.clicked.connect(lambda _=False, code=code: self._choose(code))
        self.finish()

    def _choose(self, code: str) -> None:
        self.close()
        self.chosen.emit(code)


class FormDialog(Dialog):
    """A small form over a window: it sends once, keeps what was typed when refused."""

    kept = Signal(object)

    def __init__(self, parent: QWidget, title: Text, verb: Text) -> None:
        super().__init__(parent, title)
        self.body = QWidget(self)
        self.form = Form(self.body)
        self._reply: Reply | None = None
        column = QVBoxLayout(self.body)
        # Room for the focus ring, which stands around the editors.
        column.setContentsMargins(*(_RING,) * 4)
        column.addWidget(self.form)
        column.addStretch(1)
        self.column.setContentsMargins(*(tokens.SPACE_24 - _RING,) * 4)
        self.heading.setContentsMargins(_RING, _RING, _RING, 0)
        self.buttons.setContentsMargins(_RING, 0, _RING, _RING)
        scroll = PageScroll(self.body, self)
        self.column.addWidget(scroll, 1)
        self._bar, self._needs = scroll.verticalScrollBar(), 0
        # Later: while fields are added, they are narrower and higher than they will be.
        self._bar.rangeChanged.connect(self._grow, Qt.ConnectionType.QueuedConnection)
        self.build(self.form)
        self.buttons.addStretch(1)
        self.cancel = self.button(N_("Cancel", "button"), "quiet")
        self.cancel.clicked.connect(self.reject)
        self.accept_button = self.button(verb, "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._send)
        self.form.remedy_wanted.connect(self.remedy)
        self.finish()
        self.resize(THEME.px(_WIDE), 0)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands where work begins."""
        super().showEvent(event)
        self.form.focus_first()

    def build(self, form: Form) -> None:
        """Put the fields into the form."""

    def submit(self) -> Reply | None:
        """The call that the button makes; None keeps the values as they are."""
        return None

    def result_of(self, answer: object) -> object:
        """What is handed on when it was accepted."""
        return answer

    def remedy(self, name: str) -> None:
        """Do what a refusal offers."""

    def _grow(self) -> None:
        """Give the form the height it comes to need, as far as that is seemly; then it scrolls.

        A window that somebody made smaller stays so.
        """
        if not shiboken6.isValid(self._bar):
            return  # closed in the meantime
        former, self._needs = self._needs, self._bar.maximum() + self._bar.pageStep()
        if self._needs <= former:
            return
        room = min(THEME.px(_HIGH), self.screen().availableSize().height()) - self.height()
        missing = min(self._bar.maximum(), room)
        if missing > 0:
            self.resize(self.width(), self.height() + missing)

    def _send(self) -> None:
        if self._reply is not None:
            return
        self.form.clear_issues()
        reply = self.submit()
        if reply is None:
            if all(field.issue is None for field in self.form.fields.values()):
                self._close(None)
            return
        self._reply = reply
        self._hold(True)
        reply.done.connect(self._done)
        reply.refused.connect(self._refused)

    def _done(self, answer: object) -> None:
        self._reply = None
        self._hold(False)
        self._close(answer)

    def _refused(self, refused: Refused) -> None:
        self._reply = None
        self._hold(False)
        self.form.show_issues(refused.issues)

    def _hold(self, busy: bool) -> None:
        self.form.lock(busy)
        self.accept_button.setEnabled(not busy)

    def _close(self, answer: object) -> None:
        self.close()
        self.kept.emit(self.result_of(answer))


def said(text: Text) -> str:
    """A sentence in the language of now, for what is shown once."""
    return LANGUAGE.say(text)
