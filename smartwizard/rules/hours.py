"""The hour of the day at which digests go out, wherever their reader is (R56)."""

from datetime import UTC, date, datetime, time, timedelta

from .dates import local, zone_of

_DAY = timedelta(days=1)


def latest(instant: datetime, hour: int, zone: str) -> datetime:
    """The last time that it was so many o'clock in a zone, at `instant` or before."""
    day = local(instant, zone).date()
    struck = _at(day, hour, zone)
    return struck if struck <= instant else _at(day - _DAY, hour, zone)


def following(instant: datetime, hour: int, zone: str) -> datetime:
    """The next time that it is so many o'clock in a zone, at `instant` or after."""
    day = local(instant, zone).date()
    strikes = _at(day, hour, zone)
    return strikes if strikes >= instant else _at(day + _DAY, hour, zone)


def _at(day: date, hour: int, zone: str) -> datetime:
    """An hour of a day; one that clocks leave out comes an hour later, of two it is the first."""
    there = datetime.combine(day, time(hour), tzinfo=zone_of(zone) if zone else None)
    return there.astimezone(UTC)
