"""Who may ask for, decide, see and change what belongs to a Smart Account (R0, R21, R36, R61)."""

from collections.abc import Callable

from smartwizard.models import PersonRow, RoleRow
from tests.matrix import OPERATOR, PEOPLE, SIGNED_IN, Row
from tests.matrix.roles import ROLES, Role, Stage, Troupe
from tests.operations.clan import NOTE, TOKYO, Clan
from tests.world import Seat

# Everybody here is of clan.example, but the administrator of another account.
_HOLDERS = {
    "administrator": "account_administrator",
    "approver": "account_approver",
    "account_user": "account_user",
    "virtual_administrator": "virtual_administrator",
}


class Cast(Troupe):
    """The people of clan.example on a stage; its account is the first."""

    def __init__(self, stage: Stage) -> None:
        self.clan = Clan.of(stage.world)
        self.administrator = self._member("administrator")
        self.clan.open(self.administrator, "clan.example", "Clan Blue")
        self.applicant = self._member("applicant")
        self.number = self.clan.ask(self.applicant, "jp.clan.example").number

    def _member(self, role: str) -> Seat:
        return self.clan.member(f"{role.replace('_', '-')}@clan.example", "Role Holder")

    def holder(self, role: str) -> Seat:
        """Somebody who holds a role on the account."""
        return self._once(role, lambda: self._with_role(role))

    def elsewhere(self) -> Seat:
        """The administrator of another account."""
        return self._once("administrator_elsewhere", self._with_account)

    def _once(self, role: str, come: Callable[[], Seat]) -> Seat:
        seat: Seat = vars(self).get(role) or come()
        setattr(self, role, seat)
        return seat

    def _with_role(self, role: str) -> Seat:
        seat = self._member(role)
        self.clan.grant(seat, "clan.example", _HOLDERS[role])
        return seat

    def _with_account(self) -> Seat:
        seat = self.clan.member("elsewhere@rossi.example", "Mario Rossi")
        self.clan.open(seat, "rossi.example")
        return seat


def cast_of(stage: Stage) -> Cast:
    """The cast of a stage; it comes when it is first wanted."""
    cast: Cast = stage.__dict__.setdefault("cast", None) or Cast(stage)
    stage.__dict__["cast"] = cast
    return cast


def _sits(seat: Callable[[Cast], Seat]) -> Role:
    """To what is not the account's, all of them are strangers."""
    return Role(lambda stage: seat(cast_of(stage)).desk, "stranger")


ROLES.update(
    {
        "applicant": _sits(lambda cast: cast.applicant),
        "administrator": _sits(lambda cast: cast.administrator),
        "approver": _sits(lambda cast: cast.holder("approver")),
        "account_user": _sits(lambda cast: cast.holder("account_user")),
        "virtual_administrator": _sits(lambda cast: cast.holder("virtual_administrator")),
        "administrator_elsewhere": _sits(lambda cast: cast.elsewhere()),
    }
)
APPLICANT = frozenset({"applicant"})
ADMINISTRATOR = frozenset({"administrator"})
_HOLDS_A_ROLE = frozenset(_HOLDERS)


def account(stage: Stage) -> dict[str, object]:
    assert cast_of(stage).number
    return {"account_id": 1}


def request(stage: Stage) -> dict[str, object]:
    return {"number": cast_of(stage).number}


def _decision(stage: Stage) -> dict[str, object]:
    return {**request(stage), "version": 1, "approve": True}


def _decided(stage: Stage) -> dict[str, object]:
    cast = cast_of(stage)
    cast.clan.approve(cast.administrator, cast.number)
    return request(stage)


def _application(stage: Stage) -> dict[str, object]:
    """A domain that everybody may ask for, whose company information is complete."""
    clan = Clan.of(stage.world)
    with clan.reading():
        incomplete = list(PersonRow.select().where(PersonRow.phone == ""))
    for person in incomplete:
        clan.settle_in(person.id)
    return {
        "name": "Clan Green",
        "domain": "green.example",
        "headquarters": TOKYO,
        "note": NOTE,
        "different": True,
    }


def _properties(stage: Stage) -> dict[str, object]:
    return {
        **account(stage),
        "version": 1,
        "name": "Clan Blue Group",
        "headquarters": TOKYO,
        "visibility": "private",
        "shows": "full",
    }


def _new_domain(stage: Stage) -> dict[str, object]:
    return {**account(stage), "version": 1, "domain": "group.clan.example"}


def _unattended(stage: Stage) -> dict[str, object]:
    """An account that nobody administers, and somebody of its domain."""
    cast = cast_of(stage)
    with stage.world.writing():
        RoleRow.update(suspended=True).where(RoleRow.account == 1).execute()
    return {"account_id": 1, "email": cast.applicant.email, "reason": "Nobody else is left."}


ROWS = {
    "smart_accounts.before_form": Row(PEOPLE),
    "smart_accounts.verdict": Row(PEOPLE, lambda _: {"domain": "clan.example"}),
    "smart_accounts.check": Row(PEOPLE, _application),
    "smart_accounts.create": Row(PEOPLE, _application),
    "account_properties.mine": Row(PEOPLE),
    "account_properties.account": Row(OPERATOR | _HOLDS_A_ROLE, account),
    "account_properties.edit_properties": Row(ADMINISTRATOR, _properties),
    "account_properties.ask_domain": Row(ADMINISTRATOR, _new_domain),
    "requests.mine": Row(PEOPLE),
    "requests.of_account": Row(OPERATOR | ADMINISTRATOR, account),
    "requests.for_operator": Row(OPERATOR),
    "requests.waiting": Row(SIGNED_IN),
    "requests.get": Row(OPERATOR | APPLICANT | ADMINISTRATOR, request),
    "requests.withdraw": Row(APPLICANT, lambda stage: {**request(stage), "version": 1}),
    # The operator not before day 14: tests/operations/test_decisions.py.
    "decisions.decide": Row(ADMINISTRATOR, _decision),
    "decisions.undo": Row(ADMINISTRATOR, _decided),
    "appointments.without_administrator": Row(OPERATOR),
    "appointments.appoint": Row(OPERATOR, _unattended),
}
