"""Logging in at a window of its own: two steps, one answer, nothing typed is lost."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.models import SignInFailureRow
from smartwizard.operations import operators, profile
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.sign_in import SignInWindow
from smartwizard.ui.theme import THEME
from tests.ui.dressed import settle
from tests.ui.running import Running, running
from tests.ui.sweeps import clipped, small_targets, unnamed
from tests.world import HANAKO, PASSWORD

KEY = Qt.Key
MISMATCH = "The email or the password does not match."


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path) as program:
        yield program


def open_login(run: Running, **wishes: object) -> SignInWindow:
    window: SignInWindow = run.open("sign_in", **wishes)
    return window


def enter_email(run: Running, window: SignInWindow, email: str = HANAKO) -> None:
    run.type(email)
    run.press(KEY.Key_Return)
    run.until(lambda: window.steps.second)


def typed(window: SignInWindow) -> tuple[str, str]:
    return window.steps.email.value(), window.steps.password.value()


def test_a_person_logs_in_by_keys_and_hears_when_they_last_did(run: Running) -> None:
    run.world.person()
    run.world.clock.advance(days=1)
    window = open_login(run)
    assert window.steps.password.isHidden()
    assert window.primary.text() == "Next"
    enter_email(run, window)
    assert run.focus is window.steps.password.editor.widget
    assert window.primary.text() == "Login"
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(window.isHidden)
    run.until(lambda: run.seat.me.email == HANAKO)
    assert any(said.startswith("Logged in.") for said in run.heard)
    run.seat.sign_out()
    run.until(lambda: run.seat.me.kind == "nobody")
    run.world.clock.advance(days=1)
    enter_email(run, open_login(run))
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.kind == "person")
    last = [said for said in run.heard if "Last login" in said][-1]
    assert "Saturday, November 21, 2026, 10:44 AM (UTC)" in last


@pytest.mark.parametrize("email", [HANAKO, "nobody@clan.example"])
def test_a_wrong_password_says_the_same_for_everybody_and_keeps_what_was_typed(
    run: Running, email: str
) -> None:
    run.world.person()
    window = open_login(run)
    enter_email(run, window, email)
    run.type("Wrong-Horse-9!")
    run.press(KEY.Key_Return)
    run.until(lambda: window.steps.password.issue is not None)
    assert window.form.notice.sentences() == [MISMATCH]
    assert MISMATCH in run.heard
    assert typed(window) == (email, "Wrong-Horse-9!")
    assert run.focus is window.steps.password.editor.widget
    assert run.seat.me.kind == "nobody"


def test_five_wrong_passwords_lead_to_a_new_one(run: Running) -> None:
    run.world.person()
    run.stand_still()
    window = open_login(run)
    enter_email(run, window)
    for _ in range(5):
        run.type("x")
        run.press(KEY.Key_Return)
    run.until(lambda: "Too many failed logins" in " ".join(run.heard))
    assert "Friday, November 20, 2026" in window.form.notice.sentences()[0]
    window.form.notice.focus()
    run.press(KEY.Key_Return)
    assert ("reset", {"email": HANAKO}) in run.wanted


def test_who_has_no_account_yet_is_led_to_where_one_is_made(run: Running) -> None:
    window = open_login(run)
    run.stand_still()
    (create,) = (link for link in window.findChildren(LinkButton) if "Create" in link.text())
    create.setFocus()
    run.press(KEY.Key_Return)
    assert window.isHidden()
    assert run.wanted[-1] == ("onboarding", {})


def test_another_address_asks_the_password_anew(run: Running) -> None:
    window = open_login(run)
    enter_email(run, window)
    run.type(PASSWORD)
    window.steps.email.focus()
    run.type("x")
    assert window.steps.password.isHidden()
    assert typed(window) == (f"{HANAKO}x", "")
    assert window.primary.text() == "Next"


def test_no_address_is_said_beside_the_field(run: Running) -> None:
    window = open_login(run)
    run.press(KEY.Key_Return)
    run.until(lambda: window.steps.email.issue is not None)
    assert run.focus is window.steps.email.editor.widget
    assert window.steps.password.isHidden()


def test_an_ended_session_asks_only_for_the_password(run: Running) -> None:
    seated = run.world.person()
    run.seat.refresh()
    run.idle()
    run.seat.sign_in(seated.token, stay=False)
    run.until(lambda: run.seat.me.email == HANAKO)
    onboarding = run.open("onboarding")
    page = onboarding.wizard.current()
    run.world.clock.advance(hours=13)
    reply = run.desk.call(profile.view)
    reply.refused.connect(page.refuse)
    run.until(lambda: page.form.notice.sentences() == ["Log in to go on."])
    run.press(KEY.Key_Space)
    window = run.window("sign_in")
    run.until(lambda: window.steps.second)
    run.idle()
    assert window.steps.email.value() == HANAKO
    assert run.focus is window.steps.password.editor.widget
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.email == HANAKO and window.isHidden())
    assert onboarding.isVisible()
    assert onboarding.wizard.current() is page


def test_a_pending_account_is_sent_its_link_again(run: Running) -> None:
    run.world.register()
    run.world.clock.advance(minutes=2)
    run.stand_still()
    window = open_login(run)
    enter_email(run, window)
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: "is waiting to be activated" in " ".join(run.heard))
    run.press(KEY.Key_Space)
    run.until(window.mailbox.isVisible)
    assert len(run.world.mails(HANAKO)) == 2
    window.mailbox.setFocus()
    run.press(KEY.Key_Return)
    assert ("mailbox", {"to": HANAKO}) in run.wanted


def test_the_operator_logs_in_at_the_same_window(run: Running) -> None:
    run.world.desk.call(
        operators.create, email="operator@registry.example", password=PASSWORD, language="en"
    )
    window = open_login(run, email="operator@registry.example")
    run.until(lambda: window.steps.second)
    run.idle()
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.kind == "operator")


def test_caps_lock_is_told_while_a_password_is_typed(run: Running) -> None:
    window = open_login(run)
    enter_email(run, window)
    field = window.steps.password
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    press = partial(QTest.sendKeyEvent, QTest.KeyAction.Click, run.focus, KEY.Key_A)
    press("A", shift)
    assert field._warning.isHidden()
    press("A", none)
    assert field._warning.text() == "Caps Lock is on."
    assert field._warning.isVisible()
    press("a", none)
    assert field._warning.isHidden()
    assert field.value() == "AAa"


def test_what_is_secret_does_not_wait_in_a_closed_window(run: Running) -> None:
    window = open_login(run)
    enter_email(run, window)
    run.type(PASSWORD)
    run.press(KEY.Key_Escape)
    assert window.isHidden()
    assert window.steps.password.value() == ""
    assert window.steps.email.value() == HANAKO


def test_staying_logged_in_is_a_choice(run: Running) -> None:
    run.world.person()
    run.world.clock.advance(days=1)
    window = open_login(run)
    enter_email(run, window)
    run.type(PASSWORD)
    window.steps.stay.focus()
    run.press(KEY.Key_Space)
    run.press(KEY.Key_Return)
    run.until(window.isHidden)
    kept = run.seat.session_file
    assert kept.read_text()
    assert kept.stat().st_mode & 0o777 == 0o600
    run.seat.sign_out()
    run.until(lambda: run.seat.me.kind == "nobody" and not kept.exists())


@pytest.mark.parametrize("text", [100, 150, 200])
def test_nothing_is_cut_off_at_any_text_size(run: Running, text: int) -> None:
    window = open_login(run)
    enter_email(run, window)
    run.press(KEY.Key_Return)
    run.until(lambda: window.steps.password.issue is not None)
    THEME.set_text_size(text)
    window.resize(960, 540)
    settle()
    assert window.size().toTuple() == (960, 540)
    assert not [*clipped(window), *small_targets(window), *unnamed(window)]


def test_two_enters_send_one_login(run: Running) -> None:
    run.world.person()
    window = open_login(run)
    enter_email(run, window)
    QTest.keyClicks(run.focus, "Wrong-Horse-9!")
    for _ in range(2):
        QTest.keyClick(run.focus, KEY.Key_Return)
    run.until(lambda: window.steps.password.issue is not None)
    run.idle()
    with run.world.reading():
        assert [row.failures for row in SignInFailureRow.select()] == [1]


def test_a_login_that_was_left_logs_nobody_in(run: Running) -> None:
    run.world.person()
    window = open_login(run)
    enter_email(run, window)
    QTest.keyClicks(run.focus, PASSWORD)
    QTest.keyClick(run.focus, KEY.Key_Return)
    QTest.keyClick(window, KEY.Key_Escape)
    run.idle()
    run.seat.refresh()
    run.idle()
    assert window.isHidden()
    assert run.seat.me.kind == "nobody"
