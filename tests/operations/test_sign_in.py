"""Signing in: one answer for what does not fit, locks, sessions and how they end (R5, R54)."""

from dataclasses import replace
from datetime import timedelta

import argon2.low_level
import pytest

from smartwizard.me import Me
from smartwizard.models import PersonRow, SessionRow, SignInFailureRow
from smartwizard.operations import activation, session
from smartwizard.operations.sign_in import sign_in as signing_in
from smartwizard.registry import LocalRegistry, digest
from smartwizard.wire import Loopback
from tests.world import HANAKO, PASSWORD, Seat, World, refused, said

WRONG = "Wrong-Horse-7!"
MISMATCH = ["The email or the password does not match."]
LOCKED = ["Too many failed logins with this email. Log in after {moment}, or reset the password."]


def _fail(world: World, times: int, email: str = HANAKO) -> list[str]:
    for _ in range(times - 1):
        refused(world.sign_in, email, WRONG)
    return said(refused(world.sign_in, email, WRONG))


def test_the_password_makes_a_session_of_which_only_the_digest_is_kept(world: World) -> None:
    world.person()
    seat = world.sign_in()
    assert seat.call(session.who_am_i).email == HANAKO
    with world.reading():
        hashes = {row.token_hash for row in SessionRow.select()}
    assert digest(seat.token) in hashes
    assert not world.holds(seat.token)


def test_an_empty_form_is_refused_without_counting_a_failure(world: World) -> None:
    issues = refused(world.sign_in, "", "")
    assert [issue.field for issue in issues] == ["email", "password"]
    with world.reading():
        assert not SignInFailureRow.select().exists()


