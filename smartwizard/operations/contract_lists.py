"""Numbers that somebody has sent, as they stand now: of one submission, or all that wait (R32)."""

from collections.abc import Sequence
from dataclasses import replace

from peewee import ModelSelect

from ..models import ContractItemRow, RequestRow
from ..registry import Context, Who, query
from ..rules.text import code
from .contract_views import ItemView, Submission
from .contracting import showing
from .requesting.status import PENDING, is_judged

# So often a number is followed to the one that took its place.
_MOST_PLACES = 50


@query(who=Who.PERSON)
def results(context: Context, *, number: str) -> Submission:
    """What became of a submission of mine, or of the one that a request of mine came with.

    A number that was sent anew shows as what it is now.
    """
    row = showing.mine(context, _submission_of(context, code(number).upper()))
    items = _latest(showing.items_of(row.number))
    shown = showing.submission(context, row)
    return replace(shown, items=showing.views(context, context.me, items))


@query(who=Who.PERSON)
def waiting(context: Context) -> tuple[ItemView, ...]:
    """My numbers that wait for a decision, the newest first."""
    rows = _with_requests().where(
        ContractItemRow.person == context.me, is_judged(PENDING, context.now)
    )
    return showing.views(context, context.me, list(rows.order_by(ContractItemRow.id.desc())))


def _submission_of(context: Context, number: str) -> str:
    """The submission that a request came with; any other number as it is."""
    item = (
        _with_requests()
        .where(RequestRow.number == number, ContractItemRow.person == context.me)
        .first()
    )
    return number if item is None else str(item.submission)


def _latest(items: Sequence[ContractItemRow]) -> list[ContractItemRow]:
    """Each item, or what took its place at last."""
    now = list(items)
    for _ in range(_MOST_PLACES):
        later = {item.__data__["again"] for item in now} - {None}
        if not later:
            break
        found = {row.id: row for row in _with_requests().where(ContractItemRow.id.in_(later))}
        now = [found.get(item.__data__["again"], item) for item in now]
    return now


def _with_requests() -> "ModelSelect[ContractItemRow]":
    rows: ModelSelect[ContractItemRow] = ContractItemRow.select(ContractItemRow, RequestRow).join(
        RequestRow, on=ContractItemRow.request
    )
    return rows
