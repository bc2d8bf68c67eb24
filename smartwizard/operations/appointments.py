"""Accounts without anybody to decide, and the operator's way to name an administrator (R61)."""

from dataclasses import dataclass
from datetime import datetime

from .. import mail
from ..messages import N_, Issue, Refused, refuse_if
from ..models import FAR, PersonRow, RoleRow, SmartAccountRow
from ..registry import Context, Who, command, query, reference_of
from ..roles import (
    ADMINISTRATOR,
    UNKNOWN_ACCOUNT,
    active_administrators,
    find,
    in_force,
    of_domain,
    roles_on,
)
from ..rules import emails
from ..rules.text import length, several_lines
from ..store import lock
from .requesting import handing
from .requesting.loading import load_rules
from .requesting.waiting import on_operators_list, with_late_requests

REASON_MAXIMUM = 1000
LONGEST = 200
_REASON = N_("Reason", "field: why the operator appoints an administrator")
_NOT_LISTED = N_("The administrators of this Smart Account are active and decide in time.")
_NOBODY = N_("Nobody has an active Cisco account with this email. Check the address.")
_OUTSIDE = N_("An administrator needs an email in the account domain {domain}.")
_ALREADY = N_("{name} is already an administrator of this Smart Account.")


@dataclass(frozen=True)
class Unattended:
    """An account on the operator's list; `reason` is no_administrator,
    requests_waiting or wants_to_leave."""

    id: int
    name: str
    domain: str
    reason: str
    administrators: int
    created_at: datetime


@dataclass(frozen=True)
class Appointed:
    """Who was appointed, and how many people of the account were told."""

    account: str
    domain: str
    name: str
    told: int


@query(who=Who.OPERATOR)
def without_administrator(context: Context) -> tuple[Unattended, ...]:
    """Accounts that nobody administers, or whose administrators let a request pass day 14.

    At most 200, the oldest first: what is attended to leaves the list.
    """
    rows = on_operators_list(context).order_by(SmartAccountRow.id).limit(LONGEST)
    return tuple(_unattended(context, row) for row in rows)


@command(who=Who.OPERATOR, transaction=False)
def appoint(context: Context, *, account_id: int, email: str, reason: str) -> Appointed:
    """Make an active person of the account's domain its administrator; its people are told."""
    load_rules()
    wrong_email = emails.issues("email", email)
    wrong_reason = length("reason", _REASON, reason, 1, REASON_MAXIMUM)
    with context.transaction():
        account = _listed(context, account_id)
        person = _person(email)
        if person is None:
            raise Refused(*(wrong_email or [Issue(_NOBODY, "email")]), *wrong_reason)
        refuse_if([*_unfit(context, person, account), *wrong_reason])
        role = RoleRow.create(
            person=person, account=account, role=ADMINISTRATOR, since=context.now, ends=FAR
        )
        handing.rewind(context, account)
        people = _people_of(context, account)
        for other in people:
            _tell(context, role, other, several_lines(reason))
        new = {"person": reference_of(person), "role": ADMINISTRATOR}
        context.log("account.administrator_appointed", account, new=new)
        return Appointed(account.name, account.domain, person.full_name, len(people))


def _unattended(context: Context, row: SmartAccountRow) -> Unattended:
    count = len(active_administrators(row, context.now))
    reason = "requests_waiting" if count else "no_administrator"
    if count and not _late(context, row):
        reason = "wants_to_leave"
    return Unattended(row.id, row.name, row.domain, reason, count, row.created_at)


def _late(context: Context, row: SmartAccountRow) -> bool:
    late = SmartAccountRow.select().where(SmartAccountRow.id == row.id, with_late_requests(context))
    return bool(late.exists())


def _listed(context: Context, account_id: int) -> SmartAccountRow:
    """An account for which the operator may appoint somebody."""
    row = find(account_id)
    if row is None or row.status != "active":
        raise Refused(UNKNOWN_ACCOUNT)
    lock(row)
    if not on_operators_list(context).where(SmartAccountRow.id == account_id).exists():
        raise Refused(Issue(_NOT_LISTED))
    return row


def _person(email: str) -> PersonRow | None:
    return PersonRow.get_or_none(
        PersonRow.email_key == emails.key(email), PersonRow.status == "active"
    )


def _unfit(context: Context, person: PersonRow, account: SmartAccountRow) -> list[Issue]:
    """Why a person cannot become the administrator."""
    if not of_domain(person, account):
        return [Issue(_OUTSIDE.of(domain=account.domain), "email")]
    if ADMINISTRATOR in roles_on(person, account, context.now):
        return [Issue(_ALREADY.of(name=person.full_name), "email")]
    return []


def _people_of(context: Context, account: SmartAccountRow) -> list[PersonRow]:
    """Everyone with a role there, on the account or inside it."""
    rows = (
        PersonRow.select()
        .join(RoleRow)
        .where(RoleRow.account == account, in_force(context.now))
        .distinct()
    )
    return list(rows.order_by(PersonRow.id))


def _tell(context: Context, role: RoleRow, to: PersonRow, reason: str) -> None:
    mail.post(
        context,
        "administrator_appointed",
        to=mail.to_person(to),
        cause=f"{reference_of(role)}:appointed",
        hint=role.account.domain,
        account=role.account.name,
        domain=role.account.domain,
        person=role.person.full_name,
        reason=reason,
        at=context.now,
        you=to.id == role.person.id,
    )
