"""The dark rails: where one is, by keys, in any language, wide or folded."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.controls.phase_rail import Phase, PhaseRail, Stop
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.controls.rail_entry import two_lines, unbroken
from smartwizard.ui.theme import THEME
from tests.ui.dressed import FakeDesktop, dress, picture, settle, show
from tests.ui.sweeps import clipped, name_of, small_targets, unnamed

SECTIONS = (("home", "house", "Home"), ("inbox", "inbox", "Approvals"), ("mail", "mail", "Mailbox"))
PHASES = (
    Phase("Cisco account", "done", "done"),
    Phase(
        "Company",
        "now",
        "current",
        (Stop("Name", "done"), Stop("Address", "now", "current"), Stop("Save", "later")),
    ),
    Phase("Smart Account", "later"),
)


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def in_window(rail: QWidget) -> QWidget:
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(rail)
    row.addStretch(1)
    return window


def section_rail() -> Rail:
    rail = Rail("SmartWizard", "Approvals")
    rail.add_caption("Windows")
    for key, icon, word in SECTIONS:
        rail.add_entry(key, icon, word)
    rail.foot.person.set_word("Aiko Mori")
    rail.foot.language.set_word("English", "Language: English")
    rail.foot.theme.set_word("", "Theme")
    return rail


def test_sections_are_chosen_by_keys_alone(qtbot: QtBot) -> None:
    rail = section_rail()
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    show(qtbot, in_window(rail), 500, 600)
    home, inbox, mail = (rail.entry(key) for key, _, _ in SECTIONS)
    home.setFocus()
    qtbot.keyClick(home, Qt.Key.Key_Down)
    assert inbox.hasFocus()
    assert chosen == []
    qtbot.keyClick(inbox, Qt.Key.Key_Return)
    qtbot.keyClick(inbox, Qt.Key.Key_Down)
    qtbot.keyClick(mail, Qt.Key.Key_Space)
    qtbot.keyClick(mail, Qt.Key.Key_Down)
    assert mail.hasFocus()
    assert chosen == ["inbox", "mail"]
    assert [entry.isChecked() for entry in (home, inbox, mail)] == [False, False, True]
    qtbot.keyClick(mail, Qt.Key.Key_Home)
    assert home.hasFocus()
    qtbot.keyClick(home, Qt.Key.Key_End)
    assert mail.hasFocus()
    qtbot.keyClick(mail, Qt.Key.Key_Tab)
    assert rail.foot.person.hasFocus()


def test_selecting_from_outside_says_nothing_and_moves_the_tab_stop(qtbot: QtBot) -> None:
    rail = section_rail()
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    rail.select("inbox")
    assert chosen == []
    assert rail.entry("inbox").isChecked()
    policies = [rail.entry(key).focusPolicy() for key, _, _ in SECTIONS]
    click, strong = Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.StrongFocus
    assert policies == [click, strong, click]


def test_an_entry_is_read_with_its_count(qtbot: QtBot) -> None:
    rail = section_rail()
    inbox = rail.entry("inbox")
    inbox.set_count("12", mine=True)
    assert (name_of(inbox), inbox.accessibleDescription()) == ("Approvals", "12")
    assert inbox.toolTip() == ""
    rail.set_folded(True)
    assert inbox.toolTip() == "Approvals 12"


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize(
    "word",
    [
        "Contrats",
        "Zusammenarbeitsvereinbarungsverwaltung",
        "Demandes d'accès aux comptes Smart de la société",
        "バーチャルアカウントの登録トークンを管理",
    ],
)
def test_a_rail_grows_with_its_longest_word(word: str, percent: int, qtbot: QtBot) -> None:
    THEME.set_text_size(percent)
    rail = section_rail()
    entry = rail.entry("mail")
    entry.set_word(word)
    entry.set_count("1,412")
    show(qtbot, in_window(rail), 1200, 1000)
    assert rail.width() >= THEME.px(224)
    assert entry.width() >= entry.widths()[1]
    assert entry.height() >= entry.heightForWidth(entry.width())
    assert not list(clipped(rail))


def test_letters_in_a_row_stay_together_and_japanese_breaks_between_any_two() -> None:
    assert unbroken("Créer un  Smart Account") == ["Créer", "un", "Smart", "Account"]
    assert unbroken("Smart Accountを作成") == ["Smart", "Account", "を", "作", "成"]


def test_words_break_into_two_lines_before_they_are_elided(qapp: QApplication) -> None:
    font = THEME.font("body")
    assert two_lines("Licenses", font, 200) == ["Licenses"]
    first, second = two_lines("Registration tokens of all virtual accounts", font, 160)
    assert f"{first} {second}" == "Registration tokens of all virtual accounts"
    first, second = two_lines("Registration tokens of all virtual accounts" * 3, font, 160)
    assert second.endswith("…")


def test_a_folded_rail_keeps_everything_within_reach(qtbot: QtBot) -> None:
    rail = section_rail()
    window = in_window(rail)
    show(qtbot, window, 900, 600)
    rail.set_folded(True)
    settle()
    assert rail.width() == 64
    assert not [label for label in rail.findChildren(QLabel) if label.isVisible()]
    for button in (rail.foot.person, rail.foot.language, rail.foot.theme):
        assert button.isVisible()
        assert button.toolTip() == name_of(button)
    assert not list(unnamed(window))
    assert not list(small_targets(window))
    rail.set_folded(False)
    settle()
    assert rail.width() >= 224


def test_the_foot_says_who_and_which_language(qtbot: QtBot) -> None:
    rail = section_rail()
    show(qtbot, in_window(rail), 500, 600)
    assert name_of(rail.foot.person) == "Aiko Mori"
    assert name_of(rail.foot.language) == "Language: English"
    assert name_of(rail.foot.theme) == rail.foot.theme.toolTip() == "Theme"
    with qtbot.waitSignal(rail.foot.theme.clicked):
        qtbot.keyClick(rail.foot.theme, Qt.Key.Key_Return)


def test_phases_are_read_one_by_one_with_their_state(qtbot: QtBot) -> None:
    rail = PhaseRail("SmartWizard", "First registration")
    rail.set_phases(PHASES)
    show(qtbot, in_window(rail), 600, 600)
    assert [name_of(station) for station in rail.line.stations] == [
        "1 Cisco account done",
        "2 Company current",
        "Name",
        "Address current",
        "Save",
        "3 Smart Account",
    ]
    assert not list(clipped(rail))


def test_the_line_is_solid_behind_and_dashed_ahead() -> None:
    rail = PhaseRail()
    rail.set_phases(PHASES)
    below = [station.below for station in rail.line.stations]
    assert below == ["solid", "solid", "solid", "dashed", "dashed", ""]
    above = [station.above for station in rail.line.stations]
    assert above == ["", *below[:-1]]


def test_a_folded_phase_rail_shows_its_stations_alone(qtbot: QtBot) -> None:
    rail = PhaseRail("SmartWizard", "First registration")
    rail.set_phases(PHASES)
    show(qtbot, in_window(rail), 600, 600)
    wide = picture(rail)
    rail.set_folded(True)
    settle()
    assert rail.width() == 64
    assert [station.toolTip() for station in rail.line.stations] == [
        "1 Cisco account",
        "2 Company",
        "3 Smart Account",
    ]
    assert rail.line.stations[1].state == "now"
    rail.set_folded(False)
    settle()
    assert picture(rail) == wide


def test_a_phase_rail_grows_with_its_words(qtbot: QtBot) -> None:
    rail = PhaseRail("SmartWizard", "Première inscription")
    rail.set_phases([Phase("Zusammenarbeitsvereinbarungsverwaltung", "now")])
    show(qtbot, in_window(rail), 900, 400)
    assert rail.width() > 232
    assert not list(clipped(rail))
