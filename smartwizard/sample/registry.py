"""A registry of its own for the sample, in a folder that somebody else deletes."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from .. import upkeep
from ..config import Config
from ..registry import LocalRegistry
from ..store import Store, open_store
from .filling import Sample, fill
from .office import Office

# When somebody had the program open; the story needs no more of these days.
_KEPT_UP = tuple(timedelta(days=days, hours=2) for days in (29, 25, 18, 5, 2, 1, 0))


class Moment:
    """A clock that shows what it was put to."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def put(self, now: datetime) -> None:
        """Show another hour from now on."""
        self.now = now


@dataclass(frozen=True)
class Filled:
    """A registry that holds the sample: where it is, its clock, its desks, what is in it."""

    config: Config
    clock: Moment
    store: Store
    office: Office
    sample: Sample


def fill_new(home: Path, config: Config, now: datetime) -> Filled:
    """Fill a new registry in `home`; the story ends `now`.

    The passwords of the sample are told to everybody, so they are hashed at the least cost.
    """
    here = replace(config, home=home, url="", stop_at=0, argon2_time=1, argon2_memory=8)
    empty = on(here, Moment(now), Sample({}, {}))
    sample = fill(empty.office.connect, empty.clock.put, now)
    _keep_up(empty, now)
    return replace(empty, sample=sample)


def _keep_up(filled: Filled, now: datetime) -> None:
    """What time did meanwhile: reminders, a request that expired, links that ran out."""
    for ago in _KEPT_UP:
        filled.clock.put(now - ago)
        upkeep.run(LocalRegistry(filled.store, filled.config, clock=filled.clock))
    filled.clock.put(now)


def on(config: Config, clock: Moment, sample: Sample) -> Filled:
    """A registry that is there, with the sample that it holds."""
    store = open_store(config.registry_url)

    def connect(token: str) -> LocalRegistry:
        return LocalRegistry(store, config, token=token, clock=clock)

    return Filled(config, clock, store, Office(connect, clock.put, clock.now), sample)
