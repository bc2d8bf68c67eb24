"""The columns in which lists of requests stand, for as much room as there is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.days import short_day
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import OVERDUE, PENDING, kind, next_date, row_look

Shown = frozenset[str]
_ICONS = {
    "prefix": "git-branch",
    "different_domain": "shield",
    "domain_change": "arrow-left-right",
    "access": "key-round",
    "virtual_access": "layers",
    "invitation": "mail",
    "customer": "handshake",
    "contract": "file-check",
    "ordering": "receipt",
}
_DUE = N_("due {date}", "below the date of a request: decide by")


@dataclass(frozen=True)
class Columns:
    """The columns of a list by name with their heads; `link` is the one that opens the request.

    `room` says which of them are shown from so many pixels at 100 % text; `cells` makes a row.
    """

    heads: Mapping[str, Text]
    room: tuple[tuple[int, Shown], ...]
    cells: Callable[[RequestRowView, Shown], Mapping[str, Cell]]
    link: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.heads)


def icon_of(row: RequestRowView) -> str:
    """The icon of a kind of request."""
    return _ICONS.get(row.kind, "inbox")


def _cells(row: RequestRowView, shown: Shown) -> Mapping[str, Cell]:
    """A request, a cell for each column; what has no column of its own stands under another."""
    second = row.subject if "by" in shown else row.applicant
    said = ", ".join((row.name, row.subject, kind(row)))
    return {
        "name": Cell(row.name, second, icon=icon_of(row), bold=True, said=said),
        "by": Cell(row.applicant, row.company if "email" in shown else row.email),
        "email": Cell(row.email),
        "date": _date(row),
        "status": status_cell(row),
    }


def _date(row: RequestRowView) -> Cell:
    """When it was sent, and the day until which somebody has to decide."""
    if row.status != PENDING:
        return Cell(short_day(row.created_at))
    due = LANGUAGE.say(_DUE.of(date=short_day(row.due_at)))
    return Cell(short_day(row.created_at), due, second_tone="bad" if OVERDUE in row.flags else "")


def status_cell(row: RequestRowView) -> Cell:
    """How it stands; beside “Pending”, who holds it, and what comes next where it is heard."""
    look, pending = row_look(row), row.status == PENDING
    who = LANGUAGE.say(row.deciders.who) if pending else ""
    comes = LANGUAGE.say(next_date(row)) if pending else ""
    said = ", ".join(filter(None, (look.word, who, comes)))
    return Cell(look.word, who, chip="bare", tone=look.tone, icon=look.icon, said=said)


# Account Requests: the status is the link to the request (S4 2-4).
STATUS = Columns(
    {
        "name": N_("Account Name", "field"),
        "by": N_("Requested by", "column of a table"),
        "email": N_("Email", "label"),
        "date": N_("Request Date", "column of a table"),
        "status": N_("Status", "column of a table"),
    },
    (
        (900, frozenset({"name", "by", "email", "date", "status"})),
        (680, frozenset({"name", "by", "date", "status"})),
        (0, frozenset({"name", "status"})),
    ),
    _cells,
    link="status",
)
