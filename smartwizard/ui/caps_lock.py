"""Telling that Caps Lock is on, while a password is typed that nobody can see."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from smartwizard.messages import N_
from smartwizard.ui.field import Field


class CapsLock(QObject):
    """Warns under a password field; Qt cannot ask the keyboard, so typed letters tell."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._field = field
        self._on = False
        field.editor.widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._learn(event)
        elif event.type() == QEvent.Type.FocusOut:
            self._tell(False)
        return False

    def _learn(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(False)
        elif len(typed) == 1 and typed.isascii() and typed.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(typed.isupper() != shifted)

    def _tell(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self._field.warn(N_("Caps Lock is on.") if on else None)
