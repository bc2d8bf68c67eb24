"""Access to existing Smart Accounts: what one holds, asking for it, giving it up, revoking it."""

from dataclasses import dataclass

from ..messages import N_, Issue, Refused, refuse_if
from ..models import LeavingRow, RoleRow, SmartAccountRow
from ..readiness import facts_of, missing, require_complete
from ..registry import Context, Who, command, query
from ..roles import (
    ADMINISTRATOR,
    UNKNOWN_ACCOUNT,
    my_account,
    require_administrator_besides,
)
from ..rules.text import length, several_lines
from ..store import lock
from ..words import values
from . import held_roles, known
from .held_roles import HeldRole
from .managed_virtual import within
from .requesting import accessing, granting, looking_up, sending, snapshots
from .requesting.application import NOTE_MAXIMUM, NOTE_MINIMUM
from .requesting.detail import detail
from .requesting.loading import load_rules
from .requesting.looking_up import Resolution
from .requesting.views import RequestDetail, Snapshot
from .revoking import NOT_FOUND, revoke_roles, to_revoke

REVOKE_REASONS = values("revoke.reason")
REASON_MAXIMUM = 1000
_REASON = N_("Reason For Request", "field")
_NOT_OFFERED = Issue(
    N_("A virtual account that was chosen is not offered to you. Choose again."), "virtual_accounts"
)
_REVOKE_REASON = N_("Reason for revoking", "field")
_CHOOSE_REASON = Issue(N_("Choose one of the reasons in the list."), "reason_code")
_NOT_LAST = Issue(N_("Another administrator is active. You can give up the role yourself."))


@dataclass(frozen=True)
class Start:
    """Your Profile, as it will go with the request; `missing` has to be completed first (R12)."""

    profile: Snapshot
    missing: tuple[str, ...]


@query(who=Who.PERSON)
def start(context: Context) -> Start:
    """What the first page shows: the profile that administrators will see (R27)."""
    return Start(snapshots.of_person(context.me), missing(facts_of(context.me)))


@command(who=Who.PERSON, logged=False)
def resolve(context: Context, *, identifier: str) -> Resolution:
    """The Smart Account of an exact account domain identifier; 20 look-ups an hour (R18, R27)."""
    return looking_up.look_up(context, identifier)


@command(who=Who.PERSON, transaction=False)
def request(
    context: Context, *, identifier: str, reason: str, virtual_accounts: tuple[int, ...] = ()
) -> RequestDetail:
    """Ask the administrators of a looked-up account for access, or for virtual accounts in it."""
    load_rules()
    wrong = length("reason", _REASON, reason, NOTE_MINIMUM, NOTE_MAXIMUM)
    with context.transaction():
        account = looking_up.looked_up(context, identifier)
        require_complete(context.me)
        asked = sorted(set(virtual_accounts))
        refuse_if([*_not_askable(context, account, asked), *wrong])
        details = {"name": account.name, "virtual_accounts": asked}
        wish = sending.Wish(account.domain, details, several_lines(reason), account)
        kind = accessing.VIRTUAL_ACCESS if asked else accessing.ACCESS
        return detail(context, sending.send(context, kind, wish, series=accessing.SERIES))


@query(who=Who.PERSON)
def held(context: Context) -> tuple[HeldRole, ...]:
    """Existing Smart Account Access: the roles I hold, suspended ones with the reason (R26)."""
    return held_roles.held(context)


@command(who=Who.PERSON)
def give_up(context: Context, *, role_id: int) -> None:
    """Leave a role; refused to the last active administrator, who can ask for another (R60)."""
    role = _mine(context, role_id)
    require_administrator_besides(context, role.account, [role], remedy="ask_to_leave")
    granting.end(context, role, "role.given_up")


@command(who=Who.PERSON)
def ask_to_leave(context: Context, *, role_id: int, wanted: bool = True) -> None:
    """As the last active administrator, ask the operator for another one, or no longer (R61)."""
    role = _mine(context, role_id)
    LeavingRow.delete().where(LeavingRow.role == role).execute()
    if not wanted:
        context.log("role.stays", role.account, new=granting.facts(role))
        return
    if not _is_last(context, role):
        raise Refused(_NOT_LAST)
    LeavingRow.create(role=role, at=context.now)
    context.log("role.leaving", role.account, new=granting.facts(role))


@command(who=Who.PERSON, transaction=False)
def revoke(
    context: Context,
    *,
    account_id: int,
    role_ids: tuple[int, ...],
    reason: str = "",
    reason_code: str = "",
) -> None:
    """End roles of one person on an account, with a reason and a mail (R21).

    Its administrators may, and those of virtual accounts inside them (R38). The reason is one of
    `REVOKE_REASONS`, words of one's own, or both.
    """
    wrong = length("reason", _REVOKE_REASON, reason, 0 if reason_code else 1, REASON_MAXIMUM)
    if reason_code and reason_code not in REVOKE_REASONS:
        wrong = [_CHOOSE_REASON, *wrong]
    with context.transaction():
        account = my_account(context, account_id)
        lock(account)
        among = within(context, account)
        refuse_if([UNKNOWN_ACCOUNT] if account.status != "active" else wrong)
        roles = to_revoke(context, account, role_ids, among)
        revoke_roles(context, roles, several_lines(reason), reason_code)


def _mine(context: Context, role_id: int) -> RoleRow:
    role = held_roles.mine(context, known.number(role_id))
    if role is None:
        raise Refused(NOT_FOUND)
    return role


def _is_last(context: Context, role: RoleRow) -> bool:
    """Whether nobody would administer the account without this role."""
    try:
        require_administrator_besides(context, role.account, [role])
    except Refused:
        return role.role == ADMINISTRATOR
    return False


def _not_askable(context: Context, account: SmartAccountRow, asked: list[int]) -> list[Issue]:
    """Why who acts cannot ask for this now."""
    pending = looking_up.open_request(context, account)
    if pending is not None:
        return [looking_up.open_issue(account, pending)]
    if not set(asked) <= {choice.id for choice in looking_up.choices(context, account)}:
        return [_NOT_OFFERED]
    if granting.has_everything(context, context.me, account, asked):
        return [looking_up.all_held_issue(account)]
    return []
