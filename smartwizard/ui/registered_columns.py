"""The columns of registered access: number, bill-to ID, when it ends, whom to ask (R33)."""

from collections.abc import Mapping

from smartwizard.messages import N_, Code
from smartwizard.operations.contract_views import AccessView
from smartwizard.rules.contracts import key
from smartwizard.rules.dates import short_date
from smartwizard.rules.text import search_key
from smartwizard.ui.cell_table import Grid, Shown
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.days import last_day
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.results_table import MORE

NONE = "--"
CONTACT = N_("Contact administrator", "column of a table, and its buttons")
_UNDER = N_("%n contract", "under a bill-to ID", 0)
_SERIAL = N_("Serial number {number}")
_DOTS = "…"


def contract(row: AccessView) -> str:
    """The contract, or how many there are under the bill-to ID."""
    if row.contract:
        return row.contract
    return LANGUAGE.say(_UNDER.of(len(row.contracts)))


def administrators(row: AccessView) -> str:
    """Who administers it: their names where they may be known, else how many they are."""
    names = [each.name for each in row.administrators.contacts if each.name]
    return ", ".join(names) or LANGUAGE.say(row.administrators.who)


def matches(row: AccessView, number: str, bill_to: str, who: str) -> bool:
    """Whether an access has what stands in the filter of each column."""
    numbers = (row.contract, row.number, *(line.number for line in row.contracts))
    in_number = any(key(number) in key(each) for each in numbers)
    in_who = search_key(who) in search_key(administrators(row))
    return in_number and key(bill_to) in key(row.bill_to) and in_who


def _cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    assert isinstance(row, AccessView)
    until = short_date(last_day(row.ends), LANGUAGE.code) if row.ends is not None else NONE
    serial = _SERIAL.of(number=row.number)
    second = LANGUAGE.say(serial) if row.number_kind == "serial" else ""
    note = LANGUAGE.say(row.note) if row.note is not None else ""
    name = contract(row)
    if "bill_to" not in shown and row.bill_to:
        second = LANGUAGE.word(Code("contract.number", "bill_to")) + f" {row.bill_to}"
    contact, more = LANGUAGE.say(CONTACT), LANGUAGE.say(MORE)
    return {
        "number": Cell(
            name, note or second, second if note else "", second_tone="you" if note else "",
            bold=True, wrap=True,
        ),
        "bill_to": Cell(row.bill_to or NONE, mono=bool(row.bill_to)),
        "who": Cell(administrators(row)),
        "until": Cell(until),
        "contact": Cell(action=contact, said=f"{contact}, {row.number}"),
        "more": Cell(action=_DOTS, said=f"{more}, {row.number}"),
    }  # fmt: skip


def _key(row: object) -> object:
    assert isinstance(row, AccessView)
    return row.id


REGISTERED = Grid(
    {
        "number": N_("Contract Number", "kind of number"),
        "bill_to": N_("Bill-to ID", "kind of number"),
        "who": N_("Administrators", "column of a table"),
        "until": N_("Ends", "column of a table: last day of an access"),
        "contact": CONTACT,
        "more": MORE,
    },
    (
        frozenset({"number", "bill_to", "who", "until", "contact", "more"}),
        frozenset({"number", "bill_to", "contact", "more"}),
        frozenset({"number", "bill_to", "more"}),
        frozenset({"number", "more"}),
    ),
    _cells,
    _key,
)
