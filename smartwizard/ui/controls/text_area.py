"""The editor for several lines, in the same frame as the one-line editors."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.paint import ground, paint_field, smooth
from smartwizard.ui.theme import THEME


class TextArea(QPlainTextEdit):
    """Several lines of free text; Tab leaves it (C31), and nothing is cut off when pasted (C18)."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 2) -> None:
        super().__init__(parent)
        self.lines = lines
        self.has_error = False
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setLineWidth(tokens.LINE)
        self._place()

    def text(self) -> str:
        """What was typed, as a one-line editor gives it."""
        return self.toPlainText()

    def set_error(self, wrong: bool) -> None:
        """Show or take away the red edge; the sentence stands beside the field."""
        if wrong != self.has_error:
            self.has_error = wrong
            self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().lineSpacing() * self.lines + THEME.px(18)
        return QSize(THEME.px(240), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.px(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return super().event(event)
        sunken = self.isReadOnly() or not self.isEnabled()
        paint_field(smooth(self), ground(self), self.rect(), self.has_error, sunken)
        return True

    def _place(self) -> None:
        self.setViewportMargins(THEME.px(6), THEME.px(3), 2, THEME.px(3))
