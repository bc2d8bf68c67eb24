"""Tables: no grid, no stripes; rows are chosen as a whole, and may be ticked."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.cell_paint import TICK, TICK_GAP, natural_width, wrapped_height
from smartwizard.ui.controls.cells import CELL, Cell
from smartwizard.ui.controls.delegate import TableDelegate
from smartwizard.ui.controls.header import Header
from smartwizard.ui.theme import THEME

_MEASURED_ROWS = 60
_GROUP_ROW = 33
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# The widest column, in pixels at 100 %; what is longer is shortened in its cells.
_WIDEST = 360
_Mode = QAbstractItemView


class Table(QTableView):
    """Rows of cells; the column `stretch` takes the room that is left.

    `opened` carries the row of Enter or a double click, `ticked` that of Space or a click on its
    box, `acted` the index whose painted button was pressed (Enter on it, or a click).
    `whole` tables are as high as all their rows and leave scrolling to the page. No other column
    than `stretch` is wider than `most` pixels at 100 % text, 0 for as wide as its words.
    """

    opened = Signal(int)
    ticked = Signal(int)
    acted = Signal(QModelIndex)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        stretch: int = 0,
        row: int = tokens.TABLE_ROW,
        whole: bool = False,
        most: int = 0,
    ) -> None:
        super().__init__(parent)
        self._stretch, self._row, self._whole, self._most = stretch, row, whole, most
        self._cells = TableDelegate(self)
        self._cells.ticked.connect(lambda index: self.ticked.emit(index.row()))
        self._cells.acted.connect(self.acted)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(Header(self))
        self._dress()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)
            model.layoutChanged.connect(self.fit)
            self.fit()

    def fit(self) -> None:
        """Give each column the room of its words, heads of groups the whole row."""
        model = self.model()
        if model is None:
            return
        self.clearSpans()
        header = self.horizontalHeader()
        assert isinstance(header, Header)
        rows, columns = model.rowCount(), model.columnCount()
        first = [self._cell(row, 0) for row in range(rows)]
        header.first_indent = _tick_room(first)
        self._fit_columns(header, min(rows, _MEASURED_ROWS), columns)
        for row, cell in enumerate(first):
            height = self._height_of(row, cell)
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
            if cell.group and columns > 1:
                self.setSpan(row, 0, 1, columns)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._whole:
            header = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().height()
            return QSize(hint.width(), header + self.verticalHeader().length() + 2)
        return hint

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), self.sizeHint().height()) if self._whole else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), Qt.Key(event.key())
        if key == Qt.Key.Key_Space and index.isValid():
            if self._cell(index.row(), 0).ticked is not None:
                self.ticked.emit(index.row())
        elif key in _ENTER and index.isValid():
            if self._cell(index.row(), index.column()).action:
                self.acted.emit(index)
            else:
                self.opened.emit(index.row())
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(_Mode.SelectionBehavior.SelectRows)
        self.setSelectionMode(_Mode.SelectionMode.SingleSelection)
        self.setEditTriggers(_Mode.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(_Mode.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(_Mode.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(tokens.TARGET)
        self.viewport().setAutoFillBackground(False)
        if self._whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _cell(self, row: int, column: int) -> Cell:
        model = self.model()
        cell = model.index(row, column).data(CELL)
        return cell if isinstance(cell, Cell) else Cell()

    def _height_of(self, row: int, first: Cell) -> int:
        """Groups are lower than other rows; sentences that break take as many lines as they do."""
        if first.group:
            return THEME.px(_GROUP_ROW)
        told = self._cell(row, self._stretch) if self._stretch >= 0 else first
        least = THEME.px(self._row)
        width = self.columnWidth(self._stretch) if told.wrap else 0
        return max(least, wrapped_height(told, width)) if told.wrap else least

    def _fit_columns(self, header: Header, rows: int, columns: int) -> None:
        widths, widest = [], THEME.px(_WIDEST)
        for column in range(columns):
            cells = (self._cell(row, column) for row in range(rows))
            words = (min(natural_width(cell), widest) for cell in cells if not cell.group)
            shown = not self.isColumnHidden(column)
            width = max(header.natural_width(column), *words, 0)
            width = min(width, THEME.px(self._most)) if self._most else width
            widths.append(width if shown else 0)
        left = self.viewport().width() - sum(widths)
        if columns > self._stretch >= 0:
            least = THEME.px(120)
            widths[self._stretch] = max(least, widths[self._stretch] + left)
        for column, width in enumerate(widths):
            header.resizeSection(column, width)


def _tick_room(first: list[Cell]) -> int:
    ticks = any(cell.ticked is not None for cell in first)
    return THEME.px(TICK + TICK_GAP) if ticks else 0
