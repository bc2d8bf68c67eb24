"""A pass of upkeep over ten thousand open requests: how long it is, and its longest transaction.

Run with `make bench`. The first pass reminds everybody of everything; the second one finds
nothing to do, as most passes of a day; the last one comes after weeks off, when all have expired,
and is left after 2,000 of them. Times are the processor's.
"""

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from smartwizard import upkeep
from smartwizard.config import Config
from smartwizard.models import FAR, PersonRow, RequestRow, RoleRow, SmartAccountRow
from smartwizard.registry import LocalRegistry
from smartwizard.store import Store, open_store
from smartwizard.upkeep.units import Place

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
REQUESTS, ACCOUNTS, AT_ONCE, MOST = 10_000, 500, 400, 2_000
DETAILS = {
    "visibility": "public",
    "headquarters": {
        "country": "JP", "postal_code": "107-6227", "region": "TOKYO", "city": "MINATO",
        "street": "9-7-1 AKASAKA", "street2": "",
    },
}  # fmt: skip
_spent: list[float] = []


def fill(store: Store) -> None:
    """Accounts with an administrator each, and requests of every age that none has decided."""
    with store.transaction(writes=True):
        for table, rows in ((PersonRow, _people()), (SmartAccountRow, _accounts())):
            _insert(table, list(rows))
        _insert(RoleRow, list(_roles()))
        _insert(RequestRow, list(_requests()))


def _insert(table: type, rows: list[dict[str, object]]) -> None:
    for first in range(0, len(rows), AT_ONCE):
        table.insert_many(rows[first : first + AT_ONCE]).execute()  # type: ignore[attr-defined]


def _people() -> Iterator[dict[str, object]]:
    for number in range(1, ACCOUNTS + 1):
        email = f"p{number}@c{number}.example"
        yield {
            "id": number, "email": email, "email_key": email, "status": "active",
            "password_hash": "", "first_name": "Aiko", "last_name": "Tanaka",
            "user_name": f"p{number}", "country": "JP", "language": "en", "created_at": NOW,
            "time_zone": ("Asia/Tokyo", "Europe/Rome", "America/New_York")[number % 3],
        }  # fmt: skip


def _accounts() -> Iterator[dict[str, object]]:
    for number in range(1, ACCOUNTS + 1):
        name = f"Account {number}"
        yield {
            "id": number, "name": name, "name_key": name.lower(), "domain": f"c{number}.example",
            "created_at": NOW,
        }  # fmt: skip


def _roles() -> Iterator[dict[str, object]]:
    for number in range(1, ACCOUNTS + 1):
        yield {
            "person": number, "account": number, "role": "account_administrator",
            "since": NOW - timedelta(days=60), "ends": FAR,
        }  # fmt: skip


def _requests() -> Iterator[dict[str, object]]:
    for number in range(1, REQUESTS + 1):
        account = number % ACCOUNTS + 1
        # A fifth waits for one person.
        account = 1 if number % 5 == 0 else account
        sent = NOW - timedelta(hours=number % 600)
        domain = f"x{number}.c{account}.example"
        yield {
            "number": f"SA-2026-{number:05}", "kind": "prefix", "status": "pending",
            "applicant": account % ACCOUNTS + 1, "account": account, "subject": domain,
            "subject_key": domain, "details": {**DETAILS, "name": f"Name {number}"},
            "snapshot": {"name": "Hanako Mameshiba", "email": "h@c.example", "phone": ""},
            "created_at": sent, "operator_from": sent + timedelta(days=14), "overdue_at": FAR,
            "expires_at": sent + timedelta(days=28),
        }  # fmt: skip


@contextmanager
def _timed(place: Place) -> Iterator[object]:
    with _writing(place) as turn:
        begun = time.thread_time()
        yield turn
    _spent.append(time.thread_time() - begun)


_writing = Place.writing


def main() -> None:
    """Measure three passes."""
    Place.writing = _timed  # type: ignore[method-assign,assignment]
    clock = [NOW]
    with tempfile.TemporaryDirectory() as folder:
        config = Config(home=Path(folder))
        store = open_store(config.registry_url)
        fill(store)
        registry = LocalRegistry(store, config, clock=lambda: clock[0])
        for what, days in (("reminds", 0), ("finds nothing", 0), ("after weeks off", 60)):
            clock[0] += timedelta(days=days)
            _measure(what, registry)
        store.close()


def _measure(what: str, registry: LocalRegistry) -> None:
    _spent.clear()
    steps: list[float] = []
    begun = last = time.thread_time()
    for _ in islice(upkeep.begin(registry), MOST):
        steps.append(time.thread_time() - last)
        last = time.thread_time()
    whole = time.thread_time() - begun
    longest, usual = max(_spent, default=0), statistics.median(_spent or [0])
    print(
        f"upkeep, a pass that {what}: {whole:.2f} s in {len(_spent)} transactions, "
        f"the longest {longest * 1000:.0f} ms, usually {usual * 1000:.1f} ms; "
        f"the longest step {max(steps, default=whole) * 1000:.0f} ms"
    )


if __name__ == "__main__":
    main()
