"""Mails that did not arrive: the operator's list, Send again, and the request's timeline."""

import pytest

from smartwizard.delivery import deliver
from smartwizard.models import MailRow
from smartwizard.operations import passwords, session, undelivered
from smartwizard.operations.requesting.views import Station
from tests.mail_server import mail_server, set_up
from tests.operations.clan import Clan
from tests.world import Seat, World, refused


@pytest.fixture
def operator(world: World) -> Seat:
    return world.operator()


def let_fail(world: World, answer: str = "550 5.1.1 nobody here") -> None:
    with mail_server() as server:
        set_up(world.home, server.port)
        server.day.rcpt = answer
        deliver(world.desk, world.registers.config)


def test_the_operator_sees_who_when_and_why_but_never_the_text(
    world: World, operator: Seat
) -> None:
    world.register()
    token = world.mails()[-1].token
    let_fail(world)
    (mail,) = operator.call(undelivered.page).mails
    assert (mail.kind, mail.email, mail.reason) == (
        "activation",
        "hanako@clan.example",
        "recipient",
    )
    assert mail.failed_at == world.clock.now
    assert "nobody here" in mail.answer
    assert token not in str(mail)
    assert operator.call(session.who_am_i).failed_mails == 1


def test_send_again_puts_it_into_the_queue_with_five_new_days(world: World, operator: Seat) -> None:
    world.register()
    let_fail(world)
    (mail,) = operator.call(undelivered.page).mails
    operator.call(undelivered.send_again, id=mail.id)
    assert not operator.call(undelivered.page).mails
    (gone,) = refused(operator.call, undelivered.send_again, id=mail.id)
    assert gone.remedy == "reload"
    with mail_server() as server:
        set_up(world.home, server.port)
        assert deliver(world.desk, world.registers.config).sent == 1
        with world.reading():
            assert server.received.ids == [MailRow.get().message_id]
    assert operator.call(session.who_am_i).failed_mails == 0


def test_a_mail_whose_link_has_been_replaced_is_not_sent_again(
    world: World, operator: Seat
) -> None:
    world.person()
    world.desk.call(passwords.request_reset, email="hanako@clan.example")
    let_fail(world)
    (mail,) = operator.call(undelivered.page).mails
    world.clock.advance(hours=2)
    (issue,) = refused(operator.call, undelivered.send_again, id=mail.id)
    assert "can no longer be used" in issue.text.source


def test_the_list_comes_in_pages(world: World, operator: Seat) -> None:
    for number in range(5):
        world.register(f"p{number}@clan.example")
    let_fail(world)
    first = operator.call(undelivered.page, size=3)
    second = operator.call(undelivered.page, size=3, before=first.before)
    found = [mail.email[:2] for mail in (*first.mails, *second.mails)]
    assert found == ["p4", "p3", "p2", "p1", "p0"]
    assert second.before == 0


def failures(clan: Clan, seat: Seat, number: str) -> list[Station]:
    return [s for s in clan.get(seat, number).timeline if s.event == "mail_failed"]


def test_a_request_whose_deciders_mail_failed_says_so_until_it_was_sent(
    world: World, operator: Seat
) -> None:
    clan = Clan.of(world)
    hanako = clan.member("hanako@clan.example", "Hanako Mameshiba")
    clan.open(hanako, "clan.example")
    with mail_server() as server:
        set_up(world.home, server.port)
        deliver(world.desk, world.registers.config)
    aiko = clan.member("aiko@clan.example", "Aiko Tanaka")
    number = clan.ask(aiko, "jp.clan.example").number
    let_fail(world)
    for seat in (aiko, hanako):
        (station,) = failures(clan, seat, number)
        assert (station.state, station.at, station.who.n) == ("done", world.clock.now, 1)
    for mail in operator.call(undelivered.page).mails:
        operator.call(undelivered.send_again, id=mail.id)
    assert not failures(clan, aiko, number)


def test_a_failed_mail_to_who_asked_is_no_station(world: World, operator: Seat) -> None:
    clan = Clan.of(world)
    aiko = clan.member("aiko@clan.example", "Aiko Tanaka")
    number = clan.apply(aiko, "green.example", note="We use this name everywhere.", different=True)
    assert hasattr(number, "number")
    with world.writing():
        operators = MailRow.recipient == "operator@registry.example"
        MailRow.update(read_at=world.clock.now).where(operators).execute()
    let_fail(world)
    assert not failures(clan, aiko, number.number)
