"""Delegation: a colleague decides while an administrator is away (A12, R55)."""

from datetime import date, timedelta

import pytest

from smartwizard.models import PersonRow
from smartwizard.operations import approvals, decisions, delegations, requests
from smartwizard.operations.requesting.queue_views import Delegation, QueueFilter
from tests.operations.clan import Clan
from tests.world import Seat, refused, said

DAY = timedelta(days=1)


@pytest.fixture
def today(clan: Clan) -> date:
    return clan.clock().date()


@pytest.fixture
def kenji(clan: Clan, aiko: Seat) -> Seat:
    """A colleague who holds no role."""
    return clan.member("kenji@clan.example", "Kenji Sato")


def delegate(
    seat: Seat, email: str, first: date, last: date | None = None
) -> tuple[Delegation, ...]:
    return seat.call(delegations.delegate, email=email, first=first, last=last or first)


def queued(seat: Seat, **wanted: object) -> list[str]:
    found = seat.call(approvals.queue, wanted=QueueFilter(**wanted))  # type: ignore[arg-type]
    return [row.number for row in found.rows]


def test_a_delegate_decides_in_the_administrators_place_and_everything_says_so(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    clan.set("clan.example", shows="full")
    number = clan.ask(hanako, "jp.clan.example").number
    delegate(aiko, kenji.email, today, today + 3 * DAY)
    row = clan.get(kenji, number).row
    assert (row.instead_of, "approve" in row.actions) == ("Aiko Tanaka", True)
    assert queued(kenji) == [number]
    assert kenji.call(approvals.overview).waiting == 1
    assert [each.number for each in kenji.call(requests.waiting).mine.rows] == [number]
    contacts = [(c.name, c.instead_of) for c in clan.get(aiko, number).row.deciders.contacts]
    assert contacts == [("Aiko Tanaka", ""), ("Kenji Sato", "Aiko Tanaka")]
    clan.approve(kenji, number)
    (station,) = (s for s in clan.get(hanako, number).timeline if s.event == "approved")
    assert station.who.source == "{name}, for {other}"
    (entry,) = clan.log("request.approved")
    assert (entry.actor, entry.new["instead_of"]) == (f"person:{kenji.id}", f"person:{aiko.id}")
    (mail,) = clan.mails(hanako.email, "account_activated")
    assert (mail.values["activated_by"], mail.values["activated_for"]) == (
        "Kenji Sato", "Aiko Tanaka",
    )  # fmt: skip
    kenji.call(decisions.undo, number=number)
    clan.decline(aiko, number)
    assert "instead_of" not in clan.log("request.declined")[0].new


def test_where_names_are_hidden_a_delegate_is_an_administrator_like_others(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    delegate(aiko, kenji.email, today)
    assert clan.get(hanako, number).row.deciders.contacts == ()
    clan.approve(kenji, number)
    (station,) = (s for s in clan.get(hanako, number).timeline if s.event == "approved")
    assert station.who.source == "An administrator"
    (told,) = clan.mails(aiko.email, "access_decided")
    assert (told.values["person"], told.values["instead_of"]) == ("Kenji Sato", "Aiko Tanaka")


def test_both_decide_and_the_second_is_told_by_whom_for_whom(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    delegate(aiko, kenji.email, today)
    clan.decline(kenji, number)
    refusal = refused(lambda: aiko.call(decisions.decide, number=number, version=1, approve=True))
    assert refusal[0].text.values["name"].source == "{name}, for {other}"  # type: ignore[union-attr]


def test_it_begins_and_ends_by_itself(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    delegate(aiko, kenji.email, today + DAY, today + 2 * DAY)
    (listed,) = aiko.call(delegations.mine)
    assert (listed.mine, listed.name, listed.now) == (True, "Kenji Sato", False)
    assert queued(kenji) == []
    midnight = clan.clock().replace(hour=0, minute=0)
    for days, decides in ((1, True), (2, True), (3, False)):
        clan.clock.now = midnight + days * DAY
        seat = clan.again(kenji)
        assert (queued(seat) == [number]) is decides
        assert bool(seat.call(requests.waiting).mine.rows) is decides
        if not decides:
            assert refused(lambda who=seat: clan.get(who, number))
    assert clan.again(aiko).call(delegations.mine) == ()


def test_a_lost_role_ends_it(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    delegate(aiko, kenji.email, today)
    clan.lock_out(aiko)
    assert queued(kenji) == []
    assert refused(lambda: clan.get(kenji, number))
    assert kenji.call(delegations.mine) == ()
    clan.lock_out(aiko, "active")
    assert queued(kenji) == [number]


def test_nobody_decides_their_own_request_nor_that_of_whom_they_stand_in_for(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    clan.grant(hanako, "clan.example")
    delegate(aiko, kenji.email, today)
    own = clan.ask(kenji, "jp.clan.example").number
    theirs = clan.ask(aiko, "it.clan.example").number
    assert queued(kenji) == []
    assert set(queued(kenji, mine=False)) == {own, theirs}
    assert said(refused(lambda: clan.approve(kenji, theirs))) == [
        "You decide for {name}, who sent this request. Another administrator decides it."
    ]
    assert "approve" not in clan.get(kenji, own).row.actions
    assert said(refused(lambda: clan.approve(kenji, own)))
    delegate(hanako, kenji.email, today)
    assert queued(kenji) == [theirs]
    assert clan.get(kenji, theirs).row.instead_of == "Hanako Mameshiba"
    clan.approve(kenji, theirs)


def test_what_was_delegated_is_not_delegated_again(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    clan.grant(hanako, "clan.example")
    delegate(aiko, hanako.email, today, today + 3 * DAY)
    refusal = refused(lambda: delegate(hanako, kenji.email, today + DAY, today + 9 * DAY))
    assert said(refusal) == [
        "You decide for {name} from {first_date} to {last_date}. "
        "Nobody can decide for you at that time."
    ]
    delegate(hanako, kenji.email, today + 4 * DAY)
    refusal = refused(lambda: delegate(aiko, hanako.email, today + 4 * DAY))
    assert said(refusal) == [
        "{name} has delegated requests from {first_date} to {last_date}. Enter somebody else."
    ]
    refusal = refused(lambda: delegate(aiko, kenji.email, today + 2 * DAY))
    assert said(refusal) == [
        "{name} decides for you from {first_date} to {last_date}. Take that back first."
    ]


@pytest.mark.parametrize(
    ("email", "first", "last", "fields"),
    [
        ("", 0, 0, ["email"]),
        ("aiko@clan.example", 0, 0, ["email"]),
        ("nobody@clan.example", 0, 0, ["email"]),
        ("mario@rossi.example", -1, 0, ["email", "first"]),
        ("kenji@clan.example", 2, 1, ["last"]),
        ("kenji@clan.example", 0, 367, ["last"]),
    ],
)
def test_all_that_is_wrong_is_said_at_once(
    clan: Clan,
    aiko: Seat,
    kenji: Seat,
    today: date,
    email: str,
    first: int,
    last: int,
    fields: list[str],
) -> None:
    clan.member("mario@rossi.example", "Mario Rossi")
    refusal = refused(lambda: delegate(aiko, email, today + first * DAY, today + last * DAY))
    assert [issue.field for issue in refusal] == fields


def test_who_decides_nothing_has_nothing_to_delegate(
    clan: Clan, aiko: Seat, kenji: Seat, today: date
) -> None:
    assert said(refused(lambda: delegate(kenji, aiko.email, today))) == [
        "You administer no Smart Account whose requests could be delegated."
    ]


def test_both_are_told_and_either_takes_it_back(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    for seat in (aiko, kenji):
        (made,) = delegate(aiko, kenji.email.upper(), today)
        assert queued(kenji) == [number]
        assert refused(lambda: hanako.call(delegations.take_back, id=1))
        assert seat.call(delegations.take_back, id=made.id) == ()
        assert queued(kenji) == []
        assert refused(lambda who=seat, each=made.id: who.call(delegations.take_back, id=each))
    for kind in ("delegated", "delegation_ended"):
        told = [(mail.email, mail.values["you"]) for mail in clan.mails(kind=kind)]
        assert told == [(kenji.email, True), (aiko.email, False)] * 2
    actions = [entry.action for entry in clan.log() if entry.action.startswith("delegation")]
    assert actions == ["delegation.made", "delegation.taken_back"] * 2


def test_people_from_outside_the_domain_of_an_account_do_not_decide_there(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date
) -> None:
    clan.open(clan.member("mario@rossi.example", "Mario Rossi"), "rossi.example", "Rossi")
    clan.grant(aiko, "rossi.example")
    there = clan.ask(clan.member("lea@rossi.example", "Lea Rossi"), "it.rossi.example").number
    here = clan.ask(hanako, "jp.clan.example").number
    delegate(aiko, kenji.email, today)
    assert queued(aiko) == [there, here]
    assert queued(kenji) == [here]
    assert refused(lambda: clan.get(kenji, there))


@pytest.mark.parametrize("status", ["locked", "closing"])
def test_a_delegate_who_left_keeps_nobody_from_taking_their_place(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, today: date, status: str
) -> None:
    delegate(aiko, kenji.email, today, today + 3 * DAY)
    clan.lock_out(kenji, status)
    assert aiko.call(delegations.mine) == ()
    (made,) = delegate(aiko, hanako.email, today, today + 3 * DAY)
    assert made.email == hanako.email


def test_a_delegation_begins_on_a_day_that_somebody_may_live_to_see(
    aiko: Seat, kenji: Seat
) -> None:
    (issue,) = refused(
        aiko.call, delegations.delegate, email=kenji.email, first=date.max, last=date.max
    )
    assert issue.field == "last"


def test_who_is_behind_utc_delegates_from_their_own_today(
    clan: Clan, aiko: Seat, kenji: Seat, today: date
) -> None:
    clan.clock.now = clan.clock().replace(hour=20) + timedelta(hours=5)
    today += DAY  # in UTC; in Los Angeles it is five in the afternoon of the day before
    aiko = clan.again(aiko)
    with clan.writing():
        PersonRow.update(time_zone="America/Los_Angeles").execute()
    (issue,) = refused(
        aiko.call, delegations.delegate, email=kenji.email, first=today - DAY, last=today - DAY
    )
    assert issue.field == "first"
    (made,) = delegate(aiko, kenji.email, today - DAY, today)
    assert (made.first, made.now) == (today - DAY, True)
