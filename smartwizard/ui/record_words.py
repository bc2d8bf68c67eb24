"""Words for records and the columns of their files, and their tables (R35)."""

from collections.abc import Mapping
from datetime import date

from smartwizard.messages import N_, Text
from smartwizard.operations.records import Record
from smartwizard.rules import dates
from smartwizard.rules.countries import name as country_name
from smartwizard.rules.import_columns import KINDS, MANY
from smartwizard.ui.cell_table import Grid, Shown
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.language import LANGUAGE

# Icon, title, what one of them is called in a search, and where there is none yet.
TITLES: dict[str, tuple[str, Text]] = {
    "companies": ("building-2", N_("Companies", "section: records")),
    "contracts": ("file-check", N_("Contracts", "section: records")),
    "billtos": ("receipt", N_("Bill-to IDs", "section: records")),
    "serials": ("hard-drive", N_("Serial numbers", "section: records")),
}
SEARCHES: dict[str, Text] = {
    "companies": N_("Search by name"),
    "contracts": N_("Search by number or company"),
    "billtos": N_("Search by bill-to ID or company"),
    "serials": N_("Search by serial or contract number"),
}
NONE_YET: dict[str, Text] = {
    "companies": N_("No companies yet"),
    "contracts": N_("No contracts yet"),
    "billtos": N_("No bill-to IDs yet"),
    "serials": N_("No serial numbers yet"),
}
LABELS: dict[str, Text] = {
    "company": N_("Company name (English)"),
    "country": N_("Country or region"),
    "postalCode": N_("Postal code", "label"),
    "region": N_("Prefecture / State", "label"),
    "city": N_("City", "label: of a record"),
    "address1": N_("Address 1", "label"),
    "address2": N_("Address 2", "label"),
    "domains": N_("Email domains", "column of a table"),
    "contract": N_("Contract Number", "column of a table"),
    "companies": N_("Companies", "column of a table"),
    "seller": N_("Seller", "column of a table"),
    "sellerContact": N_("Contact at the seller"),
    "serviceLevel": N_("Service level", "column of a table"),
    "issued": N_("Date of issue"),
    "ends": N_("Last day", "of a contract"),
    "administrators": N_("Administrators", "column of a table"),
    "locked": N_("Locked against automatic approval"),
    "billTo": N_("Bill-to ID", "column of a table"),
    "contracts": N_("Contracts", "column of a table"),
    "serial": N_("Serial number", "column of a table"),
}
_STATES: dict[str, tuple[str, str, Text]] = {
    "ended": ("off", "calendar-x", N_("Ended", "status of a contract")),
    "locked": ("you", "lock", N_("Locked", "status of a contract")),
}
_ADDRESS = ("address1", "address2", "city", "region", "postalCode")
_MORE = N_("{name} and {count} more", "the first of several values")
# The columns of each table, the widest choice first; what has no column stands under the first.
_ROOM: dict[str, tuple[tuple[str, ...], ...]] = {
    "companies": (("company", "address", "domains"), ("company",)),
    "contracts": (
        ("contract", "companies", "serviceLevel", "ends", "state"),
        ("contract", "serviceLevel", "ends", "state"),
        ("contract", "state"),
    ),
    "billtos": (("billTo", "company", "contracts", "administrators"), ("billTo",)),
    "serials": (("serial", "contract", "state"), ("serial", "state")),
}
_HEADS: dict[str, Text] = {
    "address": N_("Address", "column of a table"),
    "state": N_("Status", "column of a table"),
}


def grid(kind: str) -> Grid:
    """The table of records of a kind."""
    heads = {name: _HEADS.get(name) or LABELS[name] for name in _ROOM[kind][0]}
    return Grid(heads, tuple(map(frozenset, _ROOM[kind])), _cells, _key)


def key_column(kind: str) -> str:
    """The column that people call a record by."""
    return KINDS[kind].names[0]


def value_of(record: Record, column: str) -> str:
    """What a record has in a column, as tables and cards say it."""
    if column == "address":
        parts = [*(record.cells[name] for name in _ADDRESS), country_name(record.cells["country"])]
        return ", ".join(filter(None, parts))
    cell = record.cells.get(column, "")
    if column == "ends" and cell:
        return dates.short_date(date.fromisoformat(cell), LANGUAGE.code)
    first, *others = cell.split(MANY)
    return LANGUAGE.say(_MORE.of(name=first, count=len(others))) if others else first


def _cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    assert isinstance(row, Record)
    first, *columns = _ROOM[row.kind][0]
    found = {name: Cell(value_of(row, name)) for name in columns if name != "state"}
    beneath = [value_of(row, name) for name in columns if name not in shown and name != "state"]
    second = " · ".join(filter(None, beneath))
    found[first] = Cell(row.cells[first], second, bold=True, mono=first != "company")
    found["state"] = _state(row.state)
    return found


def _state(state: str) -> Cell:
    if not state:
        return Cell()
    tone, icon, word = _STATES[state]
    return Cell(LANGUAGE.say(word), icon=icon, tone=tone, chip="bare")


def _key(row: object) -> object:
    assert isinstance(row, Record)
    return row.id
