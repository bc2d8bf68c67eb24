"""The operator sets the mail server by keys, tries it out, and sends again what failed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.models import DeliveryRow
from smartwizard.ui.delivery import DeliveryWindow
from smartwizard.ui.delivery_sections import FailedSection, ServerSection
from tests.mail_server import HOST, MailServer, mail_server, set_up
from tests.ui.running import Running, running, write_mail
from tests.ui.seated import log_in, press, write

KEY = Qt.Key


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path) as program:
        yield program


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


def open_delivery(run: Running) -> DeliveryWindow:
    log_in(run, run.world.operator())
    window: DeliveryWindow = run.open("delivery")
    return window


def the_server(window: DeliveryWindow) -> ServerSection:
    section = window.sections.of("server")
    assert isinstance(section, ServerSection)
    return section


def failed(window: DeliveryWindow) -> FailedSection:
    section = window.sections.of("failed")
    assert isinstance(section, FailedSection)
    return section


def fill(run: Running, window: DeliveryWindow, port: int) -> None:
    """Set the server of a test, by keys."""
    section = the_server(window).form
    section.leaves.focus()
    run.press(KEY.Key_Down)
    run.until(section.host.isVisible)
    write(run, section.form, "host", HOST)
    write(run, section.form, "port", str(port))
    section.security.editor.set_value("none")
    write(run, section.form, "sender", "registry@clan.example")


def test_who_is_not_the_operator_is_led_to_the_login(run: Running) -> None:
    window = run.open("delivery")
    assert window.empty.isVisible()
    assert window.empty.accessibleName() == "Log in as operator"
    assert not window.sections.rail.entry("failed").isVisible()


def test_a_server_is_tried_out_and_saved_by_keys_and_mails_leave(
    run: Running, server: MailServer
) -> None:
    write_mail(run.world, "password_changed", values={"at": {"moment": "2026-11-20T10:00+00:00"}})
    home = run.open("home")
    assert home.rail.entry("mailbox").isVisible()
    window = open_delivery(run)
    form = the_server(window).form
    assert form.host.isHidden()
    fill(run, window, server.port)
    press(run, form.try_out)
    run.until(lambda: len(server.received.mails) == 1)
    run.idle()
    assert any("took a test email for operator@registry.example" in said for said in run.heard)
    press(run, form.primary)
    run.until(lambda: run.seat.me.mails_leave)
    run.until(lambda: "hanako@clan.example" in server.received.recipients)
    run.until(lambda: not home.rail.entry("mailbox").isVisible())
    assert home.rail.entry("delivery").isVisible()


def test_what_the_server_said_stands_in_a_sentence_with_its_cure(
    run: Running, server: MailServer
) -> None:
    window = open_delivery(run)
    form = the_server(window).form
    fill(run, window, server.port)
    server.day.rcpt = "550 5.1.1 nobody here"
    press(run, form.try_out)
    run.until(lambda: not form.outcome.isHidden())
    said = form.outcome.banner.accessibleDescription()
    assert "550 5.1.1 nobody here" in said
    assert any("refused the address of the recipient" in heard for heard in run.heard)


def test_everything_that_is_missing_is_said_at_once(run: Running) -> None:
    window = open_delivery(run)
    form = the_server(window).form
    form.leaves.focus()
    run.press(KEY.Key_Down)
    press(run, form.try_out)
    run.until(lambda: not form.form.notice.isHidden())
    assert len(form.form.notice.sentences()) == 2
    press(run, form.cancel)
    assert form.host.isHidden()
    assert form.form.notice.isHidden()


def test_a_login_is_answered_while_a_mail_server_hangs(run: Running, server: MailServer) -> None:
    set_up(run.world.home, server.port)
    server.day.hang = "ehlo"
    write_mail(run.world, "password_changed", values={"at": {"moment": "2026-11-20T10:00+00:00"}})
    run.seat.refresh()
    run.until(lambda: server.received.connections)
    seated = run.world.operator()
    run.seat.sign_in(seated.token, stay=False)
    run.until(lambda: run.seat.me.kind == "operator")


def test_a_failed_mail_is_listed_counted_and_sent_again(run: Running) -> None:
    mail = write_mail(run.world, "setup_pending", hint="Clan Blue", cause="request:7:sent")
    now = run.world.clock()
    with run.world.writing():
        DeliveryRow.create(
            mail=mail, status="failed", since=now, settled_at=now, attempts=1,
            reason="recipient", answer="550 5.1.1 nobody here",
        )  # fmt: skip
    window = open_delivery(run)
    window.want(section="failed")
    run.idle()
    section = failed(window)
    run.until(lambda: section.tasks.cards)
    (card,) = section.tasks.cards.values()
    assert card.heading.text() == "hanako@clan.example"
    told = card.told.text()
    assert "Request · Clan Blue" in told
    assert "Check the address." in told
    assert "550 5.1.1 nobody here" in told
    assert run.seat.me.failed_mails == 1
    press(run, card.button)
    run.until(section.empty.isVisible)
    assert "The email to hanako@clan.example is sent again." in run.heard
    run.until(lambda: run.seat.me.failed_mails == 0)
