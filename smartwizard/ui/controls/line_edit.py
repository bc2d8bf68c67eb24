"""One-line editors: their own frame, the red edge of an error, sunken blocks beside the text."""

from math import ceil

from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import IconButton
from smartwizard.ui.controls.paint import CENTER, Role, ground, paint_box, paint_field, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

_PADDING = 9
_BLOCK_PADDING = 11
_BLOCK_GAP = 8
_BLOCK_LEAST = 90


class LineEdit(QLineEdit):
    """A one-line editor, 36 high; nothing typed or pasted is ever eaten (C18).

    `icon` stands inside at the left (search); `leading` and `trailing` are sunken blocks
    beside the text that are not part of it (+81, .example.com).
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        leading: str = "",
        trailing: str = "",
    ) -> None:
        super().__init__(parent)
        self.icon_name, self.leading, self.trailing = icon, leading, trailing
        self.has_error = False
        self.room_for_button = 0
        self.setFrame(False)
        self._set_margins()

    def set_error(self, wrong: bool) -> None:
        """Show or take away the red edge; the sentence stands beside the field."""
        if wrong != self.has_error:
            self.has_error = wrong
            self.update()

    def set_blocks(self, leading: str = "", trailing: str = "") -> None:
        """Change the sunken blocks before and after the text; empty takes one away."""
        self.leading, self.trailing = leading, trailing
        self._set_margins()
        self.update()

    def field_rect(self) -> QRect:
        """The part that is the editor itself, without the blocks: what the focus ring surrounds."""
        before, after = self._block_room(self.leading), self._block_room(self.trailing)
        return self.rect().adjusted(before, 0, -after, 0)

    def block_text(self, text: str) -> str:
        """What there is room for of the text of a block."""
        room = self._block_width(text) - 2 * THEME.px(_BLOCK_PADDING)
        return QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, room)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(THEME.px(tokens.CONTROL), hint.height()))

    def minimumSizeHint(self) -> QSize:
        beside = [text for text in (self.leading, self.trailing) if text]
        blocks = sum(min(self._natural(text), THEME.px(_BLOCK_LEAST)) for text in beside)
        gaps, icon = len(beside) * _BLOCK_GAP, 26 if self.icon_name else 0
        around = THEME.px(2 * _PADDING + 60 + gaps + icon)
        return QSize(blocks + around + self.room_for_button, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        sunken = self.isReadOnly() or not self.isEnabled()
        paint_field(painter, ground(self), self.field_rect(), self.has_error, sunken)
        self._paint_block(painter, self.leading, 0)
        width = self._block_width(self.trailing)
        self._paint_block(painter, self.trailing, self.width() - width)
        if self.icon_name:
            side = THEME.px(16)
            box = QRect(self.field_rect().left() + THEME.px(_PADDING), 0, side, self.height())
            paint_icon(painter, self.icon_name, box, self.palette().color(Role.PlaceholderText))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_margins()

    def _set_margins(self) -> None:
        icon = THEME.px(26) if self.icon_name else 0
        before = self._block_room(self.leading) + icon + THEME.px(_PADDING)
        after = self._block_room(self.trailing) + THEME.px(_PADDING) + self.room_for_button
        margins = QMargins(before, 0, after, 0)
        if margins != self.textMargins():
            self.setTextMargins(margins)

    def _natural(self, text: str) -> int:
        # Rounded up: the text is measured in fractions, and would be elided for one of them.
        text_width = ceil(QFontMetricsF(self.font()).horizontalAdvance(text))
        return text_width + 2 * THEME.px(_BLOCK_PADDING)

    def _block_width(self, text: str) -> int:
        """As wide as its text, as long as it leaves the editor half of the room."""
        return min(self._natural(text), max(self.width() // 2, 1)) if text else 0

    def _block_room(self, text: str) -> int:
        return self._block_width(text) + THEME.px(_BLOCK_GAP) if text else 0

    def _paint_block(self, painter: QPainter, text: str, left: int) -> None:
        if not text:
            return
        color = ground(self).color
        box = QRect(left, 0, self._block_width(text), self.height())
        paint_box(painter, box, color(Role.AlternateBase), color(Role.Mid))
        painter.setPen(color(Role.PlaceholderText))
        painter.drawText(box, int(CENTER), self.block_text(text))


class MonoEdit(LineEdit):
    """A one-line editor for identifiers, in the fixed-width family of the theme."""


class PasswordEdit(LineEdit):
    """A secret, shown or hidden by a button that says which of both it does (C24)."""

    def __init__(self, show: str, hide: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (show, hide)
        self.button = IconButton("eye", show, self, size=16)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.clicked.connect(self._toggle)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._make_room()

    def set_words(self, show: str, hide: str) -> None:
        """Name the button again, after a language switch."""
        self._words = (show, hide)
        self._name_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "button"):
            self._make_room()

    def _make_room(self) -> None:
        size = self.button.sizeHint()
        top = (self.height() - size.height()) // 2
        self.button.setGeometry(QRect(self.width() - size.width() - 4, top, *size.toTuple()))
        self.room_for_button = size.width()
        self._set_margins()

    def _toggle(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._name_button()

    def _name_button(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.button.set_icon("eye" if hidden else "eye-off")
        self.button.set_name(self._words[0 if hidden else 1])
