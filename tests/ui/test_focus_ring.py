"""The focus ring: always seen, the same around every control, in every window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.focus import FocusRing
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.theme import THEME
from smartwizard.ui.tokens import DARK, LIGHT
from tests.ui.dressed import FakeDesktop, dress, picture, settle, show


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    desktop = dress(qapp)
    owner = QObject()
    FocusRing(qapp, owner)
    yield desktop
    delete(owner)
    dress(qapp)


def ring_of(window: QWidget) -> QFocusFrame | None:
    """The ring that is seen in a window."""
    frames = [frame for frame in window.findChildren(QFocusFrame) if frame.isVisible()]
    assert len(frames) <= 1
    return frames[0] if frames else None


def dot(window: QWidget, widget: QWidget, away: int) -> str:
    """The color of the dot so far left of a widget, half way down."""
    at = widget.mapTo(window, widget.rect().topLeft())
    color = picture(window).pixelColor(at.x() - away, at.y() + widget.height() // 2)
    return QColor(color).name()


def window_of(*widgets: QWidget) -> QWidget:
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(20, 20, 20, 20)
    for widget in widgets:
        row.addWidget(widget)
    return window


def test_the_ring_is_2_wide_and_2_away(qtbot: QtBot) -> None:
    first, second = Button("Create Account", "primary"), Button("Back")
    window = window_of(first, second)
    show(qtbot, window)
    accent, ground = LIGHT.page.accent.lower(), LIGHT.page.window.lower()
    for button in (first, second):
        button.setFocus()
        settle()
        assert [dot(window, button, away) for away in (5, 4, 3, 2, 1)] == [
            *(ground, accent, accent, ground, ground)
        ]


def test_the_ring_takes_the_accent_of_the_theme_and_of_the_rail(qtbot: QtBot) -> None:
    rail, button = Rail("SmartWizard", "Home"), Button("Save")
    entry = rail.add_entry("home", "house", "Home")
    window = window_of(rail, button)
    show(qtbot, window, 500, 300)
    entry.setFocus()
    settle()
    assert dot(window, entry, 4) == LIGHT.rail.accent.lower()
    button.setFocus()
    THEME.choose("dark")
    settle()
    assert dot(window, button, 4) == DARK.page.accent.lower()


def test_the_ring_surrounds_the_editor_without_its_blocks(qtbot: QtBot) -> None:
    phone = LineEdit(leading="+81")
    window = window_of(phone)
    show(qtbot, window, 400, 100)
    phone.setFocus()
    settle()
    assert dot(window, phone, 4) == LIGHT.page.window.lower()
    at = phone.mapTo(window, phone.field_rect().topLeft())
    color = picture(window).pixelColor(at.x() - 4, at.y() + phone.height() // 2)
    assert color == QColor(LIGHT.page.accent)


def test_the_ring_stays_with_a_control_that_scrolls(qtbot: QtBot) -> None:
    buttons = [Button(f"Button {number}") for number in range(30)]
    body = QWidget()
    column = QVBoxLayout(body)
    for button in buttons:
        column.addWidget(button)
    area = QScrollArea()
    area.setWidget(body)
    show(qtbot, window_of(area), 300, 200)
    buttons[20].setFocus()
    area.ensureWidgetVisible(buttons[20])
    settle()
    ring = ring_of(area)
    assert ring is not None
    for moved in (0, 30):
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + moved)
        settle()
        corner = buttons[20].mapToGlobal(QPoint(0, 0))
        assert ring.mapToGlobal(QPoint(0, 0)) == corner - QPoint(4, 4)


def test_the_ring_outlives_the_windows_it_was_in(qtbot: QtBot) -> None:
    for _ in range(3):
        button = Button("Close")
        window = window_of(button)
        window.show()
        qtbot.waitActive(window)
        button.setFocus()
        settle()
        assert ring_of(window) is not None
        delete(window)
        settle()
    last = Button("Still here")
    window = window_of(last)
    show(qtbot, window)
    last.setFocus()
    settle()
    assert ring_of(window) is not None


def test_the_ring_goes_when_nothing_has_the_focus(qtbot: QtBot) -> None:
    button = Button("Save")
    window = window_of(button)
    show(qtbot, window)
    button.setFocus()
    settle()
    button.clearFocus()
    settle()
    assert ring_of(window) is None
