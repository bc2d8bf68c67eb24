"""Sweeps over a window and all in it: names, clipped words, small targets, missing glyphs."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

_INPUTS = (
    *(QLineEdit, QComboBox, QAbstractButton, QPlainTextEdit),
    *(QTextEdit, QAbstractSpinBox, QAbstractItemView),
)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def unnamed(root: QWidget) -> Iterator[str]:
    """Inputs without a plain name (C28, C29)."""
    for widget in _shown(root):
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        part = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        if isinstance(widget, _INPUTS) and focusable and not part:
            name = name_of(widget)
            if not name.strip() or "<" in name:
                yield f"{type(widget).__name__} {widget.objectName()} “{name}”"


def clipped(root: QWidget) -> Iterator[str]:
    """Labels and buttons whose words do not fit (C37)."""
    for widget in _shown(root):
        if isinstance(widget, QLabel) and widget.text() and _is_cut(widget):
            yield f"{type(widget).__name__} “{widget.text()}” in {widget.size().toTuple()}"
        elif isinstance(widget, QAbstractButton | QComboBox) and not isinstance(
            widget, QToolButton
        ):
            least, hint = widget.minimumSizeHint(), widget.sizeHint()
            if (
                least.width() > widget.width()
                or (_height(widget) if widget.hasHeightForWidth() else hint.height())
                > widget.height()
            ):
                yield f"{type(widget).__name__} “{name_of(widget)}” in {widget.size().toTuple()}"


def small_targets(root: QWidget, least: int = 24) -> Iterator[str]:
    """What can be pressed and is smaller than 24 × 24 px (C36)."""
    for widget in _shown(root):
        pressed = isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
        if pressed and min(widget.width(), widget.height()) < least:
            yield f"{type(widget).__name__} “{name_of(widget)}” {widget.size().toTuple()}"


def tofu(text: str, font: QFont) -> bool:
    """Whether a glyph of the text is missing (C38)."""
    return any(0 in run.glyphIndexes() for run in _lay_out(text, font).glyphRuns())


def families(text: str, font: QFont) -> set[str]:
    """The families that the letters of a text come from."""
    return {run.rawFont().familyName() for run in _lay_out(text, font).glyphRuns()}


def _lay_out(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _shown(root: QWidget) -> Iterator[QWidget]:
    yield from (widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root))


def _height(widget: QWidget) -> int:
    return widget.heightForWidth(widget.width())


def _is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return _height(label) > label.height()
    hint = label.sizeHint()
    return hint.width() > label.width() or hint.height() > label.height()
