"""The operator sets the mail server: what is taken, what is kept where, and what a test says."""

from typing import Any

import pytest

from smartwizard.models import EventRow
from smartwizard.operations import mail_settings, mailbox, session
from tests.mail_server import HOST, LOGIN, PASSWORD, certificate, mail_server, set_up, tls
from tests.world import Seat, World, refused

FINE = {
    "host": "mail.clan.example",
    "port": "587",
    "security": "starttls",
    "login": LOGIN,
    "password": PASSWORD,
    "sender": "registry@clan.example",
}


@pytest.fixture
def operator(world: World) -> Seat:
    return world.operator()


def save(operator: Seat, **values: str) -> mail_settings.MailSettings:
    return operator.call(mail_settings.save, **{**FINE, **values})


def test_what_was_set_is_shown_without_the_password(world: World, operator: Seat) -> None:
    save(operator)
    shown = operator.call(mail_settings.view)
    assert shown == mail_settings.MailSettings(
        "mail.clan.example", 587, "starttls", LOGIN, has_password=True, sender=FINE["sender"]
    )
    assert world.registers.config.smtp.password == PASSWORD
    assert PASSWORD not in repr(world.registers.config.smtp)


def test_the_password_stands_in_one_file_that_only_this_user_can_read(
    world: World, operator: Seat
) -> None:
    save(operator)
    assert world.holds(PASSWORD) == ["smtp.toml"]
    assert (world.home / "smtp.toml").stat().st_mode & 0o777 == 0o600
    with world.reading():
        assert not [row for row in EventRow.select() if "clan" in str(row.new)]


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"host": ""}, ["host"]),
        ({"host": "mail clan/example"}, []),
        ({"host": "mail_<b>.example"}, ["host"]),
        ({"port": "0"}, ["port"]),
        ({"port": "65536"}, ["port"]),
        ({"port": "smtp"}, ["port"]),
        ({"port": "５８７"}, []),
        ({"security": "none"}, ["security"]),
        ({"security": "ssl"}, ["security"]),
        ({"security": "none", "host": "127.0.0.1"}, []),
        ({"security": "none", "host": "localhost"}, []),
        ({"login": ""}, ["login"]),
        ({"login": "レジ"}, ["login"]),
        ({"password": "pässword"}, ["password"]),
        ({"sender": ""}, ["sender"]),
        ({"sender": "registry@cisco.com"}, ["sender"]),
        ({"sender": "registry@mail.CISCO.com"}, ["sender"]),
        ({"sender": "registry@notcisco.com"}, []),
        ({"host": "", "port": "", "sender": "x"}, ["host", "port", "sender"]),
    ],
)
def test_all_that_is_to_be_put_right_is_said_at_once(
    operator: Seat, values: dict[str, str], fields: list[str]
) -> None:
    if "/" in values.get("host", ""):
        fields = ["host"]
    if not fields:
        assert save(operator, **values).host
        return
    issues = refused(save, operator, **values)
    assert [issue.field for issue in issues] == fields


def test_an_empty_password_keeps_the_saved_one_only_for_the_same_server_and_login(
    world: World, operator: Seat
) -> None:
    save(operator)
    save(operator, password="", port="2525")
    assert world.registers.config.smtp.password == PASSWORD
    for changed in ({"host": "other.example"}, {"login": "other"}):
        (issue,) = refused(save, operator, password="", **changed)
        assert issue.field == "password"
    save(operator, login="", password="")
    assert world.registers.config.smtp.password == ""


def test_where_mails_leave_there_is_no_mailbox_until_it_is_turned_off(
    world: World, operator: Seat
) -> None:
    world.register()
    assert not world.desk.call(session.who_am_i).mails_leave
    save(operator)
    assert world.desk.call(session.who_am_i).mails_leave
    assert operator.call(session.who_am_i).unread_mails == 0
    (issue,) = refused(world.desk.call, mailbox.page)
    assert "mail server" in issue.text.source
    assert refused(world.desk.call, mailbox.read, id=1) == (issue,)
    operator.call(mail_settings.turn_off)
    assert len(world.desk.call(mailbox.page).mails) == 1
    assert not world.holds(PASSWORD)


def test_settings_by_hand_are_read_and_the_operators_stand_above_them(
    world: World, operator: Seat
) -> None:
    (world.home / "settings.toml").write_text(
        '[smtp]\nhost = "one.example"\nport = 25\ntimeout = 5\nretries = [60, 120]\n'
        'ca_file = "office.pem"\n',
        encoding="utf-8",
    )
    by_hand = world.registers.config.smtp
    assert (by_hand.host, by_hand.port, by_hand.security) == ("one.example", 25, "starttls")
    assert [pause.total_seconds() for pause in by_hand.retries] == [60, 120]
    assert by_hand.ca_file == str(world.home / "office.pem")
    save(operator)
    assert world.registers.config.smtp.host == "mail.clan.example"
    assert world.registers.config.smtp.timeout == by_hand.timeout


def try_out(operator: Seat, **values: Any) -> mail_settings.Tried:
    usual = {**FINE, "host": HOST, "security": "none", "login": "", "password": ""}
    return operator.call(mail_settings.try_out, **{**usual, **values})


def test_a_test_mail_reaches_the_operator_before_anything_is_saved(
    world: World, operator: Seat
) -> None:
    with mail_server() as server:
        tried = try_out(operator, port=str(server.port))
        assert (tried.sent, tried.email) == (True, "operator@registry.example")
        (mail,) = server.received.mails
    assert mail["Subject"].startswith("Test email")
    assert mail["To"] == "operator@registry.example"
    assert not world.registers.config.smtp.host
    assert not world.mails()


def test_a_test_says_what_the_server_did_not_take(world: World, operator: Seat) -> None:
    with mail_server() as server:
        port = str(server.port)
        server.day.rcpt = "550 5.1.1 nobody here"
        assert try_out(operator, port=port).reason == "recipient"
        server.day.mail = "553 5.7.1 not your address"
        refusal = try_out(operator, port=port)
        assert (refusal.sent, refusal.reason) == (False, "sender")
        assert refusal.answer == "553 5.7.1 not your address"
    assert try_out(operator, port=port).reason == "refused"
    assert try_out(operator, host="nowhere.invalid", security="tls").reason in ("host", "network")
    with mail_server(tls_context=tls()) as server:
        port = str(server.port)
        assert try_out(operator, port=port, security="starttls").reason == "certificate"
        set_up(world.home, server.port, ca_file=str(certificate()))
        server.day.refuse_login = True
        wrong = try_out(
            operator, port=port, security="starttls", login=LOGIN, password="Wrong-Letters-6!"
        )
        assert wrong.reason in ("login", "no_login")
