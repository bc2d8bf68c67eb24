"""What access people hold, and how it begins and ends (R33, R62)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from peewee import Expression, ModelSelect

from ...messages import N_, Issue, Refused
from ...models import (
    BillToContractRow,
    BillToRow,
    ContractAccessRow,
    ContractItemRow,
    ContractRow,
    EventRow,
    PersonRow,
    RequestRow,
)
from ...registry import Context, reference_of
from ..requesting.contract_result import DOWNLOAD, FULL, ORDERING
from ..requesting.status import PENDING, is_judged, judged

# Which kinds of access give what is asked for, or more.
WIDER = {FULL: (FULL,), DOWNLOAD: (DOWNLOAD, FULL), ORDERING: (ORDERING,)}
_ENDED = N_("The access was ended in the meantime. The decision can no longer be undone.")


def in_force(now: datetime) -> Expression:
    """Which rows of access joined with their contracts can be used at `now`."""
    fine = RequestRow.select(RequestRow.id).where(
        RequestRow.id == ContractAccessRow.confirm,
        is_judged(PENDING, now) | (RequestRow.status == "approved"),
    )
    live = ContractAccessRow.contract.is_null() | (ContractRow.ends > now)
    confirmed = ContractAccessRow.confirm.is_null() | ContractAccessRow.confirm.in_(fine)
    expression: Expression = ContractAccessRow.ended_at.is_null() & live & confirmed
    return expression


def held(person: PersonRow, now: datetime) -> "ModelSelect[ContractAccessRow]":
    """The access that a person can use at `now`, with its contract and bill-to ID."""
    return with_places().where(ContractAccessRow.person == person, in_force(now))


def count(person: PersonRow, now: datetime) -> int:
    """How many contracts and bill-to IDs a person has registered."""
    return held(person, now).count()


def with_places() -> "ModelSelect[ContractAccessRow]":
    """Access with its contract and bill-to ID, in one statement."""
    return (
        ContractAccessRow.select(ContractAccessRow, ContractRow, BillToRow)
        .left_outer_join(ContractRow, on=ContractAccessRow.contract)
        .switch(ContractAccessRow)
        .left_outer_join(BillToRow, on=ContractAccessRow.bill_to)
    )


def is_usable(row: ContractAccessRow, now: datetime) -> bool:
    """The same of one row."""
    if row.ended_at is not None or (row.contract is not None and row.contract.ends <= now):
        return False
    return row.confirm is None or judged(row.confirm, now) in (PENDING, "approved")


class Holdings:
    """What a person holds of some contracts, and of all bill-to IDs.

    `besides` are requests of which it does not count what they gave.
    """

    def __init__(
        self,
        person: PersonRow,
        now: datetime,
        contracts: Sequence[int],
        besides: frozenset[int] = frozenset(),
    ) -> None:
        row = ContractAccessRow
        columns = (row.access, row.contract, row.bill_to, row.request, row.confirm)
        wanted = row.contract.in_(contracts) | row.bill_to.is_null(False)
        rows = row.select(*columns).left_outer_join(ContractRow, on=row.contract)
        found: Any = rows.where(row.person == person, in_force(now), wanted).tuples()
        counted = [each[:3] for each in found if not besides & set(each[3:])]
        self._contracts = {(access, contract) for access, contract, _ in counted if contract}
        self._bill_tos = {(access, bill_to) for access, _, bill_to in counted if bill_to}
        under = BillToContractRow.select().where(
            BillToContractRow.bill_to.in_([number for _, number in self._bill_tos]),
            BillToContractRow.contract.in_(contracts),
        )
        pairs = [(each.__data__["bill_to"], each.__data__["contract"]) for each in under]
        for access, bill_to in self._bill_tos:
            self._contracts |= {(access, contract) for owner, contract in pairs if owner == bill_to}

    def has(self, access: str, contract: ContractRow | None, bill_to: BillToRow | None) -> bool:
        """Whether this access or a wider one is held, to the number or what contains it."""
        kinds = WIDER[access]
        if bill_to is not None:
            return any((kind, bill_to.id) in self._bill_tos for kind in kinds)
        return contract is not None and any(
            (kind, contract.id) in self._contracts for kind in kinds
        )


def give(context: Context, item: ContractItemRow, row: RequestRow) -> None:
    """What approving an item gives; where it only confirms access, that goes on (R59)."""
    confirmed = _confirmed_by(row)
    if confirmed is not None:
        confirmed.matched = item.result == "approved"
        confirmed.save()
        return
    access = ContractAccessRow.create(**columns(context, item, row))
    log_given(context, [(access, row)])


def columns(context: Context, item: ContractItemRow, row: RequestRow) -> dict[str, Any]:
    """The access of an item as it is stored."""
    serial = row.subject if item.number_kind == "serial" else ""
    return {
        "person": row.__data__["applicant"],
        "access": item.access,
        "contract": item.__data__["contract"],
        "bill_to": item.__data__["bill_to"],
        "serial": serial,
        "terms": item.terms,
        "matched": item.result == "approved",
        "request": row,
        "since": context.now,
    }


def log_given(context: Context, pairs: list[tuple[ContractAccessRow, RequestRow]]) -> None:
    """Who got which access, by which request; one statement for all of them."""
    if pairs:
        EventRow.insert_many(
            [
                {
                    "at": context.now,
                    "actor": context.actor,
                    "action": "contract.granted",
                    "subject": reference_of(access),
                    "old": {},
                    "new": {**facts(access), "request": reference_of(row)},
                }
                for access, row in pairs
            ]
        ).execute()


def take_back(context: Context, row: RequestRow) -> None:
    """Take away what a decision gave, within the time to undo it; refused once it was ended."""
    if _confirmed_by(row) is not None:
        return
    access = ContractAccessRow.get_or_none(ContractAccessRow.request == row)
    if access is None or access.ended_at is not None:
        raise Refused(Issue(_ENDED))
    context.log("contract.taken_back", access, old=facts(access))
    access.delete_instance()


def _confirmed_by(row: RequestRow) -> ContractAccessRow | None:
    """The access that a request lets go on; nothing where it was given up in the meantime."""
    access: ContractAccessRow | None = ContractAccessRow.get_or_none(
        ContractAccessRow.confirm == row, ContractAccessRow.ended_at.is_null()
    )
    return access


def end(
    context: Context,
    row: ContractAccessRow,
    how: str,
    *,
    at: datetime | None = None,
    reason_code: str = "",
) -> None:
    """End access, now or `at` an instant that has passed: it is removed, revoked, or over."""
    row.ended_at, row.how = at or context.now, how
    row.save()
    why = {"reason": reason_code} if reason_code else {}
    context.log(f"contract.{how}", row, old=facts(row), new=why)


def facts(row: ContractAccessRow) -> dict[str, str]:
    """Access as the log keeps it: codes and references."""
    place = f"bill_to:{row.__data__['bill_to']}" if row.__data__["bill_to"] else ""
    place = place or f"contract:{row.__data__['contract']}"
    return {"person": f"person:{row.__data__['person']}", "access": row.access, "place": place}
