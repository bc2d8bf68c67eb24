"""What numbers stand for: a contract, a bill-to ID with the contracts under it (R31)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ...models import BillToContractRow, BillToRow, ContractRow, SerialRow
from ...rules.contracts import TypedNumber
from ..requesting.contract_result import BILL_TO, SERIAL
from .administrators import place


@dataclass(frozen=True)
class Found:
    """A number and what it stands for; `contracts` are those in force that it opens."""

    number: str
    key: str
    number_kind: str
    contract: ContractRow | None = None
    bill_to: BillToRow | None = None
    contracts: tuple[ContractRow, ...] = ()

    @property
    def place(self) -> str:
        """What its deciders hang on."""
        return place(self.contract, self.bill_to, self.key)

    @property
    def known(self) -> bool:
        """Whether it is there, and in force; a bill-to ID has no end of its own."""
        return self.bill_to is not None or bool(self.contracts)


def find(number_kind: str, typed: Sequence[TypedNumber], now: datetime) -> list[Found]:
    """What these numbers stand for, in a fixed number of statements."""
    keys = [each.key for each in typed]
    if number_kind == BILL_TO:
        return _bill_tos(typed, keys, now)
    known = _serials(keys, now) if number_kind == SERIAL else _contracts(keys)
    return [_found(each, number_kind, known.get(each.key), now) for each in typed]


def live_under(bill_tos: Sequence[int], now: datetime) -> dict[int, list[ContractRow]]:
    """The contracts in force under each bill-to ID, by their numbers."""
    rows = BillToContractRow.select(BillToContractRow, ContractRow).join(ContractRow)
    found: defaultdict[int, list[ContractRow]] = defaultdict(list)
    live = rows.where(BillToContractRow.bill_to.in_(bill_tos), ContractRow.ends > now)
    for row in live.order_by(ContractRow.number_key):
        found[row.__data__["bill_to"]].append(row.contract)
    return found


def _found(each: TypedNumber, kind: str, contract: ContractRow | None, now: datetime) -> Found:
    live = () if contract is None or contract.ends <= now else (contract,)
    return Found(each.number, each.key, kind, contract, None, live)


def _contracts(keys: list[str]) -> dict[str, ContractRow]:
    rows = ContractRow.select().where(ContractRow.number_key.in_(keys))
    return {row.number_key: row for row in rows}


def _serials(keys: list[str], now: datetime) -> dict[str, ContractRow]:
    """The contract in force that covers each; of several the one that ends last."""
    rows = SerialRow.select(SerialRow, ContractRow).join(ContractRow)
    live = rows.where(SerialRow.number_key.in_(keys), ContractRow.ends > now)
    return {row.number_key: row.contract for row in live.order_by(ContractRow.ends, ContractRow.id)}


def _bill_tos(typed: Sequence[TypedNumber], keys: list[str], now: datetime) -> list[Found]:
    rows = {row.number_key: row for row in BillToRow.select().where(BillToRow.number_key.in_(keys))}
    under = live_under([row.id for row in rows.values()], now)
    found = []
    for each in typed:
        row = rows.get(each.key)
        contracts = tuple(under.get(row.id, ())) if row is not None else ()
        found.append(Found(each.number, each.key, BILL_TO, None, row, contracts))
    return found
