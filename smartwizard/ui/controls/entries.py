"""How the entries of an open combo look: tint and bar on the one that Enter would take."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smartwizard.ui import tokens
from smartwizard.ui.controls.paint import LEADING, Role
from smartwizard.ui.theme import THEME

_ROW, _PADDING = 30, 11
_RIGHT = Qt.TextElideMode.ElideRight
_LIT = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


class EntryDelegate(QStyledItemDelegate):
    """Words one under the other, each a target of its own."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        metrics = QFontMetrics(THEME.font("body"))
        width = metrics.horizontalAdvance(_words(index)) + 2 * THEME.px(_PADDING)
        return QSize(width, max(THEME.px(_ROW), metrics.height() + 4))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect, color = option.rect, self._view.palette().color
        lit = bool(option.state & _LIT)
        painter.fillRect(rect, color(Role.Highlight if lit else Role.Base))
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRect(rect.left(), rect.top(), tokens.ERROR_BAR, rect.height())
            painter.fillRect(bar, color(Role.Accent))
        painter.setFont(THEME.font("body"))
        painter.setPen(color(Role.HighlightedText if lit else Role.Text))
        box = rect.adjusted(THEME.px(_PADDING), 0, -4, 0)
        words = painter.fontMetrics().elidedText(_words(index), _RIGHT, box.width())
        painter.drawText(box, int(LEADING), words)


def _words(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")
