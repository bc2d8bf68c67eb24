"""What lists of requests cost: statements and indexes, whatever there is in the registry."""

from collections.abc import Callable
from pathlib import Path

import pytest

from smartwizard.operations import approvals, news, requests
from smartwizard.operations.requesting.queue_views import QueueFilter, QueuePlace
from smartwizard.operations.requesting.views import RequestPage
from tests.operations.clan import Clan
from tests.operations.contract_records import Contracts
from tests.world import Seat


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
    steps = plan(clan, page)
    assert "INDEX requestrow_" in steps[0], steps
    assert not [step for step in steps if "TEMP B-TREE FOR ORDER BY" in step], steps


PLACES = [
    QueuePlace(),
    QueuePlace("last"),
    QueuePlace("after", "2026-11-20T10:44:00+00:00/1"),
    QueuePlace("before", "2026-11-20T10:44:00+00:00/9"),
]
FILTERS = [
    QueueFilter(),
    QueueFilter(mine=False),
    QueueFilter(status=""),
    QueueFilter(status="approved"),
    QueueFilter(group="smart_account"),
    QueueFilter(account=1),
]


@pytest.mark.parametrize("wanted", FILTERS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("who", ["aiko", "operator"])
def test_every_part_of_a_queue_is_read_from_an_index_in_its_order(
    clan: Clan, aiko: Seat, hanako: Seat, who: str, place: QueuePlace, wanted: QueueFilter
) -> None:
    seat = aiko if who == "aiko" else clan.operator()
    if who == "operator" and place.cursor and wanted.mine and wanted.status == "pending":
        moment, _, number = place.cursor.partition("/")
        place = QueuePlace(place.at, f"{moment}/{moment}/{number}")
    clan.ask(hanako, "first.clan.example")
    sent = statements(clan, lambda: seat.call(approvals.queue, wanted=wanted, place=place))
    parts = [each for each in sent if "LIMIT 51" in each]
    assert parts
    # What nobody holds any more is gathered account by account, and sorted.
    unattended = [each for each in parts if '"operator_from" >' in each and who == "operator"]
    for part in parts:
        steps = plan(clan, part)
        assert "INDEX requestrow_" in steps[0], steps
        if part not in unattended:
            assert not [step for step in steps if "TEMP B-TREE" in step], (part, steps)


@pytest.mark.parametrize("who", ["aiko", "operator"])
def test_the_window_of_approvals_takes_as_many_statements_however_long_the_queue_is(
    clan: Clan, aiko: Seat, hanako: Seat, who: str
) -> None:
    seat = aiko if who == "aiko" else clan.operator()

    def taken() -> int:
        def ask() -> None:
            seat.call(approvals.queue)
            seat.call(approvals.overview)

        return len(statements(clan, ask))

    clan.ask(hanako, "first.clan.example")
    clan.ask(hanako, "first.other.example", different=True)
    few = taken()
    for number in range(8):
        clan.ask(hanako, f"p{number}.clan.example")
        clan.ask(hanako, f"p{number}.other.example", different=True)
    assert taken() == few < 60


def test_a_rare_word_is_found_by_the_numbers_of_its_rows(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.ask(hanako, "first.clan.example")
    wanted = QueueFilter(words="first")
    sent = statements(clan, lambda: aiko.call(approvals.queue, wanted=wanted))
    parts = [each for each in sent if "LIMIT 51" in each]
    assert parts
    for part in parts:
        assert "LIKE" not in part
        assert "USING INTEGER PRIMARY KEY" in plan(clan, part)[0]


def plan(clan: Clan, statement: str) -> list[str]:
    """The steps in which a statement is done."""
    steps = clan.registers.store.raw().execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
    return [str(step[-1]) for step in steps]


def test_news_of_numbers_take_as_many_statements_however_many_there_are(
    tmp_path: Path,
) -> None:
    world = Contracts(tmp_path / "home")
    aiko = world.member("aiko@clan.example", "Aiko Tanaka")
    hanako = world.member("hanako@clan.example")

    def taken(numbers: range) -> int:
        after = aiko.call(news.since, after=-1).last
        for number in numbers:
            world.contract(f"C{number}", aiko.email)
        world.submit(hanako, *(f"C{number}" for number in numbers))
        sent = statements(world, lambda: aiko.call(news.since, after=after))
        assert len(aiko.call(news.since, after=after).items) == len(numbers)
        return len(sent)

    few = taken(range(2))
    assert taken(range(2, 14)) == few
    world.close()
