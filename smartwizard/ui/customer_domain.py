"""The verdict on the domain of a customer's account, by the customer's e-mail (R15, R23)."""

from smartwizard.messages import N_, Text
from smartwizard.operations import customer_requests
from smartwizard.rules import emails
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.domain_field import DomainField
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.seat import Seat


class CustomerDomain(DomainField):
    """Judges at each change of either field; the domain begins as that of the address (C09)."""

    def __init__(self, email: Field, domain: Field, desk: Desk, seat: Seat, form: Form) -> None:
        super().__init__(domain, desk, seat, form)
        self._email, self._domain = email, domain
        email.changed.connect(self._wait)
        email.left.connect(self._propose)

    def ask(self, domain: str) -> Reply:
        return self._desk.call(
            customer_requests.verdict,
            customer_email=self._email.value(),
            domain=domain,
            different=self.different,
        )

    def whose(self) -> tuple[Text, str]:
        return N_("Customer Email", "field"), self._email.value()

    def _propose(self) -> None:
        if not self._domain.touched and not self._domain.value():
            self._desk.work(emails.host, self._email.value()).tell(self, self._fill)

    def _fill(self, host: object) -> None:
        if host and not self._domain.value():
            self._domain.fill(str(host))
            self.judge()
