"""Smart Accounts that somebody of the sample requests for customers (R23–R25)."""

from ..operations import customer_requests, requests
from ..operations.requesting.customer_form import CustomerForm
from .cast import DANIEL, EMI, LEA, RUTH, SARA, Member
from .deeds import Deeds, headquarters_of

_WELCOME = "We enter your licenses there as soon as it is open."


class Customers(Deeds):
    """One of each state: expired, denied, withdrawn, declined, accepted, pending."""

    def _for_customers_once(self) -> None:
        """Three months ago, when nobody answered."""
        self.office.at(days=99)
        self.office.welcome(DANIEL)
        self.office.at(days=98)
        self.ask_for(
            "customer_expired", "Cantina Morello", "cellar@morello.example",
            note="For the wireless network of the new cellar.",
        )  # fmt: skip

    def _for_customers_denied(self) -> None:
        self.office.at(days=44, hours=12)
        self.ask_for("customer_denied", "Vauban Workshop", LEA.email, language="fr")

    def _for_customers_answered(self) -> None:
        self.office.at(days=34, hours=20)
        self.ask_for("customer_withdrawn", "Lupi", "sara@lupi.example", language="it")
        self.office.later(minutes=5)
        number = self.requests["customer_withdrawn"]
        self.office.seat(DANIEL).call(requests.withdraw, number=number, version=1)
        self.ask_for(
            "customer_accepted", "Lupi Ceramiche", SARA.email, note=_WELCOME,
            users=f"magazzino@lupi-ceramiche.example\n{DANIEL.email}", language="it",
        )  # fmt: skip
        self.arrive(34, SARA)
        self.accept_for("customer_accepted", SARA)

    def _for_customers_declined(self) -> None:
        self.office.at(days=20, hours=18)
        self.ask_for(
            "customer_declined", "Lupi Online", SARA.email,
            domain="shop.lupi-ceramiche.example", language="it",
        )  # fmt: skip
        self.office.at(days=20, hours=12)
        self.decide(
            "customer_declined", SARA, approve=False,
            reason="Il negozio online usa lo stesso Smart Account.",
        )  # fmt: skip

    def _for_customers_waiting(self) -> None:
        self.office.at(days=5)
        self.ask_for(
            "customer_waiting", "Hoshizora Foods", EMI.email, language="ja",
            note="倉庫の無線機器のライセンスをこちらに登録します。",
        )  # fmt: skip

    def _for_customers_pending(self) -> None:
        self.office.at(days=1, hours=20)
        self.ask_for(
            "customer_pending", "Brightwater Foods", RUTH.email, note=_WELCOME,
            users=f"warehouse@brightwater.example\nfelix@brightwater.example\n{DANIEL.email}",
        )  # fmt: skip
        self.office.at(days=1, hours=16)
        self.office.welcome(RUTH)

    def ask_for(self, kept_as: str, name: str, email: str, **values: str) -> None:
        """Daniel asks for one of his customers."""
        self.office.later(minutes=10)
        usual = {"domain": email.partition("@")[2], "users_note": _WELCOME, **values}
        form = CustomerForm(name=name, customer_email=email, **usual)  # type: ignore[arg-type]
        asked = self.office.seat(DANIEL).call(customer_requests.send, form=form)
        self.requests[kept_as] = asked.row.number

    def accept_for(self, kept_as: str, who: Member) -> None:
        """Somebody accepts what was asked for them, as it was asked."""
        assert who.place is not None
        desk, number = self.office.seat(who), self.requests[kept_as]
        offer = desk.call(customer_requests.offer, number=number)
        desk.call(
            customer_requests.accept,
            number=number,
            version=offer.detail.row.version,
            name=offer.detail.asked.name,
            users=offer.detail.asked.users,
            headquarters=headquarters_of(who.place),
        )
