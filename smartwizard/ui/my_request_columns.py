"""The columns of Your Access Requests, one table for all kinds (R28, S0)."""

from collections.abc import Mapping

from smartwizard.messages import N_, Code
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.days import short_day
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_columns import Columns, Shown, icon_of, status_cell
from smartwizard.ui.request_words import NUMBERS, kind
from smartwizard.ui.row_menu import ACTIONS


def _cells(row: RequestRowView, shown: Shown) -> Mapping[str, Cell]:
    """A request, a cell for each column; what has no column of its own stands under another."""
    access = LANGUAGE.word(Code("access_type", row.access_type))
    who, date = _who(row), short_day(row.created_at)
    about = kind(row) if row.kind in NUMBERS else row.subject
    second = about if "types" in shown else access
    said = f"{row.name}, {about}, {access}"
    actions = LANGUAGE.say(ACTIONS)
    return {
        "object": Cell(row.name, second, icon=icon_of(row), bold=True, said=said),
        "types": Cell(access, "" if "date" in shown else date),
        "date": Cell(date),
        "status": status_cell(row),
        "who": Cell(who),
        "actions": Cell(action=actions, said=f"{actions}, {row.name}"),
    }


def _who(row: RequestRowView) -> str:
    """Who decides, by name where the account shows it (R29)."""
    names = [contact.name for contact in row.deciders.contacts if contact.name]
    return ", ".join(names) or LANGUAGE.say(row.deciders.who)


MINE = Columns(
    {
        "object": N_("Contract Number / Bill-to ID / Serial Number / Smart Account"),
        "types": N_("Access Types", "column of a table"),
        "date": N_("Request Date", "column of a table"),
        "status": N_("Status", "column of a table"),
        "who": N_("Administrators", "column of a table"),
        "actions": N_("Actions", "column of a table"),
    },
    (
        (960, frozenset({"object", "types", "date", "status", "who", "actions"})),
        (780, frozenset({"object", "types", "status", "actions"})),
        (0, frozenset({"object", "status", "actions"})),
    ),
    _cells,
    link="status",
)
