"""Registering: what is asked, what is stored and mailed, and what nobody can find out (R1–R4)."""

from datetime import timedelta

import pytest

from smartwizard.models import EventRow, PersonRow
from smartwizard.operations import activation, mailbox, session, tokens
from tests.support import FRIDAY
from tests.world import HANAKO, PASSWORD, World, refused, said

SUZU = "suzu@clan.example"


def test_registering_makes_a_pending_account_and_mails_its_link_and_code(world: World) -> None:
    registered = world.register()
    [mail] = world.mails(HANAKO)
    assert (mail.kind, mail.language) == ("activate", "en")
    assert registered.email == HANAKO
    assert registered.expires == FRIDAY + timedelta(hours=72)
    assert world.desk.call(tokens.link, token=mail.token).state == "ok"
    with world.reading():
        [person] = PersonRow.select()
    assert (person.status, person.user_name, person.country) == ("pending", "hanako", "JP")


def test_all_that_is_wrong_with_a_form_is_said_at_once(world: World) -> None:
    issues = refused(
        world.register,
        "hanako@",
        password="short",
        first_name="豆柴",
        last_name="",
        country="",
        language="",
    )
    fields = {issue.field for issue in issues}
    assert fields == {"email", "password", "first_name", "last_name", "country", "language"}
    assert world.mails() == []


def test_the_address_is_stored_with_its_host_in_ascii_and_compared_without_case(
    world: World,
) -> None:
    registered = world.register("Hanako@ＣＬＡＮ.example")
    assert registered.email == "Hanako@clan.example"
    world.desk.call(activation.activate, token=world.mails()[0].token, password=PASSWORD)
    assert world.sign_in("HANAKO@clan.EXAMPLE").id


def test_the_mail_is_in_the_language_of_the_window(world: World) -> None:
    world.register(language="ja")
    [mail] = world.mails()
    assert mail.language == "ja"
    letter = world.desk.call(mailbox.read, id=mail.id)
    assert "アカウント" in letter.line.subject


def test_a_user_name_is_made_of_the_address_with_a_number_where_it_is_taken(world: World) -> None:
    for host in ("clan", "blue", "red"):
        world.register(f"hanako@{host}.example")
    world.register("x+y@clan.example")
    with world.reading():
        names = [row.user_name for row in PersonRow.select().order_by(PersonRow.id)]
    assert names == ["hanako", "hanako2", "hanako3", "userxy"]


def test_nobody_learns_from_registering_whose_address_has_an_account(world: World) -> None:
    world.person(HANAKO)
    world.clock.advance(hours=1)
    free, taken = world.register(SUZU), world.register(HANAKO)
    assert (free.expires, free.again_at) == (taken.expires, taken.again_at)
    assert len(free.registration) == len(taken.registration)
    assert [mail.kind for mail in world.mails(SUZU)] == ["activate"]
    assert [mail.kind for mail in world.mails(HANAKO)] == ["activate", "already_registered"]


def test_all_that_follows_a_registration_is_alike_for_a_free_and_a_taken_address(
    world: World,
) -> None:
    """Each step is tried with the key and the password of either registration."""
    world.person(HANAKO, password="Another-Horse-8!")
    seen = []
    for email in (SUZU, HANAKO):
        key = world.register(email).registration
        seen.append(
            [
                said(refused(world.desk.call, activation.send_again, registration=key)),
                said(
                    refused(
                        world.desk.call,
                        activation.activate_with_code,
                        registration=key,
                        code="0000-0000",
                        password=PASSWORD,
                    )
                ),
                said(refused(world.sign_in, email)),
                said(refused(world.sign_in, email, "Wrong-Horse-7!")),
            ]
        )
    assert seen[0] == seen[1]


def test_an_owner_is_told_at_most_once_an_hour(world: World) -> None:
    world.person(HANAKO)
    for _ in range(3):
        world.register(HANAKO)
    assert len(world.mails(HANAKO, "already_registered")) == 1
    world.clock.advance(hours=1)
    world.register(HANAKO)
    assert len(world.mails(HANAKO, "already_registered")) == 2


def test_an_owner_is_told_in_their_own_language(world: World) -> None:
    world.person(HANAKO, language="it")
    world.register(HANAKO, language="fr")
    [mail] = world.mails(HANAKO, "already_registered")
    assert mail.language == "it"


