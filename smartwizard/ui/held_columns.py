"""The columns of Existing Smart Account Access, for as much room as there is (R26)."""

from collections.abc import Mapping
from datetime import date

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.held_roles import HeldRole
from smartwizard.rules import dates
from smartwizard.ui.cell_table import Grid, Shown
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.language import LANGUAGE

_ALL = N_("Entire Smart Account", "where a role holds")
_SUSPENDED = N_("Suspended: {why}", "a role")
_LEAVING = N_("Another administrator was requested")
_GIVE_UP = N_("Give up", "button: a role")
_STAY = N_("Keep the role")
_UNTIL = N_("Until", "column: last day of a role")


def last_day(until: date | None) -> str:
    """The last day of a role as tables say it; empty without an end."""
    return dates.short_date(until, LANGUAGE.code) if until is not None else ""


def place(virtual_account: str) -> str:
    """Where a role holds."""
    return virtual_account or LANGUAGE.say(_ALL)


def _state(role: HeldRole) -> Text | None:
    if role.suspended:
        return _SUSPENDED.of(why=Code("role.suspended", role.suspended))
    return _LEAVING if role.leaving else None


def _cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    assert isinstance(row, HeldRole)
    role, state = LANGUAGE.word(Code("role", row.role)), _state(row)
    told = LANGUAGE.say(state) if state is not None else ""
    inside, until = place(row.virtual_account), last_day(row.until)
    lines = [] if "inside" in shown else [inside]
    lines += [] if "until" in shown or not until else [until]
    second, third = [*([told] if told else []), ", ".join(filter(None, lines)), "", ""][:2]
    return {
        "domain": Cell(row.domain, mono=True),
        "name": Cell(row.name, "" if "domain" in shown else row.domain, bold=True),
        "inside": Cell(inside),
        "role": Cell(role, second, third, second_tone="you" if told else ""),
        "until": Cell(until),
        "action": Cell(
            action=LANGUAGE.say(_STAY if row.leaving else _GIVE_UP),
            said=f"{LANGUAGE.say(_STAY if row.leaving else _GIVE_UP)}, {row.name}, {role}",
        ),
    }


def _key(row: object) -> object:
    assert isinstance(row, HeldRole)
    return row.id


HELD = Grid(
    {
        "domain": N_("Smart Account Domain", "column of a table"),
        "name": N_("Smart Account Name", "column of a table"),
        "inside": N_("Virtual Account", "column of a table"),
        "role": N_("Role", "column of a table"),
        "until": _UNTIL,
        "action": N_("Actions", "column of a table"),
    },
    (
        frozenset({"domain", "name", "inside", "role", "until", "action"}),
        frozenset({"name", "inside", "role", "action"}),
        frozenset({"name", "role", "action"}),
    ),
    _cells,
    _key,
)
