"""Mails leave by SMTP: each at least once, under one Message-ID, whatever the server does (R47)."""

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from smartwizard.clock import utc_now
from smartwizard.delivery import Round, deliver
from smartwizard.models import DeliveryRow, MailRow
from smartwizard.operations import activation, decisions, deliveries, passwords
from smartwizard.registry import LocalRegistry
from tests.mail_server import LOGIN, PASSWORD, MailServer, certificate, mail_server, set_up, tls
from tests.operations.clan import Clan
from tests.world import World

ROOT = Path(__file__).parent.parent
QUICK = timedelta(seconds=0.3)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


def write(world: World, count: int = 1) -> list[str]:
    """Mails without a link to as many people; their Message-IDs."""
    now = world.clock()
    ids = [f"<{number}@smartwizard>" for number in range(count)]
    with world.writing():
        for number, message_id in enumerate(ids):
            MailRow.create(
                cause=f"test:{number}", kind="password_changed", message_id=message_id,
                recipient=f"p{number}@clan.example", name="Hanako Mameshiba", language="en",
                values={"to": f"p{number}@clan.example", "at": {"moment": now.isoformat()}},
                written_at=now, visible_at=now,
            )  # fmt: skip
    return ids


def send(world: World) -> Round:
    return deliver(world.desk, world.registers.config)


def state(world: World) -> dict[str, Any]:
    """How the only mail stands."""
    with world.reading():
        (row,) = DeliveryRow.select()
    return dict(row.__data__)


def statuses(world: World) -> Counter[str]:
    with world.reading():
        return Counter(row.status for row in DeliveryRow.select())


def test_a_mail_leaves_with_its_frozen_text_and_stays_nowhere_else(
    world: World, server: MailServer
) -> None:
    set_up(world.home, server.port)
    world.register()
    token, code = world.mails()[-1].token, world.mails()[-1].code
    assert send(world) == Round(1, 0, 0)
    (mail,) = server.received.mails
    text, page = (mail.get_body((kind,)) for kind in ("plain", "html"))
    assert text is not None
    assert page is not None
    assert code in text.get_content()
    assert token in page.get_content()
    assert mail["To"] == "Hanako Mameshiba <hanako@clan.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Reply-To"] is mail["List-Unsubscribe"] is None
    with world.reading():
        row = MailRow.get()
    assert (mail["Message-ID"], mail["Subject"]) == (row.message_id, row.subject)
    assert world.mails()[-1].struck
    assert not world.holds(token)
    assert not world.holds(code)
    assert send(world) == Round(0, 0, 0)


def test_what_was_struck_out_at_delivery_can_still_be_used(
    world: World, server: MailServer
) -> None:
    set_up(world.home, server.port)
    world.register()
    token = world.mails()[-1].token
    send(world)
    signed = world.desk.call(activation.activate, token=token, password="Correct-Horse-9!")
    assert signed.me.email == "hanako@clan.example"


def test_without_a_mail_server_nothing_leaves(world: World) -> None:
    write(world)
    assert send(world) == Round(0, 0, 0)
    with world.reading():
        assert not DeliveryRow.select().exists()


def test_what_somebody_opened_in_the_mailbox_does_not_leave_later(
    world: World, server: MailServer
) -> None:
    _, unread = write(world, 2)
    with world.writing():
        MailRow.update(read_at=world.clock()).where(MailRow.id == 1).execute()
    set_up(world.home, server.port)
    assert send(world) == Round(1, 0, 0)
    assert server.received.ids == [unread]


