"""Eight o'clock in the morning, wherever somebody is and whatever their clocks do (R56)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard.rules.hours import following, latest

ZONES = (
    "Europe/Rome", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns",
    "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "Africa/Casablanca", "UTC",
)  # fmt: skip
_SOME_DAY = datetime(2020, 1, 1, tzinfo=UTC)
_INSTANTS = st.integers(0, 15 * 365 * 24 * 60).map(lambda m: _SOME_DAY + timedelta(minutes=m))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+00:00")


@pytest.mark.parametrize(
    ("now", "zone", "struck"),
    [
        ("2026-11-20T07:00", "Europe/Rome", "2026-11-20T07:00"),
        ("2026-11-20T06:59", "Europe/Rome", "2026-11-19T07:00"),
        # The nights in which Italy turns its clocks: 8:00 is an hour earlier, or later, in UTC.
        ("2026-03-28T23:00", "Europe/Rome", "2026-03-28T07:00"),
        ("2026-03-29T06:00", "Europe/Rome", "2026-03-29T06:00"),
        ("2026-10-25T06:59", "Europe/Rome", "2026-10-24T06:00"),
        ("2026-10-25T07:00", "Europe/Rome", "2026-10-25T07:00"),
        ("2026-11-20T02:29", "Asia/Kolkata", "2026-11-19T02:30"),
        ("2026-11-20T02:30", "Asia/Kolkata", "2026-11-20T02:30"),
        ("2026-11-20T02:15", "Asia/Kathmandu", "2026-11-20T02:15"),
        ("2026-11-19T18:00", "Pacific/Kiritimati", "2026-11-19T18:00"),
        ("2026-11-20T18:59", "Pacific/Pago_Pago", "2026-11-19T19:00"),
        ("2026-11-20T08:00", "Nowhere/Land", "2026-11-20T08:00"),
    ],
)
def test_the_last_time_it_was_eight(now: str, zone: str, struck: str) -> None:
    assert latest(utc(now), 8, zone) == utc(struck)


@given(_INSTANTS, st.sampled_from(ZONES), st.integers(0, 23))
def test_it_strikes_once_a_day_and_between_two_strokes_lies_every_instant(
    now: datetime, zone: str, hour: int
) -> None:
    last, following_one = latest(now, hour, zone), following(now, hour, zone)
    assert last <= now <= following_one
    assert (last == now) == (following_one == now)
    assert timedelta(hours=22) <= following(now + timedelta(seconds=1), hour, zone) - last
    assert following(now + timedelta(seconds=1), hour, zone) - last <= timedelta(hours=26)
    assert latest(last, hour, zone) == last
    days = {each.astimezone(ZoneInfo(zone)).date() for each in (last, following(last, hour, zone))}
    assert len(days) == 1


def test_without_a_zone_it_is_the_computers_own() -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert latest(now, 8, "").astimezone().hour == 8
