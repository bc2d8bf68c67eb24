"""Three months at the registry: who asked for what, who decided, what is still open."""

from ..operations import account_properties, email_change, mailbox, requests
from . import records
from .accesses import Accesses
from .cast import (
    AIKO,
    CLAIRE,
    DANIEL,
    EMI,
    GIULIA,
    GRACE,
    HUGO,
    KENJI,
    LEA,
    MARCO,
    MARCO_NOW,
    MEI,
    NOAH,
    OPERATOR,
    PASSWORD,
    TOMMASO,
)  # fmt: skip
from .contracts import Numbers
from .customers import Customers

_NOTE_TO_OPERATOR = (
    "Our customers know us by this name since the merger in spring; mail moves over next year."
)


class Story(Accesses, Numbers, Customers):
    """What happens, in order."""

    def tell(self) -> None:
        """Let everything happen."""
        self._for_customers_once()
        self._companies_come()
        self._records_come()
        self._contracts_come()
        self._for_customers_answered()
        self._expired()
        self._contracts_registered()
        self._approved()
        self._access_declined()
        self._contracts_decided()
        self._for_customers_declined()
        self._declined()
        self._access_approved()
        self._withdrawn()
        self._access_late()
        self._left_alone()
        self._invited()
        self._overdue()
        self._access_a_week_ago()
        self._another_domain()
        self._for_customers_waiting()
        self._waiting()
        self._for_customers_pending()
        self._access_unattended()
        self._newcomers()
        self._access_today()
        self._delegated()
        self._results_today()

    def _companies_come(self) -> None:
        self.office.at(days=45)
        self.office.open(OPERATOR)
        self._for_customers_denied()
        for days, who, name in (
            (44, AIKO, "Kawasemi Instruments"),
            (41, LEA, "Atelier Vauban"),
            (38, MARCO, "Officine Bellandi"),
        ):
            self.arrive(days, who)
            self.into_directory(who)
            self.found(who, name)
        self.office.at(days=36)
        self.into_directory(DANIEL)

    def _records_come(self) -> None:
        self.office.at(days=35)
        records.bring_in(self.office.seat(OPERATOR))

    def _expired(self) -> None:
        self.arrive(33, MEI)
        self.ask("expired", MEI, "Kawasemi Tokyo", "tokyo.kawasemi.example")

    def _approved(self) -> None:
        self.arrive(26, TOMMASO)
        self.ask(
            "approved", TOMMASO, "Kawasemi Italia", "it.kawasemi.example",
            note="The licenses of the Turin office are bought and counted in Italy.",
        )  # fmt: skip
        self.office.at(days=25)
        self.office.read("setup_pending_approver", AIKO.email)
        self.decide("approved", AIKO, approve=True)
        self.office.later(minutes=30)
        self.office.read("account_activated", TOMMASO.email)

    def _declined(self) -> None:
        self.arrive(20, GRACE)
        self.ask("declined", GRACE, "Kawasemi America", "us.kawasemi.example")
        self.office.at(days=19)
        self.decide(
            "declined", AIKO, approve=False,
            reason="The Portland office closes in March. Use a virtual account of ours until then.",
        )  # fmt: skip

    def _withdrawn(self) -> None:
        self.arrive(16, KENJI)
        self.ask("withdrawn", KENJI, "Kawasemi Laboratory", "lab.kawasemi.example")
        self.office.at(days=15)
        desk, number = self.office.seat(KENJI), self.requests["withdrawn"]
        asked = desk.call(requests.get, number=number)
        desk.call(requests.withdraw, number=number, version=asked.row.version)

    def _left_alone(self) -> None:
        """An e-mail outside the domain suspends the role: nobody administers the account."""
        self.office.at(days=12)
        self.office.seat(MARCO).call(email_change.ask, new_email=MARCO_NOW, password=PASSWORD)
        self.office.later(minutes=3)
        token = self.office.token_of("email_change", MARCO_NOW)
        self.office.seat(MARCO).call(email_change.confirm, token=token)

    def _overdue(self) -> None:
        self.office.at(days=9)
        self.ask(
            "overdue", DANIEL, "Northpier Freight", "northpier-freight.example",
            note=_NOTE_TO_OPERATOR, different=True,
        )  # fmt: skip

    def _another_domain(self) -> None:
        self.office.at(days=6)
        desk, number = self.office.seat(LEA), self.accounts["Atelier Vauban"]
        account = desk.call(account_properties.account, account_id=number)
        asked = desk.call(
            account_properties.ask_domain,
            account_id=number,
            version=account.version,
            domain="ateliers-vauban.example",
            note="Le site et les adresses passent à ce nom au premier janvier.",
            different=True,
        )
        self.requests["domain_change"] = asked.row.number

    def _waiting(self) -> None:
        self.arrive(4, CLAIRE)
        self.ask(
            "pending", CLAIRE, "Kawasemi France", "fr.kawasemi.example",
            note="Nous gérons nous-mêmes les licences du bureau de Lyon.",
        )  # fmt: skip
        self._contracts_waiting()
        self.office.at(days=2)
        self.write_to_support(CLAIRE)

    def _newcomers(self) -> None:
        self.arrive(1, NOAH)
        self.office.later(hours=1)
        self.office.welcome(EMI)
        self.office.later(hours=1)
        self.office.register(HUGO)
        self.office.at(days=0, hours=3)
        self.office.welcome(GIULIA)
        self.ask("fresh", GIULIA, "Kawasemi Design", "design.kawasemi.example")
        self.office.at(days=0, hours=1)
        kept = self.office.mail("account_activated", AIKO.email)
        self.office.counter.call(mailbox.keep, id=kept.id, kept=True)
