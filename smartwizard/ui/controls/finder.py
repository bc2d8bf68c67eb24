"""The list a searchable combo opens: a search line over what it finds, inside the same window.

It is no window of its own, so that input methods compose in it like in any other editor.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smartwizard.ui import tokens
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.entries import EntryDelegate
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.paint import Role, paint_box, smooth
from smartwizard.ui.theme import THEME

if TYPE_CHECKING:
    from smartwizard.ui.controls.search_combo import SearchCombo

_Key = Qt.Key
_MOVES = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown)
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_ROWS = 8


class Finder(QFrame):
    """The open list of a combo; `chosen` carries the code of the entry taken."""

    chosen = Signal(str)

    def __init__(self, combo: "SearchCombo") -> None:
        super().__init__(combo.window())
        self._combo = combo
        self.line = LineEdit(icon="search")
        self.list = QListWidget()
        self._nothing = Hint()
        self._build()
        self.hide()
        combo.destroyed.connect(self.deleteLater)

    def set_words(self, search: str, nothing: str) -> None:
        """The name of the search line, and what is said when nothing is found."""
        self.line.setPlaceholderText(search)
        self.line.setAccessibleName(search)
        self.list.setAccessibleName(search)
        self._nothing.setText(nothing)

    def open_finder(self, typed: str) -> None:
        """Show the list by its combo and take the keys."""
        self.setParent(self._combo.window())
        self.line.setText(typed)
        self._show_found(typed)
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.line.end(False)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def close_finder(self) -> None:
        """Close the list; the focus goes back to the combo."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        if self.isVisible():
            had_focus = self.isAncestorOf(QApplication.focusWidget() or self._combo)
            self.hide()
            if had_focus:
                self._combo.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is self.line and self._key(event)
        pressed = event.type() == QEvent.Type.MouseButtonPress
        away = pressed and isinstance(watched, QWidget) and not self._owns(watched)
        if away or (event.type() == QEvent.Type.WindowDeactivate and watched is self.window()):
            self.close_finder()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self.palette().color
        paint_box(smooth(self), self.rect(), color(Role.Base), color(Role.Mid))

    def _build(self) -> None:
        self.setAutoFillBackground(False)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(tokens.SPACE_4)
        column.addWidget(self.line)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._show_found)

    def _show_found(self, query: str) -> None:
        self.list.clear()
        for code, word in self._combo.entries(query):
            item = QListWidgetItem(word, self.list)
            item.setData(Qt.ItemDataRole.UserRole, code)
            if code == self._combo.value():
                self.list.setCurrentItem(item)
        if query.strip() or self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._nothing.setVisible(self.list.count() == 0)

    def _key(self, event: QKeyEvent) -> bool:
        """What a key in the search line does to the list; True when it is used up."""
        key = _Key(event.key())
        if key in _MOVES:
            QApplication.sendEvent(self.list, event.clone())
            item = self.list.currentItem()
            announce(self.line, item.text() if item is not None else "")
        elif key in _ENTER:
            self._take(self.list.currentItem())
        elif key == _Key.Key_Escape:
            self.close_finder()
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self.close_finder()
            QApplication.sendEvent(self._combo, event.clone())
        else:
            return False
        return True

    def _take(self, item: QListWidgetItem | None) -> None:
        self.close_finder()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _owns(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def _place(self) -> None:
        """Below the combo, or above it where there is more room; never outside the window."""
        combo, window = self._combo, self._combo.window()
        top_left = combo.mapTo(window, QPoint(0, 0))
        row = self.list.sizeHintForRow(0) if self.list.count() else THEME.px(28)
        rows = max(1, min(_ROWS, self._combo.count()))
        wanted = self.line.sizeHint().height() + rows * row + 24
        below = window.height() - top_left.y() - combo.height() - 8
        above = top_left.y() - 8
        height = min(wanted, max(below, above))
        fits_below = below >= wanted or below >= above
        top = top_left.y() + combo.height() + 4 if fits_below else top_left.y() - height - 4
        self.setGeometry(QRect(top_left.x(), top, max(combo.width(), THEME.px(200)), height))
