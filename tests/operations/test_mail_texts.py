"""Texts of unread mails: written once for the list, searched, and struck out like all others."""

from smartwizard.operations import activation, mail_texts, mailbox
from tests.world import HANAKO, PASSWORD, World


def unwritten(world: World) -> tuple[int, ...]:
    return world.desk.call(mailbox.page).unwritten


def test_a_listed_mail_is_written_down_once_and_stays_unread(world: World) -> None:
    world.register(language="ja")
    ids = unwritten(world)
    assert ids == (world.mails(HANAKO)[-1].id,)
    world.desk.call(mail_texts.write_down, ids=ids)
    assert unwritten(world) == ()
    (line,) = world.desk.call(mailbox.page).mails
    assert line.unread
    text = world.desk.call(mailbox.read, id=line.id).text
    world.desk.call(mail_texts.write_down, ids=ids)
    assert world.desk.call(mailbox.read, id=line.id).text == text


def test_an_unread_mail_is_found_by_two_characters_of_its_subject(world: World) -> None:
    world.register(language="ja")
    world.register("ken@clan.example")
    assert world.desk.call(mailbox.page, search="有効").mails == ()
    world.desk.call(mail_texts.write_down, ids=unwritten(world))
    assert [m.email for m in world.desk.call(mailbox.page, search="有効").mails] == [HANAKO]


def test_a_spent_link_is_struck_out_of_a_text_that_nobody_has_read(world: World) -> None:
    world.register()
    world.desk.call(mail_texts.write_down, ids=unwritten(world))
    mail = world.mails(HANAKO)[-1]
    assert world.holds(mail.token)
    world.desk.call(activation.activate, token=mail.token, password=PASSWORD)
    assert not world.holds(mail.token)
    assert not world.holds(mail.code)


def test_what_ran_out_is_written_down_without_its_link(world: World) -> None:
    world.register()
    ids, token = unwritten(world), world.mails(HANAKO)[-1].token
    world.clock.advance(hours=73)
    world.desk.call(mail_texts.write_down, ids=ids)
    assert not world.holds(token)
    assert token not in world.desk.call(mailbox.read, id=ids[0]).text


def test_a_mail_that_is_held_back_is_not_written_down(world: World) -> None:
    world.register()
    ids = unwritten(world)
    world.clock.advance(seconds=-5)
    world.desk.call(mail_texts.write_down, ids=ids)
    world.clock.advance(seconds=5)
    assert unwritten(world) == ids


def test_kept_mails_are_counted(world: World) -> None:
    world.register()
    world.register("ken@clan.example")
    assert world.desk.call(mailbox.kept_count) == 0
    world.desk.call(mailbox.keep, id=world.mails(HANAKO)[-1].id, kept=True)
    assert world.desk.call(mailbox.kept_count) == 1
