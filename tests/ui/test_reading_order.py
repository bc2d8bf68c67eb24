"""The Tab key follows the reading order, whatever was put into a window first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.reading_order import ReadingOrder
from smartwizard.ui.scroll import PageScroll
from tests.ui.dressed import settle, show


@pytest.fixture(autouse=True)
def _ordered(qapp: QApplication) -> Iterator[None]:
    order = ReadingOrder(qapp, qapp)
    yield
    order.setParent(None)
    order.deleteLater()


def line(name: str) -> QLineEdit:
    editor = QLineEdit()
    editor.setObjectName(name)
    return editor


def by_tab(first: QWidget, presses: int) -> list[str]:
    """The names of the controls that Tab leads to, from the first on."""
    first.setFocus()
    names = []
    for _ in range(presses + 1):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return names


def test_what_is_put_on_top_later_is_reached_first(qtbot: QtBot) -> None:
    root = QWidget()
    column = QVBoxLayout(root)
    lower, button = line("lower"), line("button")
    column.addWidget(lower)
    column.addWidget(button)
    show(qtbot, root)
    upper = line("upper")
    column.insertWidget(0, upper)
    settle()
    assert by_tab(upper, 3) == ["upper", "lower", "button", "upper"]


def test_lines_of_a_grid_are_read_one_after_the_other(qtbot: QtBot) -> None:
    root = QWidget()
    grid = QGridLayout(root)
    editors = {name: line(name) for name in "dbca"}
    for place, name in enumerate("abcd"):
        grid.addWidget(editors[name], place // 2, place % 2)
    show(qtbot, root)
    assert by_tab(editors["a"], 4) == ["a", "b", "c", "d", "a"]


def test_columns_without_common_lines_are_read_one_after_the_other(qtbot: QtBot) -> None:
    root = QWidget()
    grid = QGridLayout(root)
    editors = {name: line(name) for name in "cba"}
    editors["c"].setMinimumHeight(120)
    grid.addWidget(editors["c"], 0, 1, 2, 1)
    grid.addWidget(editors["a"], 0, 0)
    grid.addWidget(editors["b"], 1, 0)
    show(qtbot, root)
    assert by_tab(editors["a"], 3) == ["a", "b", "c", "a"]


def test_bodies_that_scroll_and_groups_of_choices_keep_their_place(qtbot: QtBot) -> None:
    root, body = QWidget(), QWidget()
    last, group, first = line("last"), RadioGroup(), line("first")
    for value in ("one", "two"):
        group.add(value, value).setObjectName(value)
    group.setFocusProxy(group.button("one"))
    inside, outside = QVBoxLayout(body), QVBoxLayout(root)
    outside.addWidget(PageScroll(body))
    outside.addWidget(last)
    inside.addWidget(first)
    inside.addWidget(group)
    show(qtbot, root, 300, 300)
    assert by_tab(first, 3) == ["first", "one", "last", "first"]


def test_nothing_in_a_window_dies_of_being_read(qtbot: QtBot) -> None:
    root, letter = QWidget(), QTextBrowser()
    letter.setObjectName("letter")
    body = QWidget()
    inside = QVBoxLayout(body)
    editors = [line(str(number)) for number in range(20)]
    for editor in editors:
        inside.addWidget(editor)
    column = QVBoxLayout(root)
    column.addWidget(PageScroll(body))
    column.addWidget(letter)
    show(qtbot, root, 300, 300)
    for _ in range(3):
        assert by_tab(editors[0], 21)[-1] == "0"
        settle()
    assert [editor.text() for editor in editors] == [""] * 20
