"""News: each hears of what is theirs to decide, and of what became of their own requests (A01)."""

from smartwizard.operations import decisions, news
from smartwizard.operations.news import News
from tests.operations.clan import Clan
from tests.world import Seat


def since(seat: Seat, after: int) -> News:
    return seat.call(news.since, after=after)


def told(seat: Seat, after: int) -> list[tuple[str, str]]:
    return [(item.number, item.what) for item in since(seat, after).items]


def test_what_was_there_before_is_no_news(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.ask(hanako, "jp.clan.example")
    first = since(aiko, -1)
    assert first.items == ()
    assert told(aiko, first.last) == []


def test_a_new_request_is_news_to_who_decides_it_and_to_nobody_else(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    kenji, operator = clan.member("kenji@clan.example", "Kenji Sato"), clan.operator()
    after = since(aiko, -1).last
    number = clan.ask(hanako, "jp.clan.example", "Clan Tokyo").number
    other = clan.ask(hanako, "green.example", different=True).number
    (item,) = since(aiko, after).items
    assert (item.number, item.what, item.kind, item.subject) == (
        number, "decide", "prefix", "Clan Tokyo",
    )  # fmt: skip
    assert told(operator, after) == [(other, "decide")]
    assert told(hanako, after) == told(kenji, after) == []
    assert told(aiko, since(aiko, after).last) == []


def test_an_outcome_is_news_to_who_asked_once_it_cannot_be_undone(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    after = since(hanako, -1).last
    clan.approve(aiko, number)
    held = since(hanako, after)
    assert (held.items, held.last, held.more) == ((), after, True)
    aiko.call(decisions.undo, number=number)
    clan.decline(aiko, number)
    clan.clock.advance(seconds=10)
    assert told(hanako, after) == [(number, "declined")]
    assert not since(hanako, after).more
    assert told(aiko, after) == []


def test_long_lists_of_news_come_in_turns(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    after = since(aiko, -1).last
    numbers = [clan.ask(hanako, f"p{each}.clan.example").number for each in range(60)]
    found = since(aiko, after)
    assert found.more
    rest = since(aiko, found.last)
    assert not rest.more
    assert {item.number for item in (*found.items, *rest.items)} == set(numbers)
