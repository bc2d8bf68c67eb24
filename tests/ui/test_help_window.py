"""Help and About: links in the browser, Feedback, whose work it is, what it is not (R65)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartwizard import __version__, links, resources
from smartwizard.ui.about_sections import BESIDE, INSIDE, LicenseDialog
from smartwizard.ui.controls.buttons import Button, LinkButton
from smartwizard.ui.controls.copy_button import CopyButton
from smartwizard.ui.help import ENTRIES
from smartwizard.ui.language import LANGUAGE
from tests.ui.dressed import settle
from tests.ui.running import Running, running
from tests.ui.seated import browser, press

ROOT = Path(__file__).parents[2]
KEY = Qt.Key


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        yield program


def words(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def link_buttons(root: QWidget) -> list[LinkButton]:
    return [button for button in root.findChildren(LinkButton) if button.isVisible()]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_guides_links_of_the_language_open_in_the_browser(run: Running, language: str) -> None:
    window = run.open("help")
    LANGUAGE.use(language)
    settle()
    wanted = [link.url for link in links.help_links(language)]
    with browser("https") as own:
        for button in link_buttons(window.sections.of("links")):
            press(run, button)
    assert own.visited == wanted
    assert wanted


def test_feedback_and_about_have_their_windows(run: Running) -> None:
    window = run.open("help")
    run.stand_still()
    for button in window.sections.of("links").findChildren(Button):
        press(run, button)
    assert run.wanted[-3:] == [("support", {}), ("support", {"topic": "feedback"}), ("about", {})]


def test_each_section_is_reached_with_the_arrow_keys(run: Running) -> None:
    window = run.open("help")
    assert run.focus is window.rail.entry("links")
    seen = []
    for _ in ENTRIES:
        seen.append(window.sections.key)
        run.press(KEY.Key_Down)
        run.press(KEY.Key_Return)
    assert seen == list(ENTRIES)
    assert all(words(window.sections.of(key)) or key for key in ENTRIES)


def test_where_data_is_kept_can_be_copied_and_opened(run: Running) -> None:
    window = run.open("help", section="data")
    section = window.sections.of("data")
    home = str(run.config.home)
    assert home in words(section)
    press(run, section.findChildren(CopyButton)[0])
    assert QGuiApplication.clipboard().text() == home
    with browser("file") as own:
        press(run, section.open_button)
    assert own.visited == [f"file://{home}"]


def test_about_says_the_version_and_that_it_is_not_ciscos(run: Running) -> None:
    said = words(run.open("about").sections.of("about"))
    assert f"Version {__version__}" in said
    assert "not affiliated with, endorsed by, or sponsored by Cisco" in said
    assert "Trademarks belong to their owners." in said
    assert "Nothing has been sent to Cisco." in said


def test_about_names_all_that_the_notice_names() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for work in (*INSIDE, *BESIDE):
        for name in work.name.replace("(", ", ").replace(")", "").split(", "):
            assert name.strip() in notice
        for named in work.license.split(", "):
            assert named.removesuffix(" license") in notice
    beside = notice.partition("It runs on, and does not contain:\n\n")[2].partition("\n\n")[0]
    lines = [line.removeprefix("- ") for line in beside.splitlines()]
    assert len(lines) == len(BESIDE)
    for line, work in zip(lines, BESIDE, strict=True):
        assert work.name.split(", ")[0] in line
        assert all(name in line for name in work.name.split(", "))


def test_a_license_is_shown_in_full(run: Running) -> None:
    window = run.open("about")
    window.rail.entry("licenses").click()
    section = window.sections.of("licenses")
    shows = [b for b in section.findChildren(Button) if b.text() == "Show license"]
    assert len(shows) == len(INSIDE)
    press(run, shows[0])
    dialog = section.findChildren(LicenseDialog)[0]
    run.until(dialog.isVisible)
    assert words(dialog).count(resources.read_text("icons", "LICENSE").strip()[:200])
    run.press(KEY.Key_Escape)
    run.until(lambda: not section.findChildren(LicenseDialog))


def test_the_privacy_notice_stands_in_both_windows(run: Running) -> None:
    for name in ("help", "about"):
        window = run.open(name)
        window.rail.entry("privacy").click()
        assert "The log keeps codes and references" in words(window.sections.of("privacy"))
