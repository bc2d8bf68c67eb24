"""Numbers are given out once, in order, a series a year."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smartwizard.numbers import next_number
from smartwizard.registry import Context, Spec, Who
from smartwizard.store import Store, open_store
from tests.support import StillClock, cheap_config

SPEC = Spec("numbers.test", lambda: None, Who.ANYONE, writes=True, transaction=True, logged=False)


def _given(store: Store, series: str, now: datetime, *, fails: bool = False) -> str:
    clock = StillClock(now)
    context = Context(store, cheap_config(store.path.parent), SPEC, "", clock, now)
    with context.transaction():
        number = next_number(context, series)
        if fails:
            raise LookupError(number)
    return number


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(f"sqlite:///{tmp_path / 'registry.sqlite3'}")


def test_numbers_follow_each_other_a_series_a_year(store: Store) -> None:
    this_year = datetime(2026, 12, 31, 23, 59, tzinfo=UTC)
    next_year = datetime(2027, 1, 1, tzinfo=UTC)
    assert [_given(store, "SA", this_year) for _ in range(3)] == [
        "SA-2026-00001",
        "SA-2026-00002",
        "SA-2026-00003",
    ]
    assert _given(store, "CS", this_year) == "CS-2026-00001"
    assert _given(store, "SA", next_year) == "SA-2027-00001"
    assert _given(store, "SA", this_year) == "SA-2026-00004"


def test_a_number_that_was_not_used_is_given_out_again(store: Store) -> None:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    with pytest.raises(LookupError, match="SA-2026-00001"):
        _given(store, "SA", now, fails=True)
    assert _given(store, "SA", now) == "SA-2026-00001"


def test_two_programs_never_give_out_the_same_number(store: Store) -> None:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    numbers: list[str] = []

    def take() -> None:
        own = open_store(f"sqlite:///{store.path}")
        numbers.extend(_given(own, "SA", now) for _ in range(20))
        own.close()

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == [f"SA-2026-{number:05}" for number in range(1, 81)]
