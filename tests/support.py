"""A registry on a real file, a clock that stands still, and desks that call through JSON."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from smartwizard.config import Config
from smartwizard.registry import LocalRegistry
from smartwizard.store import Store, open_store
from smartwizard.wire import Loopback

FRIDAY = datetime(2026, 11, 20, 10, 44, tzinfo=UTC)


class StillClock:
    """A clock that moves only when told."""

    def __init__(self, now: datetime = FRIDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration)


def cheap_config(home: Path, **values: Any) -> Config:
    """Settings of a test: the least Argon2 cost; one test uses the real one."""
    return replace(Config(home=home, argon2_time=1, argon2_memory=8), **values)


class Registers:
    """One registry file and any number of desks on it."""

    def __init__(self, config: Config, clock: Callable[[], datetime]) -> None:
        self.config = config
        self.clock = clock
        self.store: Store = open_store(config.registry_url)

    def desk(self, token: str = "") -> Loopback:
        """A desk whose calls go through JSON; `token` says who is signed in there."""
        return Loopback(LocalRegistry(self.store, self.config, token=token, clock=self.clock))
