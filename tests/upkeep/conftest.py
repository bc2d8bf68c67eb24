"""A clan with an administrator, somebody who asks, and an operator; all of them in UTC."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.upkeep.passing import Kept
from tests.world import Seat


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Kept]:
    world = Kept(tmp_path / "home", open_requests=100)
    yield world
    world.close()


@pytest.fixture
def aiko(clan: Kept) -> Seat:
    """The administrator of clan.example."""
    seat = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(seat, "clan.example", "Clan Blue")
    clan.live_in("UTC", seat)
    return seat


@pytest.fixture
def hanako(clan: Kept) -> Seat:
    return clan.member("hanako@clan.example")


@pytest.fixture
def operator(clan: Kept) -> Seat:
    seat = clan.operator()
    clan.live_in("UTC")
    return seat
