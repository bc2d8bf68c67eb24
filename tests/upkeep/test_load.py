"""A pass over many requests stays in short transactions, and finds nothing quickly."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from bench import upkeep as load
from smartwizard import upkeep
from smartwizard.models import ReminderRow
from smartwizard.upkeep.units import Place, Turn
from tests.support import FRIDAY
from tests.upkeep.passing import Kept

REQUESTS, ACCOUNTS = 3000, 60


@pytest.fixture
def many(clan: Kept, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """A fifth of all requests wait for one person."""
    monkeypatch.setattr(load, "REQUESTS", REQUESTS)
    monkeypatch.setattr(load, "ACCOUNTS", ACCOUNTS)
    clan.clock.now = load.NOW
    load.fill(clan.registers.store)
    return clan


@pytest.fixture
def spent(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The processor's time of each writing transaction: others on the machine add nothing to it."""
    times: list[float] = []
    writing = Place.writing

    @contextmanager
    def timed(place: Place) -> Iterator[Turn]:
        with writing(place) as turn:
            begun = time.thread_time()
            yield turn
        times.append(time.thread_time() - begun)

    monkeypatch.setattr(Place, "writing", timed)
    return times


def test_no_transaction_of_a_pass_is_long(many: Kept, spent: list[float]) -> None:
    assert upkeep.run(many.registry())["digests"] > ACCOUNTS // 2
    with many.reading():
        assert ReminderRow.select().count() > REQUESTS // 2
    usual = sorted(spent)[len(spent) * 9 // 10]
    assert usual < 0.05
    assert max(spent) < 0.15  # the first one imports what it needs


def test_the_steps_between_are_short_so_that_others_have_their_turn(many: Kept) -> None:
    longest = last = 0.0
    steps = upkeep.begin(many.registry())
    for _ in steps:
        now = time.thread_time()
        longest, last = max(longest, now - (last or now)), now
    assert longest < 0.25


def test_everybody_is_reminded_only_once_of_very_many(many: Kept) -> None:
    upkeep.run(many.registry())
    many.clock.now = FRIDAY + timedelta(hours=1)
    assert upkeep.run(many.registry()).sentence == "Nothing was due."
