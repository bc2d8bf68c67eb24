"""Buttons: primary, secondary, quiet and bad; icon buttons with names; links."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from smartwizard.ui import tokens
from smartwizard.ui.controls.enter_key import pressed_by_enter
from smartwizard.ui.controls.labels import plain_tooltip
from smartwizard.ui.controls.paint import LEADING, Role, mixed, paint_box, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

Kind = Literal["primary", "secondary", "quiet", "bad"]
_PADDING = {"primary": 24, "secondary": 16, "quiet": 8, "bad": 16}
_State = QStyle.StateFlag
_FLAGS = int(LEADING | Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine)
_GAP = 10
ICON = 16


class Button(QPushButton):
    """A button with a verb: one primary per window; bad stands at least 24 px from approve."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        small: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.kind, self.icon_name, self.small = kind, icon, small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def set_icon(self, name: str) -> None:
        """Show another icon before the word, or none."""
        self.icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = tokens.SMALL_CONTROL if self.small else tokens.CONTROL
        width = self._text_width() + self._icon_room() + 2 * self._padding()
        return QSize(width, max(THEME.px(height), self.fontMetrics().height() + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = smooth(self)
        fill, edge, ink = self._colors(option)
        paint_box(painter, self.rect(), fill, edge)
        self._paint_content(painter, ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        text_width, room = self._text_width(), self._icon_room()
        left = (self.width() - text_width - room) // 2
        if self.icon_name:
            box = QRect(left, 0, THEME.px(ICON), self.height())
            paint_icon(painter, self.icon_name, box, ink)
        painter.setFont(self._written_in())
        painter.setPen(ink)
        painter.drawText(left + room, 0, text_width, self.height(), _FLAGS, self.text())

    def _colors(self, option: QStyleOptionButton) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, edge and ink for the state the button is in."""
        color = self.palette().color
        if not option.state & _State.State_Enabled:
            return self._disabled()
        shade = 0.16 if option.state & _State.State_Sunken else 0.0
        shade = shade or (0.08 if option.state & _State.State_MouseOver else 0.0)
        if self.kind == "primary":
            ink = color(Role.BrightText)
            return mixed(color(Role.Accent), ink, shade), None, ink
        ink = color(Role.Accent) if self.kind == "quiet" else color(Role.ButtonText)
        if self.kind == "bad":
            ink = THEME.tone("bad").color
        if self.kind == "quiet":
            return (mixed(color(Role.Window), ink, shade) if shade else None), None, ink
        edge = ink if self.kind == "bad" else color(Role.Mid)
        return mixed(color(Role.Button), ink, shade), edge, ink

    def _disabled(self) -> tuple[QColor | None, QColor | None, QColor]:
        color = self.palette().color
        if self.kind == "quiet":
            return None, None, color(Role.PlaceholderText)
        return color(Role.AlternateBase), color(Role.Midlight), color(Role.PlaceholderText)

    def _written_in(self) -> QFont:
        return THEME.font("small" if self.small else "body", self.kind == "primary")

    def _text_width(self) -> int:
        metrics = QFontMetrics(self._written_in())
        return metrics.size(_FLAGS, self.text()).width() if self.text() else 0

    def _icon_room(self) -> int:
        if not self.icon_name:
            return 0
        return THEME.px(ICON) + (THEME.px(_GAP) if self.text() else 0)

    def _padding(self) -> int:
        return THEME.px(12 if self.small and self.kind != "quiet" else _PADDING[self.kind])


class IconButton(QAbstractButton):
    """A button that is only an icon: its name is said, and shown as its tool tip (C29)."""

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, size: int = 18
    ) -> None:
        super().__init__(parent)
        self.icon_name, self.icon_size = icon, size
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Say what the button does, for screen readers and as the tool tip alike."""
        self.setAccessibleName(name)
        plain_tooltip(self, name)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self.icon_name = name
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        side = THEME.px(max(tokens.TARGET, self.icon_size + 10))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = smooth(self), self.palette().color
        ink = color(Role.Accent if self.isEnabled() else Role.PlaceholderText)
        shade = 0.16 if self.isDown() else 0.08 if self.underMouse() else 0.0
        if shade and self.isEnabled():
            paint_box(painter, self.rect(), mixed(color(Role.Window), ink, shade), None)
        side = THEME.px(self.icon_size)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.rect().center())
        paint_icon(painter, self.icon_name, box, ink)


class LinkButton(QPushButton):
    """A link: accent text, underlined under the pointer, pressed by Space or Enter."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, bold: bool = False
    ) -> None:
        super().__init__(text, parent)
        self.bold = bold
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        size = QFontMetrics(self._written_in()).size(_FLAGS, self.text())
        return QSize(size.width() + 2, max(size.height() + 4, THEME.px(tokens.TARGET)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self._written_in())
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        enabled = Role.Link if self.isEnabled() else Role.PlaceholderText
        painter.setPen(self.palette().color(enabled))
        painter.drawText(self.rect(), _FLAGS, self.text())

    def _written_in(self) -> QFont:
        return THEME.font("small", self.bold)
