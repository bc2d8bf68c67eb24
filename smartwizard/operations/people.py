"""People by their address: who owns it, who only registered it, and what else is known of them."""

import re

from peewee import Expression

from ..models import ClaimRow, CounterRow, OperatorRow, PersonRow
from ..registry import Context
from . import user_names

_NOT_IN_A_USER_NAME = re.compile("[^0-9a-z._-]+")
_ROOM_FOR_A_NUMBER = 8


def owner(email_key: str) -> PersonRow | None:
    """The person whose address it is: activated, perhaps locked or closing since (R4)."""
    claim = ClaimRow.get_or_none(ClaimRow.kind == "email", ClaimRow.key == email_key)
    return None if claim is None else claim.person


def operator(email_key: str) -> OperatorRow | None:
    """The operator who signs in with this address (R54)."""
    row: OperatorRow | None = OperatorRow.get_or_none(OperatorRow.email_key == email_key)
    return row


def pending(context: Context, email_key: str) -> list[PersonRow]:
    """Registrations of an address that can still be activated, the newest first."""
    rows = PersonRow.select().where(PersonRow.email_key == email_key, not_stale(context))
    return list(rows.order_by(PersonRow.id.desc()))


def not_stale(context: Context) -> Expression:
    """In SQL: registrations that wait for their activation, 28 days at most (R4)."""
    oldest = context.now - context.config.clocks.activation_days
    expression: Expression = (PersonRow.status == "pending") & (PersonRow.created_at > oldest)
    return expression


def new_user_name(email: str) -> str:
    """An unused user name from the first part of an address, with a number where it is taken."""
    local = _NOT_IN_A_USER_NAME.sub("", email.rpartition("@")[0].lower())
    base = local[: user_names.MAXIMUM - _ROOM_FOR_A_NUMBER].strip("._-")
    if len(base) < user_names.MINIMUM:
        base = f"user{base}"
    name = base
    while PersonRow.select().where(PersonRow.user_name == name).exists():
        name = f"{base}{_count(f'user_name:{base}')}"
    return name


def _count(series: str) -> int:
    """The next number of a series, from 2; counted, so that it takes no longer with time."""
    counter = CounterRow.get_or_none(CounterRow.series == series)
    counter = counter or CounterRow(series=series, last=1)
    counter.last += 1
    counter.save()
    return counter.last
