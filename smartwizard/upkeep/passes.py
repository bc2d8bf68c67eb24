"""A pass: what each chore finds due, done in the order in which it fell due."""

import logging
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from operator import attrgetter

from peewee import DatabaseError, IntegrityError

from ..messages import Refused
from ..models import UpkeepRunRow
from ..registry import LocalRegistry
from ..store import in_words
from . import (
    contract_ends,
    contract_items,
    customer_reminders,
    digests,
    expiry,
    imports,
    leftovers,
    registrations,
    role_ends,
)
from .lease import Lease
from .units import Chore, Outcome, Place, Unit

CHORES: tuple[Chore, ...] = (
    expiry.requests,
    contract_items.left,
    contract_items.over,
    contract_items.again,
    contract_items.hands,
    contract_items.forgotten,
    contract_ends.told,
    contract_ends.ended,
    contract_ends.unconfirmed,
    contract_ends.former,
    role_ends.told,
    role_ends.ended,
    registrations.forgotten,
    leftovers.tokens,
    leftovers.sessions,
    leftovers.failures,
    leftovers.drafts,
    imports.staged,
    imports.runs,
    customer_reminders.written,
    digests.to_operators,
    digests.to_people,
)
BUSY = "busy"
_log = logging.getLogger(__name__)
_SAID = {
    "requests": "requests expired",
    "results": "results of numbers mailed",
    "numbers": "numbers checked again",
    "watches": "numbers no longer watched",
    "contract notices": "ends of contracts announced",
    "contract access": "contract access ended",
    "digests": "digests written",
    "customers": "customers reminded",
    "notices": "ends of access announced",
    "ends": "ended roles logged",
    "registrations": "registrations deleted",
    "tokens": "links struck out",
    "sessions": "sessions ended",
    "failures": "failed logins forgotten",
    "drafts": "drafts deleted",
    "imports": "imports cleared away",
    "runs": "old runs forgotten",
}
NAMES = frozenset(_SAID)


class Done(Counter[str]):
    """How much of each was done."""

    @property
    def sentence(self) -> str:
        """What a terminal reads, in one line."""
        if self[BUSY]:
            return "Another program is doing it."
        found = [f"{words}: {self[name]}" for name, words in _SAID.items() if self[name]]
        return "Done: " + ", ".join(found) + "." if found else "Nothing was due."


def run(registry: LocalRegistry) -> Done:
    """Do everything that is due; a second pass at the same instant writes nothing."""
    return Done(filter(None, begin(registry)))


def begin(registry: LocalRegistry) -> Iterator[str]:
    """The same step by step: the name of what was done, empty where nothing was.

    An iterator that is left half-way leaves its rest to the next pass. It is not for the GUI
    thread.
    """
    place = Place(registry.store, registry.config, registry.clock)
    with in_words(registry.store.path):
        begun, done = place.clock(), Done()
        for name in work(place, Lease(place)):
            done[name] += 1
            yield name
        _note(place, begun, done)


def _note(place: Place, begun: datetime, done: Done) -> None:
    """Keep what the pass did, for the operator; one that found nothing due leaves no trace."""
    counted = {name: done[name] for name in _SAID if done[name]}
    if counted:
        with place.writing() as turn:
            UpkeepRunRow.create(begun_at=begun, ended_at=turn.now, done=counted)


def work(place: Place, lease: Lease) -> Iterator[str]:
    """Find what is due, then do it; it stops where another program holds, or takes, the claim."""
    due: list[Unit] = []
    for found in chain.from_iterable(chore(place) for chore in CHORES):
        if found is None:
            yield ""
        else:
            due.append(found)
    for unit in sorted(due, key=attrgetter("order")):
        outcome = Outcome.MORE
        while Outcome.MORE in outcome:
            if not lease.claim():
                yield BUSY
                return
            outcome = _do(place, unit)
            yield unit.name if Outcome.DONE in outcome else ""
    lease.release()


def _do(place: Place, unit: Unit) -> Outcome:
    """A unit that fails is reported and left to the next pass; the others do not wait for it."""
    try:
        with place.writing() as turn:
            return unit.do(turn)
    except (Refused, IntegrityError):
        return Outcome.NOTHING  # somebody else was faster
    except DatabaseError:
        raise
    except Exception:  # noqa: BLE001 - a bug in one thing must not keep all others from being done
        _log.exception("%s %s", unit.name, unit.key)
        return Outcome.NOTHING
