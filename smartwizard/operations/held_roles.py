"""The roles that a person holds on Smart Accounts, with their ends, and ending them (R26, R60)."""

from dataclasses import dataclass
from datetime import date, datetime

from peewee import Expression, ModelSelect

from ..models import LeavingRow, RoleRow, SmartAccountRow, VirtualAccountRow
from ..registry import Context
from .requesting import grants

# Only an e-mail that left the account's domain suspends a role (R59).
_SUSPENDED = "outside_domain"


@dataclass(frozen=True)
class HeldRole:
    """A line of *Existing Smart Account Access*; `virtual_account` is empty for all of it.

    `until` is its last day, None without an end; `suspended` says why it does not hold now, a
    code of kind ``role.suspended``; `leaving` is true for the last administrator who has asked
    the operator for another one (R61).
    """

    id: int
    account_id: int
    domain: str
    name: str
    virtual_account: str
    virtual_account_id: int
    role: str
    since: datetime
    until: date | None
    suspended: str
    leaving: bool


def held(context: Context) -> tuple[HeldRole, ...]:
    """All roles of who acts on accounts in use, suspended ones too, by account."""
    order = (SmartAccountRow.name_key, SmartAccountRow.id, RoleRow.id)
    rows = _mine(context).where(SmartAccountRow.status == "active").order_by(*order)
    return tuple(map(_held, rows))


def held_on(context: Context, account: SmartAccountRow) -> tuple[HeldRole, ...]:
    """The roles of who acts on one account."""
    rows = _mine(context).where(RoleRow.account == account).order_by(RoleRow.id)
    return tuple(map(_held, rows))


def mine(context: Context, role_id: int) -> RoleRow | None:
    """A role of who acts that has not ended."""
    row: RoleRow | None = _mine(context).where(RoleRow.id == role_id).first()
    return row


def not_ended(context: Context) -> Expression:
    """In SQL: roles that have begun and not ended, suspended or not."""
    expression: Expression = (RoleRow.since <= context.now) & (RoleRow.ends > context.now)
    return expression


def _mine(context: Context) -> "ModelSelect[RoleRow]":
    return (
        RoleRow.select(RoleRow, SmartAccountRow, VirtualAccountRow, LeavingRow)
        .join(SmartAccountRow)
        .switch(RoleRow)
        .left_outer_join(VirtualAccountRow)
        .switch(RoleRow)
        .left_outer_join(LeavingRow, on=(LeavingRow.role == RoleRow.id), attr="wish")
        .where(RoleRow.person == context.me, not_ended(context))
    )


def _held(row: RoleRow) -> HeldRole:
    inside, account = row.virtual_account, row.account
    return HeldRole(
        id=row.id,
        account_id=account.id,
        domain=account.domain,
        name=account.name,
        virtual_account=inside.name if inside is not None else "",
        virtual_account_id=inside.id if inside is not None else 0,
        role=row.role,
        since=row.since,
        until=grants.last_day(row.ends),
        suspended=_SUSPENDED if row.suspended else "",
        leaving=getattr(row, "wish", None) is not None,
    )
