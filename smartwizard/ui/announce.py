"""Telling screen readers what happened, without moving the focus (C30)."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Listener = Callable[[str], None]
_listeners: list[Listener] = []


def announce(widget: QWidget, sentence: str) -> None:
    """Say a sentence through the platform's accessibility bridge."""
    if not sentence:
        return
    for listener in _listeners:
        listener(sentence)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def listen(listener: Listener) -> Callable[[], None]:
    """Hear every announcement; returns how to stop (the desktop tells nobody without a reader)."""
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)
