"""The support desks: who reads a message on which topic, and when somebody is there (R50)."""

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from . import resources

_log = logging.getLogger(__name__)
_WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ANYWHERE = "any"


@dataclass(frozen=True)
class Hours:
    """When a desk is open; `words` says it in each language, with the desk's zone."""

    days: frozenset[int]
    opens: time
    closes: time
    zone: ZoneInfo
    words: Mapping[str, str] = field(hash=False)

    def next(self, now: datetime) -> tuple[datetime, datetime]:
        """The office hours of now, else the following ones, as instants."""
        today = now.astimezone(self.zone).date()
        for days in range(len(_WEEK) + 1):
            day = today + timedelta(days=days)
            opens = datetime.combine(day, self.opens, self.zone)
            closes = datetime.combine(day, self.closes, self.zone)
            if day.weekday() in self.days and closes > now:
                return opens.astimezone(UTC), closes.astimezone(UTC)
        raise AssertionError(self)


@dataclass(frozen=True)
class SupportDesk:
    """Who gets the messages of a topic; without an `email` the registry operator does."""

    email: str = ""
    phone: str = ""
    page: str = ""
    language: str = "en"
    seller: bool = False
    hours: Hours | None = None


def desk(topic: str, country: str, own: Path | None = None) -> SupportDesk:
    """The desk of a topic for a country; `own` is a file with an organization's own desks."""
    known = _desks(own)
    return known.get((country, topic)) or known.get((_ANYWHERE, topic)) or SupportDesk()


@cache
def _desks(own: Path | None) -> dict[tuple[str, str], SupportDesk]:
    read = tomllib.loads(resources.read_text("support.toml"))
    desks = _read(read, read["hours"])
    if own is None or not own.is_file():
        return desks
    try:
        changes = tomllib.loads(own.read_text(encoding="utf-8"))
        return desks | _read(changes, read["hours"] | changes.get("hours", {}))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        _log.warning("The support desks of %s are not used: %s", own, error)
        return desks


def _read(plain: dict[str, Any], hours: dict[str, Any]) -> dict[tuple[str, str], SupportDesk]:
    return {
        (country, topic): _desk(entry, hours)
        for country, topics in plain.get("desks", {}).items()
        for topic, entry in topics.items()
    }


def _desk(entry: dict[str, Any], hours: dict[str, Any]) -> SupportDesk:
    name, page = entry.get("hours", ""), str(entry.get("page", ""))
    if page and not page.startswith("https://"):
        raise ValueError(f"{page} must begin with https://")
    return SupportDesk(
        email=str(entry.get("email", "")),
        phone=str(entry.get("phone", "")),
        page=page,
        language=str(entry.get("language", "en")),
        seller=bool(entry.get("seller", False)),
        hours=_hours(hours[name]) if name else None,
    )


def _hours(plain: dict[str, Any]) -> Hours:
    opens, closes = plain["opens"], plain["closes"]
    days = frozenset(_WEEK.index(day) for day in plain["days"])
    if not days or not opens < closes:
        raise ValueError(f"{opens} to {closes} are no office hours")
    words = {language: str(said) for language, said in plain.items() if len(language) == len("en")}
    return Hours(days, opens, closes, ZoneInfo(plain["zone"]), words)
