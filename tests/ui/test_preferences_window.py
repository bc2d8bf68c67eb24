"""Preferences: kept with a person, with an operator, or with this desk; shown at once (R6, R65)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.models import OperatorRow, PersonRow, RemindersOffRow
from smartwizard.ui import desk_choices
from smartwizard.ui.desk_choices import DeskChoices
from smartwizard.ui.desktop_links import POSSIBLE
from smartwizard.ui.english_labels import ENGLISH_LABELS
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.preferences import PreferencesWindow
from smartwizard.ui.preferences_section import PreferencesSection
from smartwizard.ui.theme import THEME
from tests.ui.dressed import settle
from tests.ui.pseudo import Pseudo
from tests.ui.running import Running, running
from tests.ui.seated import find, log_in, press, sit_down, tick

KEY = Qt.Key


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        yield program
    ENGLISH_LABELS.show(False)


def opened(run: Running) -> PreferencesSection:
    window = run.open("preferences")
    assert isinstance(window, PreferencesWindow)
    section = window.sections.of("preferences")
    assert isinstance(section, PreferencesSection)
    zone = section.form.zone.field.editor.widget
    run.until(lambda: zone.count() > 400)  # type: ignore[attr-defined]
    return section


def choose(run: Running, section: PreferencesSection) -> None:
    """Choose other things than there are: by keys."""
    form = section.form.form
    form.fields["time_zone"].editor.widget.setFocus()
    find(run, "tokyo")
    run.press(KEY.Key_Return)
    form.fields["theme"].editor.set_value("dark")
    form.fields["text_size"].editor.set_value("150")
    tick(run, form, "english_labels")
    press(run, section.form.primary)


def test_a_person_keeps_them_with_the_account(run: Running) -> None:
    seated = sit_down(run)
    section = opened(run)
    choose(run, section)
    run.until(lambda: run.seat.me.time_zone == "Asia/Tokyo")
    assert (THEME.choice, THEME.text_size, ENGLISH_LABELS.shown) == ("dark", 150, True)
    assert LANGUAGE.zone == "Asia/Tokyo"
    assert section.form.form.notice.banner.accessibleName() == "Preferences saved"
    with run.world.reading():
        row = PersonRow.get_by_id(seated.id)
        kept = (row.time_zone, row.theme, row.text_size, row.english_labels)
    assert kept == ("Asia/Tokyo", "dark", 150, True)
    assert not (run.config.home / "desk.toml").exists()


def test_the_language_is_kept_for_the_mails_too(run: Running) -> None:
    seated = sit_down(run)
    section = opened(run)
    section.form.language.editor.set_value("it")
    press(run, section.form.primary)
    run.until(lambda: LANGUAGE.code == "it")
    with run.world.reading():
        assert PersonRow.get_by_id(seated.id).language == "it"


def test_before_login_they_are_kept_with_this_desk(run: Running) -> None:
    section = opened(run)
    choose(run, section)
    file = run.config.home / "desk.toml"
    run.until(file.exists)
    assert file.stat().st_mode & 0o777 == 0o600
    kept = desk_choices.load(run.config.home)
    assert kept == DeskChoices("en", "Asia/Tokyo", "dark", 150, english_labels=True)
    desk_choices.show(DeskChoices("en", "", "light", 100))
    desk_choices.follow(run.seat)
    assert THEME.text_size == 150, "the next start begins with them"
    assert THEME.choice == "light", "what was chosen for this run comes first"
    assert ENGLISH_LABELS.shown


def test_an_operator_keeps_language_and_zone_and_the_look_stays_with_the_desk(
    run: Running,
) -> None:
    seated = run.world.operator()
    log_in(run, seated)
    section = opened(run)
    choose(run, section)
    run.until(lambda: desk_choices.load(run.config.home).theme == "dark")
    with run.world.reading():
        assert OperatorRow.get().time_zone == "Asia/Tokyo"
    password = run.window("preferences").rail.entry("password")
    assert password.isVisible(), "operators have no profile: their password is changed here"


def test_cancel_shows_again_what_is_kept(run: Running) -> None:
    sit_down(run)
    section = opened(run)
    section.form.theme.editor.set_value("dark")
    press(run, section.form.cancel)
    assert section.form.theme.value() == "light"
    assert THEME.choice == "light"


@pytest.mark.parametrize(
    "written", ["text_size = 175\ntheme = 3\n", "not toml", 'theme = "pink"', 'language = "xx"']
)
def test_a_desk_file_that_makes_no_sense_changes_nothing(run: Running, written: str) -> None:
    run.config.home.joinpath("desk.toml").write_text(written, encoding="utf-8")
    desk_choices.follow(run.seat)
    assert (LANGUAGE.code, THEME.choice, THEME.text_size) == ("en", "light", 100)


def test_english_labels_stand_beside_the_fields_in_other_languages(run: Running) -> None:
    section = opened(run)
    field = section.form.form.fields["time_zone"]
    ENGLISH_LABELS.show(True)
    assert not field._english.isVisible(), "in English there is nothing to add"
    app = QCoreApplication.instance()
    assert app is not None
    LANGUAGE.use("fr")
    LANGUAGE.install(Pseudo(app))
    settle()
    assert field._label.text().startswith("⟦")
    assert field._english.isVisible()
    assert field._english.text() == "Time zone"
    ENGLISH_LABELS.show(False)
    assert not field._english.isVisible()


@pytest.mark.skipif(not POSSIBLE, reason="only desktops with .desktop files")
def test_links_of_mails_are_opened_here_on_request(
    run: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    section = opened(run)
    press(run, section.links.button)
    run.until(lambda: not section.links.notice.isHidden())
    entry = tmp_path / "data" / "applications" / "smartwizard.desktop"
    assert "x-scheme-handler/smartwizard" in entry.read_text(encoding="utf-8")
    assert section.links.notice.banner.accessibleName() in " ".join(run.heard)


def test_a_person_switches_reminders_off_and_nobody_else_is_asked(run: Running) -> None:
    seated = sit_down(run)
    section = opened(run)
    assert section.form.reminders.value() == "yes"
    tick(run, section.form.form, "reminders")
    press(run, section.form.primary)
    run.until(lambda: not run.seat.me.reminders)
    with run.world.reading():
        assert [row.person.id for row in RemindersOffRow.select()] == [seated.id]
    log_in(run, run.world.operator())
    assert section.form.reminders.isHidden()
