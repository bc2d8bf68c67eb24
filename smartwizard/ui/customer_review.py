"""Review Request: everything that will be sent, with a Submit Request of its own (S2, R23)."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import customer_requests
from smartwizard.operations.customer_requests import CustomerReview
from smartwizard.operations.requesting.customer_form import CustomerForm
from smartwizard.ui import customer_parts as parts
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.days import day
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE, LANGUAGES

CHANGE = N_("Change", "button on the review page")
TITLE = N_("Review Request", "title")
_UNTIL = N_("The customer is told by email and can accept until {date}.")
_KNOW = N_("Check the customer's email", "heading of a warning")


class ReviewDialog(FormDialog):
    """Nothing was sent before; what is refused here is said here.

    `change_wanted` carries the field of the form to which one goes back.
    """

    change_wanted = Signal(str)

    def __init__(
        self, parent: QWidget, desk: Desk, values: CustomerForm, review: CustomerReview
    ) -> None:
        self._desk, self._values, self._review = desk, values, review
        super().__init__(parent, TITLE, parts.SUBMIT)

    def build(self, form: Form) -> None:
        review, values = self._review, self._values
        self.warning, self.until = Banner("you", form), Hint("", form)
        self.warning.setVisible(bool(review.warnings))
        self.say(self.until.setText, _UNTIL.of(date=day(review.expires_at)))
        card = FactCard(N_("Identify the account name and customer"), form)
        card.show_facts(
            [
                Fact(parts.NAME, review.name),
                Fact(parts.EMAIL, review.customer_email),
                Fact(parts.DOMAIN, review.domain),
                Fact(N_("What comes next", "after accepting"), review.foresight.sentence),
                Fact(parts.NOTE, values.note),
                Fact(parts.LANGUAGE_OF, LANGUAGES[values.language]),
            ]
        )
        users = FactCard(N_("Add users to the account"), form)
        users.show_facts(
            [
                Fact(parts.USERS, "\n".join(review.users)),
                Fact(parts.USERS_NOTE, values.users_note),
            ]
        )
        for each, field in ((card, "account_name"), (users, "users")):
            each.add_button(CHANGE, "pencil", partial(self._change, field))
        for part in (self.warning, card, users, self.until):
            form.place(part)
        self.retranslate()

    def _change(self, field: str) -> None:
        self.close()
        self.change_wanted.emit(field)

    def submit(self) -> Reply:
        return self._desk.call(customer_requests.send, form=self._values)

    def retranslate(self) -> None:
        lines = [LANGUAGE.say(text) for text in self._review.warnings]
        self.warning.say("you", "triangle-alert", LANGUAGE.say(_KNOW), lines)
