"""Access to contracts ends with them; people are told before, and the log says when (R62)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TypeAlias

from peewee import Expression, ModelSelect

from .. import mail
from ..messages import Code
from ..models import (
    BillToContractRow,
    ContractAccessRow,
    ContractNoticeRow,
    ContractRow,
    PersonRow,
    RequestRow,
)
from ..operations.contracting import holding
from ..operations.requesting.posting import APPLICANTS_LINK
from ..registry import reference_of
from .units import Found, Outcome, Place, Turn, Unit

Rows: TypeAlias = "ModelSelect[ContractAccessRow]"
Which = Callable[[Turn], Rows]
_SETTLED = ("declined", "expired", "withdrawn", "denied")


@dataclass(frozen=True)
class Ending:
    """Access to a contract of which somebody is to be told `days` before it ends."""

    access: ContractAccessRow
    contract: ContractRow
    days: int

    @property
    def group(self) -> tuple[int, datetime, int]:
        """What is told in one mail."""
        return self.access.__data__["person"], self.contract.ends, self.days


def told(place: Place) -> Found:
    """Contracts that end soon, alone or under a bill-to ID; of a person and day in one mail."""
    with place.reading() as turn:
        due = {each.group: each for each in _ending(turn)}
    for (person, ends, days), each in due.items():
        do = partial(_tell, person, ends, days)
        yield Unit(ends - timedelta(days=days), "contract notices", each.access.id, do)


def ended(place: Place) -> Found:
    """Access to contracts that are over."""
    with place.reading() as turn:
        rows = list(_over(turn))
    for row in rows:
        if row.contract is not None:
            yield Unit(row.contract.ends, "contract access", row.id, partial(_end, _over, row.id))


def unconfirmed(place: Place) -> Found:
    """Access that no longer matched, and was not confirmed (R59)."""
    yield from _now(place, _refused)


def former(place: Place) -> Found:
    """Access of people whose account is being closed (R60)."""
    yield from _now(place, _of_former)


def _now(place: Place, which: Which) -> Found:
    with place.reading() as turn:
        ids = [row.id for row in which(turn)]
    for number in ids:
        yield Unit(turn.now, "contract access", number, partial(_end, which, number))


def _over(turn: Turn) -> Rows:
    return _open().where(ContractRow.ends <= turn.now)


def _refused(turn: Turn) -> Rows:
    decided = turn.now - turn.config.clocks.hold
    rows = _open().join(RequestRow, on=ContractAccessRow.confirm)
    return rows.where(RequestRow.status.in_(_SETTLED), RequestRow.decided_at <= decided)


def _of_former(turn: Turn) -> Rows:
    return _open().join(PersonRow, on=ContractAccessRow.person).where(PersonRow.status == "closing")


def _open() -> Rows:
    rows = holding.with_places().where(ContractAccessRow.ended_at.is_null())
    return rows.switch(ContractAccessRow)


def _ending(turn: Turn, *among: Expression) -> Iterator[Ending]:
    """What is to be told now and was not, `among` some access; of several times that have passed
    only the last.
    """
    marks = sorted(mark.days for mark in turn.config.clocks.contract_ends)
    until = turn.now + timedelta(days=max(marks, default=0))
    soon = {row.id: row for row in _soon(turn.now, until)}
    found = list(_of(list(soon), among))
    noted = _noted({access.id for access, _ in found}) if among else _noted()
    for access, number in found:
        contract = soon[number]
        days = next(mark for mark in marks if contract.ends - turn.now <= timedelta(days=mark))
        if noted.get((access.id, number, contract.ends), days + 1) > days:
            yield Ending(access, contract, days)


def _soon(now: datetime, until: datetime) -> "ModelSelect[ContractRow]":
    return ContractRow.select().where(ContractRow.ends > now, ContractRow.ends <= until)


def _noted(among: set[int] | None = None) -> dict[tuple[int, int, datetime], int]:
    """How many days before they were last told of, by access, contract and its end."""
    rows = ContractNoticeRow.select().order_by(ContractNoticeRow.days.desc())
    if among is not None:
        rows = rows.where(ContractNoticeRow.access.in_(among))
    return {(n.__data__["access"], n.__data__["contract"], n.ends): n.days for n in rows}


def _of(
    contracts: list[int], among: Sequence[Expression]
) -> Iterator[tuple[ContractAccessRow, int]]:
    """Access of active people to these contracts."""
    people = holding.with_places().switch(ContractAccessRow).join(PersonRow)
    active = people.where(
        ContractAccessRow.ended_at.is_null(), PersonRow.status == "active", *among
    )
    for row in active.where(ContractAccessRow.contract.in_(contracts)):
        yield row, row.__data__["contract"]
    under: dict[int, list[int]] = {}
    pairs = BillToContractRow.select().where(BillToContractRow.contract.in_(contracts))
    for pair in pairs:
        under.setdefault(pair.__data__["bill_to"], []).append(pair.__data__["contract"])
    for row in active.where(ContractAccessRow.bill_to.in_([*under])):
        yield from ((row, contract) for contract in under[row.__data__["bill_to"]])


def _tell(person: int, ends: datetime, days: int, turn: Turn) -> Outcome:
    """One mail, and a note of each that it speaks of."""
    theirs = ContractAccessRow.person == person
    found = [each for each in _ending(turn, theirs) if each.group == (person, ends, days)]
    for each in found:
        ContractNoticeRow.create(access=each.access, contract=each.contract, days=days, ends=ends)
    if not found:
        return Outcome.NOTHING
    first = found[0]
    mail.post(
        turn,
        "contract_ends",
        to=mail.to_person(first.access.person),
        cause=f"{reference_of(first.access)}:{first.contract.id}:ends:{ends.isoformat()}:{days}",
        hint=first.contract.number,
        count=len(found),
        ends=ends,
        numbers=[_named(each) for each in found],
    )
    return Outcome.DONE


def _named(each: Ending) -> list[object]:
    """A contract with its kind of access, as letters list it."""
    request = each.access.request
    link = "" if request is None else APPLICANTS_LINK.format(number=request.number)
    kind = Code("contract.number", "contract")
    return [each.contract.number, kind, Code("access_type", each.access.access), link]


def _end(which: Which, number: int, turn: Turn) -> Outcome:
    """End an access that is still one of these: the contract may be a longer one by now."""
    row: ContractAccessRow | None = which(turn).where(ContractAccessRow.id == number).first()
    if row is None:
        return Outcome.NOTHING
    contract = row.contract
    at = contract.ends if contract is not None and contract.ends <= turn.now else None
    holding.end(turn, row, "ended", at=at)
    return Outcome.DONE
