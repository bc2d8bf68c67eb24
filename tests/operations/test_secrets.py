"""Where a secret may stand: a password nowhere, a token or code in its own unspent mail (R47)."""

import json
import logging

import pytest

from smartwizard.models import EventRow
from smartwizard.operations import activation, mailbox, passwords
from tests.world import HANAKO, PASSWORD, SentMail, World, refused

NEW = "Better-Horse-4?"


def _read(world: World) -> SentMail:
    """The latest mail, opened in the mailbox, so that its text is written down as well."""
    mail = world.mails()[-1]
    world.desk.call(mailbox.read, id=mail.id)
    assert world.holds(mail.token)
    assert world.holds(mail.code)
    return mail


def _gone(world: World, mail: SentMail) -> bool:
    return not (world.holds(mail.token) or world.holds(mail.code))


def test_a_used_link_and_its_code_stand_in_no_file(world: World) -> None:
    world.register()
    mail = _read(world)
    world.desk.call(activation.activate, token=mail.token, password=PASSWORD)
    assert _gone(world, mail)


def test_a_replaced_link_and_its_code_stand_in_no_file(world: World) -> None:
    key = world.register().registration
    mail = _read(world)
    world.clock.advance(minutes=1)
    world.desk.call(activation.send_again, registration=key)
    assert _gone(world, mail)


def test_a_corrected_address_takes_the_link_out_of_the_wrong_mail(world: World) -> None:
    key = world.register().registration
    mail = _read(world)
    world.desk.call(activation.correct_address, registration=key, email="suzu@clan.example")
    assert _gone(world, mail)


def test_an_expired_link_goes_with_the_next_token_that_is_made(world: World) -> None:
    world.register()
    mail = _read(world)
    world.clock.advance(hours=72)
    world.register("suzu@clan.example")
    assert _gone(world, mail)


def test_a_reset_link_goes_when_it_is_used(world: World) -> None:
    world.person()
    world.desk.call(passwords.request_reset, email=HANAKO)
    mail = _read(world)
    world.desk.call(passwords.reset, token=mail.token, password=NEW)
    assert _gone(world, mail)


def test_a_secret_goes_although_another_program_has_the_registry_open(world: World) -> None:
    other = world.another_program()
    other.desk().call(mailbox.page)
    world.register()
    mail = _read(world)
    other.desk().call(mailbox.page)
    world.desk.call(activation.activate, token=mail.token, password=PASSWORD)
    other.desk().call(mailbox.page)
    assert _gone(world, mail)
    other.store.close()


def test_passwords_and_keys_stand_in_no_file_and_no_log(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("peewee").setLevel(logging.INFO)
        key = world.register().registration
        mail = world.mails()[-1]
        refused(world.sign_in, HANAKO, "Wrong-Horse-7!")
        world.desk.call(
            activation.activate_with_code, registration=key, code=mail.code, password=PASSWORD
        )
        seat = world.sign_in()
        seat.call(passwords.change, old_password=PASSWORD, password=NEW)
        world.desk.call(passwords.request_reset, email=HANAKO)
        reset = world.mails(HANAKO, "reset_password")[-1]
        world.desk.call(passwords.reset, token=reset.token, password=PASSWORD)
    for secret in (PASSWORD, NEW, "Wrong-Horse-7!", key, seat.token, mail.token, reset.token):
        assert not world.holds(secret)
        assert secret not in caplog.text


def test_the_event_log_holds_codes_and_references_only(world: World) -> None:
    world.person()
    world.operator()
    world.register(HANAKO)
    world.sign_in().call(passwords.change, old_password=PASSWORD, password=NEW)
    with world.reading():
        written = json.dumps(
            [[e.actor, e.action, e.subject, e.old, e.new] for e in EventRow.select()]
        ).lower()
    for personal in ("hanako", "mameshiba", "@", "horse"):
        assert personal not in written
