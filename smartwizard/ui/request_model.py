"""Requests as Qt's tables see them: one page of a list, in as many columns as there is room for."""

from typing import Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.controls.cells import Cell, cell_flags, cell_value
from smartwizard.ui.days import short_day
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import OVERDUE, PENDING, kind, next_date, row_look

Index = QModelIndex | QPersistentModelIndex
Column = Literal["name", "by", "email", "date", "status"]
COLUMNS: tuple[Column, ...] = ("name", "by", "email", "date", "status")
# Which of them there is room for, from so many pixels at 100 % text.
ROOM: tuple[tuple[int, frozenset[Column]], ...] = (
    (900, frozenset(COLUMNS)),
    (680, frozenset({"name", "by", "date", "status"})),
    (0, frozenset({"name", "status"})),
)
HEADS: dict[Column, Text] = {
    "name": N_("Account Name", "field"),
    "by": N_("Requested by", "column of a table"),
    "email": N_("Email", "label"),
    "date": N_("Request Date", "column of a table"),
    "status": N_("Status", "column of a table"),
}
_ICONS = {"prefix": "git-branch", "different_domain": "shield", "domain_change": "arrow-left-right"}
_DUE = N_("due {date}", "below the date of a request: decide by")
_NO_INDEX = QModelIndex()
_ACROSS = Qt.Orientation.Horizontal
_STATUS = COLUMNS.index("status")
_LAST = len(COLUMNS) - 1


def cells_of(row: RequestRowView, shown: frozenset[Column]) -> dict[Column, Cell]:
    """A request, a cell for each column; what has no column of its own stands under another."""
    second = row.subject if "by" in shown else row.applicant
    said = ", ".join((row.name, row.subject, kind(row)))
    icon = _ICONS.get(row.kind, "inbox")
    return {
        "name": Cell(row.name, second, icon=icon, bold=True, said=said),
        "by": Cell(row.applicant, row.company if "email" in shown else row.email),
        "email": Cell(row.email),
        "date": _date(row),
        "status": _status(row),
    }


def _date(row: RequestRowView) -> Cell:
    """When it was sent, and the day until which somebody has to decide."""
    if row.status != PENDING:
        return Cell(short_day(row.created_at))
    due = LANGUAGE.say(_DUE.of(date=short_day(row.due_at)))
    return Cell(short_day(row.created_at), due, second_tone="bad" if OVERDUE in row.flags else "")


def _status(row: RequestRowView) -> Cell:
    """How it stands; beside “Pending”, who holds it, and what comes next where it is heard."""
    look, pending = row_look(row), row.status == PENDING
    who = LANGUAGE.say(row.deciders.who) if pending else ""
    comes = LANGUAGE.say(next_date(row)) if pending else ""
    said = ", ".join(filter(None, (look.word, who, comes)))
    return Cell(look.word, who, chip="bare", tone=look.tone, icon=look.icon, said=said)


class RequestModel(QAbstractTableModel):
    """The requests of one page; the status is the link to the request."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[RequestRowView, ...] = ()
        self.shown = frozenset(COLUMNS)
        self._cells: dict[int, dict[Column, Cell]] = {}

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = 0) -> object:
        return cell_value(self._cell(index), role) if index.isValid() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return cell_flags(self._cell(index) if index.isValid() else None)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != _ACROSS:
            return None
        return LANGUAGE.say(HEADS[COLUMNS[section]])

    def is_status(self, index: QModelIndex) -> bool:
        """Whether a cell is the status, the link to the request."""
        return index.isValid() and index.column() == _STATUS

    def row_of(self, number: str) -> int:
        """The row of a request, -1 where it is not on this page."""
        return next((place for place, row in enumerate(self.rows) if row.number == number), -1)

    def renew(self, rows: tuple[RequestRowView, ...]) -> bool:
        """Show these requests; true when they are others, or in another order, than before."""
        same = [row.number for row in rows] == [row.number for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = rows
        self._cells.clear()
        if not same:
            self.endResetModel()
        else:
            self._tell_all()
        return not same

    def fit(self, width: int) -> None:
        """Show the columns for which there is room; `width` is in pixels at 100 % text."""
        shown = next(columns for least, columns in ROOM if width >= least)
        if shown != self.shown:
            self.shown = shown
            self._cells.clear()
            self._tell_all()

    def say_again(self) -> None:
        """Say heads and rows in another language."""
        self._cells.clear()
        self.headerDataChanged.emit(_ACROSS, 0, _LAST)
        self._tell_all()

    def _tell_all(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, _LAST))

    def _cell(self, index: Index) -> Cell:
        row = index.row()
        cells = self._cells.get(row)
        if cells is None:
            cells = self._cells[row] = cells_of(self.rows[row], self.shown)
        return cells[COLUMNS[index.column()]]
