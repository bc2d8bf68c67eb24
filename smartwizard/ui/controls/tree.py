"""The tree of virtual accounts: its branches are the line, its accounts the stations."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.cells import Index, steady
from smartwizard.ui.controls.delegate import TableDelegate
from smartwizard.ui.controls.paint import Role
from smartwizard.ui.theme import THEME

_ROW, _STEP, _RING, _LEFT = 46, 26, 12, 16


class _RowDelegate(TableDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), THEME.px(_ROW))


class Tree(QTreeView):
    """Accounts under accounts, all open; `opened` is Enter or a double click."""

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_RowDelegate(self, lined=False))
        self.doubleClicked.connect(self.opened)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.viewport().setAutoFillBackground(False)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()
            self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The line that comes from above, the station, and the line that goes on below."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.palette().color
        chosen = self.selectionModel().isSelected(steady(index))
        if chosen:
            painter.fillRect(rect, color(Role.Highlight))
            bar = QRect(rect.left(), rect.top(), tokens.ERROR_BAR, rect.height())
            painter.fillRect(bar, color(Role.Accent))
        painter.setPen(QPen(color(Role.Accent), tokens.LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, middle = self._axis(self._depth(index)), rect.center().y()
        self._draw_lines(painter, rect, index, x, middle)
        ring = QRectF(0, 0, THEME.px(_RING), THEME.px(_RING))
        ring.moveCenter(QPointF(x, middle))
        painter.setBrush(color(Role.Accent) if chosen else color(Role.Base))
        painter.drawEllipse(ring)
        painter.restore()

    def _draw_lines(
        self, painter: QPainter, rect: QRect, index: Index, x: float, middle: float
    ) -> None:
        depth, node = self._depth(index), index
        if depth:
            elbow = QPainterPath(QPointF(self._axis(depth - 1), rect.top()))
            elbow.lineTo(self._axis(depth - 1), middle - 5)
            elbow.quadTo(self._axis(depth - 1), middle, self._axis(depth - 1) + 5, middle)
            elbow.lineTo(x, middle)
            painter.drawPath(elbow)
        while node.parent().isValid():
            depth -= 1
            if node.row() < node.model().rowCount(node.parent()) - 1:
                at = self._axis(depth)
                painter.drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom() + 1))
            node = node.parent()
        if self.isExpanded(steady(index)) and index.model().hasChildren(index):
            painter.drawLine(QPointF(x, middle), QPointF(x, rect.bottom() + 1))

    def _axis(self, depth: int) -> float:
        return THEME.px(_LEFT + depth * _STEP)

    def _depth(self, index: Index) -> int:
        depth, node = 0, index.parent()
        while node.isValid():
            depth, node = depth + 1, node.parent()
        return depth

    def _place(self) -> None:
        self.setIndentation(THEME.px(_STEP))
