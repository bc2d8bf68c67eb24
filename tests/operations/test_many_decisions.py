"""Many requests decided at once: each by itself, with a result of its own (A07, R21)."""

from smartwizard.models import RequestRow
from smartwizard.operations import decisions
from smartwizard.operations.requesting.queue_views import Choice, Outcome
from tests.operations.clan import Clan
from tests.world import Seat, refused, said

REASON = "Use a virtual account of ours."


def asked(clan: Clan, who: Seat, count: int) -> list[str]:
    return [clan.ask(who, f"p{number}.clan.example").number for number in range(count)]


def decide(
    who: Seat, numbers: list[str], *, approve: bool, reason: str = ""
) -> tuple[Outcome, ...]:
    choices = tuple(Choice(number, 1) for number in numbers)
    return who.call(decisions.decide_many, choices=choices, approve=approve, reason=reason)


def statuses(clan: Clan) -> list[str]:
    with clan.reading():
        return [row.status for row in RequestRow.select().order_by(RequestRow.id)]


def test_one_that_was_decided_meanwhile_is_told_and_the_others_are_done(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    ken = clan.member("ken@clan.example", "Ken Sato")
    clan.grant(ken, "clan.example")
    numbers = asked(clan, hanako, 5)
    clan.decline(ken, numbers[2])
    outcomes = decide(aiko, numbers, approve=True)
    assert [outcome.number for outcome in outcomes] == numbers
    assert [outcome.done for outcome in outcomes] == [True, True, False, True, True]
    assert said(outcomes[2].issues) == [
        "{name} decided this request on {date}. Your decision was not saved."
    ]
    assert statuses(clan) == ["approved", "approved", "declined", "approved", "approved"]
    assert len(clan.log("request.approved")) == 4
    assert clan.held_until("account_activated").count(clan.later(seconds=10)) == 4


def test_what_one_of_them_had_begun_is_taken_back_with_it(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    numbers = asked(clan, hanako, 2)
    clan.lock_out(hanako)
    before = clan.records()
    outcomes = decide(aiko, numbers, approve=True)
    assert [outcome.done for outcome in outcomes] == [False, False]
    after = clan.records()
    assert {table for table in before if before[table] != after[table]} == set()


def test_all_are_declined_for_one_reason_which_is_required(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    numbers = asked(clan, hanako, 3)
    assert said(refused(decide, aiko, numbers, approve=False)) == ["Fill in “{field}”."]
    assert statuses(clan) == ["pending"] * 3
    decide(aiko, numbers, approve=False, reason=REASON)
    assert {clan.get(hanako, number).reason for number in numbers} == {REASON}
    aiko.call(decisions.undo, number=numbers[1])
    assert statuses(clan) == ["declined", "pending", "declined"]


def test_those_that_are_somebody_elses_are_refused_one_by_one(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    mine = asked(clan, hanako, 1)
    foreign = clan.ask(hanako, "one.other.example", different=True).number
    outcomes = decide(aiko, [*mine, foreign, "SA-2026-99999"], approve=True)
    assert [said(outcome.issues) for outcome in outcomes] == [
        [],
        ["The request {number} was not found. Check the number."],
        ["The request {number} was not found. Check the number."],
    ]


def test_the_same_request_twice_is_decided_once(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    (number,) = asked(clan, hanako, 1)
    first, second = decide(aiko, [number, number], approve=True)
    assert first.done
    assert not second.done
    assert len(clan.log("request.approved")) == 1


def test_at_most_a_hundred_are_taken(clan: Clan, aiko: Seat) -> None:
    (issue,) = refused(decide, aiko, ["SA-2026-00001"] * 101, approve=True)
    assert (issue.text.source, issue.text.n) == (
        "At most %n request can be decided at once.",
        100,
    )
