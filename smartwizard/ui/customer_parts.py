"""What a request for a customer is made of: account and customer, then the users (R23, S2)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.customer_form import CustomerForm
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.customer_domain import CustomerDomain
from smartwizard.ui.form import Form
from smartwizard.ui.form_foot import lay_out_with_foot
from smartwizard.ui.language import LANGUAGES
from smartwizard.ui.remaining import Remaining
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat

NAME = N_("Account Name", "field")
EMAIL = N_("Customer Email", "field")
DOMAIN = N_("Account Domain", "field")
NOTE = N_("Note to Customer", "field")
LANGUAGE_OF = N_("Language of the emails", "field: to a customer without an account")
USERS = N_("User Emails", "field: several addresses")
USERS_NOTE = N_("Note to added users", "field")
SUBMIT = N_("Submit Request", "button")
_WHOM = N_("The person who accepts the Smart Account and then administers it.")
_WHICH = N_("It identifies the account in orders, and follows from the customer's email.")
_READ = N_("Goes with the email to the customer, in any language.")
_SPOKEN = N_("For people without a Cisco account; the English text follows below.")
_MANY = N_(
    "Up to 100 addresses of people who are to have access, separated by commas, spaces, or new "
    "lines. They are invited once the customer has accepted."
)
_REVIEW = N_("Nothing is sent yet: first you review the request.")


class CustomerParts(Says, QWidget):
    """`CustomerFields` says what happens."""

    moved = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Form(self, numbered=True)
        self.identify = self._section(N_("Identify the account name and customer"))
        self.name = form.text("account_name", NAME)
        self.email = form.text("customer_email", EMAIL, hint=_WHOM)
        self.domain = form.text("domain", DOMAIN, hint=_WHICH, editor=MonoEdit(form))
        self.verdict = CustomerDomain(self.email, self.domain, seat.desk, seat, form)
        form.place(self.verdict)
        self.note = form.area("note", NOTE, hint=_READ, optional=True, lines=3)
        Remaining(self.note, least=0)
        self.language = form.choice("language", LANGUAGE_OF, list(LANGUAGES.items()), hint=_SPOKEN)
        self.add = self._section(N_("Add users to the account"))
        self.users = form.area("users", USERS, hint=_MANY, optional=True, lines=4)
        self.users_note = form.area("users_note", USERS_NOTE, optional=True, lines=3)
        Remaining(self.users_note, least=0)
        self.submit = Button("", "primary", self, icon="send")
        self.submit.setObjectName("submit_request")
        self.say(self.submit.setText, SUBMIT)
        self._lay_out()

    def values(self) -> CustomerForm:
        """What stands in the form now."""
        return CustomerForm(
            name=self.name.value(),
            customer_email=self.email.value(),
            domain=self.domain.value(),
            note=self.note.value(),
            users=self.users.value(),
            users_note=self.users_note.value(),
            different=self.verdict.different,
            language=self.language.value(),
        )

    def fill(self, values: CustomerForm) -> None:
        """Begin with these values, e.g. those of a former request."""
        self.form.fill(
            {
                "account_name": values.name,
                "customer_email": values.customer_email,
                "domain": values.domain,
                "note": values.note,
                "users": values.users,
                "users_note": values.users_note,
                "language": values.language,
            },
            over_touched=True,
        )
        self.verdict.different = values.different
        self.verdict.judge()

    def typed(self) -> dict[str, str]:
        """What stands in the form, for the draft."""
        fields = self.form.fields.values()
        values = {f.name: f.value() for f in fields if f is not self.language and f.value().strip()}
        return {**values, "different": "yes"} if values and self.verdict.different else values

    def resume(self, values: dict[str, str]) -> None:
        """Go on with a draft."""
        self.form.fill(values)
        self.verdict.different = bool(values.get("different"))
        self.verdict.judge()
        self.form.focus_first()

    def copied(self) -> list[tuple[Text, str]]:
        """What can be carried to Cisco.com by hand (R51)."""
        fields = (self.name, self.email, self.domain, self.note, self.users, self.users_note)
        return [(field.label, field.value()) for field in fields if field.value()]

    def _section(self, words: Text) -> Section:
        section = Section("", self.form)
        section.setContentsMargins(self.form.indent(), tokens.SPACE_8, 0, 0)
        self.say(section.setText, words)
        self.form.place(section)
        return section

    def _lay_out(self) -> None:
        review = Hint("", self)
        self.say(review.setText, _REVIEW)
        lay_out_with_foot(self, self.form, review, submit=self.submit)
