"""What the focus ring is: 2 px, 2 px away, the same around every control."""

from PySide6.QtCore import QEvent, QMargins, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from smartwizard.ui import tokens
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.paint import Role, ground, paint_box, smooth

_AWAY = 4
_Metric, _Hint = QStyle.PixelMetric, QStyle.StyleHint


class _FrameStyle(QProxyStyle):
    """Lays the frame above its neighbors, 4 px around the control; for that one widget only."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in (_Metric.PM_FocusFrameHMargin, _Metric.PM_FocusFrameVMargin):
            return _AWAY
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint in (_Hint.SH_FocusFrame_AboveWidget, _Hint.SH_FocusFrame_Mask):
            return int(hint == _Hint.SH_FocusFrame_AboveWidget)
        return super().styleHint(hint, option, widget, returnData)


class FocusFrame(QFocusFrame):
    """The frame itself, in the accent color of what the control stands on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = _FrameStyle()
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self.widget()
        if target is not None:
            accent = ground(target).color(Role.Accent)
            paint_box(smooth(self), self._ring(), None, accent, tokens.LINE, tokens.RADIUS_FOCUS)

    def event(self, event: QEvent) -> bool:
        # A QFocusFrame in Python is never asked for its resizeEvent.
        answered = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self.let_through()
        return answered

    def let_through(self) -> None:
        """Cover nothing but the ring, so that the control repaints without the frame."""
        inner = self._ring().adjusted(_AWAY, _AWAY, -_AWAY, -_AWAY)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))

    def _ring(self) -> QRect:
        target = self.widget()
        if not isinstance(target, LineEdit):
            return self.rect()
        field, whole = target.field_rect(), target.rect()
        blocks = QMargins(field.left(), 0, whole.right() - field.right(), 0)
        return self.rect().marginsRemoved(blocks)
