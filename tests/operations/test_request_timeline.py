"""The timeline of a request: who holds it, since when, what comes next and when (R22)."""

from smartwizard.operations import contracts, delegations
from tests.operations.clan import Clan
from tests.world import Seat, refused


def test_the_timeline_says_who_holds_it_and_what_comes_when(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    start = clan.clock()
    number = clan.ask(hanako, "jp.clan.example").number

    def stations(seat: Seat) -> list[tuple[str, str, int]]:
        line = clan.get(clan.again(seat), number).timeline
        return [(each.event, each.state, (each.at - start).days) for each in line]

    assert stations(hanako) == [
        ("sent", "done", 0), ("told", "done", 0), ("waiting", "now", 0),
        ("reminder", "ahead", 3), ("support_offered", "ahead", 7), ("operator_too", "ahead", 14),
        ("expires", "ahead", 28),
    ]  # fmt: skip
    clan.clock.advance(days=15)
    # No upkeep has run, so nobody was reminded yet: the next digest makes up for it.
    assert stations(hanako)[2:] == [
        ("support_offered", "done", 7), ("operator_too", "done", 14), ("waiting", "now", 0),
        ("reminder", "ahead", 15), ("expires", "ahead", 28),
    ]  # fmt: skip
    clan.approve(clan.again(aiko), number)
    assert stations(hanako) == [("sent", "done", 0), ("told", "done", 0), ("approved", "done", 15)]


def test_the_operators_timeline_has_the_day_from_which_it_is_overdue(
    clan: Clan, hanako: Seat
) -> None:
    clan.operator()
    number = clan.ask(hanako, "clan.other.example", different=True).number
    ahead = [s.event for s in clan.get(hanako, number).timeline if s.state == "ahead"]
    assert ahead == ["reminder", "support_offered", "overdue", "expires"]


def test_who_asked_reads_no_comment_as_another_administrator_or_as_a_delegate(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    kenji, today = clan.member("kenji@clan.example", "Kenji Sato"), clan.clock().date()
    clan.grant(kenji, "clan.example")
    aiko.call(delegations.delegate, email=hanako.email, first=today, last=today)
    for asking in (hanako, kenji):
        number = clan.ask(asking, f"tokyo{asking.id}.clan.example").number
        aiko.call(contracts.comment, request=number, text="I do not know this office.")
        assert "comment" in [each.event for each in clan.get(aiko, number).timeline]
        assert "comment" not in [each.event for each in clan.get(asking, number).timeline]
        assert refused(asking.call, contracts.comment, request=number, text="It is ours.")
