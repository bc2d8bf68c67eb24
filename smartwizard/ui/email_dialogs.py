"""Changing the e-mail and the user name: small forms over the profile (R59)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import email_change, profile
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form

EMAIL = N_("Email", "label")
USER_NAME = N_("User name", "field")
_ABOUT = N_(
    "A link is sent to the new address, a notice to the present one. Nothing changes before the"
    " link is followed."
)


class EmailDialog(FormDialog):
    """Asks the new address, and the password: an open window must not be enough."""

    def __init__(self, parent: QWidget, desk: Desk, new_email: str = "") -> None:
        self._desk = desk
        super().__init__(parent, N_("Change the email"), N_("Send link", "button: mail a link"))
        self.new_email.fill(new_email)
        (self.password if new_email else self.new_email).focus()

    def build(self, form: Form) -> None:
        about = Hint("", form)
        self.say(about.setText, _ABOUT)
        form.place(about)
        hint = N_("Your business address: its domain identifies your company.")
        self.new_email = form.text("new_email", N_("New email", "field"), hint=hint)
        self.password = form.password("password", N_("Password", "label"))

    def submit(self) -> Reply:
        return self._desk.call(
            email_change.ask,
            new_email=self.new_email.value(),
            password=self.password.value(),
        )


class CodeDialog(FormDialog):
    """Takes the code that was mailed to the new address, where its link is not followed."""

    again_wanted = Signal()

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        self._desk = desk
        super().__init__(parent, N_("Confirm your new email"), N_("Confirm email", "button"))
        self.code.focus()

    def build(self, form: Form) -> None:
        self.code = form.text(
            "code",
            N_("Code from the email"),
            hint=N_("8 characters. Not needed if you follow the link in the email."),
            secret=True,
            editor=MonoEdit(form),
        )

    def submit(self) -> Reply:
        return self._desk.call(email_change.confirm_with_code, code=self.code.value())

    def remedy(self, name: str) -> None:
        if name == "send_again":
            self.close()
            self.again_wanted.emit()


class UserNameDialog(FormDialog):
    """Takes another user name; there is no second time."""

    def __init__(self, parent: QWidget, desk: Desk, user_name: str) -> None:
        self._desk = desk
        super().__init__(parent, N_("Change the user name"), N_("Update", "button"))
        self.user_name.fill(user_name)
        self.user_name.focus()

    def build(self, form: Form) -> None:
        hint = N_(
            "It can be changed only once. You never log in with it; administrators of "
            "Smart Accounts see it as your Cisco ID."
        )
        self.user_name = form.text("user_name", USER_NAME, hint=hint)

    def submit(self) -> Reply:
        return self._desk.call(profile.change_user_name, user_name=self.user_name.value())
