"""Lists of requests, a page at a time, by key and never by offset."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from itertools import islice

from peewee import SQL, Expression, ModelSelect, Ordering, fn

from ...messages import N_, Issue, Refused
from ...models import PersonRow, RequestRow, SmartAccountRow
from ...registry import Context
from ...rules.text import search_key
from .. import known
from .rows import Reader
from .status import is_judged
from .views import RequestPage

PAGE = 50
_LONGEST_PAGE = 200
# Of what is pasted into the search, so much is looked for.
_WORDS, _LONGEST = 20, 200
_MOVED = N_("This list can no longer be continued from here. Load it again.")


class Order(Enum):
    """How a list is sorted; always an indexed column together with the id."""

    OLDEST = "created_at"
    NEWEST = "-created_at"
    OVERDUE = "overdue_at"


@dataclass(frozen=True)
class Wanted:
    """What a reader wants of a list: a status as judged now, words, and the page after which."""

    status: str = ""
    search: str = ""
    after: str = ""
    size: int = PAGE


def page(context: Context, wanted: Wanted, order: Order, *among: Expression) -> RequestPage:
    """One page of the requests that fulfil all of `among`."""
    conditions = [*among]
    if wanted.status:
        conditions.append(is_judged(wanted.status, context.now))
    words = dict.fromkeys(search_key(wanted.search).split())
    conditions += [RequestRow.search.contains(word[:_LONGEST]) for word in islice(words, _WORDS)]
    total = _count(conditions)
    if wanted.after:
        conditions.append(_follows(order, wanted.after))
    size = max(1, min(wanted.size, _LONGEST_PAGE))
    found = _with_people().where(*conditions) if conditions else _with_people()
    rows = list(found.order_by(*_keys(order)).limit(size + 1))
    reader = Reader(context)
    shown = tuple(reader.view(row) for row in rows[:size])
    return RequestPage(shown, _cursor(order, rows[size - 1]) if len(rows) > size else "", total)


def _count(conditions: list[Expression]) -> int:
    """How many requests fulfil the conditions, from the index alone where it can."""
    found = RequestRow.select(fn.COUNT(SQL("*")))
    return int((found.where(*conditions) if conditions else found).scalar())


def _with_people() -> "ModelSelect[RequestRow]":
    """Requests with their applicant and the account that decides, in one statement."""
    return (
        RequestRow.select(RequestRow, PersonRow, SmartAccountRow)
        .left_outer_join(PersonRow, on=RequestRow.applicant)
        .switch(RequestRow)
        .left_outer_join(SmartAccountRow, on=RequestRow.account)
    )


def _keys(order: Order) -> tuple[Ordering, Ordering]:
    if order is Order.NEWEST:
        return RequestRow.created_at.desc(), RequestRow.id.desc()
    column = RequestRow.overdue_at if order is Order.OVERDUE else RequestRow.created_at
    return column.asc(), RequestRow.id.asc()


def _cursor(order: Order, row: RequestRow) -> str:
    at = row.overdue_at if order is Order.OVERDUE else row.created_at
    return f"{at.isoformat()}/{row.id}"


def _follows(order: Order, cursor: str) -> Expression:
    """In SQL: what comes after the row that a cursor names."""
    moment, _, number = cursor.partition("/")
    try:
        at, last = datetime.fromisoformat(moment).astimezone(UTC), known.number(int(number))
    except (ValueError, OverflowError):
        raise Refused(Issue(_MOVED, remedy="reload")) from None
    column = RequestRow.overdue_at if order is Order.OVERDUE else RequestRow.created_at
    if order is Order.NEWEST:
        expression: Expression = (column < at) | ((column == at) & (RequestRow.id < last))
    else:
        expression = (column > at) | ((column == at) & (RequestRow.id > last))
    return expression
