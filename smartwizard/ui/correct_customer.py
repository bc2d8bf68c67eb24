"""Correcting the address of a customer who has not answered yet (R24)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import customer_requests
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form

_TOLD = N_("The former address is told that the request is no longer for it.")


class CorrectCustomer(FormDialog):
    """Begins with the address of now."""

    def __init__(self, parent: QWidget, desk: Desk, row: RequestRowView) -> None:
        self._desk, self._row = desk, row
        title = N_("Correct the customer's email", "button")
        super().__init__(parent, title, N_("Send again", "button"))
        self.email.fill(row.subject)

    def build(self, form: Form) -> None:
        self.email = form.text("customer_email", N_("Customer Email", "field"), hint=_TOLD)

    def submit(self) -> Reply:
        return self._desk.call(
            customer_requests.correct,
            number=self._row.number,
            version=self._row.version,
            customer_email=self.email.value(),
        )
