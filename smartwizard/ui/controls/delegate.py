"""The one delegate of all tables, lists and trees."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from smartwizard.ui import tokens
from smartwizard.ui.controls.cell_paint import action_rect, natural_width, paint_cell, tick_rect
from smartwizard.ui.controls.cells import CELL, Cell, Index, steady
from smartwizard.ui.controls.labels import tooltip_text
from smartwizard.ui.controls.paint import Role, paint_box
from smartwizard.ui.theme import THEME

_State = QStyle.StateFlag


class TableDelegate(QStyledItemDelegate):
    """Paints cells with dividers, the selection tint and its 3-px bar.

    `ticked` and `acted` tell of a click on the box or the button painted in a cell.
    """

    ticked = Signal(QModelIndex)
    acted = Signal(QModelIndex)

    def __init__(self, view: QAbstractItemView, *, lined: bool = True) -> None:
        super().__init__(view)
        self._view, self._lined = view, lined

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, rect = self._view.palette(), option.rect
        chosen = bool(option.state & _State.State_Selected)
        self._paint_ground(painter, cell, rect, palette, chosen and index.column() == 0, chosen)
        paint_cell(painter, cell, rect, palette)
        if cell.action and option.state & _State.State_HasFocus:
            box = action_rect(cell, rect).adjusted(-3, -3, 3, 3)
            paint_box(painter, box, None, palette.color(Role.Accent), tokens.LINE, 6)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(CELL)
        width = natural_width(cell) if isinstance(cell, Cell) else 0
        return QSize(width, THEME.px(tokens.TABLE_ROW))

    def editorEvent(
        self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        cell = index.data(CELL)
        released = event.type() == QEvent.Type.MouseButtonRelease
        if not released or not isinstance(event, QMouseEvent) or not isinstance(cell, Cell):
            return False
        at = event.position().toPoint()
        if cell.ticked is not None and _hit(tick_rect(option.rect), at):
            self.ticked.emit(steady(index))
            return True
        if cell.action and _hit(action_rect(cell, option.rect), at):
            self.acted.emit(steady(index))
            return True
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text of a cell that had to be elided, letter by letter."""
        cell = index.data(CELL)
        if isinstance(cell, Cell) and natural_width(cell) > option.rect.width():
            QToolTip.showText(event.globalPos(), tooltip_text(cell.spoken()), view)
            return True
        return False

    def _paint_ground(
        self,
        painter: QPainter,
        cell: Cell,
        rect: QRect,
        palette: QPalette,
        barred: bool,
        chosen: bool,
    ) -> None:
        if chosen or cell.group:
            ground = Role.AlternateBase if cell.group else Role.Highlight
            painter.fillRect(rect, palette.color(ground))
        if barred and self._lined and not cell.group:
            bar = QRect(rect.left(), rect.top(), tokens.ERROR_BAR, rect.height())
            painter.fillRect(bar, palette.color(Role.Accent))
        if self._lined:
            line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(line, palette.color(Role.Midlight))


def _hit(box: QRect, at: QPoint) -> bool:
    """Whether a click counts for a painted control: its target is never under 24 px."""
    grow = max(0, (tokens.TARGET - min(box.width(), box.height())) // 2 + 1)
    return box.adjusted(-grow, -grow, grow, grow).contains(at)
