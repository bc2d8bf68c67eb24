"""Users of a Smart Account: who holds which role there, and who is invited (R38)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from peewee import Expression

from ..models import PersonRow, RequestRow, RoleRow, SmartAccountRow, VirtualAccountRow
from ..registry import Context, Who, query
from ..roles import my_account
from .held_roles import not_ended
from .managed_virtual import within
from .requesting import grants, invitation
from .requesting.granting import place
from .requesting.status import PENDING, is_judged
from .requesting.views import Grant

PAGE = 50
_LONGEST_PAGE = 200


@dataclass(frozen=True)
class UserRole:
    """A role of somebody; `virtual_account` is empty for the whole account, `until` None without
    an end; `suspended` says why it does not hold now, a code of kind ``role.suspended``.
    """

    id: int
    role: str
    virtual_account: str
    until: date | None
    suspended: str


@dataclass(frozen=True)
class AccountUser:
    """Somebody with roles on the account; `mine` is true for who asks."""

    person: int
    name: str
    email: str
    mine: bool
    roles: tuple[UserRole, ...]


@dataclass(frozen=True)
class OpenInvitation:
    """An invitation that waits for its answer, with what it offers."""

    number: str
    version: int
    email: str
    offered: Grant
    virtual_accounts: tuple[str, ...]
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True)
class AccountUsers:
    """A page of users by e-mail, `after` for the next one, and all open invitations."""

    users: tuple[AccountUser, ...]
    after: str
    total: int
    invitations: tuple[OpenInvitation, ...]


@query(who=Who.SIGNED_IN)
def of_account(
    context: Context, *, account_id: int, search: str = "", after: str = "", size: int = PAGE
) -> AccountUsers:
    """Who holds roles on an account, for its administrators and the operator (R38, R54).

    Administrators of virtual accounts see the roles inside these, and no invitations.
    """
    account = my_account(context, account_id)
    among = [] if context.operator is not None else within(context, account)
    here = [RoleRow.account == account, not_ended(context), *among]
    holders = RoleRow.select(RoleRow.person).where(*here)
    people = PersonRow.select().where(PersonRow.id.in_(holders), *_found(search))
    total = people.count()
    size = max(1, min(size, _LONGEST_PAGE))
    order = (PersonRow.email_key, PersonRow.id)
    rows = list(people.where(*_following(after)).order_by(*order).limit(size + 1))
    return AccountUsers(
        users=tuple(_users(context, here, rows[:size])),
        after=f"{rows[size - 1].email_key} {rows[size - 1].id}" if len(rows) > size else "",
        total=total,
        invitations=() if among else tuple(_invitations(context, account)),
    )


def _found(search: str) -> list[Expression]:
    """In SQL: each word stands in the name or the e-mail."""
    return [
        PersonRow.email_key.contains(word)
        | PersonRow.first_name.contains(word)
        | PersonRow.last_name.contains(word)
        for word in search.split()
    ]


def _following(after: str) -> list[Expression]:
    """In SQL: what comes after the person that a cursor names."""
    key, _, number = after.rpartition(" ")
    if not number.isdecimal():
        return []
    same = (PersonRow.email_key == key) & (PersonRow.id > int(number))
    return [(PersonRow.email_key > key) | same]


def _users(
    context: Context, here: list[Expression], people: list[PersonRow]
) -> Iterator[AccountUser]:
    """These people with their roles, in one statement."""
    held = (
        RoleRow.select(RoleRow, PersonRow, VirtualAccountRow)
        .join(PersonRow)
        .switch(RoleRow)
        .left_outer_join(VirtualAccountRow)
        .where(RoleRow.person.in_(people), *here)
    )
    roles: defaultdict[int, list[UserRole]] = defaultdict(list)
    for row in held.order_by(RoleRow.id):
        roles[row.person.id].append(_role(row))
    for person in people:
        mine = context.person is not None and context.person.id == person.id
        yield AccountUser(person.id, person.full_name, person.email, mine, tuple(roles[person.id]))


def _role(row: RoleRow) -> UserRole:
    suspended = "outside_domain" if row.suspended else ""
    return UserRole(row.id, row.role, place(row), grants.last_day(row.ends), suspended)


def _invitations(context: Context, account: SmartAccountRow) -> list[OpenInvitation]:
    rows = RequestRow.select().where(
        RequestRow.result == account,
        RequestRow.kind == invitation.INVITATION.code,
        is_judged(PENDING, context.now),
    )
    return [_invitation(account, row) for row in rows.order_by(RequestRow.id.desc())]


def _invitation(account: SmartAccountRow, row: RequestRow) -> OpenInvitation:
    offered = invitation.offered(row)
    return OpenInvitation(
        number=row.number,
        version=row.version,
        email=row.subject,
        offered=offered,
        virtual_accounts=grants.names(account, offered.virtual_accounts),
        created_at=row.created_at,
        expires_at=row.expires_at,
    )
