"""The mailbox: each mail once, in its time, frozen at its first reading (R47)."""

import logging
from datetime import timedelta

import pytest

from smartwizard import mail
from smartwizard.models import MailRow, TokenRow
from smartwizard.operations import activation, mailbox
from smartwizard.operations.mailbox import Place
from tests.world import HANAKO, PASSWORD, World, refused

SUZU = "suzu@clan.example"


def _many(world: World, count: int) -> list[int]:
    """Mails of the same instant, so that only the number tells their order."""
    with world.writing():
        rows = [
            MailRow.create(
                cause=f"test:{n}", kind="password_changed", recipient=HANAKO, language="en",
                values={"to": HANAKO, "at": {"moment": world.clock.now.isoformat()}},
                message_id=f"<{n}@test>", written_at=world.clock.now,
                visible_at=world.clock.now + timedelta(seconds=n // 3), search=f"mail {n}",
            )
            for n in range(count)
        ]  # fmt: skip
        return [row.id for row in rows]


def test_anybody_at_the_desk_reads_the_mail_of_every_address_before_signing_in(
    world: World,
) -> None:
    world.register()
    world.register(SUZU)
    lines = world.desk.call(mailbox.page).mails
    assert [(line.email, line.subject) for line in lines] == [
        (SUZU, "Activate your account"),
        (HANAKO, "Activate your account"),
    ]
    assert [line.email for line in world.desk.call(mailbox.page, address=HANAKO).mails] == [HANAKO]


def test_the_addresses_are_listed_with_what_waits_there(world: World) -> None:
    world.register()
    world.register()
    world.register(SUZU)
    world.desk.call(mailbox.read, id=world.mails(SUZU)[0].id)
    found = world.desk.call(mailbox.inboxes)
    assert [(inbox.email, inbox.unread) for inbox in found] == [(HANAKO, 2), (SUZU, 0)]
    assert world.desk.call(mailbox.unread_count) == 2
    assert world.desk.call(mailbox.unread_count, address=SUZU) == 0


def test_opening_a_mail_shows_its_link_and_code_and_marks_it_read(world: World) -> None:
    world.register()
    [sent] = world.mails()
    opened = world.desk.call(mailbox.read, id=sent.id)
    for part in (opened.text, opened.html):
        assert sent.token in part
        assert sent.code in part
    assert not opened.line.unread
    assert not world.desk.call(mailbox.page).mails[0].unread


def test_the_text_stays_as_it_was_first_read(world: World) -> None:
    world.register(first_name="Hanako")
    [sent] = world.mails()
    first = world.desk.call(mailbox.read, id=sent.id)
    with world.writing():
        MailRow.update(name="Somebody Else").execute()
    assert world.desk.call(mailbox.read, id=sent.id).text == first.text


def test_a_held_mail_is_nobodys_to_see_before_its_time(world: World) -> None:
    [number] = _many(world, 1)
    with world.writing():
        MailRow.update(visible_at=world.clock.now + timedelta(seconds=10)).execute()
    assert world.desk.call(mailbox.page).mails == ()
    assert world.desk.call(mailbox.unread_count) == 0
    assert world.desk.call(mailbox.inboxes) == ()
    assert refused(world.desk.call, mailbox.read, id=number)
    assert refused(world.desk.call, mailbox.keep, id=number, kept=True)
    world.clock.advance(seconds=10)
    assert [line.id for line in world.desk.call(mailbox.page).mails] == [number]


@pytest.mark.parametrize("size", [1, 2, 3, 4, 7, 50])
def test_the_pages_show_each_mail_exactly_once_the_newest_first(world: World, size: int) -> None:
    numbers = _many(world, 11)
    world.clock.advance(minutes=1)
    seen: list[int] = []
    before: Place | None = None
    while True:
        page = world.desk.call(mailbox.page, before=before, size=size)
        seen += [line.id for line in page.mails]
        before = page.before
        if before is None:
            break
    assert seen == numbers[::-1]


def test_a_mail_that_comes_while_paging_shifts_nothing(world: World) -> None:
    numbers = _many(world, 6)
    world.clock.advance(minutes=1)
    first = world.desk.call(mailbox.page, size=3)
    world.register()
    second = world.desk.call(mailbox.page, size=3, before=first.before)
    assert [line.id for line in (*first.mails, *second.mails)] == numbers[::-1]


def test_kept_mails_stand_apart_and_can_be_put_back(world: World) -> None:
    world.register()
    [sent] = world.mails()
    world.desk.call(mailbox.keep, id=sent.id, kept=True)
    assert world.desk.call(mailbox.page).mails == ()
    assert [line.id for line in world.desk.call(mailbox.page, kept=True).mails] == [sent.id]
    world.desk.call(mailbox.keep, id=sent.id, kept=False)
    assert [line.id for line in world.desk.call(mailbox.page).mails] == [sent.id]


@pytest.mark.parametrize("search", ["HANAKO", "mameshiba", "november 23", "did NOT  register"])
def test_mails_are_found_by_address_name_and_once_read_by_their_words(
    world: World, search: str
) -> None:
    world.register(SUZU, first_name="Suzu", last_name="Akai", language="fr")
    world.register()
    for sent in world.mails():
        world.desk.call(mailbox.read, id=sent.id)
    lines = world.desk.call(mailbox.page, search=search).mails
    assert [line.email for line in lines] == [HANAKO]


def test_japanese_mails_are_found_by_two_characters(world: World) -> None:
    world.register(SUZU)
    world.register(language="ja")
    for sent in world.mails():
        world.desk.call(mailbox.read, id=sent.id)
    lines = world.desk.call(mailbox.page, search="有効").mails
    assert [line.email for line in lines] == [HANAKO]


@pytest.mark.parametrize("search", ["%", "_", "\\"])
def test_signs_of_the_database_are_searched_as_themselves(world: World, search: str) -> None:
    world.register()
    assert world.desk.call(mailbox.page, search=f"x{search}x").mails == ()


def test_mails_are_listed_by_what_they_are_about(world: World) -> None:
    world.person()
    world.register()
    told = world.desk.call(mailbox.page, kinds=("already_registered",)).mails
    assert [line.kind for line in told] == ["already_registered"]


def test_the_row_says_what_has_become_of_a_link(world: World) -> None:
    key = world.register().registration
    sent = world.clock.now

    def links() -> list[tuple[str, object]]:
        lines = world.desk.call(mailbox.page, address=HANAKO).mails
        return [(line.link, line.link_at) for line in lines]

    assert links() == [("ok", None)]
    world.clock.advance(hours=72)
    assert links() == [("expired", sent + timedelta(hours=72))]
    world.desk.call(activation.send_again, registration=key)
    assert links() == [("ok", None), ("replaced", world.clock.now)]


def test_a_link_read_after_its_time_is_struck_out_already(world: World) -> None:
    world.register()
    [sent] = world.mails()
    world.clock.advance(hours=72)
    opened = world.desk.call(mailbox.read, id=sent.id)
    assert mail.STRUCK in opened.text
    for secret in (sent.token, sent.code):
        assert secret not in opened.text + opened.html
        assert not world.holds(secret)


def test_markup_in_a_persons_name_stays_text(world: World) -> None:
    world.person(last_name="O'Neill-Mame")
    with world.writing():
        MailRow.update(name="<b>Hanako</b>").execute()
    opened = world.desk.call(mailbox.read, id=world.mails()[0].id)
    assert "<b>Hanako" not in opened.html
    assert "&lt;b&gt;Hanako" in opened.html


def test_a_page_of_mails_takes_one_statement_however_many_there_are(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    for n in range(5):
        world.register(f"p{n}@clan.example")
    with caplog.at_level(logging.DEBUG, "peewee"):
        assert len(world.desk.call(mailbox.page).mails) == 5
    assert len(caplog.records) == 1


def test_an_unknown_mail_is_refused(world: World) -> None:
    assert refused(world.desk.call, mailbox.read, id=99)


def test_the_page_is_read_from_an_index(world: World) -> None:
    with world.reading():
        database = MailRow._meta.database
        plan = database.execute_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM mail WHERE kept = 0 AND visible_at <= 5"
            " ORDER BY visible_at DESC, id DESC LIMIT 50"
        ).fetchall()
    assert "USING COVERING INDEX" in plan[0][-1]
    assert not any("TEMP B-TREE" in step[-1] for step in plan)


def test_a_used_link_leads_nowhere_from_the_mailbox_either(world: World) -> None:
    world.register()
    [sent] = world.mails()
    world.desk.call(mailbox.read, id=sent.id)
    world.desk.call(activation.activate, token=sent.token, password=PASSWORD)
    opened = world.desk.call(mailbox.read, id=sent.id)
    assert sent.token not in opened.html
    with world.reading():
        assert TokenRow.get(TokenRow.kind == "activate").struck
