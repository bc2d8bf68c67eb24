"""Desktop notifications: what is new to who sits here, never markup, and switched off (A01)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.ui import notices, tray
from smartwizard.ui.notices import Notices
from smartwizard.ui.preferences import PreferencesWindow
from smartwizard.ui.preferences_section import PreferencesSection
from tests.ui.deciding import Office, office, shown, shows
from tests.ui.seated import press
from tests.world import Seat


class Voice(QObject):
    """Keeps what a desktop would show."""

    followed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


@pytest.fixture
def hanako(desk: Office) -> Seat:
    return desk.administrator()


def listen(desk: Office, seat: Seat) -> Voice:
    """Somebody sits down where notices are shown."""
    voice = Voice()
    desk.run.stand_still()
    Notices(desk.run.seat, voice, desk.run.program)
    desk.sit(seat)
    return voice


def hear(desk: Office) -> None:
    """Another program has written to the registry."""
    desk.run.desk.changed.emit()
    desk.run.idle()


def test_a_new_request_is_told_once_and_a_click_opens_it(desk: Office, hanako: Seat) -> None:
    voice = listen(desk, hanako)
    _, number = desk.applicant()
    hear(desk)
    assert voice.told == [("A request waits for your decision", "Prefix request: Clan Paris")]
    hear(desk)
    assert len(voice.told) == 1
    voice.followed.emit()
    assert desk.run.wanted[-1] == ("approvals", {"number": number})


def test_an_outcome_is_told_when_it_can_no_longer_be_undone(desk: Office, hanako: Seat) -> None:
    claire, number = desk.applicant()
    voice = listen(desk, claire)
    desk.clan.decline(hanako, number)
    hear(desk)
    assert voice.told == []
    desk.clan.clock.advance(seconds=10)
    hear(desk)
    assert voice.told == [("Your request was declined", "Prefix request: Clan Paris")]
    voice.followed.emit()
    assert desk.run.wanted[-1] == ("request", {"number": number})


def test_several_at_once_are_one_notice(desk: Office, hanako: Seat) -> None:
    voice = listen(desk, hanako)
    claire, _ = desk.applicant()
    desk.clan.ask(claire, "it.clan.example")
    hear(desk)
    assert voice.told == [("There is news about 2 requests", "Click to see your requests.")]
    voice.followed.emit()
    assert desk.run.wanted[-1] == ("approvals", {})


def test_who_sits_down_next_hears_only_what_is_new_to_them(desk: Office, hanako: Seat) -> None:
    voice = listen(desk, hanako)
    desk.sit(None)
    _, number = desk.applicant()
    desk.sit(hanako)
    assert voice.told == []
    desk.clan.decline(hanako, number)
    desk.clan.clock.advance(seconds=10)
    hear(desk)
    assert voice.told == []


def test_notices_are_switched_off_at_this_desk(
    desk: Office, hanako: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tray, "available", lambda: True)
    desk.sit(hanako)
    window: PreferencesWindow = desk.run.open("preferences")
    section = window.sections.of("preferences")
    assert isinstance(section, PreferencesSection)
    assert section.form.notices.value() == "yes"
    section.form.notices.editor.set_value("")
    press(desk.run, section.form.primary)
    desk.run.until(lambda: not notices.wanted(desk.run.config.home))
    voice = listen(desk, hanako)
    desk.applicant()
    hear(desk)
    assert voice.told == []


def test_a_desktop_without_a_place_for_notices_is_told_in_preferences(
    desk: Office, hanako: Seat
) -> None:
    desk.sit(hanako)
    window: PreferencesWindow = desk.run.open("preferences")
    section = window.sections.of("preferences")
    assert isinstance(section, PreferencesSection)
    assert not shown(section.form.notices)
    assert shows(section, "This desktop cannot show notifications.")


def test_what_people_write_is_no_markup_in_a_notice() -> None:
    assert tray.unmarked("<b>R&D</b>") == "‹b›R＆D‹/b›"
