"""What a line offers while one types: a list under it, walked with the arrow keys.

It is no window of its own, so that input methods compose in the line as in any other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from smartwizard.ui import tokens
from smartwizard.ui.controls.cells import Cell, Index, cell_flags, cell_value
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.lists import List
from smartwizard.ui.controls.paint import Role, paint_box, smooth
from smartwizard.ui.theme import THEME

_Key = Qt.Key
_MOVES = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown)
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_ROWS = 5


@dataclass(frozen=True)
class Suggestion:
    """A line of the list: its code, what it is, and quietly which one of that name."""

    code: str
    text: str
    second: str


class _Model(QAbstractListModel):
    """The suggestions as the list paints them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Suggestion, ...] = ()

    def offer(self, rows: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return cell_value(self._cell(index), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return cell_flags(self._cell(index))

    def _cell(self, index: Index) -> Cell:
        row = self.rows[index.row()]
        return Cell(text=row.text, second=row.second, bold=True)


class Suggestions(QFrame):
    """The list of one line; `chosen` carries the code of the suggestion that was taken."""

    chosen = Signal(str)

    def __init__(self, line: LineEdit) -> None:
        super().__init__(line.window())
        self._line = line
        self.model = _Model(self)
        self.list = List(row=tokens.TABLE_ROW)
        self.list.setModel(self.model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self.hide()
        line.installEventFilter(self)
        line.destroyed.connect(self.deleteLater)

    def set_name(self, name: str) -> None:
        """What a screen reader calls the list."""
        self.list.setAccessibleName(name)

    def offer(self, rows: Sequence[Suggestion]) -> None:
        """Show suggestions under the line; none take the list away."""
        self.model.offer(rows)
        if rows:
            self.setParent(self._line.window())
            self._place(len(rows))
            self.show()
            self.raise_()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif self.isVisible() and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.KeyPress:
                return self._key(event)
            # Esc takes the list away only; it must not reach the window's shortcuts.
            return kind == QEvent.Type.ShortcutOverride and self._keeps(event)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self.palette().color
        paint_box(smooth(self), self.rect(), color(Role.Base), color(Role.Mid))

    def _key(self, event: QKeyEvent) -> bool:
        """What a key in the line does to the list; True when it is used up."""
        key, index = _Key(event.key()), self.list.currentIndex()
        if key in _MOVES:
            self._move(key)
        elif key in _ENTER and index.isValid():
            self._take(index)
        elif key == _Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _keeps(self, event: QKeyEvent) -> bool:
        keeps = _Key(event.key()) == _Key.Key_Escape
        if keeps:
            event.accept()
        return keeps

    def _move(self, key: Qt.Key) -> None:
        down = key in (_Key.Key_Down, _Key.Key_PageDown)
        last, row = self.model.rowCount() - 1, self.list.currentIndex().row()
        wanted = min(row + 1, last) if down else max(row - 1, 0)
        self.list.setCurrentIndex(self.model.index(wanted))

    def _take(self, index: QModelIndex) -> None:
        code = self.model.rows[index.row()].code
        self.hide()
        self.chosen.emit(code)

    def _place(self, rows: int) -> None:
        """Below the line, or above it where there is more room; never outside the window."""
        window, line = self._line.window(), self._line
        top = line.mapTo(window, QPoint(0, 0))
        wanted = THEME.px(tokens.TABLE_ROW) * min(rows, _ROWS) + 10
        below, above = window.height() - top.y() - line.height() - 8, top.y() - 8
        height = min(wanted, max(below, above))
        under = below >= wanted or below >= above
        y = top.y() + line.height() + 4 if under else top.y() - height - 4
        self.setGeometry(top.x(), y, line.width(), height)
