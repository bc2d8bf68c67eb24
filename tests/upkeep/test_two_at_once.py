"""Two passes at once, in two programs on one file; and passes that end in the middle."""

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from smartwizard import upkeep
from smartwizard.models import DigestRow, EventRow, LeaseRow, MailRow, ReminderRow
from smartwizard.registry import LocalRegistry
from smartwizard.store import open_store
from smartwizard.upkeep import digest_mail, passes
from smartwizard.upkeep.lease import Lease
from smartwizard.upkeep.units import Place
from tests.upkeep.passing import Kept
from tests.world import Seat

ROOT = Path(__file__).parents[2]


@pytest.fixture
def due(clan: Kept, aiko: Seat, hanako: Seat, operator: Seat) -> Kept:
    """Requests that have expired, others of which somebody is to be reminded, links to strike."""
    for number in range(6):
        clan.ask(hanako, f"old{number}.clan.example")
        clan.ask(hanako, f"old{number}.example", different=True)
    clan.clock.advance(days=22)
    hanako = clan.again(hanako)
    for number in range(6):
        clan.ask(hanako, f"new{number}.clan.example")
    clan.register("late@clan.example")
    clan.clock.advance(days=7)
    assert aiko.email
    assert operator.email
    return clan


def hold_to_once(clan: Kept) -> None:
    """Everything that was due was done, and once."""
    with clan.reading():
        mails = Counter((row.kind, row.recipient, row.cause) for row in MailRow.select())
        kinds = Counter(row.kind for row in MailRow.select())
        log = Counter(row.subject for row in EventRow.select() if row.action == "request.expired")
        reminders = Counter((row.request.id, row.recipient) for row in ReminderRow.select())
    assert set(mails.values()) == set(log.values()) == set(reminders.values()) == {1}
    assert len(log) == kinds["request_expired"] == 12
    assert kinds["digest"] == 1
    assert len(reminders) == 6


def another(clan: Kept) -> LocalRegistry:
    config = clan.registers.config
    return LocalRegistry(open_store(config.registry_url), config, clock=clan.clock)


def test_two_threads_that_begin_together_do_everything_once(due: Kept) -> None:
    start, found = threading.Barrier(2), []

    def run() -> None:
        registry = another(due)
        start.wait(10)
        found.append(upkeep.run(registry))
        registry.store.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sum((Counter(done) for done in found), Counter())["requests"] == 12
    hold_to_once(due)


def test_two_passes_that_both_believe_to_be_the_only_one_do_everything_once(due: Kept) -> None:
    class Blind(Lease):
        def claim(self) -> bool:
            return True

    place = Place(due.registers.store, due.registers.config, due.clock)
    first, second = (passes.work(place, Blind(place)) for _ in range(2))
    ended: set[int] = set()
    done: list[str] = []
    while len(ended) < 2:
        for number, steps in enumerate((first, second)):
            step = next(steps, None)
            if step is None:
                ended.add(number)
            else:
                done.append(step)
    assert Counter(done)["requests"] == 12
    hold_to_once(due)


_PASS = """
import sys
from datetime import datetime
from pathlib import Path
from smartwizard import upkeep
from smartwizard.registry import LocalRegistry
from smartwizard.store import open_store
from tests.support import StillClock, cheap_config
config = cheap_config(Path(sys.argv[1]))
store = open_store(config.registry_url, stop_at=int(sys.argv[3]))
clock = StillClock(datetime.fromisoformat(sys.argv[2]))
print(upkeep.run(LocalRegistry(store, config, clock=clock)).sentence)
"""


def begin(clan: Kept, stop_at: int = 0) -> "subprocess.Popen[str]":
    arguments = [str(clan.home), clan.clock().isoformat(), str(stop_at)]
    return subprocess.Popen(
        [sys.executable, "-c", _PASS, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_two_processes_on_one_file_do_everything_once(due: Kept) -> None:
    both = [begin(due), begin(due)]
    said = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert any("requests expired" in out for out, _ in said)
    hold_to_once(due)


@pytest.mark.long
def test_a_pass_that_is_killed_anywhere_is_taken_up_by_the_next_one(due: Kept) -> None:
    stop_at, ended = 1, False
    while not ended:
        # Each round lives on with what the one before left behind, an hour later.
        process = begin(due, stop_at)
        process.communicate(timeout=120)
        ended = process.returncode == 0
        assert ended or process.returncode == -signal.SIGKILL
        due.clock.advance(minutes=6)
        stop_at += 1
    hold_to_once(due)
    assert due.upkeep().sentence == "Nothing was due."


def test_a_pass_waits_for_nobody_and_says_who_is_at_it(due: Kept) -> None:
    steps = upkeep.begin(due.registry())
    while next(steps) != "requests":
        pass
    assert upkeep.run(another(due)).sentence == "Another program is doing it."
    # Its program died: after five minutes the claim lapses.
    due.clock.advance(minutes=5)
    assert upkeep.run(another(due))["requests"] == 11
    hold_to_once(due)


def test_a_claim_from_before_the_clock_was_set_back_holds_nobody(due: Kept) -> None:
    due.clock.advance(hours=1)
    steps = upkeep.begin(due.registry())
    while next(steps) != "requests":
        pass
    due.clock.advance(hours=-1)
    assert upkeep.run(another(due))["requests"] == 11


def test_a_digest_of_very_many_is_noted_in_slices_even_over_a_kill(
    due: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digest_mail, "_NOTED_AT_ONCE", 4)
    steps = upkeep.begin(due.registry())
    while next(steps) != "digests":
        pass
    with due.reading():
        assert [(row.noted, row.recipient) for row in DigestRow.select()] == [(False, "person:1")]
        assert ReminderRow.select().count() == 4
    steps.close()  # type: ignore[attr-defined]
    due.clock.now += timedelta(days=1)
    done = upkeep.run(another(due))
    assert not done["digests"]
    hold_to_once(due)
    with due.reading():
        assert DigestRow.select().where(DigestRow.noted).count() == 1
        assert LeaseRow.select().count() == 1


def test_a_fault_in_one_thing_is_reported_and_keeps_nothing_else_from_being_done(
    due: Kept, monkeypatch: pytest.MonkeyPatch, logged_errors: list[object]
) -> None:
    from smartwizard.upkeep import expiry

    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(expiry, "_tell", broken)
    done = upkeep.run(due.registry())
    assert (done["requests"], done["digests"]) == (0, 1)
    assert len(logged_errors) == 12
    logged_errors.clear()
    monkeypatch.undo()
    assert upkeep.run(due.registry())["requests"] == 12
    hold_to_once(due)
