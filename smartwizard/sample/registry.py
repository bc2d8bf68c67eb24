"""A registry of its own for the sample, in a folder that somebody else deletes."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from .. import upkeep
from ..config import Config
from ..registry import LocalRegistry
from ..store import Store, open_store
from .filling import Sample, fill
from .office import Office


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
    sample = fill(empty.office)
    return replace(empty, sample=sample)


def on(config: Config, clock: Moment, sample: Sample) -> Filled:
    """A registry that is there, with the sample that it holds."""
    store = open_store(config.registry_url)

    def connect(token: str) -> LocalRegistry:
        return LocalRegistry(store, config, token=token, clock=clock)

    def keep_up() -> None:
        upkeep.run(LocalRegistry(store, config, clock=clock))

    office = Office(connect, clock.put, clock.now, keep_up)
    return Filled(config, clock, store, office, sample)
