"""Every control on the sheets of the gallery, swept in two languages at three text sizes."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.theme import THEME
from tests.ui.dressed import FakeDesktop, dress, picture, settle, show
from tests.ui.sweeps import clipped, small_targets, unnamed
from tools.sheets.components import Components
from tools.sheets.sheet import Sheet
from tools.sheets.tables import Tables
from tools.sheets.window import Window

SHEETS = pytest.mark.parametrize(
    ("sheet", "width"), [(Components, 1280), (Window, 1504), (Tables, 1100)]
)
LANGUAGES = pytest.mark.parametrize("language", ["en", "ja"])


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


@SHEETS
@LANGUAGES
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_control_is_named_whole_and_large_enough(
    sheet: type[Sheet], width: int, language: str, percent: int, qtbot: QtBot
) -> None:
    THEME.set_text_size(percent)
    THEME.set_language(language)
    shown = sheet(language)
    show(qtbot, shown, THEME.px(width), THEME.px(900))
    assert list(unnamed(shown)) == []
    assert list(clipped(shown)) == []
    assert list(small_targets(shown)) == []


@SHEETS
def test_a_theme_switch_leaves_nothing_of_the_old_one(
    sheet: type[Sheet], width: int, qtbot: QtBot
) -> None:
    shown = sheet("en")
    show(qtbot, shown, width, 900)
    light = still(shown)
    THEME.choose("dark")
    settle()
    dark = still(shown)
    fresh = sheet("en")
    show(qtbot, fresh, width, 900)
    assert dark == still(fresh)
    shown.activateWindow()
    THEME.choose("light")
    settle()
    assert still(shown) == light


@SHEETS
def test_a_new_text_size_gives_every_control_the_size_of_a_fresh_one(
    sheet: type[Sheet], width: int, qtbot: QtBot
) -> None:
    grown = sheet("en")
    show(qtbot, grown, 2 * width, 1900)
    THEME.set_text_size(200)
    settle()
    fresh = sheet("en")
    show(qtbot, fresh, 2 * width, 1900)
    pairs = zip(grown.findChildren(QWidget), fresh.findChildren(QWidget), strict=True)
    for old, new in pairs:
        assert type(old) is type(new)
        if old.isVisibleTo(grown) and type(old) is not QWidget:
            assert old.sizeHint() == new.sizeHint(), type(old)


def still(sheet: Sheet) -> object:
    """A picture without the focus, which moves from window to window, and its blinking cursor."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    settle()
    return picture(sheet)
