"""The time of the registry and of the windows."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """This instant; everything is kept in UTC (R56)."""
    return datetime.now(UTC)
