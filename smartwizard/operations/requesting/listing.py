"""Lists of requests, a page at a time, by key and never by offset."""

from dataclasses import dataclass
from itertools import islice

from peewee import SQL, Expression, ModelSelect, fn

from ...models import PersonRow, RequestRow, SmartAccountRow
from ...registry import Context
from ...rules.text import search_key
from ...text_index import among, rare
from .paging import Order
from .rows import Reader
from .status import is_judged
from .views import RequestPage

PAGE = 50
LONGEST_PAGE = 200
# Of what is pasted into the search, so much is looked for.
_WORDS, _LONGEST = 20, 200


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
    conditions += having(wanted.search)
    total = _count(conditions)
    if wanted.after:
        conditions.append(order.beyond(wanted.after))
    size = max(1, min(wanted.size, LONGEST_PAGE))
    found = with_people().where(*conditions) if conditions else with_people()
    rows = list(found.order_by(*order.by()).limit(size + 1))
    reader = Reader(context)
    reader.notice(rows[:size])
    shown = tuple(reader.view(row) for row in rows[:size])
    return RequestPage(shown, order.cursor_of(rows[size - 1]) if len(rows) > size else "", total)


def having(words: str) -> list[Expression]:
    """In SQL: requests in which all of these words stand, rare ones by their numbers."""
    found: list[Expression] = []
    for whole in islice(dict.fromkeys(search_key(words).split()), _WORDS):
        word = whole[:_LONGEST]
        few = rare(RequestRow.search, word)
        found.append(RequestRow.search.contains(word) if few is None else among(RequestRow.id, few))
    return found


def _count(conditions: list[Expression]) -> int:
    """How many requests fulfil the conditions, from the index alone where it can."""
    found = RequestRow.select(fn.COUNT(SQL("*")))
    return int((found.where(*conditions) if conditions else found).scalar())


def with_people() -> "ModelSelect[RequestRow]":
    """Requests with their applicant and the account that decides, in one statement."""
    return (
        RequestRow.select(RequestRow, PersonRow, SmartAccountRow)
        .left_outer_join(PersonRow, on=RequestRow.applicant)
        .switch(RequestRow)
        .left_outer_join(SmartAccountRow, on=RequestRow.account)
    )
