"""Numbers that people asked for: results left unmailed, causes that went, new deciders (R62)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from peewee import ModelSelect

from ..models import (
    FAR,
    ContractItemRow,
    ContractRow,
    ContractSubmissionRow,
    PersonRow,
    RequestRow,
    RetriesOffRow,
)
from ..operations.contracting import administrators, rechecking, submitting
from ..operations.contracting.judging import judge
from ..operations.requesting.loading import load_rules
from ..operations.requesting.status import PENDING, is_judged, judged
from .units import Found, Outcome, Place, Turn, Unit, batched

_SLICE, _AT_ONCE = 50, 500


def left(place: Place) -> Found:
    """Submissions whose desk went away before it asked for the mail (R32)."""
    waits = place.config.clocks.submission_left
    with place.reading() as turn:
        open_ones = ContractSubmissionRow.select().where(
            ContractSubmissionRow.finished_at == FAR,
            ContractSubmissionRow.touched_at <= turn.now - waits,
        )
        rows = list(open_ones)
    for row in rows:
        yield Unit(row.touched_at + waits, "results", row.id, partial(_finish, row.id))


def over(place: Place) -> Found:
    """Open items whose contract has ended."""
    with place.reading() as turn:
        open_ones = _items().join(ContractRow, on=ContractItemRow.contract)
        rows = open_ones.where(is_judged(PENDING, turn.now), ContractRow.ends <= turn.now)
        due = _changing(turn, list(rows))
    yield from _units(due)


def again(place: Place) -> Found:
    """Items whose cause may have gone, for 28 days, unless their person wants none of it."""
    with place.reading() as turn:
        since = turn.now - turn.config.clocks.contract_again
        off = RetriesOffRow.select(RetriesOffRow.person)
        rows = _items().where(
            ContractItemRow.again_at <= turn.now,
            ContractItemRow.again.is_null(),
            ContractItemRow.person.not_in(off),
            RequestRow.created_at > since,
            RequestRow.status.in_((PENDING, "denied")),
        )
        watched = list(rows.order_by(ContractItemRow.id))
    for some in batched(_alike(watched), 1):
        with place.reading() as turn:
            due = _changing(turn, some[0])
        yield from _units(due)
        yield None


def forgotten(place: Place) -> Found:
    """Items that were watched for long enough."""
    with place.reading() as turn:
        rows = _items().where(
            ContractItemRow.again_at <= turn.now,
            RequestRow.created_at <= turn.now - turn.config.clocks.contract_again,
        )
        ids = [row.id for row in rows]
    for some in batched(ids, _AT_ONCE):
        yield Unit(turn.now, "watches", some[0], partial(_forget, some))


def hands(place: Place) -> Found:
    """Open items that somebody administers now, or nobody any more (R55)."""
    with place.reading() as turn:
        ours = is_judged(PENDING, turn.now) & (RequestRow.kind == "contract")
        known = administrators.attended()
        alone = (RequestRow.overdue_at < FAR) & known
        left_alone = (RequestRow.operator_from > turn.now) & ~known
        rows = list(_items().where(ours, alone | left_alone))
        due = [item for item in rows if _changes_hands(turn, item.request)]
    for item in due:
        yield Unit(item.request.created_at, "numbers", item.id, partial(_hand_over, item.id))


def _items() -> "ModelSelect[ContractItemRow]":
    """Items with their requests and people."""
    rows: ModelSelect[ContractItemRow] = (
        ContractItemRow.select(ContractItemRow, RequestRow, PersonRow)
        .join(PersonRow, on=ContractItemRow.person)
        .switch(ContractItemRow)
        .join(RequestRow, on=ContractItemRow.request)
        .switch(ContractItemRow)
    )
    return rows


def _alike(items: Iterable[ContractItemRow]) -> list[list[ContractItemRow]]:
    """The items of a person, kind and access together, so many that they are judged at once."""
    groups: defaultdict[tuple[Any, ...], list[ContractItemRow]] = defaultdict(list)
    for item in items:
        groups[item.__data__["person"], item.access, item.number_kind].append(item)
    return [list(some) for group in groups.values() for some in batched(group, _SLICE)]


def _changing(turn: Turn, items: Sequence[ContractItemRow]) -> list[ContractItemRow]:
    """Those that come to something else now."""
    found = []
    for alike in _alike(items):
        person = alike[0].person
        assert person is not None
        for item, result in zip(alike, judge(turn, rechecking.ask_of(person, alike)), strict=True):
            status = judged(item.request, turn.now)
            if rechecking.changes(item, status, result):
                found.append(item)
    return found


def _units(items: Iterable[ContractItemRow]) -> Found:
    for item in items:
        load_rules()
        due = max(item.request.created_at, min(item.again_at, item.request.expires_at))
        yield Unit(due, "numbers", item.id, partial(_again, item.id))


def _finish(number: int, turn: Turn) -> Outcome:
    row: ContractSubmissionRow | None = ContractSubmissionRow.get_or_none(
        ContractSubmissionRow.id == number
    )
    if row is None or turn.now < row.touched_at + turn.config.clocks.submission_left:
        return Outcome.NOTHING
    return Outcome.DONE if submitting.finish(turn, row) else Outcome.NOTHING


def _again(number: int, turn: Turn) -> Outcome:
    item: ContractItemRow | None = _items().where(ContractItemRow.id == number).first()
    if item is None or item.__data__["again"] is not None:
        return Outcome.NOTHING
    done = rechecking.again(turn, item, rechecking.work_out(turn, item))
    return Outcome.DONE if done else Outcome.NOTHING


def _forget(ids: Sequence[int], turn: Turn) -> Outcome:
    watched = ContractItemRow.id.in_(ids) & (ContractItemRow.again_at <= turn.now)
    changed = ContractItemRow.update(again_at=FAR).where(watched).execute()
    return Outcome.DONE if changed else Outcome.NOTHING


def _changes_hands(turn: Turn, row: RequestRow) -> bool:
    """Whether the clocks of a request are those of other deciders than it has now."""
    return bool(administrators.deciders(row, turn.now)) == (row.overdue_at < FAR)


def _hand_over(number: int, turn: Turn) -> Outcome:
    item: ContractItemRow | None = _items().where(ContractItemRow.id == number).first()
    if item is None or judged(item.request, turn.now) != PENDING:
        return Outcome.NOTHING
    if not _changes_hands(turn, item.request):
        return Outcome.NOTHING
    found = rechecking.work_out(turn, item)
    new = item.result == "mismatch" and found.result == "pending_company"
    rechecking.hand_over(turn, item, found if new else None)
    return Outcome.DONE
