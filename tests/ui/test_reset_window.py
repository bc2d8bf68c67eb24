"""A new password by mail, and what the other mailed links do, in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations import email_change, passwords
from smartwizard.ui.reset import ResetWindow
from smartwizard.ui.theme import THEME
from tests.ui.dressed import settle
from tests.ui.running import Running, running
from tests.ui.sweeps import clipped, small_targets, unnamed
from tests.world import HANAKO, PASSWORD

KEY = Qt.Key
NEW = "Another-Horse-9!"
MAME = "mame@clan.example"


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path) as program:
        yield program


def open_reset(run: Running, **wishes: object) -> ResetWindow:
    window: ResetWindow = run.open("reset", **wishes)
    return window


def mailed(run: Running, kind: str = "reset_password", to: str = HANAKO) -> str:
    return run.world.mails(to, kind)[-1].token


def ask_mail(run: Running) -> str:
    """Let the registry mail a link for a new password."""
    run.world.person()
    run.world.clock.advance(minutes=2)
    run.world.desk.call(passwords.request_reset, email=HANAKO)
    return mailed(run)


def ask_change(run: Running) -> None:
    """Let Hanako ask for another address."""
    seated = run.world.person()
    seated.call(email_change.ask, new_email=MAME, password=PASSWORD)


def test_a_password_is_reset_with_the_mailed_code_by_keys(run: Running) -> None:
    run.world.person()
    run.world.clock.advance(minutes=2)
    window = open_reset(run, email=HANAKO)
    assert run.focus is window.asked.email.editor.widget
    run.press(KEY.Key_Return)
    run.until(lambda: window.way == "code")
    assert run.focus is window.asked.code.editor.widget
    told = window.asked.lead.text()
    assert told.startswith(f"If {HANAKO} has a Cisco account")
    assert "Friday, November 20, 2026, 11:46 AM (UTC)" in told
    assert told in run.heard
    run.type(run.world.mails(HANAKO)[-1].code)
    run.press(KEY.Key_Tab)
    run.type(NEW)
    assert all(row.kept for _, row in window.asked.rules._rows)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.email == HANAKO)
    assert "The password is reset. You are logged in." in " ".join(run.heard)
    assert window.primary.isHidden()
    assert run.focus is window.cancel
    assert window.cancel.text() == "Close"
    run.press(KEY.Key_Return)
    assert window.isHidden()
    assert run.world.sign_in(password=NEW).email == HANAKO


def test_a_password_is_reset_with_the_link(run: Running) -> None:
    token = ask_mail(run)
    window = open_reset(run, token=token)
    run.until(lambda: window.way == "reset")
    assert window.asked.lead.text() == f"Choose a new password for {HANAKO}."
    assert run.focus is window.asked.password.editor.widget
    assert window.asked.code.isHidden()
    run.type("short")
    run.press(KEY.Key_Return)
    run.until(lambda: window.asked.password.issue is not None)
    assert window.asked.password.value() == "short"
    window.asked.password.editor.widget.selectAll()  # type: ignore[attr-defined]
    run.type(NEW)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.email == HANAKO)


def test_the_answer_is_the_same_for_an_address_that_nobody_has(run: Running) -> None:
    run.world.person()
    run.world.clock.advance(minutes=2)
    said = []
    for email in (HANAKO, "nobody@clan.example"):
        window = open_reset(run, email=email)
        run.press(KEY.Key_Return)
        run.until(lambda window=window: window.way == "code")  # type: ignore[misc]
        said.append(window.asked.lead.text().replace(email, "…"))
        run.press(KEY.Key_Escape)
    assert said[0] == said[1]


def test_the_mail_can_be_asked_for_again_and_read(run: Running) -> None:
    ask_mail(run)
    run.stand_still()
    window = open_reset(run, email=HANAKO)
    run.world.clock.advance(minutes=2)
    run.press(KEY.Key_Return)
    run.until(lambda: window.way == "code")
    before = mailed(run)
    run.world.clock.advance(minutes=2)
    window.asked.again.setFocus()
    run.press(KEY.Key_Return)
    run.until(lambda: mailed(run) != before)
    run.until(lambda: "Only the latest link works" in " ".join(run.heard))
    window.asked.mailbox.setFocus()
    run.press(KEY.Key_Return)
    assert ("mailbox", {"to": HANAKO}) in run.wanted


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("used", "This link has already been used. Log in."),
        ("replaced", "A newer link was sent. Use the latest email."),
        ("expired", "This link has expired. Reset the password again."),
    ],
)
def test_each_state_of_a_link_has_its_sentence(run: Running, state: str, sentence: str) -> None:
    token = ask_mail(run)
    if state == "used":
        run.world.desk.call(passwords.reset, token=token, password=NEW)
    elif state == "replaced":
        run.world.clock.advance(minutes=2)
        run.world.desk.call(passwords.request_reset, email=HANAKO)
    else:
        run.world.clock.advance(hours=2)
    window = open_reset(run, token=token)
    run.until(window.form.notice.isVisible)
    assert window.form.notice.sentences() == [sentence]
    assert sentence in run.heard
    assert window.way == "ask"
    assert window.asked.email.value() == HANAKO


def test_a_link_that_expired_is_replaced_with_one_key(run: Running) -> None:
    token = ask_mail(run)
    run.world.clock.advance(hours=2)
    window = open_reset(run, token=token)
    run.until(window.form.notice.isVisible)
    run.press(KEY.Key_Space)
    run.until(lambda: window.way == "code")
    assert mailed(run) != token


def test_a_link_that_belongs_to_nothing_offers_nothing_to_fill_in(run: Running) -> None:
    window = open_reset(run, token="x" * 40)
    run.until(window.form.notice.isVisible)
    assert "belongs to nothing in this registry" in window.form.notice.sentences()[0]
    assert window.way == "nothing"
    assert all(field.isHidden() for field in window.form.fields.values())
    assert window.primary.isHidden()


def test_a_new_address_is_confirmed_with_the_password(run: Running) -> None:
    ask_change(run)
    window = open_reset(run, token=mailed(run, "email_change", MAME))
    run.until(lambda: window.way == "change_email")
    assert window.asked.lead.text() == f"From now on you log in with {MAME}."
    assert run.focus is window.asked.password.editor.widget
    run.type("Wrong-Horse-9!")
    run.press(KEY.Key_Return)
    run.until(lambda: window.asked.password.issue is not None)
    window.asked.password.editor.widget.selectAll()  # type: ignore[attr-defined]
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: window.way == "done")
    assert f"{MAME} is the email of your Cisco account now." in " ".join(run.heard)
    assert run.world.sign_in(MAME).email == MAME


def test_a_link_of_a_new_address_comes_to_this_window_from_the_onboarding(run: Running) -> None:
    ask_change(run)
    run.open("onboarding", token=mailed(run, "email_change", MAME))
    window = run.window("reset")
    run.until(lambda: window.way == "change_email")


def test_it_was_not_me_brings_the_address_back_and_leads_to_the_login(run: Running) -> None:
    ask_change(run)
    run.world.desk.call(
        email_change.confirm, token=mailed(run, "email_change", MAME), password=PASSWORD
    )
    window = open_reset(run, token=mailed(run, "email_change_notice"))
    run.until(lambda: window.way == "restore_email")
    assert run.focus is window.primary
    run.press(KEY.Key_Return)
    run.until(lambda: window.way == "log_in")
    assert run.world.sign_in().email == HANAKO
    assert run.focus is window.primary
    run.press(KEY.Key_Return)
    login = run.window("sign_in")
    run.until(lambda: login.steps.second)
    assert login.steps.email.value() == HANAKO


@pytest.mark.parametrize("text", [100, 150, 200])
def test_nothing_is_cut_off_at_any_text_size(run: Running, text: int) -> None:
    run.world.person()
    run.world.clock.advance(minutes=2)
    window = open_reset(run, email=HANAKO)
    run.press(KEY.Key_Return)
    run.until(lambda: window.way == "code")
    THEME.set_text_size(text)
    window.resize(960, 540)
    settle()
    assert window.size().toTuple() == (960, 540)
    assert not [*clipped(window), *small_targets(window), *unnamed(window)]
