"""Giving a customer a Smart Account: what tests of it do again and again."""

from typing import Any

from smartwizard.operations import customer_requests
from smartwizard.operations.requesting.customer_form import CustomerForm
from smartwizard.operations.requesting.views import Decided
from tests.operations.clan import TOKYO, Clan
from tests.world import Seat

MARIO = "mario@rossi.example"
KEN = "ken@rossi.example"
GAIA = "gaia@partner.example"
USERS = f"{KEN}\n{GAIA}"
FORM = {
    "name": "Rossi Group",
    "customer_email": MARIO,
    "domain": "rossi.example",
    "note": "We set up your devices in March.",
    "users": USERS,
    "users_note": "Welcome to the new account.",
    "language": "it",
}


class Trade(Clan):
    """A clan of a requester and customers."""

    def partner(self) -> Seat:
        """Who asks for customers."""
        return self.member(GAIA, "Gaia Partner")

    def customer(self, email: str = MARIO) -> Seat:
        return self.member(email, "Mario Rossi", company="Rossi")

    def request(self, seat: Seat, **values: Any) -> str:
        """The number of a request for a customer."""
        form = CustomerForm(**{**FORM, **values})
        return seat.call(customer_requests.send, form=form).row.number

    def accept(self, seat: Seat, number: str, **values: Any) -> Decided:
        """Accept what is on screen now, all of it unless told otherwise."""
        offer = seat.call(customer_requests.offer, number=number)
        usual: dict[str, Any] = {
            "version": offer.detail.row.version,
            "name": offer.detail.asked.name,
            "users": offer.detail.asked.users,
            "headquarters": TOKYO,
        }
        return seat.call(customer_requests.accept, number=number, **{**usual, **values})
