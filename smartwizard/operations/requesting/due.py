"""Which reminders of undecided requests are due, in SQL (R22)."""

from collections import defaultdict
from datetime import datetime, timedelta
from functools import reduce
from operator import or_

from peewee import ColumnBase, Expression, Value, fn

from ...config import Clocks
from ...models import OperatorRow, PersonRow, ReminderRow, RemindersOffRow, RequestRow
from ...registry import reference_of
from .clocks import reminders
from .deciders import not_my_own
from .kinds import KINDS
from .waiting import by_operators, by_person

_MICROSECOND = timedelta(microseconds=1)


def wants_reminders(person: PersonRow) -> bool:
    """Whether a person is reminded by email: everybody who has not switched it off."""
    return not RemindersOffRow.select().where(RemindersOffRow.person == person).exists()


def of_person(person: PersonRow, now: datetime) -> Expression:
    """In SQL: what is listed to a person who decides, not requests of their own (R21)."""
    listed = [kind.code for kind in KINDS.values() if kind.reminders != ()]
    expression: Expression = (
        RequestRow.kind.in_(listed) & by_person(person, now) & not_my_own(person, now)
    )
    return expression


def due_to_person(clocks: Clocks, person: PersonRow, until: datetime, now: datetime) -> Expression:
    """In SQL: the requests of which a person was to be reminded by `until`, and was not."""
    return of_person(person, now) & _asked_long_ago(clocks, reference_of(person), until)


def due_to_operator(
    clocks: Clocks, operator: OperatorRow, until: datetime, now: datetime
) -> Expression:
    """In SQL: the same for an operator, who is told of what became theirs, and of overdue ones."""
    reference = reference_of(operator)
    turns = _asked_long_ago(clocks, reference, until)
    for column in (RequestRow.operator_from, RequestRow.overdue_at):
        turn = (column > RequestRow.created_at) & (column <= until)
        turns |= turn & ~_reminded(reference, column)
    expression: Expression = by_operators(now) & by_operators(until) & turns
    return expression


def _asked_long_ago(clocks: Clocks, recipient: str, until: datetime) -> Expression:
    """In SQL: requests that were sent so long ago that a reminder is due which was not sent."""
    alike: defaultdict[tuple[timedelta, ...], list[str]] = defaultdict(list)
    for kind in KINDS.values():
        alike[reminders(kind, clocks)].append(kind.code)
    passed = Value(until, converter=RequestRow.created_at.db_value)
    # Of the age alone no index is used: that of the account finds far fewer requests.
    turns = [
        RequestRow.kind.in_(codes)
        & (_after(after) <= passed)
        & ~_reminded(recipient, _after(after))
        for marks, codes in alike.items()
        for after in marks
    ]
    return reduce(or_, turns, RequestRow.id < 0)


def _after(duration: timedelta) -> ColumnBase:
    """In SQL: the instant so long after a request was sent."""
    micros: ColumnBase = Value(duration // _MICROSECOND, converter=False)
    instant: ColumnBase = RequestRow.created_at + micros
    return instant


def _reminded(recipient: str, since: ColumnBase) -> ColumnBase:
    """In SQL: whether a recipient was reminded of the request at `since` or later."""
    found = ReminderRow.select(ReminderRow.id).where(
        ReminderRow.request == RequestRow.id,
        ReminderRow.recipient == recipient,
        ReminderRow.at >= since,
    )
    exists: ColumnBase = fn.EXISTS(found)
    return exists
