"""The operator's window: set up once, then the login, then what waits for a decision."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations import operators
from smartwizard.ui.operator import OperatorWindow
from smartwizard.ui.theme import THEME
from tests.operations.clan import Clan
from tests.ui.dressed import settle
from tests.ui.running import Running, running
from tests.ui.sweeps import clipped, small_targets, unnamed
from tests.world import PASSWORD

KEY = Qt.Key
OPERATOR = "operator@registry.example"


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path) as program:
        yield program


def open_operator(run: Running) -> OperatorWindow:
    window: OperatorWindow = run.open("operator")
    return window


def log_in(run: Running) -> None:
    """Log in as operator in the window for it, whose address is known already."""
    login = run.window("sign_in")
    run.until(lambda: login.steps.second)
    run.idle()
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.kind == "operator")
    run.idle()


def test_the_first_operator_is_set_up_and_logs_in_by_keys(run: Running) -> None:
    window = open_operator(run)
    run.until(window.setup.isVisible)
    assert run.focus is window.setup.email.editor.widget
    run.type(OPERATOR)
    run.press(KEY.Key_Tab)
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(window.login.isVisible)
    assert window.setup.isHidden()
    assert "The operator is set up. Log in as operator." in run.heard
    assert run.focus is window.log_in
    run.press(KEY.Key_Space)
    log_in(run)
    run.until(window.waiting.isVisible)
    assert window.waiting.empty.accessibleName() == "Nothing is waiting for you"
    assert [line.email for line in run.world.desk.call(operators.everyone)] == [OPERATOR]


def test_what_the_registry_protects_is_said_in_one_sentence(run: Running) -> None:
    window = open_operator(run)
    said = window.trust.accessibleDescription()
    assert said.count(". ") == 0
    assert all(word in said for word in ("mistakes", "other users", "owns its file", "server"))
    assert window.trust.isVisible()


def test_everything_wrong_is_said_at_once_and_kept(run: Running) -> None:
    window = open_operator(run)
    run.until(window.setup.isVisible)
    run.type("operator")
    run.press(KEY.Key_Tab)
    run.type("short")
    run.press(KEY.Key_Return)
    run.until(lambda: window.setup.email.issue is not None)
    assert window.setup.password.issue is not None
    assert run.focus is window.setup.email.editor.widget
    assert (window.setup.email.value(), window.setup.password.value()) == ("operator", "short")
    assert not run.world.desk.call(operators.exists)


def test_a_second_operator_is_not_set_up_here(run: Running) -> None:
    window = open_operator(run)
    run.until(window.setup.isVisible)
    run.type(OPERATOR)
    run.press(KEY.Key_Tab)
    run.type(PASSWORD)
    run.world.desk.call(
        operators.create, email="first@registry.example", password=PASSWORD, language="en"
    )
    run.press(KEY.Key_Return)
    run.until(lambda: window.login.isVisible() or window.setup.form.notice.isVisible())
    assert len(run.world.desk.call(operators.everyone)) == 1


def test_the_operator_sees_what_waits_and_opens_it(run: Running) -> None:
    clan = Clan.of(run.world)
    asked = clan.ask(clan.member("hanako@clan.example"), "other.example", different=True)
    run.world.desk.call(operators.create, email=OPERATOR, password=PASSWORD, language="en")
    window = open_operator(run)
    run.until(window.login.isVisible)
    run.program.open("sign_in", {"email": OPERATOR})
    log_in(run)
    run.stand_still()
    window.activateWindow()
    run.qtbot.waitActive(window)
    run.until(lambda: asked.number in window.waiting.tasks.cards)
    run.idle()
    assert window.rail.entry("operator").count == "1"  # type: ignore[union-attr]
    window.waiting.tasks.cards[asked.number].button.setFocus()
    run.press(KEY.Key_Space)
    assert ("approvals", {"number": asked.number}) in run.wanted


@pytest.mark.parametrize("text", [100, 150, 200])
def test_nothing_is_cut_off_at_any_text_size(run: Running, text: int) -> None:
    window = open_operator(run)
    run.until(window.setup.isVisible)
    run.press(KEY.Key_Return)
    run.until(lambda: window.setup.email.issue is not None)
    THEME.set_text_size(text)
    window.resize(960, 540)
    settle()
    assert window.size().toTuple() == (960, 540)
    assert not [*clipped(window), *small_targets(window), *unnamed(window)]
