"""Days of the person's zone, and how tables say them."""

from datetime import UTC, date, datetime, timedelta

from smartwizard.rules import dates
from smartwizard.ui.language import LANGUAGE


def day(at: datetime) -> date:
    """The day of an instant in the person's zone, said with its weekday."""
    return dates.local(at, LANGUAGE.zone).date()


def short_day(at: datetime) -> str:
    """The day of an instant as tables say it (L12)."""
    return dates.short_date(at, LANGUAGE.code, LANGUAGE.zone)


def short_time(at: datetime) -> str:
    """The time of an instant within hours, as tables say it."""
    return dates.clock(at, LANGUAGE.code, LANGUAGE.zone)


def last_day(ends: datetime) -> date:
    """The last day of what ends at an instant: days without a time are those of UTC (R56)."""
    return (ends - timedelta(microseconds=1)).astimezone(UTC).date()
