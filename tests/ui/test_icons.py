"""The icons: lucide's files, unchanged, in the color of the theme."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from smartwizard.ui import icons
from smartwizard.ui.icons import ICONS, icon_pixmap, paint_icon
from smartwizard.ui.theme import THEME
from smartwizard.ui.tokens import DARK, LIGHT
from tests.ui.dressed import FakeDesktop, dress

Role = QPalette.ColorRole
SOURCES = Path(icons.__file__).parents[1]
NAMED = ("icon", "action_icon")
TAKES_NAME = {
    "IconButton": 0,
    "RailButton": 0,
    "add_entry": 1,
    "set_icon": 0,
    "paint_icon": 1,
    "icon_pixmap": 0,
    "Chip": 1,
    "show_status": 1,
    "ToneLine": 1,
    "Notice": 0,
    "Empty": 0,
    "ErrorState": 0,
    "judge": 1,
}


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def inks(pixmap: QPixmap) -> set[str]:
    """The colors of the opaque dots of a picture."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {dot.name() for dot in dots if dot.alpha() == 255}


def names_in(source: Path) -> Iterator[str]:
    """Icon names written in a source file."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        told = [keyword.value for keyword in node.keywords if keyword.arg in NAMED]
        place = TAKES_NAME.get(called)
        if place is not None and len(node.args) > place:
            told.append(node.args[place])
        for value in told:
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield value.value


def test_every_icon_the_program_names_is_shipped() -> None:
    named = {name for file in SOURCES.rglob("*.py") for name in names_in(file)} - {""}
    assert {"copy", "chevron-down", "eye"} <= named
    assert sorted(name for name in named if not (ICONS / f"{name}.svg").is_file()) == []


def test_every_file_is_lucides_and_takes_its_color_from_us() -> None:
    files = sorted(ICONS.glob("*.svg"))
    assert len(files) > 60
    for file in files:
        svg = file.read_text(encoding="utf-8")
        assert svg.startswith("<!-- @license lucide-static v1.62.0 - ISC -->"), file
        assert 'stroke="currentColor"' in svg, file
        assert 'viewBox="0 0 24 24"' in svg, file


def test_the_license_travels_whole() -> None:
    text = (ICONS / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("ISC License")
    assert "derived from the Feather project" in text
    assert "The MIT License (MIT)" in text


def test_an_icon_has_the_color_of_its_role_in_either_theme() -> None:
    assert inks(icon_pixmap("check", 24, Role.Accent)) == {QColor(LIGHT.page.accent).name()}
    THEME.choose("dark")
    assert inks(icon_pixmap("check", 24, Role.Accent)) == {QColor(DARK.page.accent).name()}


def test_an_icon_is_rendered_once_and_forgotten_at_a_switch() -> None:
    first = icon_pixmap("bell", 16, Role.ButtonText)
    assert icon_pixmap("bell", 16, Role.ButtonText).cacheKey() == first.cacheKey()
    THEME.choose("dark")
    THEME.choose("light")
    assert icon_pixmap("bell", 16, Role.ButtonText).cacheKey() != first.cacheKey()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_sharp_on_every_screen(ratio: float) -> None:
    pixmap = icon_pixmap("mail", 18, Role.WindowText, ratio)
    assert pixmap.width() == round(18 * ratio)
    assert pixmap.deviceIndependentSize().toSize() == QSize(18, 18)


def test_an_icon_stands_in_the_middle_of_its_box() -> None:
    image = QImage(60, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(LIGHT.page.base))
    painter = QPainter(image)
    paint_icon(painter, "circle-x", QRect(0, 0, 60, 40), Role.Accent)
    painter.end()
    ground = QColor(LIGHT.page.base).rgb()
    dots = [(x, y) for x in range(60) for y in range(40) if image.pixel(x, y) != ground]
    xs, ys = {x for x, _ in dots}, {y for _, y in dots}
    assert min(xs) + max(xs) == 59
    assert min(ys) + max(ys) == 39
