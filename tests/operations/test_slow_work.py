"""Nobody waits for slow work: it is done before the transaction, and as often for everybody."""

from collections.abc import Callable
from typing import Any

import argon2.low_level
import pytest

from smartwizard import letters
from smartwizard.models import CURRENT
from smartwizard.operations import activation, mailbox, operators, passwords
from tests.world import HANAKO, PASSWORD, World, refused

NEW = "Better-Horse-4?"


class Watched:
    """Calls through to slow work, and notes for each whether a transaction was open."""

    def __init__(self, work: Callable[..., Any]) -> None:
        self._work = work
        self.in_transaction: list[bool] = []

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.in_transaction.append(CURRENT.database is not None)
        return self._work(*args, **kwargs)


@pytest.fixture
def hashing(monkeypatch: pytest.MonkeyPatch) -> Watched:
    watched = Watched(argon2.low_level.hash_secret)
    monkeypatch.setattr(argon2.low_level, "hash_secret", watched)
    return watched


def test_no_password_is_hashed_inside_a_transaction(world: World, hashing: Watched) -> None:
    seat = world.person()
    key = world.register("suzu@clan.example").registration
    code = world.mails()[-1].code
    world.desk.call(activation.activate_with_code, registration=key, code=code, password=PASSWORD)
    refused(world.sign_in, HANAKO, NEW)
    seat.call(passwords.change, old_password=PASSWORD, password=NEW)
    world.desk.call(passwords.request_reset, email=HANAKO)
    token = world.mails(HANAKO, "reset_password")[-1].token
    world.desk.call(passwords.reset, token=token, password=PASSWORD)
    world.desk.call(operators.create_first, email=HANAKO, password=PASSWORD, language="en")
    world.sign_in()
    assert len(hashing.in_transaction) > 10
    assert not any(hashing.in_transaction)


def test_a_locked_address_is_refused_without_a_computation(world: World, hashing: Watched) -> None:
    for _ in range(5):
        refused(world.sign_in, HANAKO, NEW)
    hashing.in_transaction.clear()
    refused(world.sign_in, HANAKO, NEW)
    assert hashing.in_transaction == []


def test_a_password_that_changes_while_it_is_compared_no_longer_fits(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = world.person()
    compute = argon2.low_level.hash_secret
    changed: list[bool] = []

    def change_first(*args: Any, **kwargs: Any) -> bytes:
        if not changed:
            changed.append(True)
            seat.call(passwords.change, old_password=PASSWORD, password=NEW)
        return compute(*args, **kwargs)

    monkeypatch.setattr(argon2.low_level, "hash_secret", change_first)
    assert refused(world.sign_in, HANAKO, PASSWORD)
    assert world.sign_in(HANAKO, NEW)


def test_no_letter_is_rendered_inside_a_transaction(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendering = Watched(letters.render)
    world.register()
    [sent] = world.mails()
    with monkeypatch.context() as patch:
        patch.setattr(letters, "render", rendering)
        world.desk.call(mailbox.read, id=sent.id)
        world.desk.call(mailbox.read, id=sent.id)
    assert rendering.in_transaction == [False]


@pytest.mark.parametrize("who", ["nobody", "pending", "active"])
def test_registering_takes_one_computation_whoever_has_the_address(
    world: World, hashing: Watched, who: str
) -> None:
    if who == "pending":
        world.register()
    if who == "active":
        world.person()
    hashing.in_transaction.clear()
    world.register()
    assert len(hashing.in_transaction) == 1


@pytest.mark.parametrize("who", ["nobody", "pending", "active"])
def test_a_reset_by_code_takes_one_computation_whoever_has_the_address(
    world: World, hashing: Watched, who: str
) -> None:
    if who == "pending":
        world.register()
    if who == "active":
        world.person()
        world.desk.call(passwords.request_reset, email=HANAKO)
    hashing.in_transaction.clear()
    refused(
        world.desk.call, passwords.reset_with_code, email=HANAKO, code="0000-0000", password=NEW
    )
    assert len(hashing.in_transaction) == 1
