"""What a window says: every word that is seen, and every word that a screen reader hears."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

_KINDS = (QAccessible.Text.Name, QAccessible.Text.Description)


def shown(root: QWidget) -> Iterator[QWidget]:
    """A window and all that can be seen in it."""
    yield root
    yield from (widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root))


def said(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text with the widget that says it."""
    yield root, root.windowTitle()
    for widget in shown(root):
        yield from ((widget, text) for text in _said_by(widget) if text.strip())


def _said_by(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    yield widget.toolTip()
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield from (interface.text(kind) for kind in _KINDS)
        if isinstance(widget, QAbstractItemView):
            yield from _cells(interface)


def _cells(interface: QAccessibleInterface) -> Iterator[str]:
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield child.text(QAccessible.Text.Name)
