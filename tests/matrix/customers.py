"""Who may ask for a customer, correct the address, and who may accept (R23, R24)."""

from smartwizard.models import PersonRow
from smartwizard.operations import customer_requests
from smartwizard.operations.requesting.customer_form import CustomerForm
from tests.matrix import PEOPLE, Row
from tests.matrix.roles import ROLES, Role, Stage, Troupe
from tests.operations.clan import TOKYO, Clan
from tests.operations.customers import FORM
from tests.world import Seat

_CUSTOMER = "customer@verdi.example"


class Trading(Troupe):
    """Somebody who asked for a customer, and the customer."""

    def __init__(self, stage: Stage) -> None:
        self.clan = Clan.of(stage.world)
        self.requester = self.clan.member("requester@seller.example", "Rita Seller")
        self.customer = self.clan.member(_CUSTOMER, "Gina Green")
        values = {**FORM, "customer_email": _CUSTOMER, "domain": "verdi.example", "name": "Verdi"}
        form = CustomerForm(**values)  # type: ignore[arg-type]
        self.number = self.requester.call(customer_requests.send, form=form).row.number


def _trading(stage: Stage) -> Trading:
    found: Trading = stage.__dict__.setdefault("trading", None) or Trading(stage)
    stage.__dict__["trading"] = found
    return found


def _role(seat: str) -> Role:
    def sit(stage: Stage) -> object:
        found: Seat = getattr(_trading(stage), seat)
        return found.desk

    return Role(sit, "stranger")  # type: ignore[arg-type]


ROLES.update({"requester": _role("requester"), "customer": _role("customer")})
_REQUESTER = frozenset({"requester"})
_OF_CUSTOMER = frozenset({"customer"})


def _number(stage: Stage) -> dict[str, object]:
    return {"number": _trading(stage).number}


def _form(stage: Stage) -> dict[str, object]:
    """What everybody whose company information is complete may ask for."""
    clan = Clan.of(stage.world)
    with clan.reading():
        incomplete = list(PersonRow.select().where(PersonRow.phone == ""))
    for person in incomplete:
        clan.settle_in(person.id)
    values = {**FORM, "customer_email": "new@bianchi.example", "domain": "bianchi.example"}
    return {"form": CustomerForm(**values)}  # type: ignore[arg-type]


def _correction(stage: Stage) -> dict[str, object]:
    return {**_number(stage), "version": 1, "customer_email": "other@verdi.example"}


def _acceptance(stage: Stage) -> dict[str, object]:
    accepted = {"name": "Green", "users": (), "headquarters": TOKYO}
    return {**_number(stage), "version": 1, **accepted}


ROWS = {
    "customer_requests.start": Row(PEOPLE),
    "customer_requests.verdict": Row(
        PEOPLE, lambda _: {"customer_email": _CUSTOMER, "domain": "verdi.example"}
    ),
    "customer_requests.check": Row(PEOPLE, _form),
    "customer_requests.send": Row(PEOPLE, _form),
    "customer_requests.correct": Row(_REQUESTER, _correction),
    "customer_requests.offer": Row(_OF_CUSTOMER, _number),
    "customer_requests.accept": Row(_OF_CUSTOMER, _acceptance),
}
