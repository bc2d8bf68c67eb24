"""What stands on the line: guide steps, events, and the rings of both."""

from collections.abc import Iterator
from itertools import product
from math import hypot

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.guide_stations import GuideStations, GuideStep
from smartwizard.ui.controls.rings import NumberRing, State
from smartwizard.ui.controls.timeline import Event, Timeline
from smartwizard.ui.theme import contrast
from smartwizard.ui.tokens import LIGHT
from tests.ui.dressed import FakeDesktop, dress, picture, settle, show
from tests.ui.sweeps import clipped, name_of

STATES: tuple[State, ...] = ("todo", "now", "done", "error", "later", "held")
STEPS = (
    GuideStep("done", "Choose the type.", "", "done"),
    GuideStep("now", "Enter the postal code.", "The rest fills in.", "current step"),
    GuideStep("todo", "Enter the phone."),
)
EVENTS = (
    Event("done", "You sent the request", "November 20", "A mail went to you."),
    Event("held", "Waiting for a decision", "", "2 administrators", action="Remind", key="remind"),
    Event("later", "It expires", "December 18", icon="calendar-x"),
)


@pytest.fixture(autouse=True)
def desktop(qapp: QApplication) -> Iterator[FakeDesktop]:
    yield dress(qapp)
    dress(qapp)


def holding(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return holder


def texts(widget: QWidget) -> list[str]:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
    return [label.text() for label in labels if label.text()]


def test_guide_steps_are_read_with_number_and_state(qtbot: QtBot) -> None:
    guide = GuideStations()
    guide.set_steps(STEPS)
    show(qtbot, holding(guide), 308, 300)
    assert [name_of(station) for station in guide.stations] == [
        "1 Choose the type. done",
        "2 Enter the postal code. current step",
        "3 Enter the phone.",
    ]
    assert [station.below for station in guide.stations] == ["solid", "dashed", ""]
    assert not list(clipped(guide))


def test_the_current_step_offers_to_show_its_control(qtbot: QtBot) -> None:
    guide = GuideStations(show_me="Show me")
    guide.set_steps(STEPS)
    show(qtbot, holding(guide), 308, 400)
    links = [link for link in guide.findChildren(QWidget) if name_of(link) == "Show me"]
    link = next(link for link in links if link.isVisible())
    link.setFocus()
    with qtbot.waitSignal(guide.shown) as told:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert told.args == [1]
    guide.set_steps([*STEPS[:1], GuideStep("now", "Saisissez le code.", "", ""), STEPS[2]])
    settle()
    assert link.hasFocus()
    guide.set_steps(STEPS[:1])
    settle()
    assert texts(guide) == ["Choose the type."]


def test_the_number_never_disappears_and_states_look_different(qtbot: QtBot) -> None:
    ring = NumberRing("3")
    show(qtbot, holding(ring))
    looks = []
    for state in STATES:
        ring.set_state(state)
        looks.append(picture(ring))
    for place, look in enumerate(looks):
        assert all(look != other for other in looks[place + 1 :])
    numbered = NumberRing("4")
    show(qtbot, holding(numbered))
    for place, state in enumerate(STATES):
        numbered.set_state(state)
        assert picture(numbered) != looks[place]


def test_the_timeline_says_event_date_and_holder(qtbot: QtBot) -> None:
    line = Timeline()
    line.set_events(EVENTS)
    show(qtbot, holding(line), 500, 400)
    first, second, _ = line.stations
    assert name_of(first) == "You sent the request, November 20"
    assert second.accessibleDescription() == "2 administrators"
    assert [station.below for station in line.stations] == ["solid", "dashed", ""]
    assert not list(clipped(line))


def test_an_action_keeps_the_focus_when_the_timeline_is_loaded_again(qtbot: QtBot) -> None:
    line = Timeline()
    line.set_events(EVENTS)
    show(qtbot, holding(line), 500, 400)
    button = next(b for b in line.findChildren(Button) if b.isVisible())
    button.setFocus()
    with qtbot.waitSignal(line.acted) as told:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert told.args == ["remind"]
    line.set_events(EVENTS)
    settle()
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.objectName() == "remind"
    assert len(line.stations) == len(EVENTS)


@pytest.mark.parametrize("size", [22, 24, 26, 40])
def test_an_icon_stands_in_the_middle_of_its_ring(size: int, qtbot: QtBot) -> None:
    ring = NumberRing(state="later", size=size, icon="circle-x")
    show(qtbot, holding(ring))
    look, ground = picture(ring), QColor(LIGHT.page.window)
    middle, inside = (size - 1) / 2, size / 2 - 3
    dots = [
        (x, y)
        for x, y in product(range(size), repeat=2)
        if hypot(x - middle, y - middle) < inside and contrast(look.pixelColor(x, y), ground) > 1.3
    ]
    for line in ([x for x, _ in dots], [y for _, y in dots]):
        assert min(line) + max(line) == size - 1
