"""What turns, stacks or scrolls where there is little room: rows, columns, facts, rails."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.columns import Columns
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.facts import FactsGrid, align
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.theme import THEME
from tests.ui.dressed import FakeDesktop, dress, settle, show
from tests.ui.sweeps import clipped

LONG = "A sentence that takes several lines where there is not much room for it, and one where is."


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def row_with(below: int = 0) -> tuple[TurningRow, Label, Button]:
    row, label, button = TurningRow(below), Label(LONG), Button("Go on")
    row.add(label, 1)
    row.add(button)
    return row, label, button


def test_a_row_turns_into_a_column_and_back(qtbot: QtBot) -> None:
    row, label, button = row_with(400)
    show(qtbot, row, 600, 200)
    assert (button.x() > label.x(), row.narrow) == (True, False)
    row.resize(399, 200)
    settle()
    assert (button.y() > label.y(), button.x(), row.narrow) == (True, label.x(), True)
    row.resize(600, 200)
    settle()
    assert button.x() > label.x()


def test_a_row_turns_later_with_larger_text(qtbot: QtBot) -> None:
    row, label, button = row_with(400)
    show(qtbot, row, 600, 300)
    THEME.set_text_size(200)
    settle()
    assert button.y() > label.y()


@pytest.mark.parametrize("width", [620, 480, 300, 200])
def test_whoever_holds_a_row_gives_it_the_height_it_needs(width: int, qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    for _ in range(3):
        column.addWidget(row_with(400)[0])
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(holder)
    show(qtbot, area, 800, 120)
    area.resize(width, 120)
    settle()
    assert list(clipped(area)) == []


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    row, label, button = row_with()
    show(qtbot, row, 600, 100)
    before = label.width()
    button.hide()
    settle()
    assert label.width() > before


def test_columns_stand_one_under_the_other_where_they_do_not_fit(qtbot: QtBot) -> None:
    columns = Columns(aside=200, below=500)
    left, right = Label(LONG), Label(LONG)
    columns.main.addWidget(left)
    columns.aside.addWidget(right)
    show(qtbot, columns, 700, 300)
    assert right.width() == 200
    columns.resize(480, 300)
    settle()
    assert right.width() == left.width() == 480
    columns.resize(700, 300)
    settle()
    columns.show_aside(False)
    settle()
    assert left.width() == 700


def test_values_stand_under_their_labels_where_both_do_not_fit(qtbot: QtBot) -> None:
    facts = FactsGrid(copy="Copy", copied="Copied")
    value = facts.add("Justification", "a-very-long-account-domain.example", mono=True, copy=True)
    holder = QWidget()
    QVBoxLayout(holder).addWidget(facts)
    show(qtbot, holder, 700, 200)

    def left() -> int:
        return value.mapTo(facts, value.rect().topLeft()).x()

    assert left() > 80
    holder.resize(value.minimumSizeHint().width() + 90, 200)
    settle()
    assert left() == 0
    holder.resize(700, 200)
    settle()
    assert left() > 80


def rail_of(count: int) -> Rail:
    rail = Rail("SmartWizard", "Home")
    for place in range(count):
        rail.add_entry(str(place), "house", f"Entry {place}")
    return rail


def test_a_rail_scrolls_where_its_window_is_low(qtbot: QtBot) -> None:
    rail = rail_of(12)
    assert rail.minimumSizeHint().height() < 300
    show(qtbot, rail, 224, 300)
    last = rail.entry("11")
    assert last.visibleRegion().isEmpty()
    rail.entry("0").setFocus()
    for place in range(11):
        QTest.keyClick(rail.entry(str(place)), Qt.Key.Key_Down)
    settle()
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()


def test_entries_that_are_not_shown_are_passed_over(qtbot: QtBot) -> None:
    rail = rail_of(3)
    rail.entry("1").hide()
    show(qtbot, rail, 224, 400)
    rail.entry("0").setFocus()
    QTest.keyClick(rail.entry("0"), Qt.Key.Key_Down)
    assert rail.entry("2").hasFocus()


def test_a_rail_grows_with_a_count(qtbot: QtBot) -> None:
    rail = rail_of(1)
    rail.entry("0").set_word("Requests for access that wait")
    show(qtbot, rail, 224, 400)
    before = rail.width()
    rail.entry("0").set_count("1,000", mine=True)
    settle()
    assert rail.width() > before


def test_values_of_several_cards_begin_at_one_edge_where_there_is_room(qtbot: QtBot) -> None:
    short, long, holder = FactsGrid(), FactsGrid(), QWidget()
    first = short.add("Email", "claire@kawasemi.example")
    second = long.add("Justification for Modifying Domain ID", "The office in Lyon.")
    align(short, long)
    column = QVBoxLayout(holder)
    column.addWidget(short)
    column.addWidget(long)
    show(qtbot, holder, 800, 200)
    lefts = {value.mapTo(holder, QPoint(0, 0)).x() for value in (first, second)}
    assert len(lefts) == 1
    holder.resize(260, 300)
    settle()
    assert not [*clipped(holder)]
