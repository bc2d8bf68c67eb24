"""An entry of a section rail: icon, word, count."""

from functools import cache

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.enter_key import pressed_by_enter
from smartwizard.ui.controls.labels import plain_tooltip
from smartwizard.ui.controls.paint import LEADING, TRAILING, Role, fill, mixed, paint_box, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_INSET, _ICON, _WORD, _END = 12, 18, 40, 10
_RIGHT = Qt.TextElideMode.ElideRight
# How many entries further a key leads; no rail has a hundred.
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -100,
    Qt.Key.Key_End: 100,
}


def unbroken(text: str) -> list[str]:
    """What may not be broken: letters in a row; Japanese breaks between any two."""
    return "".join(f" {char} " if "\u2e80" <= char <= "\uffef" else char for char in text).split()


def two_lines(text: str, font: QFont, width: int) -> list[str]:
    """The words in at most two lines of a width; only the second may be elided."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    length = line.textLength()
    layout.endLayout()
    first, rest = text[:length].rstrip(), text[length:]
    return [first, metrics.elidedText(rest, _RIGHT, width)] if rest else [first]


class RailEntry(QAbstractButton):
    """One section: chosen by click, Space or Enter; arrows, Home and End lead to others."""

    stepped = Signal(int)

    def __init__(self, icon: str, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_name, self.word, self.count, self.mine, self.folded = icon, word, "", False, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_word(word)

    def set_word(self, word: str) -> None:
        """Show another word."""
        self.word = word
        self._name()

    def set_count(self, count: str, *, mine: bool = False) -> None:
        """Show how many there are, in the language's digits; bright when they wait for me."""
        self.count, self.mine = count, mine
        self._name()

    def set_folded(self, folded: bool) -> None:
        """Show the icon alone; the word is its tool tip then."""
        self.folded = folded
        self._name()

    def widths(self) -> tuple[int, int]:
        """How wide the entry is with its words in one line, and so that none of them is cut."""
        metrics = QFontMetrics(THEME.font("body", True))
        longest = max((metrics.horizontalAdvance(part) for part in unbroken(self.word)), default=0)
        around = THEME.px(_WORD + _END) + _count_room(self.count)
        return around + metrics.horizontalAdvance(self.word), around + longest

    def sizeHint(self) -> QSize:
        width = THEME.px(tokens.RAIL_ROW) if self.folded else self.widths()[0]
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.px(tokens.RAIL_ROW), THEME.px(tokens.RAIL_ROW))

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(THEME.font("body", True))
        lines = 1 if self.folded else len(_lines(self.word, self.count, width))
        return max(THEME.px(tokens.RAIL_ROW), lines * metrics.height() + THEME.px(10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = smooth(self), self.palette().color
        chosen, over = self.isChecked(), self.underMouse()
        shade = 1.0 if chosen else 0.5 if over else 0.0
        if shade:
            lit = mixed(color(Role.Window), color(Role.Highlight), shade)
            paint_box(painter, self.rect(), lit, None)
        if chosen:
            fill(painter, QRect(0, 8, 3, self.height() - 16), color(Role.Accent))
        ink = color(Role.HighlightedText if chosen or over else Role.PlaceholderText)
        side = THEME.px(_ICON)
        left = (self.width() - side) // 2 if self.folded else THEME.px(_INSET)
        paint_icon(painter, self.icon_name, QRect(left, 0, side, self.height()), ink)
        if not self.folded:
            self._paint_words(painter, ink)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        painter.setPen(ink)
        painter.setFont(THEME.font("body", self.isChecked()))
        lines = _lines(self.word, self.count, self.width())
        metrics = painter.fontMetrics()
        top = (self.height() - metrics.height() * len(lines)) // 2
        for place, line in enumerate(lines):
            at = QRect(
                THEME.px(_WORD), top + place * metrics.height(), self.width(), metrics.height()
            )
            painter.drawText(at, int(LEADING), line)
        if self.count:
            color = self.palette().color
            painter.setFont(THEME.font("body", True))
            painter.setPen(color(Role.Accent) if self.mine else ink)
            box = self.rect().adjusted(0, 0, -THEME.px(_END), 0)
            painter.drawText(box, int(TRAILING), self.count)

    def _name(self) -> None:
        self.setAccessibleName(self.word)
        self.setAccessibleDescription(self.count)
        plain_tooltip(self, f"{self.word} {self.count}".strip() if self.folded else "")
        self.updateGeometry()
        self.update()


@cache
def _lines(word: str, count: str, width: int) -> list[str]:
    room = width - THEME.px(_WORD + _END) - _count_room(count)
    return two_lines(word, THEME.font("body", True), room)


THEME.changed.connect(_lines.cache_clear)


def _count_room(count: str) -> int:
    if not count:
        return 0
    return QFontMetrics(THEME.font("body", True)).horizontalAdvance(count) + THEME.px(8)
