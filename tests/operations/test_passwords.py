"""Passwords forgotten and changed: links, codes, sessions and mails (R5)."""

from datetime import timedelta

import pytest

from smartwizard.models import PersonRow
from smartwizard.operations import mailbox, passwords, session, tokens
from smartwizard.operations.sign_in import SignedIn
from tests.world import HANAKO, PASSWORD, SentMail, World, refused, said

NEW = "Better-Horse-4?"
NOBODY = "nobody@clan.example"
MISMATCH = ["The email or the password does not match."]


def _asked(world: World, email: str = HANAKO) -> SentMail:
    world.desk.call(passwords.request_reset, email=email)
    return world.mails(email, "reset_password")[-1]


def _reset(world: World, token: str, password: str = NEW) -> SignedIn:
    return world.desk.call(passwords.reset, token=token, password=password)


def _reset_with_code(world: World, code: str, email: str = HANAKO) -> SignedIn:
    return world.desk.call(passwords.reset_with_code, email=email, code=code, password=NEW)


def test_asking_for_a_reset_is_answered_alike_whoever_has_the_address(world: World) -> None:
    world.person()
    world.register("suzu@clan.example")
    world.operator("operator@clan.example")
    emails = (HANAKO, "suzu@clan.example", "operator@clan.example", NOBODY)
    answers = [world.desk.call(passwords.request_reset, email=email) for email in emails]
    assert [answer.email for answer in answers] == list(emails)
    assert {answer.expires - world.clock.now for answer in answers} == {timedelta(hours=1)}
    mailed = [len(world.mails(email, "reset_password")) for email in emails]
    assert mailed == [1, 0, 1, 0]


def test_what_is_no_address_is_refused(world: World) -> None:
    [issue] = refused(world.desk.call, passwords.request_reset, email="hanako")
    assert issue.field == "email"


def test_the_link_sets_the_new_password_logs_in_and_tells_by_mail(world: World) -> None:
    world.person()
    signed = _reset(world, _asked(world).token)
    assert world.registers.desk(signed.token).call(session.who_am_i).email == HANAKO
    assert said(refused(world.sign_in)) == MISMATCH
    assert world.sign_in(HANAKO, NEW)
    assert len(world.mails(HANAKO, "password_changed")) == 1


def test_the_code_serves_as_well(world: World) -> None:
    world.person()
    assert _reset_with_code(world, _asked(world).code.lower())
    assert world.sign_in(HANAKO, NEW)


def test_a_reset_ends_the_other_sessions_and_lifts_the_lock(world: World) -> None:
    seat = world.person()
    mail = _asked(world)
    for _ in range(5):
        refused(world.sign_in, HANAKO, "Wrong-Horse-7!")
    _reset(world, mail.token)
    assert seat.call(session.who_am_i).kind == "nobody"
    assert world.sign_in(HANAKO, NEW)


def test_a_reset_link_works_once_for_an_hour(world: World) -> None:
    world.person()
    mail = _asked(world)
    _reset(world, mail.token)
    [used] = refused(_reset, world, mail.token)
    assert used.remedy == "log_in"
    world.clock.advance(minutes=1)
    mail = _asked(world)
    world.clock.advance(hours=1)
    [expired] = refused(_reset, world, mail.token)
    assert expired.remedy == "forgot_password"
    assert expired == world.desk.call(tokens.link, token=mail.token).issue


def test_an_activation_link_resets_no_password(world: World) -> None:
    world.person()
    world.register("suzu@clan.example")
    [mail] = world.mails("suzu@clan.example")
    assert refused(_reset, world, mail.token)


def test_asking_twice_within_a_minute_sends_one_mail(world: World) -> None:
    world.person()
    first = _asked(world)
    assert _asked(world).id == first.id
    world.clock.advance(minutes=1)
    second = _asked(world)
    assert second.id != first.id
    assert world.desk.call(tokens.link, token=first.token).state == "replaced"


