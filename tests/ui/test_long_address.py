"""An address as long as addresses can be makes no page and no window wider than itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from smartwizard.guide.stage import SMALL
from smartwizard.models import PersonRow
from smartwizard.ui.controls.labels import Label, Mono
from smartwizard.ui.theme import THEME
from tests.ui.deciding import Office
from tests.ui.dressed import dress, settle, show
from tests.ui.running import Running, running
from tests.ui.window_sweeps import cut_off
from tests.world import Seat

HOST = f"{'clan' * 14}.{'blue' * 15}.{'branch' * 9}.example"
EMAIL = f"{'hanako' * 10}mame@{HOST}"
SIZES = pytest.mark.parametrize("size", [100, 200])
OF_A_PERSON: list[tuple[str, dict[str, object]]] = [
    ("home", {}),
    ("profile", {"section": "personal"}),
    ("profile", {"section": "access"}),
    ("account", {}),
    ("account", {"section": "requests"}),
    ("support", {}),
]


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with running(qtbot, qapp, tmp_path) as program:
        yield Office(program)


@pytest.fixture
def hanako(office: Office) -> Seat:
    """Somebody with the longest address there can be, whose account has the longest domain."""
    seat = office.clan.member(EMAIL)
    office.clan.open(seat, HOST, "Clan Blue")
    return seat


def too_wide(run: Running, name: str, **wishes: object) -> list[str]:
    """What is wider than its place in a small window."""
    window = run.open(name, **wishes)
    window.resize(*SMALL)
    run.idle()
    return [fault for fault in cut_off(window, SMALL) if "width" in fault or "sticks" in fault]


def test_it_is_as_long_as_an_address_can_be() -> None:
    assert (len(EMAIL.partition("@")[0]), len(HOST)) == (64, 180)


@SIZES
def test_the_windows_of_its_person_stay_as_wide_as_they_are(
    office: Office, hanako: Seat, size: int
) -> None:
    with office.clan.writing():
        PersonRow.update(text_size=size).execute()
    number = office.clan.ask(hanako, f"jp.{HOST}", "Clan Blue Japan").number
    office.sit(hanako)
    assert THEME.text_size == size
    assert too_wide(office.run, "request", number=number) == []
    assert too_wide(office.run, "mailbox", to=EMAIL) == []
    for name, wishes in OF_A_PERSON:
        assert too_wide(office.run, name, **wishes) == []


@SIZES
def test_the_request_that_an_operator_decides_stays_as_wide_as_it_is(
    office: Office, hanako: Seat, size: int
) -> None:
    number = office.clan.ask(hanako, "other.example", "Clan Other", different=True).number
    office.sit(office.clan.operator(f"o@{HOST}"))
    THEME.set_text_size(size)
    assert too_wide(office.run, "request", number=number) == []
    assert too_wide(office.run, "home") == []


@SIZES
def test_the_page_that_waits_for_its_activation_stays_as_wide_as_it_is(
    office: Office, size: int
) -> None:
    office.clan.register(EMAIL)
    THEME.set_text_size(size)
    window = office.run.open("onboarding", token=office.clan.mails(EMAIL)[-1].token)
    office.run.until(lambda: window.wizard.current().step == "activate")
    assert too_wide(office.run, "onboarding") == []


@pytest.mark.parametrize("kind", [Label, Mono])
def test_a_word_without_end_is_shortened_in_its_middle_and_told_whole(
    qtbot: QtBot, qapp: QApplication, kind: type[Label]
) -> None:
    dress(qapp)
    label = kind(f"They are for {EMAIL}.")
    show(qtbot, label, 300, 80)
    assert label.lacks_room()
    assert label.text() == f"They are for {EMAIL}."
    words = label.shortened().split()
    assert words[:3] == ["They", "are", "for"]
    assert words[3].startswith("hanako")
    assert words[3].endswith(".example.")
    assert max(map(label.fontMetrics().horizontalAdvance, words)) <= label.width()
    at = QPoint(20, 20)
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, at, label.mapToGlobal(at)))
    assert QToolTip.text() == label.text()
    QToolTip.hideText()
    label.resize(label.sizeHint())
    settle()
    assert not label.lacks_room()


def test_a_japanese_sentence_is_broken_where_it_may_be_and_not_shortened(qtbot: QtBot) -> None:
    sentence = "「fr.kawasemi.example」は、このリクエストのために確保されています。"
    label = Label(sentence)
    show(qtbot, label, 200, 120)
    assert label.shortened() == sentence
