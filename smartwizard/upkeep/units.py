"""Units of upkeep: each a short transaction of its own, so that nobody waits for a pass."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Flag, auto
from typing import TypeVar

from ..config import Config
from ..registry import Clock, Context, Spec, Who
from ..store import Store

T = TypeVar("T")


class Turn(Context):
    """What a unit works with; nobody acts but time, and no session leads here."""

    @property
    def actor(self) -> str:
        return "upkeep"


@dataclass(frozen=True)
class Place:
    """Where a pass works: a registry's records, settings and clock."""

    store: Store
    config: Config
    clock: Clock

    @contextmanager
    def reading(self) -> Iterator[Turn]:
        """Look what is due."""
        with self.store.transaction(writes=False):
            yield self._turn(_nothing)

    @contextmanager
    def writing(self) -> Iterator[Turn]:
        """Do one thing; what it was due for is looked at again inside."""
        turn = self._turn(_nothing)
        with turn.transaction():
            yield turn

    def _turn(self, function: Callable[..., object]) -> Turn:
        # It is no registered operation: the door does not know it, so nobody can call it (R0).
        spec = Spec("upkeep", function, Who.ANYONE, writes=True, transaction=False, logged=False)
        return Turn(self.store, self.config, spec, "", self.clock, now=self.clock())


class Outcome(Flag):
    """What doing a unit came to: somebody else may have been faster, or there may be more of it."""

    NOTHING = 0
    DONE = auto()
    MORE = auto()


@dataclass(frozen=True)
class Unit:
    """One thing that fell due at `due`; `do` looks again whether it still is.

    `name` is what it counts as, and `key` tells units of one instant apart.
    """

    due: datetime
    name: str
    key: int
    do: Callable[[Turn], Outcome]

    @property
    def order(self) -> tuple[datetime, str, int]:
        """Units are done in the order in which they fell due."""
        return self.due, self.name, self.key


# What a chore finds due; None where it stops for breath, so that others have their turn.
Found = Iterator[Unit | None]
Chore = Callable[[Place], Found]


def batched(items: Sequence[T], size: int = 20) -> Iterator[Sequence[T]]:
    """The items, so many at a time: each batch takes a few milliseconds."""
    for first in range(0, len(items), size):
        yield items[first : first + size]


def _nothing(context: Context) -> None:
    """What stands in for an operation."""
