"""Correcting the address of a registration that waits for its activation (R4)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import activation
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form


class CorrectAddress(FormDialog):
    """Asks the right address; a new link and code go there, the former ones stop working."""

    def __init__(self, parent: QWidget, desk: Desk, registration: str, email: str) -> None:
        self._desk, self._registration = desk, registration
        super().__init__(parent, N_("Correct the address"), N_("Send again", "button"))
        self.email.fill(email)

    def build(self, form: Form) -> None:
        self.email = form.text("email", N_("Email", "label"))

    def submit(self) -> Reply:
        return self._desk.call(
            activation.correct_address, registration=self._registration, email=self.email.value()
        )
