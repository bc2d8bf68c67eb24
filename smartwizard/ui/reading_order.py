"""The Tab key goes through a window as it is read, whatever was put there first (C31, C33)."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
Edges = Callable[[QRect], tuple[int, int]]


class ReadingOrder(QObject):
    """Arranges the window that has the focus whenever the focus moves in it."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._moved)
        self._moved(None, QApplication.focusWidget())

    def _moved(self, _: QWidget | None, focus: QWidget | None) -> None:
        if focus is not None:
            arrange(focus.window())


def arrange(window: QWidget) -> None:
    """Let each stop of the Tab key follow the one that is read before it."""
    for former, following in pairwise(_stops(window)):
        QWidget.setTabOrder(former, following)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What can have the focus in a widget, in reading order."""
    children = widget.findChildren(QWidget, options=_DIRECT)
    shown = [child for child in children if not child.isHidden() and not child.isWindow()]
    for child in _read(shown, across=False):
        proxy = child.focusProxy()
        # What hands the focus on to a part of its own stands before its parts.
        hands_on = proxy is not None and child.isAncestorOf(proxy)
        if hands_on or (proxy is None and child.focusPolicy() & Qt.FocusPolicy.TabFocus):
            yield child
        yield from _inside(child)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """The stops inside a widget.

    Never by way of a viewport: asked for its focus proxy, PySide makes the scroll area a child of
    the viewport's short-lived wrapper, and everything in it counts as deleted with that.
    """
    if isinstance(widget, QScrollArea):
        body = widget.widget()
        if body is not None:
            yield from _stops(body)
    elif not isinstance(widget, QAbstractScrollArea):
        yield from _stops(widget)


def _read(parts: Sequence[QWidget], *, across: bool) -> list[QWidget]:
    """Parts in reading order: bands from top to bottom, in each band columns from left to right."""
    if len(parts) < 2:
        return list(parts)
    groups = list(_apart(parts, _sides if across else _ends))
    if len(groups) > 1:
        return [part for group in groups for part in _read(group, across=not across)]
    if across:
        return sorted(parts, key=lambda part: (part.y(), part.x()))
    return _read(parts, across=True)


def _apart(parts: Sequence[QWidget], edges: Edges) -> Iterator[list[QWidget]]:
    """Groups of parts with a gap between them in one direction."""
    group: list[QWidget] = []
    reached = 0
    for part in sorted(parts, key=lambda part: edges(part.geometry())):
        first, last = edges(part.geometry())
        if group and first >= reached:
            yield group
            group = []
        reached = max(reached, last) if group else last
        group.append(part)
    yield group


def _ends(box: QRect) -> tuple[int, int]:
    return box.top(), box.top() + box.height()


def _sides(box: QRect) -> tuple[int, int]:
    return box.left(), box.left() + box.width()
