"""How check boxes and radio buttons are measured and written: one way for both."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from smartwizard.ui import tokens
from smartwizard.ui.controls.paint import WRAPPED, Role
from smartwizard.ui.theme import THEME

MARK = 19
GAP = 9
_FLAGS = int(
    Qt.TextFlag.TextWordWrap
    | Qt.TextFlag.TextShowMnemonic
    | Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignVCenter
)


def prepare(button: QAbstractButton, hint: str) -> None:
    """Let a choice grow with its words, and say its hint to screen readers."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setAccessibleDescription(hint)


def describe(button: QAbstractButton, hint: str) -> None:
    """Change what is said quietly under the words."""
    button.setAccessibleDescription(hint)
    button.updateGeometry()
    button.update()


def _indent() -> int:
    return THEME.px(MARK + GAP)


def natural_size(button: QAbstractButton, hint: str) -> QSize:
    """The size of a choice whose words stand in one line."""
    small = QFontMetrics(THEME.font("small"))
    words = button.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), button.text())
    width = _indent() + max(words.width(), small.horizontalAdvance(hint)) + 2
    return QSize(width, height_for(button, hint, width))


def _words_height(button: QAbstractButton, width: int) -> int:
    room = QRect(0, 0, max(1, width - _indent()), 10_000)
    text = button.fontMetrics().boundingRect(room, _FLAGS, button.text())
    return max(text.height(), THEME.px(tokens.TARGET))


def least_size(button: QAbstractButton, hint: str) -> QSize:
    """The least size of a choice: its words may wrap at half a dozen letters."""
    natural = natural_size(button, hint)
    return QSize(min(natural.width(), THEME.px(MARK + GAP + 60)), natural.height())


def height_for(button: QAbstractButton, hint: str, width: int) -> int:
    """The height of a choice whose words wrap at a width."""
    height = _words_height(button, width)
    if hint:
        room = QRect(0, 0, max(1, width - _indent()), 10_000)
        height += QFontMetrics(THEME.font("small")).boundingRect(room, _FLAGS, hint).height()
    return height


def content_rect(button: QAbstractButton, hint: str) -> QRect:
    """Where a click counts: the mark and the words."""
    return QRect(0, 0, min(button.width(), natural_size(button, hint).width()), button.height())


def mark_rect(button: QAbstractButton) -> QRect:
    """The square of the mark, in the middle of the first line."""
    side = THEME.px(MARK)
    line = max(button.fontMetrics().height(), THEME.px(tokens.TARGET))
    return QRect(0, (line - side) // 2, side, side)


def paint_words(painter: QPainter, button: QAbstractButton, hint: str) -> None:
    """Paint the words beside the mark, and the hint under them."""
    left, height = _indent(), _words_height(button, button.width())
    painter.setPen(button.palette().color(Role.WindowText))
    painter.drawText(left, 0, button.width() - left, height, _FLAGS, button.text())
    if hint:
        painter.setFont(THEME.font("small"))
        painter.setPen(button.palette().color(Role.PlaceholderText))
        room = QRect(left, height, button.width() - left, button.height() - height)
        painter.drawText(room, int(WRAPPED), hint)
