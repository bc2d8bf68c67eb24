"""The fields of the window for mailed links, and which of them each way asks for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.caps_lock import CapsLock
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.password_rules import PasswordRules
from smartwizard.ui.reset_ways import WAYS
from smartwizard.ui.small_window import SmallWindow

_NOT_CISCOS = N_("Choose a new one: not the password that you use at Cisco.com.")


class ResetFields:
    """E-mail, code and password, with what belongs around them."""

    def __init__(self, window: SmallWindow) -> None:
        self._window, form = window, window.form
        self.lead = Label("")
        window.place(self.lead)
        self.mailbox = self._button(N_("Open the mailbox"), "mail")
        self.again = self._button(N_("Send again", "button"), "send")
        self._ways = window.place(self._row())
        self.email = form.text("email", N_("Email", "label"))
        self.code = form.text("code", N_("Code from the email"), secret=True, editor=MonoEdit(form))
        self.password = form.password("password", N_("Password", "label"), hint=_NOT_CISCOS)
        CapsLock(self.password)
        self.rules = PasswordRules(self.password, form)
        form.place(self.rules)

    def ask(self, way: str, *, password_too: bool = False) -> None:
        """Show the fields of a way; secrets of the former one do not stay in them."""
        wanted = WAYS[way].fields
        self.email.setVisible("email" in wanted)
        self.code.setVisible("code" in wanted)
        chosen = "password" in wanted
        self.password.setVisible(chosen or password_too)
        self.password.set_hint(_NOT_CISCOS if chosen else None)
        self.rules.setVisible(chosen)
        self._ways.setVisible(way == "code")
        self.mailbox.setVisible(not self._window.seat.me.mails_leave)
        for secret in (self.code, self.password):
            secret.fill("")

    def focus(self) -> None:
        """Go to the first field that is asked, else to the verb, else to the way out."""
        fields = (self.email, self.code, self.password)
        asked = [field.editor.widget for field in fields if not field.isHidden()]
        buttons = [self._window.primary, self._window.cancel]
        first = next(w for w in (*asked, *buttons) if not w.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self) -> QWidget:
        holder = QWidget()
        row = Flow(holder, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.mailbox, self.again):
            row.addWidget(button)
        return holder

    def _button(self, text: Text, icon: str) -> Button:
        button = Button("", icon=icon, small=True)
        self._window.say(button.setText, text)
        return button
