"""A submission's items as they are written: request, item, stations, claims, access, at once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ...models import (
    FAR,
    ClaimRow,
    ContractAccessRow,
    ContractItemRow,
    ContractSubmissionRow,
    PersonRow,
    RequestEventRow,
    RequestRow,
    RetriesOffRow,
)
from ...numbers import next_numbers
from ...registry import Context
from ...rules.text import search_key
from ..requesting import snapshots
from ..requesting.clocks import wind
from ..requesting.contract_result import ORDERING, status_of
from ..requesting.deciders import RULE
from ..requesting.kind import Kind
from ..requesting.status import PENDING
from . import holding
from .administrators import people
from .judging import Judged
from .kinds import CONTRACT, ORDERING_KIND, claim_key

SERIES = "CN"
_DENIED_AGAIN = ("no_company", "too_new")
AGAIN = (*_DENIED_AGAIN, "mismatch")


def write(
    context: Context, submission: ContractSubmissionRow, person: PersonRow, judged: Sequence[Judged]
) -> list[RequestRow]:
    """Write the items of a slice; it takes as many statements for one as for fifty."""
    if not judged:
        return []
    numbers = next_numbers(context, SERIES, len(judged))
    deciding = people({each.found.place for each in judged if status_of(each.result) == PENDING})
    _take_over(submission, person, judged)
    snapshot = snapshots.take(person)
    rows = []
    for number, each in zip(numbers, judged, strict=True):
        row = _request(context, submission, person, each, number)
        row.snapshot = snapshot
        row.search = search_key(" ".join((number, row.subject, *snapshots.found_by(snapshot))))
        others = [who for who in deciding.get(each.found.place, []) if who.id != person.id]
        _wind(context, row, each, bool(others))
        rows.append(row)
    RequestRow.insert_many([_columns(row) for row in rows]).execute()
    stored = RequestRow.select().where(RequestRow.number.in_(numbers))
    saved = {row.number: row for row in stored}
    written = [saved[number] for number in numbers]
    _write_items(context, submission, person, list(zip(written, judged, strict=True)))
    _write_stations(context, written, deciding)
    _claim(context, person, [row for row in written if row.status == PENDING])
    return written


def kind_of(access: str) -> Kind:
    """The kind of request of an access."""
    return ORDERING_KIND if access == ORDERING else CONTRACT


def again_at(context: Context, result: str, issued: datetime | None) -> datetime:
    """From when a result is worked out again by itself; FAR where it is not (R62)."""
    if result not in AGAIN:
        return FAR
    if result == "too_new" and issued is not None:
        return issued + context.config.clocks.contract_new
    return context.now


def wants_retries(person: PersonRow) -> bool:
    """Whether a person's numbers are worked out again by themselves; unless switched off."""
    return not RetriesOffRow.select().where(RetriesOffRow.person == person).exists()


def _take_over(
    submission: ContractSubmissionRow, person: PersonRow, judged: Sequence[Judged]
) -> None:
    """What is sent anew is watched instead of what was denied: nothing is ever given twice."""
    ContractItemRow.update(again_at=FAR).where(
        ContractItemRow.person == person,
        ContractItemRow.number_key.in_([each.found.key for each in judged]),
        ContractItemRow.access == submission.access,
        ContractItemRow.number_kind == submission.number_kind,
        ContractItemRow.result.in_(_DENIED_AGAIN),
    ).execute()


def _request(
    context: Context,
    submission: ContractSubmissionRow,
    person: PersonRow,
    each: Judged,
    number: str,
) -> RequestRow:
    status, found = status_of(each.result), each.found
    details = {
        "name": found.number,
        "access_type": submission.access,
        "number_kind": found.number_kind,
        "key": found.key,
        "why": each.why,
        **({"other": each.other} if each.other else {}),
    }
    return RequestRow(
        number=number,
        kind=kind_of(submission.access).code,
        status=status,
        applicant=person,
        subject=found.number,
        subject_key=found.place,
        details=details,
        created_at=context.now,
        expires_at=context.now + context.config.clocks.request_expires,
        decided_at=None if status == PENDING else context.now,
        decided_by="" if status == PENDING else RULE,
    )


def _wind(context: Context, row: RequestRow, each: Judged, others: bool) -> None:
    row.operator_from = row.overdue_at = FAR
    if row.status == PENDING:
        kind = kind_of(each.facts.access)
        wind(row, kind, context.config.clocks, people=others and kind is CONTRACT)


def _columns(row: RequestRow) -> dict[str, Any]:
    return {name: value for name, value in row.__data__.items() if name != "id"}


def _write_items(
    context: Context,
    submission: ContractSubmissionRow,
    person: PersonRow,
    pairs: list[tuple[RequestRow, Judged]],
) -> None:
    values = [_item(context, submission, person, row, each) for row, each in pairs]
    ContractItemRow.insert_many(values).execute()
    approved = {row.id: row for row, each in pairs if row.status == "approved"}
    if not approved:
        return
    made = ContractItemRow.select().where(ContractItemRow.request.in_(list(approved)))
    given = [(item, approved[item.__data__["request"]]) for item in made]
    columns = [holding.columns(context, item, row) for item, row in given]
    ContractAccessRow.insert_many(columns).execute()
    rows = ContractAccessRow.select().where(ContractAccessRow.request.in_(list(approved)))
    holding.log_given(context, [(row, approved[row.__data__["request"]]) for row in rows])


def _item(
    context: Context,
    submission: ContractSubmissionRow,
    person: PersonRow,
    row: RequestRow,
    each: Judged,
) -> dict[str, Any]:
    found = each.found
    issued = None if found.contract is None else found.contract.issued
    return {
        "request": row,
        "person": person,
        "submission": submission.number,
        "access": submission.access,
        "number_kind": found.number_kind,
        "number_key": found.key,
        "contract": found.contract,
        "bill_to": found.bill_to,
        "result": each.result,
        "terms": submission.terms,
        "again_at": again_at(context, each.result, issued),
        "again": None,
    }


def _write_stations(
    context: Context, rows: list[RequestRow], deciding: dict[str, list[PersonRow]]
) -> None:
    """Sent by the person, then told to so many deciders, or decided by a rule."""
    stations = []
    for row in rows:
        sender = f"person:{row.__data__['applicant']}"
        stations.append(_station(context, row, "sent", sender))
        if row.status != PENDING:
            stations.append(_station(context, row, row.status, RULE))
            continue
        told = [] if row.kind == ORDERING_KIND.code else deciding.get(row.subject_key, [])
        count = sum(who.id != row.__data__["applicant"] for who in told)
        stations.append(_station(context, row, "told", sender, count=count))
    RequestEventRow.insert_many(stations).execute()


def _station(
    context: Context, row: RequestRow, event: str, actor: str, **details: int
) -> dict[str, Any]:
    return {
        "request": row,
        "at": context.now,
        "event": event,
        "actor": actor,
        "details": details,
    }


def _claim(context: Context, person: PersonRow, rows: list[RequestRow]) -> None:
    """One pending item a person and number; what lapsed requests left behind is taken over."""
    if not rows:
        return
    keys = [claim_key(row, person.id) for row in rows]
    lapsed = RequestRow.select(RequestRow.id).where(RequestRow.expires_at <= context.now)
    ClaimRow.delete().where(
        ClaimRow.kind == CONTRACT.code, ClaimRow.key.in_(keys), ClaimRow.request.in_(lapsed)
    ).execute()
    ClaimRow.insert_many(
        [
            {"kind": CONTRACT.code, "key": key, "request": row}
            for key, row in zip(keys, rows, strict=True)
        ]
    ).execute()
