"""Who may register contracts, see their own, and decide about those of others (R30–R34, R62)."""

from smartwizard.operations import contracts
from tests.matrix import OPERATOR, PEOPLE, PERSON, Row
from tests.matrix.roles import ROLES, Role, Stage
from tests.operations.contract_records import Contracts
from tests.world import Seat

_ADDRESS = "contract-administrator@clan.example"


def _administrator(stage: Stage) -> Seat:
    seat: Seat = stage.__dict__.setdefault("contracts", None) or stage.world.person(_ADDRESS)
    stage.__dict__["contracts"] = seat
    return seat


ROLES["contract_administrator"] = Role(lambda stage: _administrator(stage).desk, "stranger")
ADMINISTRATOR = frozenset({"contract_administrator"})


def _records(stage: Stage) -> Contracts:
    """A contract that somebody administers; the person's company information is complete."""
    clan = Contracts.of(stage.world)
    _administrator(stage)
    clan.settle_in(stage.person.id)
    clan.employ(stage.person, clan.company())
    clan.contract("KEPT", _ADDRESS)
    return clan


def _numbers(_: Stage) -> dict[str, object]:
    return {
        "access": "ordering",
        "number_kind": "contract",
        "numbers": ("404",),
        "terms_version": "ordering-1",
    }


def _sent(stage: Stage) -> str:
    return _records(stage).submit(stage.person, "404").number


def _denied(stage: Stage) -> dict[str, object]:
    return {"request": _records(stage).one(stage.person, "404").request}


def _pending(stage: Stage) -> dict[str, object]:
    return {"request": _records(stage).one(stage.person, "KEPT").request}


def _access(stage: Stage) -> dict[str, object]:
    clan = _records(stage)
    item = clan.one(stage.person, "KEPT")
    clan.approve(_administrator(stage), item.request)
    (access,) = stage.person.call(contracts.registered).full
    return {"access_id": access.id}


def _contract(stage: Stage) -> dict[str, object]:
    assert _records(stage)
    return {"contract_id": 1, "locked": True}


ROWS = {
    "contract_lists.results": Row(PERSON, lambda stage: {"number": _sent(stage)}),
    "contract_lists.waiting": Row(PEOPLE),
    "contracts.start": Row(PEOPLE, lambda _: {"access": "ordering"}),
    "contracts.submit": Row(PEOPLE, _numbers),
    "contracts.finish": Row(PERSON, lambda stage: {"submission": _sent(stage)}),
    "contracts.submission": Row(PERSON, lambda stage: {"number": _sent(stage)}),
    "contracts.correct": Row(PERSON, lambda stage: {**_denied(stage), "number": "405"}),
    "contracts.ask_instead": Row(
        PERSON, lambda stage: {**_denied(stage), "access": "download_only"}
    ),
    "contracts.retry": Row(PERSON, _denied),
    "contracts.authorisation": Row(PERSON, lambda stage: {**_pending(stage), "language": "it"}),
    "contracts.registered": Row(PEOPLE),
    "contracts.remove": Row(PERSON, _access),
    "contracts.contact": Row(PERSON, _access),
    "contracts.revoke": Row(
        OPERATOR | ADMINISTRATOR, lambda stage: {**_access(stage), "reason": "Left."}
    ),
    "contracts.lock": Row(OPERATOR | ADMINISTRATOR, _contract),
    "contracts.comment": Row(
        OPERATOR | ADMINISTRATOR, lambda stage: {**_pending(stage), "text": "Known to us."}
    ),
    "contracts.retries": Row(PEOPLE),
    "contracts.retry_automatically": Row(PEOPLE, lambda _: {"wanted": False}),
}