def test_however_a_code_fails_the_answer_is_the_same(world: World) -> None:
    world.person()
    mail = _asked(world)
    world.register("suzu@clan.example")
    calls = [(email, "0000-0000") for email in (HANAKO, "suzu@clan.example", NOBODY)]
    answers = {refused(_reset_with_code, world, code, email) for email, code in calls}
    world.clock.advance(hours=2)
    answers.add(refused(_reset_with_code, world, mail.code))
    assert len(answers) == 1


def test_a_reset_code_has_five_tries(world: World) -> None:
    world.person()
    mail = _asked(world)
    for _ in range(5):
        refused(_reset_with_code, world, "0000-0000")
    refused(_reset_with_code, world, mail.code)
    assert _reset(world, mail.token)


def test_a_weak_new_password_spends_no_link(world: World) -> None:
    world.person()
    mail = _asked(world)
    assert all(issue.field == "password" for issue in refused(_reset, world, mail.token, "weak"))
    assert _reset(world, mail.token)


def test_the_operator_resets_as_everybody_does(world: World) -> None:
    seat = world.operator("operator@clan.example")
    _reset(world, _asked(world, "operator@clan.example").token)
    assert seat.call(session.who_am_i).kind == "nobody"
    assert world.sign_in("operator@clan.example", NEW).call(session.who_am_i).kind == "operator"


@pytest.mark.parametrize("status", ["locked", "closing"])
def test_an_account_that_may_not_log_in_gets_no_reset(world: World, status: str) -> None:
    world.person()
    with world.writing():
        PersonRow.update(status=status).execute()
    world.desk.call(passwords.request_reset, email=HANAKO)
    assert world.mails(HANAKO, "reset_password") == []


def test_changing_the_password_ends_other_sessions_but_not_this_one(world: World) -> None:
    seat, other = world.person(), world.sign_in()
    seat.call(passwords.change, old_password=PASSWORD, password=NEW)
    assert seat.call(session.who_am_i).kind == "person"
    assert other.call(session.who_am_i).kind == "nobody"
    assert world.sign_in(HANAKO, NEW)
    [mail] = world.mails(HANAKO, "password_changed")
    assert "password" in world.desk.call(mailbox.read, id=mail.id).line.subject


def test_changing_the_password_takes_back_a_reset_link(world: World) -> None:
    seat = world.person()
    mail = _asked(world)
    seat.call(passwords.change, old_password=PASSWORD, password=NEW)
    assert world.desk.call(tokens.link, token=mail.token).state == "replaced"


def test_a_wrong_old_password_is_said_at_its_field_and_counts_as_a_failed_login(
    world: World,
) -> None:
    seat = world.person()

    def change(old: str) -> tuple[str, ...]:
        issues = refused(seat.call, passwords.change, old_password=old, password=NEW)
        return tuple(issue.field for issue in issues)

    assert change("") == ("old_password",)
    assert change("Wrong-Horse-7!") == ("old_password",)
    for _ in range(4):
        change("Wrong-Horse-7!")
    [issue] = refused(world.sign_in)
    assert issue.remedy == "forgot_password"
    assert change(PASSWORD) == ("password",)


def test_two_changes_in_one_moment_are_two_mails(world: World) -> None:
    seat = world.person()
    seat.call(passwords.change, old_password=PASSWORD, password=NEW)
    world.clock.advance(microseconds=1)
    seat.call(passwords.change, old_password=NEW, password=PASSWORD)
    assert len(world.mails(HANAKO, "password_changed")) == 2


def test_asking_for_a_reset_is_the_same_work_whoever_is_known_and_leaves_nothing_of_others(
    world: World,
) -> None:
    world.person(HANAKO)

    def written(email: str) -> list[str]:
        sent: list[str] = []
        connection = world.registers.store.raw()
        connection.set_trace_callback(sent.append)
        world.desk.call(passwords.request_reset, email=email)
        connection.set_trace_callback(None)
        return [each.split()[2] for each in sent if each.startswith("INSERT")]

    before = world.records()
    assert written(NOBODY) == ['"token"', '"mail"']
    assert world.records() == before
    assert sorted(written(HANAKO)) == ['"event"', '"mail"', '"token"']
    assert written(HANAKO) == ['"token"', '"mail"']
    assert len(world.mails(HANAKO, "reset_password")) == 1
