"""A form inside a window, with **Update** and **Cancel** under it (S4 1-3)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.form import Form
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.says import Says

UPDATE = N_("Update", "button")
CANCEL = N_("Cancel", "button")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EditForm(Says, QWidget):
    """Sends once at a time and keeps what was typed when refused; Enter sends, Esc cancels."""

    saved = Signal(object)
    canceled = Signal()
    remedy_wanted = Signal(str)

    def __init__(self, desk: Desk, *, verb: Text = UPDATE) -> None:
        super().__init__()
        self.desk = desk
        self._reply: Reply | None = None
        self.form = Form(self)
        self.cancel, self.primary = Button("", "quiet", self), Button("", "primary", self)
        self.say(self.cancel.setText, CANCEL)
        self.say(self.primary.setText, verb)
        self.build(self.form)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE_12)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_16)
        column.addWidget(self.form)
        column.addLayout(buttons)
        self._late = LateBar(self)
        self.cancel.clicked.connect(self.go_back)
        self.primary.clicked.connect(self.send)
        self.form.remedy_wanted.connect(self.remedy)

    def build(self, form: Form) -> None:
        """Put the fields into the form."""

    def submit(self) -> Reply | None:
        """The call that **Update** makes; None where something has to be put right first."""
        return None

    def accept(self, result: object) -> None:
        """Take the answer; by default the form has served."""
        self.saved.emit(result)

    def say_saved(self, text: Text) -> None:
        """Say on top that it was saved, until the next edit; nothing waits to be saved now."""
        for field in self.form.fields.values():
            field.touched = False
        self.form.show_done(text)

    def forget_saved(self) -> None:
        """The next edit takes the word of the last one away."""
        if any(field.touched for field in self.form.fields.values()):
            self.form.notice.clear()

    def go_back(self) -> None:
        """What **Cancel** does."""
        self.canceled.emit()

    def remedy(self, name: str) -> None:
        """Do what a refusal offers; forms add their own."""
        if name == "try_again":
            self.send()
        else:
            self.remedy_wanted.emit(name)

    def focus_on(self, name: str = "") -> None:
        """Put the cursor into a field; without a name, into the first."""
        first = next(iter(self.form.fields.values()))
        self.form.fields.get(name, first).focus()

    def send(self) -> None:
        """Send what stands in the form, unless it is on its way."""
        if self._reply is not None:
            return
        self.form.clear_issues()
        reply = self.submit()
        if reply is not None:
            self._reply = reply
            self._hold(True)
            self._late.await_reply(reply)
            reply.done.connect(self._done)
            reply.refused.connect(self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _done(self, result: object) -> None:
        self._reply = None
        self._hold(False)
        self.accept(result)

    def _refused(self, refused: Refused) -> None:
        self._reply = None
        self._hold(False)
        self.form.show_issues(refused.issues)

    def settle(self) -> None:
        """Called when the fields are free again; those that are never typed in are held."""

    def _hold(self, busy: bool) -> None:
        self.form.lock(busy)
        if not busy:
            self.settle()
        self.cancel.setEnabled(not busy)
        self.primary.setEnabled(not busy)
