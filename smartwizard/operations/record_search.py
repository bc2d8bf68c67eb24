"""Records in the order of their names or numbers, a page at a time, found by typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import Expression, Value, fn
from peewee import Tuple as Keys

from ..models import BillToRow, CompanyRow, ContractCompanyRow, ContractRow, Row, SerialRow
from ..rules import contracts
from ..rules.text import search_key
from ..text_index import MOST, rare

_LAST = chr(0x10FFFF)
_LONGEST = 200


@dataclass(frozen=True)
class Listed:
    """A table in its order, and the ways in which a typed text finds rows of it."""

    table: type[Row]
    key: Any
    ways: tuple[Callable[[str], Expression | None], ...]


def page(kind: str, text: str, after: int, size: int) -> Sequence[Row]:
    """Up to `size` records behind the one with the number `after`, and one more if there is."""
    listed = LISTED[kind]
    if not text.strip():
        return list(_behind(listed, after).limit(size + 1))
    wanted = text.strip()[:_LONGEST]
    found: dict[int, Row] = {}
    # Each way stops at a page of its index; together they would have to be sorted whole.
    for way in listed.ways:
        condition = way(wanted)
        if condition is not None:
            rows = _behind(listed, after).where(condition).limit(size + 1)
            found |= {row.id: row for row in rows}
    ordered = sorted(found.values(), key=lambda row: (getattr(row, listed.key.name), row.id))
    return ordered[: size + 1]


def _behind(listed: Listed, after: int) -> Any:
    rows = listed.table.select().order_by(listed.key, listed.table.id)
    if not after:
        return rows
    last: Row | None = listed.table.get_or_none(listed.table.id == after)
    if last is None:
        return rows
    place = Keys(Value(getattr(last, listed.key.name)), Value(last.id))
    return rows.where(Keys(listed.key, listed.table.id) > place)


def _begins(column: Any, key: str) -> Expression:
    expression: Expression = (column >= key) & (column < key + _LAST)
    return expression


def _ids(rows: Any, most: int) -> list[int]:
    return [int(each[0]) for each in rows.limit(most).tuples()]


def _by_number(column: Any) -> Callable[[str], Expression | None]:
    def way(text: str) -> Expression | None:
        key = contracts.key(text)
        return _begins(column, key) if key else None

    return way


def _by_company_name(text: str) -> Expression | None:
    key = search_key(text)
    if not key:
        return None
    ids = rare(CompanyRow.name_key, key)
    # A common word is soon met by who reads the names in their order.
    expression: Expression = (
        CompanyRow.name_key.contains(key) if ids is None else CompanyRow.id.in_(ids)
    )
    return expression


def _by_entitled_company(text: str) -> Expression | None:
    key = search_key(text)
    if not key:
        return None
    named = ContractCompanyRow.select(ContractCompanyRow.contract)
    named = named.where(_begins(ContractCompanyRow.name_key, key))
    ids = _ids(named, MOST + 1)
    if len(ids) <= MOST:
        few: Expression = ContractRow.id.in_(ids)
        return few
    many: Any = fn.EXISTS(named.where(ContractCompanyRow.contract == ContractRow.id))
    return many  # type: ignore[no-any-return]


def _by_billed_company(text: str) -> Expression | None:
    key = search_key(text)
    return _begins(BillToRow.company_key, key) if key else None


def _by_contract(text: str) -> Expression | None:
    key = contracts.key(text)
    rows = ContractRow.select(ContractRow.id).where(_begins(ContractRow.number_key, key))
    ids = _ids(rows, MOST) if key else []
    expression: Expression = SerialRow.contract.in_(ids)
    return expression if ids else None


LISTED: dict[str, Listed] = {
    "companies": Listed(CompanyRow, CompanyRow.name_key, (_by_company_name,)),
    "contracts": Listed(
        ContractRow,
        ContractRow.number_key,
        (_by_number(ContractRow.number_key), _by_entitled_company),
    ),
    "billtos": Listed(
        BillToRow, BillToRow.number_key, (_by_number(BillToRow.number_key), _by_billed_company)
    ),
    "serials": Listed(
        SerialRow, SerialRow.number_key, (_by_number(SerialRow.number_key), _by_contract)
    ),
}
