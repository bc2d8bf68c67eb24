"""Tables, lists and trees: rows by keys, ticked is not selected, everything is read."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.controls.cell_paint import action_rect, tick_rect
from smartwizard.ui.controls.cells import Bar, Cell, Index, cell_flags, cell_value
from smartwizard.ui.controls.lists import List
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.table import Table
from smartwizard.ui.theme import THEME
from smartwizard.ui.tokens import LIGHT
from tests.ui.dressed import FakeDesktop, colors, dress, picture, settle, show

HEADS = ("Object", "Requested by", "Age", "What can be done")


class Rows(QStandardItemModel):
    """Rows that a test can change."""

    def __init__(self, rows: Sequence[Sequence[Cell]], heads: Sequence[str] = HEADS) -> None:
        super().__init__(len(rows), len(heads))
        self.rows = [list(row) for row in rows]
        self.setHorizontalHeaderLabels(heads)

    def data(self, index: Index, role: int = 0) -> object:
        return cell_value(self.cell(index), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return cell_flags(self.cell(index))

    def cell(self, index: Index) -> Cell:
        row = self.rows[index.row()]
        return row[index.column()] if index.column() < len(row) else Cell(group=True)


def request(name: str, *, ticked: bool = False, action: str = "") -> tuple[Cell, ...]:
    return (
        Cell(name, "Account access", icon="key-round", bold=True, ticked=ticked),
        Cell("Claire Martin", "Example Corp"),
        Cell("15 days", "Overdue 1 day", second_tone="bad"),
        Cell(action=action),
    )


ROWS = (
    (Cell("Mine to decide  2", group=True),),
    request("paris.example"),
    request("lab.example", action="Remind"),
    (Cell("Others  1", group=True),),
    request("lyon.example"),
)


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


@pytest.fixture
def model() -> Rows:
    return Rows(ROWS)


@pytest.fixture
def table(model: Rows, qtbot: QtBot) -> Table:
    window, table = QWidget(), Table()
    QVBoxLayout(window).addWidget(table)
    table.setModel(model)
    show(qtbot, window, 900, 420)
    table.setFocus()
    return table


def center(table: Table, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def test_the_arrow_keys_pass_over_the_heads_of_groups(table: Table, qtbot: QtBot) -> None:
    table.selectRow(1)
    seen = []
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        seen.append(table.currentIndex().row())
    assert seen == [2, 4]
    assert {index.row() for index in table.selectedIndexes()} == {4}


def test_enter_opens_space_ticks_and_neither_selects(table: Table, qtbot: QtBot) -> None:
    opened: list[int] = []
    ticked: list[int] = []
    table.opened.connect(opened.append)
    table.ticked.connect(ticked.append)
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert (opened, ticked) == ([1], [1])
    at = tick_rect(table.visualRect(table.model().index(4, 0))).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert ticked == [1, 4]
    at = center(table, 2, 1)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [1, 2]


def test_the_action_of_a_row_is_pressed_by_key_and_by_click(table: Table, qtbot: QtBot) -> None:
    acted: list[QModelIndex] = []
    table.acted.connect(acted.append)
    index = table.model().index(2, 3)
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    cell = ROWS[2][3]
    at = action_rect(cell, table.visualRect(index)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=center(table, 1, 3))
    assert [(told.row(), told.column()) for told in acted] == [(2, 3), (2, 3)]


def test_tab_leaves_the_table(table: Table, qtbot: QtBot) -> None:
    after = QWidget(table.window())
    after.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    after.show()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_a_reader_hears_everything_a_cell_shows(table: Table) -> None:
    reader = QAccessible.queryAccessibleInterface(table)
    cells = (reader.child(place) for place in range(reader.childCount()))
    heard = [cell.text(QAccessible.Text.Name) for cell in cells if cell is not None]
    assert {"lab.example, Account access", "15 days, Overdue 1 day", "Remind"} <= set(heard)
    assert set(HEADS) <= set(heard)
    assert Cell("24 of 20", bar=Bar(24, 20), said="24 of 20, short by 4").spoken().endswith("by 4")


def test_no_word_of_a_table_is_cut_while_there_is_room(table: Table) -> None:
    for percent in (100, 150, 200):
        THEME.set_text_size(percent)
        table.window().resize(THEME.px(900), THEME.px(420))
        settle()
        header = table.horizontalHeader()
        for row, column in ((1, 0), (1, 1), (1, 2), (2, 3)):
            wanted = table.itemDelegate().sizeHint(None, table.model().index(row, column))  # type: ignore[arg-type]
            assert header.sectionSize(column) >= wanted.width()
        assert sum(header.sectionSize(n) for n in range(4)) == table.viewport().width()
        assert table.rowHeight(1) == THEME.px(54)
        assert table.rowHeight(0) == THEME.px(33)


def test_the_head_of_a_group_takes_the_whole_row(table: Table, model: Rows) -> None:
    assert [table.columnSpan(row, 0) for row in range(5)] == [4, 1, 1, 4, 1]
    model.rows = [list(row) for row in ROWS[1:3]]
    model.setRowCount(2)
    model.layoutChanged.emit()
    assert [table.columnSpan(row, 0) for row in range(2)] == [1, 1]


def test_a_selected_row_has_a_tint_and_a_bar_a_ticked_one_has_not(
    table: Table, model: Rows
) -> None:
    model.rows[4][0] = request("lyon.example", ticked=True)[0]
    table.selectRow(1)
    settle()
    look = picture(table.viewport())
    tint, accent = QColor(LIGHT.page.selection), QColor(LIGHT.page.accent)
    for row, chosen in ((1, True), (4, False)):
        rect = table.visualRect(table.model().index(row, 0))
        assert (look.pixelColor(rect.right() - 4, rect.top() + 4) == tint) is chosen
        assert (look.pixelColor(rect.left() + 1, rect.center().y()) == accent) is chosen


def test_what_had_to_be_elided_is_shown_letter_by_letter(table: Table, model: Rows) -> None:
    model.rows[1][1] = Cell("<b>Rossi Reti S.r.l.</b> & Partner")
    table.horizontalHeader().resizeSection(1, 60)
    at = center(table, 1, 1)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    assert QToolTip.text() == "<qt>&lt;b&gt;Rossi Reti S.r.l.&lt;/b&gt; &amp; Partner</qt>"
    QToolTip.hideText()


def test_past_the_limit_the_whole_bar_is_red(qtbot: QtBot) -> None:
    heads = ("In use",)
    for bar, tone in ((Bar(24, 20), "bad"), (Bar(33, 40, "you"), "you"), (Bar(2, 5), "info")):
        table, window = Table(), QWidget()
        QVBoxLayout(window).addWidget(table)
        model = Rows([[Cell("in use", bar=bar)]], heads)
        table.setModel(model)
        show(qtbot, window, 300, 140)
        seen = colors(picture(table.viewport()))
        assert QColor(LIGHT.tones[tone][0]).name() in seen
        assert (QColor(LIGHT.page.divider).name() in seen) is (
            bar.used < bar.limit
        ) or tone == "bad"


def test_a_whole_table_is_as_high_as_its_rows(model: Rows, qtbot: QtBot) -> None:
    card = Card(padding=0)
    table = Table(whole=True)
    table.setModel(model)
    card.body.addWidget(table)
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(card)
    layout.addStretch(1)
    show(qtbot, window, 900, 800)
    rows = sum(table.rowHeight(row) for row in range(5))
    assert table.height() >= rows + table.horizontalHeader().height()
    assert not table.verticalScrollBar().isVisible()


def test_a_list_is_walked_and_opened_by_keys(qtbot: QtBot) -> None:
    letters = Rows([[Cell("Setup Pending", "paris.example", "Today")]] * 3, ("",))
    window, shown = QWidget(), List()
    QVBoxLayout(window).addWidget(shown)
    shown.setModel(letters)
    show(qtbot, window, 300, 300)
    opened: list[int] = []
    shown.opened.connect(opened.append)
    shown.setFocus()
    shown.setCurrentIndex(letters.index(0, 0))
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert opened == [1]
    assert shown.visualRect(letters.index(0, 0)).height() == 78
    THEME.set_text_size(200)
    settle()
    assert shown.visualRect(letters.index(0, 0)).height() == 156


def test_a_sentence_without_room_breaks_into_lines_and_its_row_is_as_high(qtbot: QtBot) -> None:
    told = "The company of the profile does not match a company on the contract."
    rows = [(Cell("204118773"), Cell(told, told, wrap=True)), (Cell("2"), Cell("Ok", wrap=True))]
    table = Table(stretch=1, whole=True)
    qtbot.addWidget(table)
    table.setModel(Rows(rows, HEADS[:2]))
    table.resize(900, 300)
    table.show()
    settle()
    wide = table.rowHeight(0)
    table.resize(360, 300)
    settle()
    assert table.rowHeight(0) > wide
    assert table.rowHeight(1) < table.rowHeight(0)
    assert table.sizeHint().height() >= table.rowHeight(0) + table.rowHeight(1)