def test_a_registration_of_a_taken_address_can_be_corrected_to_the_right_one(world: World) -> None:
    """Who mistyped their address into somebody else's must not be able to tell."""
    world.person(HANAKO)
    key = world.register(HANAKO, first_name="Aiko").registration
    world.desk.call(activation.correct_address, registration=key, email="aiko@clan.example")
    [mail] = world.mails("aiko@clan.example")
    signed = world.desk.call(activation.activate, token=mail.token, password=PASSWORD)
    assert (signed.me.name, signed.me.email) == ("Aiko", "aiko@clan.example")


def test_an_address_can_be_registered_twice_and_the_first_to_prove_it_has_it(world: World) -> None:
    first = world.register(HANAKO, password="First-Horse-1!")
    world.register(HANAKO, password="Second-Horse-2!")
    one, two = world.mails(HANAKO)
    world.desk.call(activation.activate, token=two.token, password="Second-Horse-2!")
    with world.reading():
        assert [row.status for row in PersonRow.select()] == ["active"]
    assert world.desk.call(tokens.link, token=one.token).state == "unknown"
    [issue] = refused(world.desk.call, activation.send_again, registration=first.registration)
    assert issue.remedy == "register"
    assert not world.holds(one.token)


def test_a_password_of_somebody_elses_registration_does_not_activate_mine(world: World) -> None:
    world.register(HANAKO, password="First-Horse-1!")
    world.register(HANAKO, password="Second-Horse-2!")
    one, _ = world.mails(HANAKO)
    [issue] = refused(
        world.desk.call, activation.activate, token=one.token, password="Second-Horse-2!"
    )
    assert issue.field == "password"


@pytest.mark.parametrize(("days", "left"), [(27.9, 1), (28, 0)])
def test_what_is_not_activated_within_28_days_is_deleted(
    world: World, days: float, left: int
) -> None:
    world.register(HANAKO)
    world.clock.advance(days=days)
    world.register(SUZU)
    with world.reading():
        assert PersonRow.select().where(PersonRow.email == HANAKO).count() == left


def test_an_address_can_be_registered_anew_and_the_log_tells_the_two_apart(world: World) -> None:
    world.register()
    world.clock.advance(days=28)
    world.register()
    assert [mail.struck for mail in world.mails(HANAKO)] == [True, False]
    with world.reading():
        events = EventRow.select().where(EventRow.action == "person.registered")
        assert [event.subject for event in events] == ["person:1", "person:2"]


def test_a_registration_of_28_days_is_gone_even_before_it_is_deleted(world: World) -> None:
    key = world.register().registration
    world.clock.advance(days=28)
    [issue] = refused(world.desk.call, activation.send_again, registration=key)
    assert issue.remedy == "register"
    assert said(refused(world.sign_in)) == ["The email or the password does not match."]


def test_no_link_outlives_its_registration(world: World) -> None:
    registered = world.register()
    world.clock.advance(days=27)
    again = world.desk.call(activation.send_again, registration=registered.registration)
    assert again.expires == FRIDAY + timedelta(days=28)


def test_deleting_a_registration_strikes_its_link_and_code_out_of_its_mail(world: World) -> None:
    world.register()
    [mail] = world.mails()
    world.desk.call(mailbox.read, id=mail.id)
    world.clock.advance(days=28)
    world.register(SUZU)
    assert not world.holds(mail.token)
    assert not world.holds(mail.code)
    [line] = world.desk.call(mailbox.page, address=HANAKO).mails
    assert line.link == "gone"


def test_who_registered_is_nobody_until_they_activate(world: World) -> None:
    world.register()
    assert world.desk.call(session.who_am_i).kind == "nobody"


def test_an_address_gets_ten_emails_an_hour_whoever_has_it_and_however_many_register(
    world: World,
) -> None:
    world.person(HANAKO)
    world.clock.advance(hours=1)
    for email in (HANAKO, SUZU):
        windows = [world.register(email) for _ in range(9)]
        world.clock.advance(minutes=1)
        world.desk.call(activation.send_again, registration=windows[0].registration)
        before = world.records()
        (issue,) = refused(world.register, email)
        assert issue.text.source.startswith("Many emails were sent")
        assert issue.text.values["moment"] == world.clock() + timedelta(minutes=59)
        assert world.records() == before
    world.clock.advance(minutes=59)
    world.register(SUZU)
    assert len(world.mails(SUZU, "activate")) == 11
