"""The combo for countries: found by typing in any language, by keys alone, with input methods."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.announce import listen
from smartwizard.ui.controls.finder import Finder
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.search_combo import SearchCombo
from tests.ui.dressed import FakeDesktop, dress, settle, show
from tests.ui.sweeps import name_of

NAMES = {
    "DE": ("Germany", "ドイツ", "Allemagne", "Germania"),
    "FR": ("France", "フランス", "France", "Francia"),
    "IT": ("Italy", "イタリア", "Italie", "Italia"),
    "JP": ("Japan", "日本", "Japon", "Giappone"),
}


def find(typed: str) -> list[str]:
    """Codes whose name in any language begins with what was typed."""
    wanted = typed.strip().casefold()
    return [
        code
        for code, names in NAMES.items()
        if any(name.casefold().startswith(wanted) for name in names)
    ]


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


class Page(QWidget):
    """A combo between two editors, and room under it."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after, self.text = LineEdit(), LineEdit(), Label("elsewhere")
        self.combo = SearchCombo(find, "Search country", "Nothing found")
        for code, names in NAMES.items():
            self.combo.addItem(names[0], code)
        self.combo.setCurrentIndex(-1)
        column = QVBoxLayout(self)
        for widget in (self.before, self.combo, self.after, self.text):
            column.addWidget(widget)
        column.addStretch(1)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    show(qtbot, page, 400, 500)
    page.combo.setFocus()
    return page


def opened(page: Page) -> Finder:
    finder = page.combo.finder()
    assert finder is not None
    return finder


def found(page: Page) -> list[str]:
    entries = opened(page).list
    return [entries.item(row).text() for row in range(entries.count())]


@pytest.mark.parametrize("typed", ["ja", "Giap", "jap", "JAPO"])
def test_letters_of_any_language_find_the_country(typed: str, page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.combo, typed[0])
    qtbot.keyClicks(opened(page).line, typed[1:])
    assert found(page) == ["Japan"]
    qtbot.keyClick(opened(page).line, Qt.Key.Key_Return)
    assert page.combo.value() == "JP"
    assert page.combo.finder() is None
    assert page.combo.hasFocus()


def test_an_input_method_composes_in_the_search_line(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.combo, Qt.Key.Key_Space)
    line = opened(page).line
    assert QApplication.focusObject() is line
    QApplication.sendEvent(line, QInputMethodEvent("にほ", []))
    assert len(found(page)) == len(NAMES)
    commit = QInputMethodEvent()
    commit.setCommitString("日本")
    QApplication.sendEvent(line, commit)
    assert found(page) == ["Japan"]


def test_the_arrow_keys_move_in_the_list(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.combo, Qt.Key.Key_Return)
    assert found(page) == ["Germany", "France", "Italy", "Japan"]
    line = opened(page).line
    heard: list[str] = []
    deaf = listen(heard.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(line, key)
    deaf()
    assert page.combo.value() == "FR"
    assert heard == ["France", "Italy", "France"]


def test_escape_changes_nothing_and_closes_only_the_list(page: Page, qtbot: QtBot) -> None:
    page.combo.set_value("IT")
    qtbot.keyClicks(page.combo, "j")
    qtbot.keyClick(opened(page).line, Qt.Key.Key_Escape)
    assert page.combo.finder() is None
    assert page.combo.value() == "IT"
    assert page.isVisible()
    assert page.combo.hasFocus()


def test_tab_goes_on_to_the_next_editor(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.combo, "f")
    qtbot.keyClick(opened(page).line, Qt.Key.Key_Tab)
    assert page.combo.finder() is None
    assert page.after.hasFocus()


def test_a_click_elsewhere_closes_the_list(page: Page, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.combo, Qt.MouseButton.LeftButton)
    assert page.combo.finder() is not None
    qtbot.mouseClick(page.before, Qt.MouseButton.LeftButton)
    assert page.combo.finder() is None


def test_a_click_takes_the_entry(page: Page, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.combo, Qt.MouseButton.LeftButton)
    entries = opened(page).list
    at = entries.visualItemRect(entries.item(2)).center()
    qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.combo.value() == "IT"


def test_nothing_found_is_said(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.combo, "q")
    labels = [label for label in opened(page).findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in labels] == ["Nothing found"]
    qtbot.keyClick(opened(page).line, Qt.Key.Key_Return)
    assert page.combo.value() == ""


def test_the_search_line_has_a_name_in_every_language(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.combo, Qt.Key.Key_Space)
    assert name_of(opened(page).line) == "Search country"
    page.combo.set_words("Rechercher un pays", "Aucun résultat")
    assert name_of(opened(page).line) == "Rechercher un pays"


@pytest.mark.parametrize("height", [500, 240])
def test_the_list_stays_inside_the_window(height: int, page: Page, qtbot: QtBot) -> None:
    page.resize(400, height)
    settle()
    qtbot.keyClick(page.combo, Qt.Key.Key_Space)
    settle()
    assert page.rect().contains(opened(page).geometry())
    combo = page.combo.mapTo(page, QPoint(0, 0))
    assert opened(page).x() == combo.x()
