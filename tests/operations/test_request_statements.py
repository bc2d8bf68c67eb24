"""What lists of requests cost: statements and indexes, whatever there is in the registry."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smartwizard.operations import requests
from smartwizard.operations.requesting.views import RequestPage
from tests.operations.clan import Clan
from tests.world import Seat


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home", open_requests=100)
    yield world
    world.close()


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    """The administrator of clan.example."""
    seat = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(seat, "clan.example", "Clan Blue")
    return seat


@pytest.fixture
def hanako(clan: Clan) -> Seat:
    return clan.member("hanako@clan.example")


def statements(clan: Clan, call: Callable[[], object]) -> list[str]:
    """The statements that a call sends to the database, values filled in."""
    sent: list[str] = []
    connection = clan.registers.store.raw()
    connection.set_trace_callback(sent.append)
    call()
    connection.set_trace_callback(None)
    return sent


LISTS: list[tuple[str, Callable[..., RequestPage], dict[str, object]]] = [
    ("aiko", requests.of_account, {"account_id": 1, "status": "pending"}),
    ("aiko", requests.of_account, {"account_id": 1}),
    ("hanako", requests.mine, {}),
    ("operator", requests.for_operator, {}),
    ("operator", requests.for_operator, {"held": False}),
]


@pytest.mark.parametrize(("who", "listing", "scope"), LISTS)
def test_a_list_takes_as_many_statements_however_long_it_is(
    clan: Clan,
    aiko: Seat,
    hanako: Seat,
    who: str,
    listing: Callable[..., RequestPage],
    scope: dict[str, object],
) -> None:
    seat = {"aiko": aiko, "hanako": hanako, "operator": clan.operator()}[who]

    def taken() -> int:
        return len(statements(clan, lambda: seat.call(listing, **scope)))

    clan.ask(hanako, "first.clan.example")
    clan.ask(hanako, "first.other.example", different=True)
    few = taken()
    for number in range(8):
        clan.ask(hanako, f"p{number}.clan.example")
        clan.ask(hanako, f"p{number}.other.example", different=True)
    assert taken() == few < 12


@pytest.mark.parametrize(("who", "listing", "scope"), LISTS)
def test_a_page_is_read_from_an_index_in_its_order(
    clan: Clan,
    aiko: Seat,
    hanako: Seat,
    who: str,
    listing: Callable[..., RequestPage],
    scope: dict[str, object],
) -> None:
    seat = {"aiko": aiko, "hanako": hanako, "operator": clan.operator()}[who]
    clan.ask(hanako, "first.clan.example")
    sent = statements(clan, lambda: seat.call(listing, **scope))
    (page,) = [each for each in sent if "LIMIT 51" in each]
    plan = clan.registers.store.raw().execute(f"EXPLAIN QUERY PLAN {page}").fetchall()
    steps = [str(step[-1]) for step in plan]
    assert "INDEX requestrow_" in steps[0], steps
    assert not [step for step in steps if "TEMP B-TREE FOR ORDER BY" in step], steps
