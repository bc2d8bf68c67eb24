"""Choosing one of several: the painted combo box."""

from heapq import nlargest

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.entries import EntryDelegate
from smartwizard.ui.controls.paint import LEADING, Role, paint_field, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_MEASURED = 8
_PADDING = 11
_ARROW = 16
_RIGHT = Qt.TextElideMode.ElideRight


class Combo(QComboBox):
    """A list that opens: 36 high, its entries are words, its values are item data (L09)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_error = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def set_error(self, wrong: bool) -> None:
        """Show or take away the red edge; the sentence stands beside the field."""
        if wrong != self.has_error:
            self.has_error = wrong
            self.update()

    def value(self) -> str:
        """The code of the entry that is chosen, empty while none is."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose the entry with a code; an unknown code chooses none."""
        self.setCurrentIndex(self.findData(value))

    def showPopup(self) -> None:
        if not isinstance(self.itemDelegate(), EntryDelegate):
            self.setItemDelegate(EntryDelegate(self.view()))
        super().showPopup()

    def sizeHint(self) -> QSize:
        # Measuring each of hundreds of time zones at every layout is felt; the longest few do.
        texts = nlargest(_MEASURED, map(self.itemText, range(self.count())), key=len)
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, [*texts, self.placeholderText()]))
        return QSize(widest + THEME.px(2 * _PADDING + _ARROW + 8), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.px(90), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter, color = smooth(self), self.palette().color
        sunken = not option.state & QStyle.StateFlag.State_Enabled
        paint_field(painter, self.palette(), self.rect(), self.has_error, sunken)
        side, pad = THEME.px(_ARROW), THEME.px(_PADDING)
        arrow = QRect(self.width() - side - pad + 1, 0, side, self.height())
        paint_icon(painter, "chevron-down", arrow, color(Role.PlaceholderText))
        box = QRect(pad, 0, arrow.left() - pad - 4, self.height())
        chosen = self.currentIndex() >= 0
        painter.setPen(color(Role.ButtonText if chosen else Role.PlaceholderText))
        text = option.currentText if chosen else self.placeholderText()
        painter.drawText(
            box, int(LEADING), self.fontMetrics().elidedText(text, _RIGHT, box.width())
        )

    def _height(self) -> int:
        return max(THEME.px(tokens.CONTROL), self.fontMetrics().height() + 6)
