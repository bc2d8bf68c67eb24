"""The mails of a list as Qt sees them: a page at a time, renewed without losing one's place."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Signal

from smartwizard.operations.mailbox import MailLine, MailPage, Place
from smartwizard.ui.controls.cells import Cell, cell_flags, cell_value
from smartwizard.ui.mail_rows import cell_of

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class MailModel(QAbstractListModel):
    """Mails newest first; `more_wanted` asks for the page that follows when one scrolls there."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[MailLine] = []
        self.before: Place | None = None
        self.named = True
        self._asked = False
        self._cells: dict[int, Cell] = {}

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = 0) -> object:
        return cell_value(self._cell(index.row()), role) if index.isValid() else None

    def flags(self, index: Index) -> object:  # type: ignore[override]
        return cell_flags(self._cell(index.row()) if index.isValid() else None)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.before is not None and not self._asked

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.more_wanted.emit()

    def row_of(self, mail: int) -> int:
        """The row of a mail, -1 where it is not in the list."""
        return next((row for row, line in enumerate(self.lines) if line.id == mail), -1)

    def renew(self, page: MailPage) -> None:
        """Show the newest mails as they are now; rows that stay keep their selection.

        What was fetched beyond this page is kept behind it.
        """
        last = page.mails[-1] if page.mails and page.before is not None else None
        older = [line for line in self.lines if last is not None and _is_older(line, last)]
        self._merge([*page.mails, *older])
        self.before = self.before if older else page.before
        self._asked = False

    def extend(self, page: MailPage) -> None:
        """Put the page that follows behind the others."""
        self._merge([*self.lines, *page.mails])
        self.before, self._asked = page.before, False

    def update_line(self, line: MailLine) -> None:
        """Show a mail as it is now, e.g. read."""
        row = self.row_of(line.id)
        if row >= 0:
            self._set(row, line)

    def say_again(self, *, named: bool) -> None:
        """Say all rows again: in another language, or with other things worth saying."""
        self.named = named
        self._cells.clear()
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def _merge(self, lines: list[MailLine]) -> None:
        """Both lists are in the same order: nothing moves, rows only come, go and change."""
        wanted = {line.id for line in lines}
        if wanted.isdisjoint(line.id for line in self.lines):
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        for row in range(len(self.lines) - 1, -1, -1):
            if self.lines[row].id not in wanted:
                self.beginRemoveRows(_NO_INDEX, row, row)
                del self.lines[row]
                self.endRemoveRows()
        for row, line in enumerate(lines):
            if row < len(self.lines) and self.lines[row].id == line.id:
                self._set(row, line)
            else:
                self.beginInsertRows(_NO_INDEX, row, row)
                self.lines.insert(row, line)
                self.endInsertRows()

    def _set(self, row: int, line: MailLine) -> None:
        if self.lines[row] != line:
            self.lines[row] = line
            self._cells.pop(line.id, None)
            self.dataChanged.emit(self.index(row), self.index(row))

    def _cell(self, row: int) -> Cell | None:
        if not 0 <= row < len(self.lines):
            return None
        line = self.lines[row]
        cell = self._cells.get(line.id)
        if cell is None:
            cell = self._cells[line.id] = cell_of(line, named=self.named)
        return cell


def _is_older(line: MailLine, last: MailLine) -> bool:
    return (line.at, line.id) < (last.at, last.id)
