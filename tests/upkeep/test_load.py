"""A pass over very many requests."""

from datetime import timedelta

import pytest

from bench import upkeep as load
from smartwizard import upkeep
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


def test_everybody_is_reminded_only_once_of_very_many(many: Kept) -> None:
    upkeep.run(many.registry())
    many.clock.now = FRIDAY + timedelta(hours=1)
    assert upkeep.run(many.registry()).sentence == "Nothing was due."
