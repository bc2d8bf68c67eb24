"""Who may ask for access, hold roles and leave them, invite, and end what others hold (R29)."""

from typing import Any

from smartwizard.models import (
    FAR,
    LookUpRow,
    PersonRow,
    RequestEventRow,
    RoleRow,
    VirtualAccountRow,
)
from smartwizard.operations import invitations
from tests.matrix import OPERATOR, PEOPLE, PERSON, Row
from tests.matrix.roles import Stage
from tests.matrix.smart_accounts import ADMINISTRATOR, APPLICANT, Cast, account, cast_of, request
from tests.operations.clan import NOTE

NEW = "new@rossi.example"
VIRTUAL_ADMINISTRATOR = frozenset({"virtual_administrator"})


def _looked_up(stage: Stage) -> dict[str, object]:
    """Everybody knows the account's identifier, and has complete company information."""
    cast = cast_of(stage)
    with cast.clan.reading():
        people = list(PersonRow.select())
    for person in people:
        cast.clan.settle_in(person.id)
        with cast.clan.writing():
            LookUpRow.create(person=person, account=1, at=cast.clan.clock())
    return {"identifier": "clan.example", "reason": NOTE}


def _role_of(stage: Stage, number: int, role: str = "virtual_user") -> RoleRow:
    cast = cast_of(stage)
    with cast.clan.writing():
        inside = VirtualAccountRow.get(VirtualAccountRow.account == 1)
        return RoleRow.create(
            person=number,
            account=1,
            virtual_account=inside if role == "virtual_user" else None,
            role=role,
            since=cast.clan.clock(),
            ends=FAR,
        )


def _own_role(stage: Stage) -> dict[str, object]:
    return {"role_id": _role_of(stage, stage.person.id).id}


def _last_role(stage: Stage) -> dict[str, object]:
    with cast_of(stage).clan.reading():
        return {"role_id": RoleRow.get(RoleRow.person == cast_of(stage).administrator.id).id}


def _others_role(stage: Stage) -> dict[str, object]:
    cast = cast_of(stage)
    role = _role_of(stage, cast.applicant.id)
    return {"account_id": 1, "role_ids": (role.id,), "reason": "The work has ended."}


def _invitation(stage: Stage) -> dict[str, Any]:
    return {**account(stage), "email": NEW, "role": "virtual_user", **_until(cast_of(stage))}


def _until(cast: Cast) -> dict[str, object]:
    with cast.clan.reading():
        inside = VirtualAccountRow.get(VirtualAccountRow.account == 1).id
    return {"virtual_accounts": (inside,), "until": cast.clan.later(days=30).date()}


def _invited(stage: Stage) -> dict[str, object]:
    """An open invitation that was mailed the day before."""
    cast = cast_of(stage)
    sent = cast.administrator.call(invitations.invite, **_invitation(stage))
    return {"number": sent.row.number, "version": 1}


def _mailed_yesterday(stage: Stage) -> dict[str, object]:
    found = _invited(stage)
    with cast_of(stage).clan.writing():
        RequestEventRow.update(at=cast_of(stage).clan.later(days=-1)).execute()
    return found


ROWS = {
    "access.start": Row(PEOPLE),
    "access.resolve": Row(PEOPLE, lambda _: {"identifier": "clan.example"}),
    # Its administrator holds all there is to ask for.
    "access.request": Row(PEOPLE, _looked_up, refuses=ADMINISTRATOR),
    "access.held": Row(PEOPLE),
    "access.give_up": Row(PERSON, _own_role),
    "access.ask_to_leave": Row(ADMINISTRATOR, _last_role),
    "access.revoke": Row(ADMINISTRATOR | VIRTUAL_ADMINISTRATOR, _others_role),
    "account_users.of_account": Row(OPERATOR | ADMINISTRATOR | VIRTUAL_ADMINISTRATOR, account),
    "invitations.of_account": Row(ADMINISTRATOR, account),
    "invitations.offer": Row(ADMINISTRATOR, lambda stage: {**account(stage), "email": NEW}),
    "invitations.invite": Row(ADMINISTRATOR, _invitation),
    "invitations.send_again": Row(ADMINISTRATOR, _mailed_yesterday),
    "invitations.change": Row(
        ADMINISTRATOR,
        lambda stage: {**_invited(stage), "role": "virtual_user", **_until(cast_of(stage))},
    ),
    "invitations.take_back": Row(ADMINISTRATOR, _invited),
    "requests.remind": Row(APPLICANT | OPERATOR, request),
    "requests.edit_note": Row(
        APPLICANT, lambda stage: {**request(stage), "version": 1, "note": "Another reason."}
    ),
}
