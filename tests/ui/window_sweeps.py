"""Sweeps over whole windows: what is cut off, mnemonics, the way of the Tab key, strange words."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from tests.ui.known import Known
from tests.ui.pseudo import CLOSE, OPEN
from tests.ui.said import said, shown
from tests.ui.sweeps import name_of, small_targets, tofu

_MNEMONIC = re.compile(r"&([^&\s])")
_BRACKETED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_NOTHING = "\x00"


def about(widget: QWidget) -> str:
    """What to look for in the window."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    name = widget.objectName() or name_of(widget) or text
    return f"{type(widget).__name__} “{name}”"


def cut_off(root: QWidget, size: tuple[int, int]) -> Iterator[str]:
    """What does not fit: the window into its size, a body into its width, a part into its place."""
    if root.isWindow() and root.size().toTuple() != size:
        yield f"the window is {root.size().toTuple()}, not {size}"
    for widget in shown(root):
        body = widget.widget() if isinstance(widget, QScrollArea) else None
        if isinstance(widget, QScrollArea) and body is not None:
            there_is = widget.viewport().width()
            if body.width() > there_is:
                yield f"{about(widget)} needs {body.width()} of {there_is} px of width"
        elif _sticks_out(widget):
            yield f"{about(widget)} {widget.geometry().getRect()} sticks out"


def _sticks_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(widget, QFocusFrame):
        return False
    if isinstance(parent.parentWidget(), QScrollArea):
        return False
    if isinstance(widget, QLabel) and not widget.text():
        return False
    return not widget.objectName().startswith("qt_") and not parent.rect().contains(
        widget.geometry()
    )


def missing_glyphs(root: QWidget) -> Iterator[str]:
    """Texts with a letter that no font has."""
    for widget, text in said(root):
        if tofu(text, widget.font()):
            yield f"{about(widget)} “{text}”"


def double_mnemonics(root: QWidget) -> Iterator[str]:
    """Letters that two controls answer to with Alt (C32)."""
    taken: dict[str, QWidget] = {}
    for widget in shown(root):
        found = _MNEMONIC.search(_pressed_by(widget).replace("&&", ""))
        if found is not None:
            letter = found[1].casefold()
            if letter in taken:
                yield f"{about(widget)} and {about(taken[letter])}: {letter}"
            taken[letter] = widget


def _pressed_by(widget: QWidget) -> str:
    """The text whose letter after & is pressed with Alt: of buttons, and of labels for others."""
    if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
        return widget.text()
    return ""


class _Requests(QObject):
    """Counts who asks for a new layout."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: Counter[QObject] = Counter()

    def eventFilter(self, asking: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked[asking] += 1
        return False


def restless(root: QWidget, passes: int = 3) -> Iterator[str]:
    """What asks for a new layout in every pass of the event loop: it would never end."""
    app, requests = QApplication.instance(), _Requests()
    assert app is not None
    app.installEventFilter(requests)
    for _ in range(passes):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    app.removeEventFilter(requests)
    for asking, times in requests.asked.items():
        if times >= passes and isinstance(asking, QWidget) and asking.window() is root.window():
            yield f"{about(asking)} is laid out again and again"


def too_small(root: QWidget) -> Iterator[str]:
    """What can be pressed and is smaller than 24 × 24 px (C36); what only tells is no target."""
    for fault in small_targets(root):
        if not fault.startswith("DraftState"):
            yield fault


def stops(root: QWidget) -> list[QWidget]:
    """Where the Tab key can stop in a window; of radio buttons only at the one that is chosen."""
    found, widget = [], root.nextInFocusChain()
    while widget is not None and widget is not root:
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        here = widget.isVisibleTo(root) and widget.window() is root
        if reachable and here and not _is_left_to_the_arrows(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _is_left_to_the_arrows(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QRadioButton) else None
    return group is not None and (group.checkedButton() or group.buttons()[0]) is not widget


def tab_faults(root: QWidget) -> Iterator[str]:
    """Traps, stops that cannot be seen, ways back up (C31, C33); real Tab keys are pressed."""
    wanted = stops(root)
    if not wanted:
        yield "nothing can be reached by Tab"
        return
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited, steady = [wanted[0]], wanted
    for _ in range(3 * len(wanted) + 30):
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in visited[:-1]:
            break
        if focus is not visited[-1]:  # a letter keeps it for each of its links
            visited.append(focus)
        # Some come and go with the focus, such as the link of the guide's current step.
        steady = [stop for stop in steady if stop.isVisibleTo(root) and stop.isEnabled()]
        if focus.visibleRegion().isEmpty():
            yield f"{about(focus)} has the focus and cannot be seen"
    last = QApplication.focusWidget()
    if last is not visited[0]:
        yield f"Tab goes from {about(visited[-1])} never back to {about(visited[0])}"
    yield from (f"Tab never reaches {about(stop)}" for stop in steady if stop not in visited)
    yield from _backwards(visited)


def _backwards(visited: list[QWidget]) -> Iterator[str]:
    """Pairs of stops in the same part of the window that are not read in this order."""
    for first, second in itertools.pairwise(visited):
        part = _part_of(first)
        if part is _part_of(second) and _is_before(second, first, part):
            yield f"Tab goes from {about(first)} back to {about(second)}"


def _part_of(widget: QWidget) -> QWidget:
    """What scrolls with a widget, else what stands still around it: a rail, a row of buttons."""
    part, parent = widget, widget.parentWidget()
    while parent is not None and not part.isWindow():
        if isinstance(parent.parentWidget(), QScrollArea):
            return part
        part, parent = parent, parent.parentWidget()
    return part


def _is_before(first: QWidget, second: QWidget, part: QWidget) -> bool:
    """Whether one is read before another: above it in the same column, or left on its line."""
    if part.isWindow():
        return False
    a = QRect(first.mapTo(part, QPoint(0, 0)), first.size())
    b = QRect(second.mapTo(part, QPoint(0, 0)), second.size())
    if a.bottom() < b.top():
        return a.left() <= b.right()
    return a.top() <= b.bottom() and a.right() < b.left()


def unbracketed(text: str, known: Known) -> str:
    """What of a text comes neither from the catalogues nor from people; empty when all does."""
    while (shorter := _BRACKETED.sub(_NOTHING, text)) != text:
        text = shorter
    return known.without(text)
