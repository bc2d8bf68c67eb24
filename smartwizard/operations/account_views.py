"""Smart Accounts as their people see them: the list of one's own, and the properties (R26, R36)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from ..models import PersonRow, RequestRow, RoleRow, SmartAccountRow, VirtualAccountRow
from ..registry import Context
from ..roles import ADMINISTRATOR, OF_THE_ACCOUNT, active_administrators, in_force, roles_on
from .known import PostalAddress
from .requesting import addressing
from .requesting.deciders import shown
from .requesting.domain_change import DOMAIN_CHANGE
from .requesting.status import PENDING, is_judged
from .requesting.views import Deciders

ENOUGH_ADMINISTRATORS = 2


@dataclass(frozen=True)
class Access:
    """A role held on an account; `virtual_account` is empty where it holds for all of it."""

    role: str
    virtual_account: str


@dataclass(frozen=True)
class MyAccount:
    """An account on which I hold a role; `waiting` counts requests its administrators decide."""

    id: int
    name: str
    domain: str
    account_type: str
    status: str
    access: tuple[Access, ...]
    waiting: int


@dataclass(frozen=True)
class AccountProperties:
    """The properties of an account (R36), with what an order needs: domain, virtual accounts.

    `identifiers` are the domain in each of its forms; `few_administrators` warns of fewer than
    two (R0); `may_edit` is true for administrators; `new_domain` is asked for in the open request
    `domain_request`, and only administrators and the operator see it.
    """

    id: int
    version: int
    name: str
    domain: str
    identifiers: tuple[str, ...]
    account_type: str
    status: str
    visibility: str
    shows: str
    headquarters: PostalAddress
    headquarters_line: str
    virtual_accounts: tuple[str, ...]
    administrators: Deciders
    few_administrators: bool
    roles: tuple[str, ...]
    may_edit: bool
    new_domain: str
    domain_request: str
    created_at: datetime


def my_accounts(context: Context) -> tuple[MyAccount, ...]:
    """The accounts in use on which who acts holds a role, by name."""
    held = (
        RoleRow.select(RoleRow, SmartAccountRow)
        .join(PersonRow)
        .switch(RoleRow)
        .join(SmartAccountRow)
        .where(RoleRow.person == context.me, in_force(context.now))
        .where(SmartAccountRow.status == "active")
        .order_by(SmartAccountRow.name_key, SmartAccountRow.id, RoleRow.id)
    )
    accounts: dict[int, SmartAccountRow] = {}
    access: defaultdict[int, list[Access]] = defaultdict(list)
    for role in held:
        inside = role.virtual_account
        accounts[role.account.id] = role.account
        access[role.account.id].append(Access(role.role, inside.name if inside else ""))
    return tuple(_mine(context, row, access[row.id]) for row in accounts.values())


def _mine(context: Context, row: SmartAccountRow, access: list[Access]) -> MyAccount:
    administers = any(each.role == ADMINISTRATOR for each in access)
    open_here = (RequestRow.account == row) & is_judged(PENDING, context.now)
    return MyAccount(
        id=row.id,
        name=row.name,
        domain=row.domain,
        account_type=row.account_type,
        status=row.status,
        access=tuple(access),
        waiting=RequestRow.select().where(open_here).count() if administers else 0,
    )


def properties(context: Context, row: SmartAccountRow) -> AccountProperties:
    """An account for who acts: one of its people, or the operator."""
    mine = roles_on(context.person, row, context.now) if context.person else frozenset[str]()
    manages = context.operator is not None or ADMINISTRATOR in mine
    inside = manages or not mine.isdisjoint(OF_THE_ACCOUNT)
    people = active_administrators(row, context.now)
    change = domain_change_of(context, row) if manages else None
    return AccountProperties(
        id=row.id,
        version=row.version,
        name=row.name,
        domain=row.domain,
        identifiers=_forms(row.domain),
        account_type=row.account_type,
        status=row.status,
        visibility=row.visibility,
        shows=row.shows,
        headquarters=addressing.postal_of(row.headquarters),
        headquarters_line=addressing.line_of(row.headquarters),
        virtual_accounts=_virtual_accounts(context, row, everything=inside),
        administrators=shown(people, "full" if inside else row.shows, operator=not people),
        few_administrators=len(people) < ENOUGH_ADMINISTRATORS,
        roles=tuple(sorted(mine)),
        may_edit=ADMINISTRATOR in mine,
        new_domain=change.subject if change else "",
        domain_request=change.number if change else "",
        created_at=row.created_at,
    )


def domain_change_of(context: Context, row: SmartAccountRow) -> RequestRow | None:
    """The open request for another domain of an account."""
    return RequestRow.get_or_none(
        RequestRow.result == row,
        RequestRow.kind == DOMAIN_CHANGE.code,
        is_judged(PENDING, context.now),
    )


def _virtual_accounts(
    context: Context, row: SmartAccountRow, *, everything: bool
) -> tuple[str, ...]:
    """Their names; a private one is for its own people and those of the account (R37)."""
    rows = VirtualAccountRow.select().where(VirtualAccountRow.account == row)
    if not everything:
        own = (
            RoleRow.select(RoleRow.virtual_account)
            .join(PersonRow)
            .where(RoleRow.person == context.me, in_force(context.now))
        )
        rows = rows.where(
            (VirtualAccountRow.visibility == "public") | VirtualAccountRow.id.in_(own)
        )
    return tuple(each.name for each in rows.order_by(VirtualAccountRow.id))


def _forms(domain: str) -> tuple[str, ...]:
    """A domain in ASCII form, and as it is read where that is another."""
    try:
        readable = domain.encode("ascii").decode("idna")
    except UnicodeError:
        readable = domain
    return tuple(dict.fromkeys([domain, readable]))
