"""Two programs that do the same thing at the same moment: one of them is first (R4, R5)."""

import threading
from collections.abc import Callable
from typing import TypeVar

from smartwizard.messages import Refused
from smartwizard.models import ClaimRow, PersonRow, SessionRow
from smartwizard.operations import activation, operators, passwords, registration
from smartwizard.operations import sign_in as signing_in
from smartwizard.wire import Loopback
from tests.world import HANAKO, PASSWORD, World, refused

R = TypeVar("R")
AT_ONCE = 4


def _together(world: World, deed: Callable[[Loopback, int], R]) -> tuple[list[R], list[Refused]]:
    """Do something in several programs at once; what was answered and what was refused."""
    barrier = threading.Barrier(AT_ONCE)
    answers: list[R] = []
    refusals: list[Refused] = []

    def work(number: int) -> None:
        program = world.another_program()
        barrier.wait()
        try:
            answers.append(deed(program.desk(), number))
        except Refused as refusal:
            refusals.append(refusal)
        finally:
            program.store.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) + len(refusals) == AT_ONCE
    return answers, refusals


def test_of_one_link_followed_in_several_programs_one_activates(world: World) -> None:
    world.register()
    [mail] = world.mails()
    answers, refusals = _together(
        world,
        lambda desk, _: desk.call(activation.activate, token=mail.token, password=PASSWORD),
    )
    assert len(answers) == 1
    assert {refusal.issues[0].remedy for refusal in refusals} == {"log_in"}
    with world.reading():
        assert SessionRow.select().count() == 1


def test_of_several_registrations_of_one_address_one_becomes_its_account(world: World) -> None:
    for _ in range(AT_ONCE):
        world.register()
    mails = world.mails()
    answers, _ = _together(
        world,
        lambda desk, n: desk.call(activation.activate, token=mails[n].token, password=PASSWORD),
    )
    assert len(answers) == 1
    with world.reading():
        assert [row.status for row in PersonRow.select()] == ["active"]
        assert ClaimRow.select().count() == 1


def test_registrations_at_once_get_different_user_names(world: World) -> None:
    _, refusals = _together(
        world,
        lambda desk, n: desk.call(
            registration.register,
            email=f"hanako@clan{n}.example", password=PASSWORD, first_name="Hanako",
            last_name="Mameshiba", country="JP", language="en",
        ),
    )  # fmt: skip
    assert refusals == []
    with world.reading():
        names = {row.user_name for row in PersonRow.select()}
    assert names == {"hanako", "hanako2", "hanako3", "hanako4"}


def test_guesses_in_several_programs_are_all_counted(world: World) -> None:
    world.person()
    _together(
        world,
        lambda desk, _: desk.call(signing_in.sign_in, email=HANAKO, password="Wrong-Horse-7!"),
    )
    [issue] = refused(world.sign_in, HANAKO, "Wrong-Horse-7!")
    assert issue.remedy == "forgot_password"


def test_a_reset_link_sets_one_password(world: World) -> None:
    world.person()
    world.desk.call(passwords.request_reset, email=HANAKO)
    token = world.mails(HANAKO, "reset_password")[-1].token
    answers, _ = _together(
        world,
        lambda desk, n: desk.call(passwords.reset, token=token, password=f"Better-Horse-{n}?"),
    )
    assert len(answers) == 1


def test_there_is_one_first_operator(world: World) -> None:
    answers, refusals = _together(
        world,
        lambda desk, n: desk.call(
            operators.create_first, email=f"o{n}@clan.example", password=PASSWORD, language="en"
        ),
    )
    assert (len(answers), len(refusals)) == (1, AT_ONCE - 1)
