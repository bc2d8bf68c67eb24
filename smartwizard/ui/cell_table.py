"""A table of plain rows: as many columns as there is room for, its cells made once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from smartwizard.messages import Text
from smartwizard.ui.controls.cell_paint import natural_width
from smartwizard.ui.controls.cells import Cell, cell_flags, cell_value
from smartwizard.ui.controls.header import Header
from smartwizard.ui.controls.table import Table
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

Index = QModelIndex | QPersistentModelIndex
Shown = frozenset[str]
_MEASURED_ROWS = 60
_NO_INDEX = QModelIndex()
_ACROSS = Qt.Orientation.Horizontal


@dataclass(frozen=True)
class Grid:
    """The columns by name with their heads, and how a row of some kind becomes cells.

    `room` are the columns to show, the widest choice first: what does not stand in a column of
    its own stands under another. `keys` tells rows apart when the table is shown again.
    """

    heads: Mapping[str, Text]
    room: tuple[Shown, ...]
    cells: Callable[[object, Shown], Mapping[str, Cell]]
    keys: Callable[[object], object]


class CellModel(QAbstractTableModel):
    """The rows of one table."""

    def __init__(self, grid: Grid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid, self.names = grid, tuple(grid.heads)
        self.rows: tuple[object, ...] = ()
        self.shown = frozenset(self.names)
        self._cells: dict[int, Mapping[str, Cell]] = {}

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = 0) -> object:
        return cell_value(self._cell(index), role) if index.isValid() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return cell_flags(self._cell(index) if index.isValid() else None)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != _ACROSS:
            return None
        return LANGUAGE.say(self.grid.heads[self.names[section]])

    def renew(self, rows: tuple[object, ...]) -> None:
        """Show these rows; the view keeps what is chosen where they are the same as before."""
        same = list(map(self.grid.keys, rows)) == list(map(self.grid.keys, self.rows))
        if not same:
            self.beginResetModel()
        self.rows = rows
        self._cells.clear()
        if not same:
            self.endResetModel()
        else:
            self._tell_all()

    def show(self, shown: Shown) -> None:
        """Make heads and cells anew for these columns, in the language of now."""
        self.shown = shown
        self._cells.clear()
        self.headerDataChanged.emit(_ACROSS, 0, len(self.names) - 1)
        self._tell_all()

    def _tell_all(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self.names) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _cell(self, index: Index) -> Cell:
        row = index.row()
        cells = self._cells.get(row)
        if cells is None:
            cells = self._cells[row] = self.grid.cells(self.rows[row], self.shown)
        return cells[self.names[index.column()]]


class CellTable(Says, Table):
    """As high as all its rows; Enter on a painted button, or a click on it, acts."""

    def __init__(self, grid: Grid, parent: QWidget | None = None, *, stretch: int = 0) -> None:
        super().__init__(parent, whole=True, stretch=stretch)
        self._left_out: Shown = frozenset()
        self.cells = CellModel(grid, self)
        self.setModel(self.cells)

    def show_rows(self, rows: Sequence[object]) -> None:
        """Show these rows."""
        self.cells.renew(tuple(rows))
        self._choose()

    def row_at(self, index: QModelIndex) -> object:
        """The row of a cell."""
        return self.cells.rows[index.row()]

    def hide_column(self, name: str, *, hidden: bool) -> None:
        """Leave a column out, whatever room there is."""
        self._left_out = frozenset({name}) if hidden else frozenset()
        self._choose()

    def retranslate(self) -> None:
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QTableView.resizeEvent(self, event)  # it fits once, when its columns are chosen
        if event.oldSize().width() != event.size().width():
            self._choose()

    def _choose(self) -> None:
        """Show the widest choice of columns whose words all have room."""
        *wide, narrow = (shown - self._left_out for shown in self.cells.grid.room)
        shown = next(
            (each for each in wide if self._width(each) <= self.viewport().width()), narrow
        )
        self.cells.show(shown)
        for place, name in enumerate(self.cells.names):
            self.setColumnHidden(place, name not in shown)
        self.fit()

    def _width(self, shown: Shown) -> int:
        header, grid = self.horizontalHeader(), self.cells.grid
        assert isinstance(header, Header)
        rows = [grid.cells(row, shown) for row in self.cells.rows[:_MEASURED_ROWS]]
        width = 0
        for place, name in enumerate(self.cells.names):
            if name in shown:
                words = [natural_width(cells[name]) for cells in rows if not cells[name].group]
                width += max(header.natural_width(place), *words, 0)
        return width
