"""Deciders are reminded by one mail a day, of what still waits for them (R21, R22, R56)."""

from datetime import datetime, timedelta

import pytest

from smartwizard.config import Clocks
from smartwizard.models import RoleRow
from smartwizard.operations import decisions, preferences, requests
from tests.upkeep.passing import Kept
from tests.world import Seat

AIKO, HANAKO, OPERATOR = "aiko@clan.example", "hanako@clan.example", "operator@registry.example"
Stations = list[tuple[str, str, str]]


def day(clan: Kept, day: int, hour: int = 8, minute: int = 0) -> None:
    """Go to an hour of a day counted from November 20, when everything is asked for at 10:44."""
    clan.clock.now = datetime.fromisoformat("2026-11-20T00:00+00:00") + timedelta(
        days=day, hours=hour, minutes=minute
    )


def timeline(clan: Kept, seat: Seat, number: str) -> Stations:
    line = clan.get(clan.again(seat), number).timeline
    return [(each.event, each.state, f"{each.at:%m-%d %H:%M}") for each in line]


@pytest.mark.usefixtures("operator")
def test_an_administrator_is_reminded_after_three_and_seven_days_at_eight(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example")
    day(clan, 2)
    at = clan.hours_until(9 * 24, AIKO)
    # The third day is over at 10:44, so that the next morning is the first.
    assert [f"{each:%d %H}" for each in at] == ["24 08", "28 08"]
    assert {mail.kind for mail in clan.digests(AIKO)} == {"digest"}


def test_one_mail_a_day_holds_everything_that_waits_the_oldest_first(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    first = clan.ask(hanako, "jp.clan.example", "Clan Japan").number
    clan.clock.advance(hours=20)
    second = clan.ask(clan.again(hanako), "fr.clan.example", "Clan France").number
    day(clan, 3, 12)
    fresh = clan.ask(clan.again(hanako), "it.clan.example", "Clan Italia").number
    day(clan, 4)
    assert clan.upkeep()["digests"] == 1
    (digest,) = clan.digests()
    links = [item[-1] for item in digest.values["items"]]
    assert links == [f"smartwizard://approvals/{number}" for number in (first, second, fresh)]
    assert (digest.email, digest.values["count"], digest.values["more"]) == (aiko.email, 3, 0)
    # What was only shown there has its own reminder in time.
    day(clan, 7)
    clan.upkeep()
    assert len(clan.digests()) == 2


def test_what_is_beyond_twenty_is_counted(clan: Kept, aiko: Seat, hanako: Seat) -> None:
    for number in range(23):
        clan.ask(hanako, f"p{number}.clan.example")
    day(clan, 4)
    clan.upkeep()
    values = clan.digests(aiko.email)[0].values
    assert (values["count"], len(values["items"]), values["more"]) == (23, 20, 3)


@pytest.mark.usefixtures("aiko")
@pytest.mark.parametrize("turn", ["approve", "decline", "withdraw"])
def test_nobody_is_reminded_of_what_is_decided(
    clan: Kept, aiko: Seat, hanako: Seat, turn: str
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    day(clan, 2)
    match turn:
        case "withdraw":
            clan.again(hanako).call(requests.withdraw, number=number, version=1)
        case _:
            clan.decide(clan.again(aiko), number, approve=turn == "approve", reason="No.")
    day(clan, 9)
    clan.upkeep()
    assert not clan.digests()


def test_an_undone_decision_waits_for_its_next_reminder(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    day(clan, 2)
    seat = clan.again(aiko)
    clan.decline(seat, number)
    seat.call(decisions.undo, number=number)
    day(clan, 4)
    clan.upkeep()
    assert len(clan.digests(AIKO)) == 1


def test_who_is_no_longer_an_administrator_gets_none_and_who_became_one_does(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.ask(hanako, "jp.clan.example")
    day(clan, 2)
    clan.grant(kenji, "clan.example")
    with clan.writing():
        RoleRow.delete().where(RoleRow.person == aiko.id).execute()
    day(clan, 4, 9)
    clan.upkeep()
    assert [mail.email for mail in clan.digests()] == [kenji.email]


@pytest.mark.usefixtures("operator")
def test_nobody_is_reminded_of_their_own_request_unless_there_is_nobody_else(
    clan: Kept, aiko: Seat
) -> None:
    clan.ask(aiko, "jp.clan.example")
    day(clan, 4)
    clan.upkeep()
    assert [mail.email for mail in clan.digests()] == [AIKO]
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(kenji, "clan.example")
    clan.live_in("UTC", kenji)
    day(clan, 8)
    clan.upkeep()
    assert [mail.email for mail in clan.digests()] == [AIKO, kenji.email]


def test_reminders_can_be_switched_off_and_the_timeline_promises_none(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    aiko.call(
        preferences.save,
        language="en",
        time_zone="UTC",
        theme="system",
        text_size=100,
        english_labels=False,
        reminders=False,
    )
    assert "reminder" not in {event for event, *_ in timeline(clan, hanako, number)}
    day(clan, 8)
    clan.upkeep()
    assert not clan.digests()
    day(clan, 29)
    clan.upkeep()
    assert len(clan.mails(AIKO, "request_expired_approver")) == 1


def test_weeks_off_bring_one_reminder_not_all_that_were_missed(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    day(clan, 20, 15)
    clan.upkeep()
    assert len(clan.digests(AIKO)) == 1
    reminded = [each for each in timeline(clan, hanako, number) if each[0] == "digest"]
    assert reminded == [("digest", "done", "12-10 15:00")]
    day(clan, 27)
    clan.upkeep()
    assert len(clan.digests(AIKO)) == 1


def test_the_timeline_tells_reminders_that_were_sent_and_the_next_one(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(kenji, "clan.example")
    clan.live_in("Asia/Tokyo", kenji)
    number = clan.ask(hanako, "jp.clan.example").number
    # Eight in the morning in Tokyo, where one of them is.
    assert ("reminder", "ahead", "11-23 23:00") in timeline(clan, hanako, number)
    day(clan, 3, 12)
    clan.hours_until(24, AIKO)
    seen = timeline(clan, hanako, number)
    assert [each for each in seen if each[0] == "digest"] == [("digest", "done", "11-23 23:00")]
    assert ("reminder", "ahead", "11-27 23:00") in seen
    line = clan.get(clan.again(aiko), number).timeline
    assert [each.who.n for each in line if each.event == "digest"] == [2]
    day(clan, 9)
    clan.upkeep()
    seen = timeline(clan, hanako, number)
    assert not [each for each in seen if each[0] == "reminder"]
    clan.approve(clan.again(aiko), number)
    events = [event for event, *_ in timeline(clan, hanako, number)]
    assert events == ["sent", "told", "digest", "digest", "approved"]


def test_the_operator_reads_what_is_theirs_and_from_day_14_what_became_theirs_too(
    clan: Kept, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    late = clan.ask(hanako, "jp.clan.example", "Clan Japan").number
    day(clan, 1, 7)
    own = clan.ask(clan.again(hanako), "mame.example", "Mame", different=True).number
    for morning in range(1, 20):
        day(clan, morning)
        clan.upkeep()
    three = [[item[-1][-5:] for item in mail.values["items"]] for mail in clan.digests(OPERATOR)]
    assert three == [[own[-5:]], [own[-5:]], [own[-5:], late[-5:]]]
    overdue = [[item[4] for item in mail.values["items"]] for mail in clan.digests(OPERATOR)]
    assert overdue == [[False], [True], [True, False]]
    assert len(clan.digests(AIKO)) == 2
    assert aiko.email == AIKO


def test_a_request_that_lost_its_administrators_is_in_the_operators_digest(
    clan: Kept, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example")
    day(clan, 4, 7)
    clan.lock_out(aiko)
    day(clan, 4)
    clan.upkeep()
    (digest,) = clan.digests()
    assert (digest.email, digest.values["count"]) == (operator.email, 1)
    assert digest.values["accounts"] == 1


def test_the_clocks_are_settings(clan: Kept, aiko: Seat, hanako: Seat) -> None:
    hours = (timedelta(hours=30), timedelta(hours=54), timedelta(hours=78))
    object.__setattr__(clan.registers.config, "clocks", Clocks(reminders=hours, digest_hour=17))
    clan.ask(hanako, "jp.clan.example")
    at = clan.hours_until(4 * 24, aiko.email)
    assert [f"{each:%d %H:%M}" for each in at] == ["21 17:44", "22 17:44", "23 17:44"]
