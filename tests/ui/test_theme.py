"""The theme: tokens that can be read, palettes and type that change while windows are open."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import Caption, Hint, Label, Mono, Title
from smartwizard.ui.controls.line_edit import LineEdit, MonoEdit
from smartwizard.ui.controls.rail_parts import RailSurface
from smartwizard.ui.theme import THEME, contrast
from smartwizard.ui.tokens import DARK, LIGHT, Tokens
from tests.ui.dressed import FakeDesktop, dress, settle, show
from tests.ui.sweeps import families, tofu

Role = QPalette.ColorRole
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "base", "sunken", "selection")
TEXTS = ("text", "quiet", "accent")


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def ratio(first: str, second: str) -> float:
    return contrast(QColor(first), QColor(second))


def test_contrast_is_that_of_wcag() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert ratio("#123456", "#123456") == pytest.approx(1)


@THEMES
def test_every_text_can_be_read_on_every_ground(theme: Tokens) -> None:
    for surface in (theme.page, theme.rail):
        for text, ground in product(TEXTS, GROUNDS):
            assert ratio(getattr(surface, text), getattr(surface, ground)) >= 4.5, (text, ground)
        assert ratio(surface.on_accent, surface.accent) >= 4.5


@THEMES
def test_every_edge_of_a_control_can_be_seen(theme: Tokens) -> None:
    for ground in ("window", "base", "sunken", "selection"):
        assert ratio(theme.page.border, getattr(theme.page, ground)) >= 3, ground
    assert ratio(theme.rail.border, theme.rail.window) >= 3
    assert ratio(theme.page.accent, theme.page.window) >= 3


@THEMES
def test_every_status_can_be_read_where_it_stands(theme: Tokens) -> None:
    for name, (color, tint) in theme.tones.items():
        for ground in (tint, theme.page.base, theme.page.window, theme.page.selection):
            assert ratio(color, ground) >= 4.5, (name, ground)
        for text in TEXTS:
            assert ratio(getattr(theme.page, text), tint) >= 4.5, (name, text)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (LIGHT.page.text, LIGHT.page.window, 14.7),
        (LIGHT.page.quiet, LIGHT.page.base, 7.0),
        (DARK.page.accent, DARK.page.window, 8.9),
        (DARK.page.border, DARK.page.base, 4.6),
        (LIGHT.rail.text, LIGHT.rail.window, 14.2),
        (LIGHT.tones["wait"][0], LIGHT.tones["wait"][1], 6.0),
        (DARK.tones["bad"][0], DARK.tones["bad"][1], 7.3),
    ],
)
def test_ratios_are_those_the_look_was_drawn_with(first: str, second: str, expected: float) -> None:
    assert ratio(first, second) == pytest.approx(expected, abs=0.06)


def test_colors_stand_in_one_file_only() -> None:
    literal = re.compile(r"\"#[0-9A-Fa-f]{3,8}\"|GlobalColor\.(?!transparent)|QColor\(\d")
    folder = Path(tokens.__file__).parent
    for file in folder.rglob("*.py"):
        if file.name != "tokens.py":
            assert not literal.search(file.read_text(encoding="utf-8")), file


def test_open_windows_follow_the_theme(desktop: FakeDesktop, qtbot: QtBot) -> None:
    window, rail = QWidget(), RailSurface()
    column = QVBoxLayout(window)
    label, edit, on_rail = Label("Address"), LineEdit(), Label("Home", rail)
    for widget in (label, edit, rail):
        column.addWidget(widget)
    show(qtbot, window)
    for choice, theme in (("dark", DARK), ("light", LIGHT)):
        THEME.choose(choice)
        settle()
        assert THEME.scheme == choice
        assert label.palette().color(Role.WindowText) == QColor(theme.page.text)
        assert edit.palette().color(Role.Highlight) == QColor(theme.page.accent)
        assert on_rail.palette().color(Role.Window) == QColor(theme.rail.window)
        assert on_rail.palette().color(Role.Accent) == QColor(theme.rail.accent)


def test_the_system_is_followed_only_when_it_is_chosen(desktop: FakeDesktop) -> None:
    THEME.choose("system")
    desktop.dark = True
    desktop.changed.emit()
    assert THEME.scheme == "dark"
    THEME.choose("light")
    desktop.changed.emit()
    assert THEME.scheme == "light"


def test_a_change_of_the_look_is_told_once(desktop: FakeDesktop, qtbot: QtBot) -> None:
    told: list[str] = []
    THEME.changed.connect(lambda: told.append(THEME.scheme))
    THEME.choose("dark")
    desktop.changed.emit()
    THEME.set_text_size(150)
    assert told == ["dark", "dark", "dark"]


def test_high_contrast_keeps_the_colors_of_the_system(
    desktop: FakeDesktop, qapp: QApplication
) -> None:
    desktop.high = True
    desktop.changed.emit()
    assert THEME.high_contrast
    system = {qapp.palette().color(role).name() for role in (Role.Window, Role.WindowText)}
    tone = THEME.tone("bad")
    assert {tone.color.name(), tone.tint.name()} == system
    ours = {color for theme in (LIGHT, DARK) for color in theme.page}
    assert not system & {QColor(color).name() for color in ours if color != "#FFFFFF"}
    desktop.high = False
    desktop.changed.emit()
    assert qapp.palette().color(Role.Window) == QColor(LIGHT.page.window)
    assert THEME.tone("bad").color == QColor(LIGHT.tones["bad"][0])


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_type_grows_as_one_and_is_never_small(desktop: FakeDesktop, percent: int) -> None:
    THEME.set_text_size(percent)
    sizes = {role: THEME.font(role).pixelSize() for role in tokens.TYPE}
    assert sizes["body"] == 14 * percent // 100
    assert min(sizes.values()) >= 12 * percent // 100
    assert sizes["caption"] < sizes["small"] < sizes["body"] < sizes["lead"]
    assert sizes["lead"] < sizes["section"] < sizes["title"]
    assert THEME.px(36) == 36 * percent // 100
    assert THEME.font("title").bold()
    assert THEME.font("small", True).bold()


def test_open_labels_follow_the_text_size(desktop: FakeDesktop, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    labels = [Title("t"), Hint("h"), Caption("c"), Mono("m"), Label("b", bold=True), MonoEdit()]
    for label in labels:
        column.addWidget(label)
    show(qtbot, window)
    assert [label.font().pixelSize() for label in labels] == [25, 13, 12, 13, 14, 13]
    heights = [label.sizeHint().height() for label in labels]
    THEME.set_text_size(200)
    settle()
    assert [label.font().pixelSize() for label in labels] == [50, 26, 24, 26, 28, 26]
    assert labels[4].font().bold()
    for label, height in zip(labels, heights, strict=True):
        assert label.sizeHint().height() > 1.6 * height


def test_a_larger_font_of_the_system_is_kept(qapp: QApplication) -> None:
    class LargePrint(FakeDesktop):
        def font(self) -> QFont:
            font = QFont("Noto Sans CJK JP")
            font.setPixelSize(20)
            return font

    dress(qapp)
    THEME.apply(qapp, "light", LargePrint(qapp))
    assert THEME.font("body").pixelSize() == 20
    assert THEME.px(36) == round(36 * 20 / 14)
    dress(qapp)


def test_japanese_is_written_in_one_family_whatever_the_language(desktop: FakeDesktop) -> None:
    text = "直骨角 アカサカ ローマ字で入力します"
    seen = set()
    for language in ("ja", "en", "fr", "it"):
        THEME.set_language(language)
        for role in tokens.TYPE:
            assert not tofu(text, THEME.font(role)), (language, role)
            seen |= families("直骨角アカサカ", THEME.font(role))
    assert len(seen) == 1


def test_the_families_of_japanese_come_first_in_japanese_only() -> None:
    assert tokens.families("ja", "Segoe UI")[:2] == ["Noto Sans CJK JP", "Yu Gothic UI"]
    assert tokens.families("fr", "Segoe UI")[:2] == ["Segoe UI", "Noto Sans CJK JP"]
    assert tokens.families("en", "Sans Serif")[0] == "Noto Sans CJK JP"
