"""Activating in the onboarding: by link while the page stands there, by code, sent again."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.clock import utc_now
from smartwizard.config import Clocks
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.mailbox import MailboxWindow
from smartwizard.wizard_pages.activate import ActivatePage
from tests.mail_server import mail_server, set_up
from tests.ui.running import Running, running
from tests.world import HANAKO, PASSWORD

KEY = Qt.Key
CLOCKS = Clocks(send_again=timedelta(seconds=2))


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path, clocks=CLOCKS) as program:
        program.world.clock.now = utc_now()
        yield program


def registered(run: Running) -> ActivatePage:
    """The page as it stands after Register."""
    window = run.open("onboarding")
    run.press(KEY.Key_Return)
    run.until(lambda: window.wizard.current().step == "account")
    page = window.wizard.current()
    values = {
        "email": HANAKO, "password": PASSWORD, "first_name": "Hanako",
        "last_name": "Mameshiba", "country": "JP",
    }  # fmt: skip
    page.form.fill(values)
    page.last_name.focus()
    run.press(KEY.Key_Return)
    run.until(lambda: window.wizard.current().step == "activate")
    run.idle()
    found = window.wizard.current()
    assert isinstance(found, ActivatePage)
    return found


def test_a_link_followed_in_the_mailbox_arrives_on_the_page_that_waits_for_it(
    run: Running,
) -> None:
    page = registered(run)
    run.type("half a c")
    page.mailbox.setFocus()
    run.press(KEY.Key_Space)
    box: MailboxWindow = run.window("mailbox")
    run.until(lambda: box.list.model.rowCount() == 1)
    assert box.filter.addresses.value() == HANAKO
    box.list.focus()
    run.press(KEY.Key_Down)
    run.until(lambda: box.letter.mail is not None)
    run.press(KEY.Key_Return)
    run.press(KEY.Key_Tab)
    run.press(KEY.Key_Return)
    run.until(page.code.isHidden)
    run.idle()
    assert page.onboarding.current() is page
    assert "The link works." in " ".join(run.heard)
    assert run.focus is page.password.editor.widget
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.email == HANAKO)
    run.until(lambda: page.onboarding.current() is not page)


def test_the_wait_counts_from_when_the_mail_was_written(run: Running) -> None:
    run.world.clock.now = utc_now() - CLOCKS.send_again
    page = registered(run)
    assert page._again.button.isEnabled()
    assert page._again.reason.isHidden()


def test_the_mail_can_be_sent_again_after_a_while_and_says_when(run: Running) -> None:
    page = registered(run)
    assert not page._again.button.isEnabled()
    assert page._again.reason.text().startswith("Possible again in ")
    assert page._again.button.accessibleDescription() == page._again.reason.text()
    run.until(page._again.button.isEnabled)
    assert page._again.reason.isHidden()
    run.world.clock.now = utc_now() + timedelta(seconds=1)
    page._again.button.setFocus()
    run.press(KEY.Key_Space)
    run.until(lambda: len(run.world.mails(HANAKO)) == 2)
    run.idle()
    assert "The email was sent again. Only the latest link works." in run.heard
    assert not page._again.button.isEnabled()
    assert run.focus is page.code.editor.widget
    run.type(run.world.mails(HANAKO)[-1].code)
    run.press(KEY.Key_Tab)
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.email == HANAKO)


def test_a_window_that_only_has_the_link_does_not_offer_what_it_cannot_do(run: Running) -> None:
    run.world.register()
    token = run.world.mails(HANAKO)[-1].token
    window = run.open("onboarding", token=token)
    run.until(lambda: window.wizard.current().step == "activate")
    run.idle()
    page = window.wizard.current()
    assert page._again.isHidden()
    assert page._correct.isHidden()
    assert page.mailbox.isVisible()
    assert page._address.text() == HANAKO
    run.type("Wrong-Horse-9!")
    run.press(KEY.Key_Return)
    run.until(lambda: page.password.issue is not None)
    assert run.focus is page.password.editor.widget


def test_the_page_says_where_the_mail_went_and_how_long_it_is_good(run: Running) -> None:
    page = registered(run)
    said = page._sent.text()
    assert said.startswith("An email with an activation link went to this address. ")
    assert page.onboarding.expires is not None
    assert said.endswith(f"The link works until {LANGUAGE.value(page.onboarding.expires)}.")
    assert f"{said} {HANAKO}" in run.heard


def test_where_mails_leave_the_mail_comes_to_the_own_inbox_and_there_is_no_mailbox(
    run: Running,
) -> None:
    with mail_server() as server:
        set_up(run.world.home, server.port)
        home = run.open("home")
        run.until(lambda: not home.rail.entry("mailbox").isVisible())
        assert home.findChild(QWidget, "support") is not None
        assert home.findChild(QWidget, "mailbox") is None
        page = registered(run)
        assert not page.mailbox.isVisible()
        told = [stage.result.source for stage in page.guide() if stage.result is not None]
        assert "It is in your own inbox, or among the unwanted emails there." in told
        assert not any("mailbox of this program" in text for text in told)
        run.until(lambda: server.received.recipients == [HANAKO])
