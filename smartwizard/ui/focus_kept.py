"""Building a part of a window anew without taking the focus from who uses the keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@contextmanager
def focus_kept(part: QWidget) -> Iterator[None]:
    """What has the focus in `part` has it again afterwards, known by its object name."""
    focus = QApplication.focusWidget()
    inside = focus is not None and part.isAncestorOf(focus)
    name = focus.objectName() if focus is not None and inside else ""
    yield
    if not inside:
        return
    again = part.findChildren(QWidget, name) if name else []
    shown = next((widget for widget in again if not widget.isHidden()), None)
    if shown is not None:
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
