"""Filling a registry with the sample, as if its people had worked there for six weeks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from .office import Connect, Office, SetClock
from .story import Story


@dataclass(frozen=True)
class Sample:
    """What there is now: numbers of accounts by name, of requests by what became of them."""

    accounts: Mapping[str, int]
    requests: Mapping[str, str]


def fill(connect: Connect, set_clock: SetClock, now: datetime) -> Sample:
    """Fill a registry that is empty; the story ends `now`, where the clock is left.

    `connect` gives the desk of a session's token, empty for nobody; `set_clock` tells the hour
    to whatever the desks read it from.
    """
    office = Office(connect, set_clock, now)
    story = Story(office)
    story.tell()
    set_clock(now)
    return Sample(story.accounts, story.requests)