def test_a_server_that_is_down_is_asked_at_growing_intervals(world: World) -> None:
    with mail_server() as gone:
        port = gone.port
    write(world)
    set_up(world.home, port)
    waits = []
    for _ in range(6):
        assert send(world) == Round(0, 0, 1)
        assert send(world) == Round(0, 0, 0), "it waits for its next attempt"
        waits.append((state(world)["due_at"] - world.clock()) // timedelta(minutes=1))
        world.clock.now = state(world)["due_at"]
    assert waits == [1, 5, 15, 60, 60, 60]
    assert (state(world)["status"], state(world)["reason"]) == ("retrying", "refused")


def test_a_server_that_is_down_is_asked_once_for_all_mails_and_takes_all_when_it_is_back(
    world: World,
) -> None:
    with mail_server() as gone:
        port = gone.port
    ids = write(world, 20)
    set_up(world.home, port)
    assert send(world) == Round(0, 0, 1)
    assert statuses(world) == {"retrying": 20}
    world.clock.advance(minutes=1)
    assert send(world) == Round(0, 0, 1)
    world.clock.advance(minutes=5)
    back = MailServer()
    back.start(port)
    try:
        assert send(world) == Round(20, 0, 0)
    finally:
        back.stop()
    assert sorted(back.received.ids) == sorted(ids)


def test_after_five_days_a_mail_has_failed(world: World) -> None:
    with mail_server() as gone:
        port = gone.port
    write(world, 3)
    set_up(world.home, port)
    send(world)
    world.clock.advance(days=4, hours=23)
    send(world)
    assert statuses(world) == {"retrying": 3}
    world.clock.advance(hours=1)
    send(world)
    assert statuses(world) == {"failed": 3}
    world.clock.advance(days=1)
    assert send(world) == Round(0, 0, 0)


@pytest.mark.parametrize(
    ("where", "reason"), [("mail", "sender"), ("rcpt", "recipient"), ("data", "message")]
)
def test_a_temporary_no_is_asked_again_and_a_final_one_is_not(
    world: World, server: MailServer, where: str, reason: str
) -> None:
    write(world)
    set_up(world.home, server.port)
    setattr(server.day, where, "451 4.7.1 greylisted, come back")
    assert send(world) == Round(0, 0, 1)
    assert (state(world)["reason"], state(world)["answer"][:3]) == (reason, "451")
    setattr(server.day, where, "554 5.7.1 not for us")
    world.clock.advance(minutes=1)
    assert send(world) == Round(0, 1, 0)
    found = state(world)
    assert (found["status"], found["reason"]) == ("failed", reason)
    assert "not for us" in found["answer"]
    setattr(server.day, where, "")
    world.clock.advance(days=1)
    assert send(world) == Round(0, 0, 0)
    assert not server.received.mails


def test_one_refused_address_does_not_keep_the_others(world: World, server: MailServer) -> None:
    write(world, 2)
    set_up(world.home, server.port)
    server.day.rcpt = "550 5.1.1 nobody here"
    assert send(world) == Round(0, 2, 0)
    assert server.received.connections == 1


@pytest.mark.parametrize("where", ["ehlo", "rcpt", "data"])
def test_a_server_that_does_not_answer_in_time_is_asked_again(
    world: World, server: MailServer, where: str
) -> None:
    (message_id,) = write(world)
    set_up(world.home, server.port, timeout=QUICK)
    server.day.hang = where
    assert send(world) == Round(0, 0, 1)
    assert state(world)["reason"] == "timeout"
    server.day.hang = ""
    world.clock.advance(minutes=1)
    assert send(world) == Round(1, 0, 0)
    assert set(server.received.ids) == {message_id}


def test_a_connection_lost_before_the_final_dot_sends_again_and_arrives_once(
    world: World, server: MailServer
) -> None:
    ids = write(world)
    set_up(world.home, server.port)
    server.day.drop_inside = 1
    assert send(world) == Round(0, 0, 1)
    assert state(world)["reason"] == "closed"
    world.clock.advance(minutes=1)
    assert send(world) == Round(1, 0, 0)
    assert server.received.ids == ids


def test_a_connection_lost_after_the_final_dot_sends_again_under_the_same_message_id(
    world: World, server: MailServer
) -> None:
    ids = write(world)
    set_up(world.home, server.port)
    server.day.drop_after = 1
    assert send(world) == Round(0, 0, 1)
    world.clock.advance(minutes=1)
    assert send(world) == Round(1, 0, 0)
    world.clock.advance(days=1)
    assert send(world) == Round(0, 0, 0)
    first, second = server.received.mails
    assert server.received.ids == ids * 2
    assert first.as_bytes() == second.as_bytes()


def test_a_server_that_breaks_off_again_and_again_ends_the_round(
    world: World, server: MailServer
) -> None:
    write(world, 10)
    set_up(world.home, server.port)
    server.day.drop_inside = 10
    assert send(world) == Round(0, 0, 3)


class TestEncryption:
    """A registry's mails go encrypted, to the server they are meant for, or not at all."""

    def reason(self, world: World) -> str:
        write(world)
        assert send(world) == Round(0, 0, 1)
        return str(state(world)["reason"])

    def test_starttls_and_tls_with_the_right_certificate_and_login(self, tmp_path: Path) -> None:
        trusted = {"ca_file": str(certificate()), "login": LOGIN, "password": PASSWORD}
        for security, options in (
            ("starttls", {"tls_context": tls(), "require_starttls": True}),
            ("tls", {"tls": tls()}),
        ):
            world = World(tmp_path / security)
            write(world, 2)
            with mail_server(wants_login=True, **options) as server:
                set_up(world.home, server.port, security=security, **trusted)
                assert send(world) == Round(2, 0, 0), security
                assert server.received.connections == 1
            world.close()

    def test_a_certificate_that_nobody_trusts(self, world: World) -> None:
        with mail_server(tls_context=tls()) as server:
            set_up(world.home, server.port, security="starttls")
            assert self.reason(world) == "certificate"
            assert not server.received.mails

    def test_a_certificate_for_another_name(self, world: World) -> None:
        ca_file = str(certificate("mail.clan.example"))
        with mail_server(tls=tls("mail.clan.example")) as server:
            set_up(world.home, server.port, security="tls", ca_file=ca_file)
            assert self.reason(world) == "certificate"

    def test_starttls_taken_out_on_the_way(self, world: World) -> None:
        with mail_server(tls_context=tls()) as server:
            server.day.hide_starttls = True
            set_up(world.home, server.port, security="starttls", login=LOGIN, password=PASSWORD)
            assert self.reason(world) == "no_tls"

    def test_no_encryption_to_another_computer(self, world: World) -> None:
        set_up(world.home, 25, host="mail.clan.example", security="none")
        assert self.reason(world) == "no_tls"

    @pytest.mark.parametrize("sender", ["", "registry@cisco.com", "registry@mail.Cisco.com"])
    def test_no_mail_comes_from_nobody_or_from_cisco(self, world: World, sender: str) -> None:
        with mail_server() as server:
            set_up(world.home, server.port, sender=sender)
            assert self.reason(world) == "sender"
            assert not server.received.connections

    def test_a_file_of_certificates_that_is_not_there(self, world: World) -> None:
        set_up(world.home, 25, security="tls", ca_file="nowhere.pem")
        assert self.reason(world) == "ca_file"

    def test_a_refused_login(self, world: World) -> None:
        ca_file = str(certificate())
        with mail_server(tls_context=tls(), wants_login=True) as server:
            server.day.refuse_login = True
            set_up(world.home, server.port, security="starttls", ca_file=ca_file,
                   login=LOGIN, password=PASSWORD)  # fmt: skip
            assert self.reason(world) == "login"
        assert PASSWORD not in str(state(world))

    def test_a_login_that_is_missing(self, world: World) -> None:
        with mail_server(wants_login=True) as server:
            set_up(world.home, server.port)
            assert self.reason(world) == "login"
            assert statuses(world) == {"retrying": 1}, "the settings are wrong, not the mail"

    def test_a_login_that_the_server_does_not_take(self, world: World) -> None:
        with mail_server() as server:
            set_up(world.home, server.port, login=LOGIN, password=PASSWORD)
            assert self.reason(world) == "no_login"


def test_a_held_decision_that_is_undone_is_never_sent(world: World, server: MailServer) -> None:
    clan = Clan.of(world)
    hanako = clan.member("hanako@clan.example", "Hanako Mameshiba")
    clan.open(hanako, "clan.example")
    aiko = clan.member("aiko@clan.example", "Aiko Tanaka")
    number = clan.ask(aiko, "jp.clan.example").number
    set_up(world.home, server.port)
    send(world)
    server.received.mails.clear()
    clan.approve(hanako, number)
    assert send(world) == Round(0, 0, 0)
    hanako.call(decisions.undo, number=number)
    world.clock.advance(minutes=1)
    assert send(world) == Round(0, 0, 0)
    clan.approve(hanako, number)
    world.clock.advance(seconds=10)
    assert send(world).sent >= 1
    assert any("Activated" in mail["Subject"] for mail in server.received.mails)


def test_a_mail_whose_link_was_replaced_before_it_left_is_not_sent(
    world: World, server: MailServer
) -> None:
    world.person()
    set_up(world.home, server.port)
    send(world)
    assert statuses(world) == {"spent": 1}, "its account is active"
    world.desk.call(passwords.request_reset, email="hanako@clan.example")
    world.clock.advance(minutes=2)
    world.desk.call(passwords.request_reset, email="hanako@clan.example")
    assert send(world) == Round(1, 0, 0)
    assert statuses(world) == {"spent": 2, "sent": 1}
    (mail,) = server.received.mails
    body = mail.get_body(("plain",))
    assert body is not None
    assert "•" not in body.get_content()


def test_two_programs_that_send_at_once_send_each_mail_once(
    world: World, server: MailServer
) -> None:
    ids = write(world, 60)
    set_up(world.home, server.port)

    def program() -> None:
        other = world.another_program()
        deliver(other.desk(), other.config)
        other.store.close()

    threads = [threading.Thread(target=program) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(server.received.ids) == sorted(ids)
    assert statuses(world) == {"sent": 60}


def test_a_sender_that_lost_its_lease_changes_nothing_but_says_what_arrived(
    world: World, server: MailServer
) -> None:
    write(world)
    set_up(world.home, server.port)
    slow = world.desk.call(deliveries.claim, by="slow")
    assert slow is not None
    assert world.desk.call(deliveries.claim, by="other") is None
    world.clock.advance(minutes=30)
    other = world.desk.call(deliveries.claim, by="other")
    assert other == slow
    world.desk.call(deliveries.settle, id=slow.id, by="slow", result="failed")
    assert state(world)["status"] == "queued"
    world.desk.call(deliveries.settle, id=slow.id, by="slow", result="sent")
    assert state(world)["status"] == "sent"
    world.desk.call(deliveries.settle, id=slow.id, by="other", result="failed")
    assert state(world)["status"] == "sent"


@pytest.mark.long
def test_a_thousand_mails_leave_over_one_connection(world: World, server: MailServer) -> None:
    ids = write(world, 1000)
    set_up(world.home, server.port)
    registry = LocalRegistry(world.registers.store, world.registers.config, clock=world.clock)
    assert deliver(registry, world.registers.config) == Round(1000, 0, 0)
    assert server.received.ids == ids
    assert server.received.connections == 1


def test_a_round_stops_after_the_mail_in_hand(world: World, server: MailServer) -> None:
    write(world, 3)
    set_up(world.home, server.port)
    wishes = iter([True, True, False])
    assert deliver(world.desk, world.registers.config, lambda: next(wishes)) == Round(2, 0, 0)


def run_deliver(world: World, stop_at: int = 0) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "SMARTWIZARD_HOME": str(world.home)}
    environment["SMARTWIZARD_STOP_AT"] = str(stop_at)
    return subprocess.run(
        [sys.executable, "-m", "smartwizard", "deliver"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.long
def test_a_kill_at_any_commit_point_loses_no_mail(tmp_path: Path) -> None:
    stop, killed = 0, True
    while killed:
        stop += 1
        world = World(tmp_path / f"stop-{stop}")
        world.clock.now = utc_now()
        ids = write(world, 2)
        with mail_server() as server:
            set_up(world.home, server.port)
            done = run_deliver(world, stop)
            killed = done.returncode == -signal.SIGKILL
            assert killed or done.returncode == 0, done.stderr
            world.clock.advance(hours=2)
            send(world)
        times = Counter(server.received.ids)
        assert set(times) == set(ids)
        assert max(times.values()) <= 1 + killed
        assert statuses(world) == {"sent": 2}
        world.close()
    # Each mail is claimed and settled, and each of these commits is stopped before and after.
    assert stop == 2 * 2 * 2 + 1


def test_the_command_says_what_became_of_the_mails(world: World, server: MailServer) -> None:
    world.clock.now = utc_now()
    write(world, 2)
    without = run_deliver(world)
    assert without.returncode == 1
    assert "No mail server is set up" in without.stderr
    set_up(world.home, server.port)
    done = run_deliver(world)
    assert done.stdout == "Emails sent: 2, to be tried again: 0, failed: 0\n"
    assert run_deliver(world).stdout.startswith("Emails sent: 0")
