"""Requests as Qt's tables see them: one page of a list, in as many columns as there is room for."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.controls.cells import Cell, cell_flags, cell_value
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_columns import STATUS, Columns

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ACROSS = Qt.Orientation.Horizontal


class RequestModel(QAbstractTableModel):
    """The requests of one page, their cells made once; `ticked` are numbers, None without boxes."""

    def __init__(self, parent: QObject | None = None, columns: Columns = STATUS) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: tuple[RequestRowView, ...] = ()
        self.shown = frozenset(columns.names)
        self.ticked: frozenset[str] | None = None
        self._cells: dict[int, Mapping[str, Cell]] = {}

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns.names)

    def data(self, index: Index, role: int = 0) -> object:
        return cell_value(self._cell(index), role) if index.isValid() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return cell_flags(self._cell(index) if index.isValid() else None)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != _ACROSS:
            return None
        return LANGUAGE.say(self.columns.heads[self.columns.names[section]])

    def is_link(self, index: QModelIndex) -> bool:
        """Whether a cell is the link to the request."""
        return index.isValid() and self.columns.names[index.column()] == self.columns.link

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

    def tick(self, numbers: Collection[str] | None) -> None:
        """Show which requests are ticked; None shows no boxes."""
        self.ticked = None if numbers is None else frozenset(numbers)
        self._cells.clear()
        self._tell_all()

    def fit(self, width: int) -> None:
        """Show the columns for which there is room; `width` is in pixels at 100 % text."""
        shown = next(columns for least, columns in self.columns.room if width >= least)
        if shown != self.shown:
            self.shown = shown
            self._cells.clear()
            self._tell_all()

    def say_again(self) -> None:
        """Say heads and rows in another language."""
        self._cells.clear()
        self.headerDataChanged.emit(_ACROSS, 0, len(self.columns.names) - 1)
        self._tell_all()

    def _tell_all(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self.columns.names) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _cell(self, index: Index) -> Cell:
        row = index.row()
        cells = self._cells.get(row)
        if cells is None:
            cells = self._cells[row] = self._made(self.rows[row])
        return cells[self.columns.names[index.column()]]

    def _made(self, row: RequestRowView) -> Mapping[str, Cell]:
        cells = self.columns.cells(row, self.shown)
        if self.ticked is None:
            return cells
        first = self.columns.names[0]
        return {**cells, first: replace(cells[first], ticked=row.number in self.ticked)}