@pytest.mark.parametrize("who", ["unknown", "active", "pending", "operator", "both"])
def test_whoever_has_the_address_a_wrong_password_takes_as_many_computations(
    world: World, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if who in ("active", "both"):
        world.person()
    if who in ("pending", "both"):
        for _ in range(3):
            world.register(HANAKO)
    if who in ("operator", "both"):
        world.operator(HANAKO)
    computed: list[object] = []
    compute = argon2.low_level.hash_secret

    def counted(*args: object, **kwargs: object) -> bytes:
        computed.append(args)
        return compute(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(argon2.low_level, "hash_secret", counted)
    assert _fail(world, 1) == MISMATCH
    assert len(computed) == 3


@pytest.mark.parametrize("known", [True, False])
def test_five_failures_in_a_row_lock_an_address_known_or_not(world: World, known: bool) -> None:
    if known:
        world.person()
    assert _fail(world, 4) == MISMATCH
    assert _fail(world, 1) == LOCKED
    assert said(refused(world.sign_in)) == LOCKED


def test_locks_last_one_two_four_and_at_most_sixty_minutes(world: World) -> None:
    lasted = []
    for _ in range(9):
        _fail(world, 4)
        [issue] = refused(world.sign_in, HANAKO, WRONG)
        until = issue.text.values["moment"]
        lasted.append((until - world.clock.now) / timedelta(minutes=1))  # type: ignore[operator]
        world.clock.now = until  # type: ignore[assignment]
    assert lasted == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_lock_ends_at_its_minute_and_the_right_password_then_fits(world: World) -> None:
    world.person()
    _fail(world, 5)
    world.clock.advance(seconds=59)
    assert said(refused(world.sign_in)) == LOCKED
    world.clock.advance(seconds=1)
    assert world.sign_in()


def test_a_success_ends_the_row_of_failures(world: World) -> None:
    world.person()
    _fail(world, 4)
    world.sign_in()
    assert _fail(world, 4) == MISMATCH


def test_failures_of_one_address_lock_no_other(world: World) -> None:
    world.person("suzu@clan.example")
    _fail(world, 5)
    assert world.sign_in("suzu@clan.example")


def test_the_address_is_counted_as_one_however_it_is_typed(world: World) -> None:
    world.person()
    spellings = (HANAKO, HANAKO.upper(), " Hanako@CLAN.example", "ｈanako@clan.example")
    for spelling in spellings:
        _fail(world, 1, spelling)
    assert _fail(world, 1) == LOCKED


def test_failures_are_forgotten_after_28_days(world: World) -> None:
    _fail(world, 4, "nobody@clan.example")
    world.clock.advance(days=28)
    world.register()
    with world.reading():
        assert not SignInFailureRow.select().exists()


def test_the_right_password_of_a_pending_account_says_so_and_offers_to_send_again(
    world: World,
) -> None:
    for password in ("First-Horse-1!", "Second-Horse-2!"):
        world.register(password=password)
    for password in ("First-Horse-1!", "Second-Horse-2!"):
        [issue] = refused(world.sign_in, HANAKO, password)
        assert issue.remedy == "send_again"
    assert said(refused(world.sign_in)) == MISMATCH


def test_a_stranger_who_registers_my_address_gets_no_more_guesses_at_my_password(
    world: World,
) -> None:
    """The right password of a pending account neither counts nor ends the row of failures."""
    world.person()
    world.register(HANAKO, password="Stranger-Horse-6!")
    _fail(world, 4)
    [issue] = refused(world.sign_in, HANAKO, "Stranger-Horse-6!")
    assert issue.remedy == "send_again"
    assert _fail(world, 1) == LOCKED
    assert said(refused(world.sign_in, HANAKO, "Stranger-Horse-6!")) == LOCKED


@pytest.mark.parametrize("status", ["locked", "closing"])
def test_an_account_that_is_locked_or_closing_says_so_after_its_password_only(
    world: World, status: str
) -> None:
    seat = world.person()
    with world.writing():
        PersonRow.update(status=status).execute()
    assert said(refused(world.sign_in)) != MISMATCH
    assert _fail(world, 1) == MISMATCH
    assert seat.call(session.who_am_i).kind == "nobody"


def test_an_operator_and_a_person_with_one_address_sign_in_with_their_own_passwords(
    world: World,
) -> None:
    world.person(HANAKO, password="Person-Horse-3!")
    world.operator(HANAKO)
    kinds = [
        world.sign_in(HANAKO, password).call(session.who_am_i).kind
        for password in ("Person-Horse-3!", PASSWORD)
    ]
    assert kinds == ["person", "operator"]


def test_a_session_ends_after_twelve_hours_without_use(world: World) -> None:
    seat = world.person()
    for _ in range(3):
        world.clock.advance(hours=11, minutes=59)
        assert seat.call(session.who_am_i).kind == "person"
    world.clock.advance(hours=12)
    assert seat.call(session.who_am_i).kind == "nobody"


def test_a_session_ends_after_thirty_days_of_use(world: World) -> None:
    seat = world.person()
    for _ in range(60):
        world.clock.advance(hours=11, minutes=59)
        assert seat.call(session.who_am_i).kind == "person"
    world.clock.advance(hours=2)
    assert seat.call(session.who_am_i).kind == "nobody"


def test_signing_out_ends_this_session_only_and_works_twice(world: World) -> None:
    seat, other = world.person(), world.sign_in()
    seat.call(session.sign_out)
    seat.call(session.sign_out)
    assert seat.call(session.who_am_i).kind == "nobody"
    assert other.call(session.who_am_i).kind == "person"


def test_signing_in_at_a_desk_ends_the_session_it_had(world: World) -> None:
    seat = world.person()
    again = seat.call(signing_in, email=HANAKO, password=PASSWORD)
    assert seat.call(session.who_am_i).kind == "nobody"
    assert world.registers.desk(again.token).call(session.who_am_i).kind == "person"


def test_the_login_before_this_one_is_shown(world: World) -> None:
    seat = world.person()
    first = world.clock.now
    assert seat.call(session.who_am_i).last_login is None
    world.clock.advance(days=3)
    assert world.sign_in().call(session.who_am_i).last_login == first


def test_a_password_is_hashed_anew_at_sign_in_when_the_settings_ask_for_another_cost(
    world: World,
) -> None:
    world.person()
    dearer = replace(world.registers.config, argon2_time=2)
    desk = Loopback(LocalRegistry(world.registers.store, dearer, clock=world.clock))
    desk.call(signing_in, email=HANAKO, password=PASSWORD)
    with world.reading():
        assert ",t=2," in PersonRow.get().password_hash
    assert desk.call(signing_in, email=HANAKO, password=PASSWORD)


def test_the_cost_of_the_settings_is_what_the_shipped_program_uses(world: World) -> None:
    """The one test at the real cost: 64 MiB, three passes."""
    real = replace(world.registers.config, argon2_time=3, argon2_memory=65536)
    desk = Loopback(LocalRegistry(world.registers.store, real, clock=world.clock))
    world.register()
    desk.call(activation.activate, token=world.mails()[0].token, password=PASSWORD)
    desk.call(signing_in, email=HANAKO, password=PASSWORD)
    with world.reading():
        stored = PersonRow.get().password_hash
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=1$")


def test_what_is_no_session_is_nobody(world: World) -> None:
    seat: Seat = world.person()
    forged = world.registers.desk(seat.token[:-1])
    assert forged.call(session.who_am_i) == Me()
