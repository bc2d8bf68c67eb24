"""Eight in the morning where the reader is; clocks that are turned forward, back, or put wrong."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from smartwizard import upkeep
from tests.upkeep.passing import Kept
from tests.world import Seat


def sent(clan: Kept, zone: str, aiko: Seat, asked: datetime) -> list[str]:
    """When digests of a request are written in a zone, in its own time, by passes at half past."""
    clan.live_in(zone, aiko)
    clan.clock.now = asked
    hanako = clan.member("hanako@clan.example")
    clan.ask(hanako, "jp.clan.example")
    clan.clock.now = asked.replace(minute=30) + timedelta(days=2, hours=12)
    at = clan.hours_until(6 * 24, aiko.email)
    return [f"{each.astimezone(ZoneInfo(zone)):%m-%d %H:%M}" for each in at]


@pytest.mark.parametrize(
    ("zone", "asked", "digests"),
    [
        ("Europe/Rome", "2026-11-20T10:00", ["11-24 08:30", "11-28 08:30"]),
        # The third day after, the clocks of Rome are turned: it is eight an hour earlier, or later.
        ("Europe/Rome", "2027-03-25T05:59", ["03-28 08:30", "04-01 08:30"]),
        ("Europe/Rome", "2027-03-25T06:10", ["03-29 08:30", "04-02 08:30"]),
        ("Europe/Rome", "2027-10-28T06:50", ["10-31 08:30", "11-04 08:30"]),
        ("Europe/Rome", "2027-10-28T07:10", ["11-01 08:30", "11-05 08:30"]),
        ("Asia/Kolkata", "2026-11-20T02:20", ["11-23 08:00", "11-27 08:00"]),
        ("Asia/Kolkata", "2026-11-20T02:40", ["11-24 08:00", "11-28 08:00"]),
        ("Pacific/Kiritimati", "2026-11-20T17:00", ["11-24 08:30", "11-28 08:30"]),
        ("America/St_Johns", "2026-11-20T12:00", ["11-24 08:00", "11-28 08:00"]),
    ],
)
def test_a_digest_comes_at_eight_of_its_readers_morning(
    clan: Kept, aiko: Seat, zone: str, asked: str, digests: list[str]
) -> None:
    at = datetime.fromisoformat(f"{asked}+00:00")
    assert sent(clan, zone, aiko, at) == digests


def test_a_clock_set_back_an_hour_or_days_reminds_nobody_again(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example")
    clan.go_to(2026, 11, 24, 8, 30)
    clan.upkeep()
    for back in (1, 1, 24, 24):
        clan.clock.advance(hours=-back)
        upkeep.run(clan.registry())
    clan.go_to(2026, 11, 24, 9, 30)
    clan.upkeep()
    assert len(clan.digests(aiko.email)) == 1


def test_two_days_caught_up_before_eight_are_one_mail_that_day(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example")
    clan.clock.advance(hours=15)
    clan.ask(clan.again(hanako), "fr.clan.example")
    # The program starts at seven, and makes up for the day before; at eight another was due.
    clan.go_to(2026, 11, 25, 7)
    assert clan.upkeep()["digests"] == 1
    clan.go_to(2026, 11, 25, 8)
    assert not clan.upkeep()["digests"]
    at = clan.hours_until(30, aiko.email)
    assert at in ([], [datetime(2026, 11, 26, 8, tzinfo=UTC)])


def test_who_moves_to_another_zone_gets_the_next_one_there(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example")
    clan.live_in("America/Los_Angeles", aiko)
    clan.go_to(2026, 11, 23, 16)
    assert clan.upkeep()["digests"] == 1
    clan.live_in("Asia/Tokyo", aiko)
    clan.go_to(2026, 11, 27, 12)
    assert [f"{at:%d %H}" for at in clan.hours_until(48, aiko.email)] == ["27 23"]
