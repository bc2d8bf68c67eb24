"""Lists: rows of two or three lines, one of them chosen."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.cells import Index
from smartwizard.ui.controls.delegate import TableDelegate
from smartwizard.ui.theme import THEME

_Mode = QAbstractItemView


class _RowDelegate(TableDelegate):
    """Rows of one height, whatever the font."""

    def __init__(self, view: QAbstractItemView, row: int) -> None:
        super().__init__(view)
        self._row = row

    def sizeHint(self, option: object, index: Index) -> QSize:
        return QSize(THEME.px(tokens.SPACE_40), THEME.px(self._row))


class List(QListView):
    """Rows chosen by click or with the arrow keys; `opened` is Enter or a double click."""

    opened = Signal(int)
    acted = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None, *, row: int = 78) -> None:
        super().__init__(parent)
        cells = _RowDelegate(self, row)
        cells.acted.connect(self.acted)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.setItemDelegate(cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(_Mode.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(_Mode.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
