"""Why a line cannot be imported because of other lines or of what the records hold."""

from collections.abc import Iterable, Iterator
from typing import Any

from ...messages import N_, Issue, Text
from ...models import CompanyRow, ContractRow
from ...rules.import_lines import Judged

_PARTS = {"company": "companies", "contract": "contracts"}
_COMPANIES = ("company", "companies")
_AT_ONCE = 500

TWICE = N_("The same record is on line {line}. Keep one of them.")
_NO_COMPANY = N_("“{value}” is not in the company directory. Import the company first.")
_NO_CONTRACT = N_("There is no contract {value}. Import the contract first.")


def unknown_cause(column: str) -> Text:
    """The sentence for a column that names a record which is not there."""
    return _NO_COMPANY if column in _COMPANIES else _NO_CONTRACT


def unknown_in(lines: Iterable[Judged]) -> list[list[Issue]]:
    """What lines that are not staged name and the records do not have, line by line."""
    named = [list(_named(line)) for line in lines]
    keys = {(column in _COMPANIES, key) for each in named for column, _, key in each}
    known = {
        *((True, key) for key in _found(CompanyRow.name_key, [k for of, k in keys if of])),
        *((False, key) for key in _found(ContractRow.number_key, [k for of, k in keys if not of])),
    }
    return [
        [
            Issue(unknown_cause(column).of(value=value), column)
            for column, value, key in each
            if key and (column in _COMPANIES, key) not in known
        ]
        for each in named
    ]


def _named(line: Judged) -> Iterator[tuple[str, str, str]]:
    """The records that a line names: column, value, and what that is compared by."""
    for part in line.parts:
        if part.part in _PARTS:
            yield _PARTS[part.part], part.value, part.key
    values = line.values
    if "contract_key" in values:
        yield "contract", str(values["contract"]), str(values["contract_key"])
    elif "name_key" in values and "country" not in values:
        yield "company", str(values["name"]), str(values["name_key"])


def _found(column: Any, keys: list[str]) -> set[str]:
    """Those of these keys that a table has."""
    found: set[str] = set()
    for first in range(0, len(keys), _AT_ONCE):
        rows = column.model.select(column).where(column.in_(keys[first : first + _AT_ONCE]))
        found |= {str(row[0]) for row in rows.tuples()}
    return found
