"""Values that no window sends: numbers no database holds, endless searches, places nobody gave."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.messages import Refused
from smartwizard.operations import drafts, mail_texts, mailbox, requests
from smartwizard.operations.mailbox import Place
from tests.operations.clan import Clan
from tests.world import Seat, World, refused

_ENORMOUS = 2**70


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def hanako(clan: Clan) -> Seat:
    """Somebody with a request that waits."""
    seat = clan.member("hanako@clan.example")
    clan.ask(seat, "jp.clan.example", "Clan Blue Japan")
    return seat


@pytest.mark.parametrize("number", [_ENORMOUS, -1, 0])
def test_a_mail_of_no_possible_number_was_not_found(world: World, number: int) -> None:
    world.register()
    assert refused(world.desk.call, mailbox.read, id=number)
    assert refused(world.desk.call, mailbox.keep, id=number, kept=True)
    world.desk.call(mail_texts.write_down, ids=(number,))
    place = Place(world.clock(), number)
    assert world.desk.call(mailbox.page, before=place).mails == ()


@pytest.mark.parametrize(
    "after", ["0001-01-01T00:00:00/1", f"2026-11-20T10:00:00+00:00/{_ENORMOUS}", "x/1", "/", "1/"]
)
def test_a_list_is_not_continued_from_a_place_that_cannot_be(hanako: Seat, after: str) -> None:
    try:
        page = hanako.call(requests.mine, after=after)
    except Refused:
        return
    assert page.rows == ()


@pytest.mark.parametrize("search", ["jp " * 5000, "x" * 60_000, " ".join(map(str, range(5000)))])
def test_whatever_is_pasted_into_a_search_is_searched(
    clan: Clan, hanako: Seat, search: str
) -> None:
    found = hanako.call(requests.mine, search=search)
    assert found.total == (1 if search.startswith("jp") else 0)
    assert clan.desk.call(mailbox.page, search=search).mails == ()


@pytest.mark.parametrize("where", ["name", "step", "page", "field"])
def test_a_draft_is_measured_with_its_names(hanako: Seat, where: str) -> None:
    long = dict.fromkeys(("name", "step", "page", "field"), "x") | {where: "x" * drafts.LONGEST}
    answers = {long["page"]: {long["field"]: ""}}
    assert refused(hanako.call, drafts.save, name=long["name"], step=long["step"], answers=answers)
