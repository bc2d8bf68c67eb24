"""Changing one's password: the old one, the new one, its rules ticked live (R1, R5)."""

from smartwizard.messages import N_
from smartwizard.operations import passwords
from smartwizard.ui.caps_lock import CapsLock
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.edit_form import EditForm
from smartwizard.ui.form import Form
from smartwizard.ui.password_rules import PasswordRules

_CHANGED = N_("The password is changed. Other sessions have ended, and an email confirms it.")


class PasswordForm(EditForm):
    """Both passwords are forgotten when it is left or sent."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, verb=N_("Change password", "button"))

    def build(self, form: Form) -> None:
        self.old = form.password("old_password", N_("Current password", "label"))
        self.new = form.password(
            "password",
            N_("New password", "label"),
            hint=N_("Choose a new one: not the password that you use at Cisco.com."),
        )
        form.place(PasswordRules(self.new, form))
        for field in (self.old, self.new):
            CapsLock(field)
        form.edited.connect(self.forget_saved)

    def submit(self) -> Reply:
        return self.desk.call(
            passwords.change, old_password=self.old.value(), password=self.new.value()
        )

    def accept(self, result: object) -> None:
        self.forget()
        self.say_saved(_CHANGED)
        super().accept(result)

    def go_back(self) -> None:
        self.form.clear_issues()
        self.forget()
        super().go_back()

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.old, self.new):
            field.fill("")
