"""Lines of an imported file: all that is wrong with one, or what is kept of it (R35)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from smartwizard.messages import N_, Issue, Text
from smartwizard.rules import addresses, import_cells
from smartwizard.rules.import_cells import Value, several

_ADDRESS = {
    "country": "country", "postal_code": "postalCode", "region": "region", "city": "city",
    "street": "address1", "street2": "address2",
}  # fmt: skip
_CELLS = N_("The number of cells is {count}, but the first line has {most}.")
_BACKWARD = N_("The contract ends before it was issued. Check both dates.")
_BETWEEN = "\x1f"


@dataclass(frozen=True)
class Part:
    """One of several values of a record: a ``company``, an ``administrator``, a ``contract``."""

    part: str
    value: str
    key: str


@dataclass(frozen=True)
class Judged:
    """A line: `key` tells records apart, `values` are kept by name, `faults` name columns."""

    key: str
    values: Mapping[str, object]
    parts: tuple[Part, ...]
    faults: tuple[Issue, ...]


class _Cells:
    """The cells of a line, and what is found wrong with them on the way."""

    def __init__(self, cells: Mapping[str, str]) -> None:
        self._cells = cells
        self.faults: list[Issue] = []
        self.parts: list[Part] = []

    def one(self, column: str, of: Callable[[str], Value]) -> Value:
        found = of(self._cells[column])
        if found.why_not is not None:
            self._note(column, found.why_not)
        return found

    def values(self, column: str, of: Callable[[str], Value]) -> tuple[Value, ...]:
        found = several(self._cells[column], of)
        for each in found:
            if each.why_not is not None:
                self._note(column, each.why_not)
        return found

    def many(self, column: str, part: str, of: Callable[[str], Value]) -> tuple[Value, ...]:
        found = self.values(column, of)
        self.parts += [Part(part, each.kept, each.key) for each in found]
        return found

    def at_least_one(self, column: str, part: str, of: Callable[[str], Value]) -> None:
        if not self.many(column, part, of):
            self._note(column, import_cells.FILL_IN)

    def date(self, column: str, of: Callable[[str], datetime | Text]) -> datetime | None:
        found = of(self._cells[column])
        if isinstance(found, Text):
            self._note(column, found)
            return None
        return found

    def answer(self, column: str) -> bool | None:
        found = import_cells.answer(self._cells[column])
        if isinstance(found, Text):
            self._note(column, found)
            return None
        return found

    def address(self) -> dict[str, str]:
        """The address as it is kept; a postal code that is newer than ours is believed."""
        typed = tuple(self._cells[column] for column in _ADDRESS.values())
        kept, issues = _address(typed)
        self.faults += issues
        return kept

    def _note(self, column: str, why: Text) -> None:
        self.faults.append(Issue(why, column))


def judge(kind: str, columns: Sequence[str], cells: Sequence[str]) -> Judged:
    """Judge a line whose cells stand in these columns."""
    given = list(cells)
    while len(given) > len(columns) and not given[-1].strip():
        given.pop()
    if len(given) != len(columns):
        wrong = _CELLS.of(count=len(given), most=len(columns))
        return Judged("", {}, (), (Issue(wrong),))
    read = _Cells(dict(zip(columns, given, strict=True)))
    key, values = _KINDS[kind](read)
    return Judged(key, values, tuple(read.parts), tuple(read.faults))


def _company(read: _Cells) -> tuple[str, dict[str, object]]:
    name, address = read.one("company", import_cells.company), read.address()
    domains = [each.kept for each in read.values("domains", import_cells.domain)]
    key = _BETWEEN.join((name.key, *address.values()))
    return key, {"name": name.kept, "name_key": name.key, **address, "domains": domains}


def _contract(read: _Cells) -> tuple[str, dict[str, object]]:
    number = read.one("contract", import_cells.number)
    read.at_least_one("companies", "company", import_cells.company)
    texts = {
        name: read.one(column, import_cells.text).kept
        for name, column in (
            ("seller", "seller"), ("seller_contact", "sellerContact"),
            ("service_level", "serviceLevel"),
        )
    }  # fmt: skip
    issued = read.date("issued", import_cells.first_instant)
    ends = read.date("ends", import_cells.end_of_day)
    if issued is not None and ends is not None and ends <= issued:
        read.faults.append(Issue(_BACKWARD, "ends"))
    read.many("administrators", "administrator", import_cells.email)
    return number.key, {
        "number": number.kept, "number_key": number.key, **texts, "issued": issued, "ends": ends,
        "locked": read.answer("locked"),
    }  # fmt: skip


def _bill_to(read: _Cells) -> tuple[str, dict[str, object]]:
    number = read.one("billTo", import_cells.number)
    company = read.one("company", import_cells.company)
    read.many("contracts", "contract", import_cells.number)
    read.many("administrators", "administrator", import_cells.email)
    return number.key, {
        "number": number.kept, "number_key": number.key, "name": company.kept,
        "name_key": company.key,
    }  # fmt: skip


def _serial(read: _Cells) -> tuple[str, dict[str, object]]:
    number = read.one("serial", import_cells.number)
    contract = read.one("contract", import_cells.number)
    values = {"number": number.kept, "number_key": number.key, "contract_key": contract.key}
    return _BETWEEN.join((number.key, contract.key)), {**values, "contract": contract.kept}


_KINDS: dict[str, Callable[[_Cells], tuple[str, dict[str, object]]]] = {
    "companies": _company,
    "contracts": _contract,
    "billtos": _bill_to,
    "serials": _serial,
}


@lru_cache(maxsize=4096)
def _address(typed: tuple[str, ...]) -> tuple[dict[str, str], tuple[Issue, ...]]:
    cells = dict(zip(_ADDRESS, typed, strict=True))
    country = cells.pop("country").strip().upper()
    found = addresses.issues(country, cells, confirmed=True)
    issues = tuple(Issue(each.text, _ADDRESS[each.field]) for each in found)
    kept = dict.fromkeys(_ADDRESS, "")
    if not issues:
        kept |= {"country": country, **addresses.normalize(country, cells)}
    return kept, issues
