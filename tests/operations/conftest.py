"""What tests of operations begin with: a world of its own for each."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smartwizard.wire import Loopback
from tests.operations.clan import Clan
from tests.support import Registers, StillClock
from tests.world import Seat, SentMail, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A registry with nobody in it."""
    world = World(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    """A registry whose people may have as many open requests as a test likes."""
    world = Clan(tmp_path / "home", open_requests=200)
    yield world
    world.close()


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    """The administrator of clan.example, whose DEFAULT is virtual account 1."""
    seat = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(seat, "clan.example", "Clan Blue")
    return seat


@pytest.fixture
def hanako(clan: Clan, aiko: Seat) -> Seat:
    """Somebody of clan.example who holds no role."""
    return clan.member("hanako@clan.example")


@pytest.fixture
def mario(clan: Clan, aiko: Seat) -> Seat:
    """Somebody from outside."""
    return clan.member("mario@rossi.example", "Mario Rossi")


@pytest.fixture
def clock(world: World) -> StillClock:
    return world.clock


@pytest.fixture
def registers(world: World) -> Registers:
    return world.registers


@pytest.fixture
def desk(world: World) -> Loopback:
    """A desk at which nobody is signed in."""
    return world.desk


@pytest.fixture
def person(world: World) -> Callable[..., Seat]:
    """Makes people who are active and signed in, by address."""
    return world.person


@pytest.fixture
def operator(world: World) -> Callable[..., Seat]:
    """Makes operators who are signed in, by address."""
    return world.operator


@pytest.fixture
def mails(world: World) -> Callable[..., list[SentMail]]:
    """The mails to an address, in the order they were written."""
    return world.mails


@pytest.fixture
def token_of() -> Callable[[SentMail], str]:
    """The token in a mail's link."""
    return lambda mail: mail.token
