"""Who holds which role on a Smart Account now: suspended, ended and locked ones do not count."""

from datetime import datetime
from typing import Any

from peewee import ColumnBase, Expression, Field, ModelSelect, fn

from .messages import N_, Code, Issue, Refused
from .models import PersonRow, RoleRow, SmartAccountRow
from .registry import Context
from .rules import domains, emails
from .store import lock

ADMINISTRATOR = "account_administrator"
APPROVER = "account_approver"
OF_THE_ACCOUNT = (ADMINISTRATOR, APPROVER, "account_user")

_TOO_LARGE = 2**63
UNKNOWN_ACCOUNT = Issue(N_("This Smart Account was not found. Go back to the list."))
_NEEDS = N_("This action needs the role {role}.")
_LAST = N_(
    "The Smart Account “{account}” has no other active administrator. "
    "Name another administrator first."
)
_OUTSIDE = N_("An approver needs an email in the account domain {domain}.")


def in_force(now: datetime, *roles: str) -> Expression:
    """Which rows of roles joined with their people count at `now`."""
    counted = (
        (RoleRow.suspended == False)  # noqa: E712
        & (RoleRow.since <= now)
        & (RoleRow.ends > now)
        & (PersonRow.status == "active")
    )
    expression: Expression = counted & RoleRow.role.in_(roles) if roles else counted
    return expression


def holders(account: SmartAccountRow | int, now: datetime, *roles: str) -> list[PersonRow]:
    """The people who hold one of these roles on an account, in the order of their names."""
    rows = (
        PersonRow.select()
        .join(RoleRow)
        .where(RoleRow.account == account, in_force(now, *roles))
        .order_by(PersonRow.last_name, PersonRow.first_name, PersonRow.id)
        .distinct()
    )
    return list(rows)


def active_administrators(account: SmartAccountRow | int, now: datetime) -> list[PersonRow]:
    """Who administers an account at `now` (R0)."""
    return holders(account, now, ADMINISTRATOR)


def administered(person: PersonRow, now: datetime) -> "ModelSelect[RoleRow]":
    """The numbers of the live accounts that a person administers, for use inside a query."""
    return (
        RoleRow.select(RoleRow.account)
        .join(PersonRow)
        .switch(RoleRow)
        .join(SmartAccountRow)
        .where(RoleRow.person == person, SmartAccountRow.status == "active")
        .where(in_force(now, ADMINISTRATOR))
    )


def is_administered(
    account: "Field[Any]", now: datetime, *, besides: PersonRow | None = None
) -> ColumnBase:
    """In SQL: whether anybody, `besides` one person, administers the account of a column."""
    found = (
        RoleRow.select(RoleRow.id)
        .join(PersonRow)
        .where(RoleRow.account == account, in_force(now, ADMINISTRATOR))
    )
    if besides is not None:
        found = found.where(RoleRow.person != besides)
    exists: ColumnBase = fn.EXISTS(found)
    return exists


def roles_on(person: PersonRow, account: SmartAccountRow | int, now: datetime) -> frozenset[str]:
    """The roles that a person holds on an account or inside it."""
    rows = (
        RoleRow.select(RoleRow.role)
        .join(PersonRow)
        .where(RoleRow.person == person, RoleRow.account == account, in_force(now))
    )
    return frozenset(row.role for row in rows)


def is_administrator(context: Context, account: SmartAccountRow | int | None) -> bool:
    """Whether who acts administers the account; an operator never does."""
    if context.person is None or account is None:
        return False
    return ADMINISTRATOR in roles_on(context.person, account, context.now)


def find(account_id: int) -> SmartAccountRow | None:
    """An account by its number; a number that no database could hold is nobody's."""
    if not 0 < account_id < _TOO_LARGE:
        return None
    return SmartAccountRow.get_or_none(SmartAccountRow.id == account_id)


def my_account(context: Context, account_id: int) -> SmartAccountRow:
    """An account that who acts may see: its people and the operator; to others it is unknown."""
    row = find(account_id)
    if row is None or not (context.operator or roles_on(context.me, row, context.now)):
        raise Refused(UNKNOWN_ACCOUNT)
    return row


def may_know(context: Context, account: SmartAccountRow) -> bool:
    """Whether who acts may be told of an account: a private one is for those at its domain and
    its own people (R18).
    """
    if context.operator is not None or account.visibility == "public":
        return True
    exact = emails.host(context.me.email) == account.domain
    return exact or bool(roles_on(context.me, account, context.now))


def administered_account(context: Context, account_id: int) -> SmartAccountRow:
    """An account in use that who acts administers, held against others until the end (R0)."""
    row = my_account(context, account_id)
    lock(row)
    if not is_administrator(context, row):
        raise Refused(Issue(_NEEDS.of(role=Code("role", ADMINISTRATOR))))
    if row.status != "active":
        raise Refused(UNKNOWN_ACCOUNT)
    return row


def administered_only_by(person: PersonRow, now: datetime) -> list[SmartAccountRow]:
    """The accounts whose last active administrator a person is: they cannot leave these (R0)."""
    rows = SmartAccountRow.select().where(
        SmartAccountRow.id.in_(administered(person, now)),
        ~is_administered(SmartAccountRow.id, now, besides=person),
    )
    return list(rows.order_by(SmartAccountRow.name_key, SmartAccountRow.id))


def last_administrator_issues(context: Context, person: PersonRow) -> list[Issue]:
    """What keeps a person from closing or losing their roles, an issue for each account (R0)."""
    rows = administered_only_by(person, context.now)
    for row in rows:
        lock(row)
    return [Issue(_LAST.of(account=row.name)) for row in rows]


def require_administrator_besides(
    context: Context, account: SmartAccountRow, ending: list[RoleRow], remedy: str = ""
) -> None:
    """Refuse to end roles when nobody would administer the account any more (R0)."""
    lock(account)
    in_use = RoleRow.select(RoleRow.id).join(PersonRow).where(RoleRow.account == account)
    left = {row.id for row in in_use.where(in_force(context.now, ADMINISTRATOR))}
    if left and left <= {row.id for row in ending}:
        raise Refused(Issue(_LAST.of(account=account.name), remedy=remedy))


def of_domain(person: PersonRow, account: SmartAccountRow) -> bool:
    """Whether a person is of the account's domain, not from outside (R0)."""
    return is_inside(person.email, account)


def is_inside(email: str, account: SmartAccountRow) -> bool:
    """Whether who has this e-mail is of the account's domain (R0)."""
    if account.creator_host and emails.host(email) == account.creator_host:
        return True  # the operator allowed this domain to people of that host
    return domains.of_account(email, account.domain)


def approver_issues(email: str, account: SmartAccountRow) -> list[Issue]:
    """What keeps who has this e-mail from becoming approver: another domain (R0)."""
    if is_inside(email, account):
        return []
    return [Issue(_OUTSIDE.of(domain=account.domain), "role")]
