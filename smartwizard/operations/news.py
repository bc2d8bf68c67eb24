"""News for who sits at a desk: requests that came to decide, and what became of one's own (A01)."""

from collections.abc import Iterator
from dataclasses import dataclass

from peewee import fn

from ..models import RequestEventRow, RequestRow
from ..registry import Context, Who, query
from . import known
from .requesting.listing import with_people
from .requesting.rows import Reader
from .requesting.status import PENDING, judged

_COMES = ("sent", "handed_over", "undone")
_SETTLED = ("approved", "declined", "expired")
_AT_ONCE = 100


@dataclass(frozen=True)
class NewsItem:
    """`what` is decide, or the status that a request of one's own has got; `kind` is a code of
    kind ``request.kind``, `subject` what it is about.
    """

    number: str
    what: str
    kind: str
    subject: str


@dataclass(frozen=True)
class News:
    """`last` is what to ask on from; `more`: ask again when held mails have left (R21)."""

    last: int
    items: tuple[NewsItem, ...] = ()
    more: bool = False


@query(who=Who.SIGNED_IN)
def since(context: Context, *, after: int) -> News:
    """What is new to who asks after a station that they know; nothing at first, with -1."""
    if after < 0:
        return News(RequestEventRow.select(fn.MAX(RequestEventRow.id)).scalar() or 0)
    rows = RequestEventRow.select()
    found = list(
        rows.where(RequestEventRow.id > known.number(after))
        .order_by(RequestEventRow.id)
        .limit(_AT_ONCE)
    )
    ripe = [event for event in found if not _held(context, event)]
    if len(ripe) < len(found):
        # Stations after one that may still be undone wait with it, so that none is passed over.
        first = next(event.id for event in found if _held(context, event))
        ripe = [event for event in ripe if event.id < first]
    last = ripe[-1].id if ripe else after
    more = len(ripe) < len(found) or len(found) == _AT_ONCE
    return News(last, tuple(_items(context, ripe)), more)


def _held(context: Context, event: RequestEventRow) -> bool:
    """Whether a decision may still be undone, so that nobody is told of it."""
    decides = event.event in ("approved", "declined")
    return bool(decides and context.now < event.at + context.config.clocks.hold)


def _items(context: Context, events: list[RequestEventRow]) -> Iterator[NewsItem]:
    """Each request once, as it stands now."""
    reader, seen = Reader(context), set[int]()
    about = {event.__data__["request"] for event in events}
    rows = {row.id: row for row in with_people().where(RequestRow.id.in_(about))}
    reader.notice(list(rows.values()))
    for event in reversed(events):
        row = rows[event.__data__["request"]]
        if row.id in seen or event.actor == context.actor:
            continue
        what = _what(reader, row, event.event)
        if what:
            seen.add(row.id)
            subject = reader.circle(row).kind.asked(row).name
            yield NewsItem(row.number, what, row.kind, subject)


def _what(reader: Reader, row: RequestRow, event: str) -> str:
    """What an event means to who asks; empty where it is no news."""
    around, status = reader.circle(row), judged(row, reader.context.now)
    if event in _COMES and status == PENDING and around.may_decide(reader.context):
        return "decide"
    return status if event in _SETTLED and status == event and around.own(reader.context) else ""
