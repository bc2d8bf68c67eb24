"""Check boxes and radio buttons; their words wrap."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.choice_words import (
    content_rect,
    describe,
    height_for,
    least_size,
    mark_rect,
    natural_size,
    paint_words,
    prepare,
)
from smartwizard.ui.controls.paint import Role, mixed, paint_box, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME


class CheckBox(QCheckBox):
    """A yes or no; `hint` says quietly what yes means."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(text, parent)
        self.hint = hint
        self.has_error = False
        prepare(self, hint)

    def set_hint(self, hint: str) -> None:
        """Say quietly, under the words, what choosing this means."""
        self.hint = hint
        describe(self, hint)

    def set_error(self, wrong: bool) -> None:
        """Show or take away the red edge of the box."""
        self.has_error = wrong
        self.update()

    def sizeHint(self) -> QSize:
        return natural_size(self, self.hint)

    def minimumSizeHint(self) -> QSize:
        return least_size(self, self.hint)

    def heightForWidth(self, width: int) -> int:
        return height_for(self, self.hint, width)

    def hitButton(self, pos: QPoint) -> bool:
        return content_rect(self, self.hint).contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = smooth(self), self.palette().color
        box = mark_rect(self)
        fill, edge, width = _box_colors(self, self.has_error)
        paint_box(painter, box, fill, edge, width)
        if self.isChecked():
            tick = color(Role.BrightText if self.isEnabled() else Role.PlaceholderText)
            inset = THEME.px(2)
            paint_icon(painter, "check", box.adjusted(inset, inset, -inset, -inset), tick)
        paint_words(painter, self, self.hint)


class RadioButton(QRadioButton):
    """One of several; `hint` says quietly what choosing it means."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(text, parent)
        self.hint = hint
        prepare(self, hint)

    def set_hint(self, hint: str) -> None:
        """Say quietly, under the words, what choosing this means."""
        self.hint = hint
        describe(self, hint)

    def sizeHint(self) -> QSize:
        return natural_size(self, self.hint)

    def minimumSizeHint(self) -> QSize:
        return least_size(self, self.hint)

    def heightForWidth(self, width: int) -> int:
        return height_for(self, self.hint, width)

    def hitButton(self, pos: QPoint) -> bool:
        return content_rect(self, self.hint).contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = smooth(self), self.palette().color
        ring = QRectF(mark_rect(self)).adjusted(1, 1, -1, -1)
        ink = color(Role.Accent if self.isChecked() else Role.Mid)
        ink = ink if self.isEnabled() else color(Role.PlaceholderText)
        painter.setPen(QPen(ink, tokens.LINE))
        painter.setBrush(_hovered(self))
        painter.drawEllipse(ring)
        if self.isChecked():
            inset = ring.width() / 4
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
        paint_words(painter, self, self.hint)


def _hovered(button: QAbstractButton) -> QColor:
    """What fills an empty mark: the base, a little of the accent under the pointer."""
    color = button.palette().color
    if not button.isEnabled():
        return color(Role.AlternateBase)
    shade = 0.16 if button.isDown() else 0.08 if button.underMouse() else 0.0
    return mixed(color(Role.Base), color(Role.Accent), shade)


def _box_colors(button: QAbstractButton, wrong: bool) -> tuple[QColor, QColor | None, int]:
    """Fill, edge and width of the edge of a check box."""
    color = button.palette().color
    if wrong and not button.isChecked():
        return _hovered(button), THEME.tone("bad").color, tokens.LINE
    if button.isChecked() and button.isEnabled():
        shade = 0.16 if button.isDown() else 0.08 if button.underMouse() else 0.0
        return mixed(color(Role.Accent), color(Role.BrightText), shade), None, tokens.EDGE
    return _hovered(button), color(Role.Mid), tokens.EDGE
