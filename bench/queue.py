"""The queue of approvals beside QSqlTableModel on the same file, interleaved in one run.

Run with `make bench`; `python bench/queue.py 1000 1000000` takes other numbers of requests.
Only the ratios count; absolute times are the machine's.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
# In the place of this folder, in which a module of Python's own would not be found.
sys.path[0] = str(ROOT)

from smartwizard.config import Config  # noqa: E402
from smartwizard.sample.cast import AIKO  # noqa: E402
from smartwizard.sample.registry import fill_new  # noqa: E402

SIZES = (1_000, 100_000)
ROUNDS = 3
NOW = datetime(2026, 11, 20, 10, 44, tzinfo=UTC)
RARE = "p777."
_STEPS = ("first", "last", "filter")

_COMMON = """
import json, resource, sys, time
from PySide6.QtWidgets import QApplication
app = QApplication([])
taken = {}
def painted(view):
    view.viewport().repaint()
    app.processEvents()
def tell():
    with open("/proc/self/statm") as pages:
        taken["memory"] = int(pages.read().split()[1]) * resource.getpagesize() / 2**20
    print(json.dumps(taken), flush=True)
"""
_QT = """
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QTableView
database = QSqlDatabase.addDatabase("QSQLITE")
database.setDatabaseName(sys.argv[1])
assert database.open()
view = QTableView(); view.resize(700, 800); view.show(); app.processEvents()
start = time.perf_counter()
model = QSqlTableModel(db=database); model.setTable("request")
assert model.select()
view.setModel(model); painted(view)
taken["first"] = time.perf_counter() - start
start = time.perf_counter()
while model.canFetchMore():
    model.fetchMore()
view.scrollToBottom(); painted(view)
taken["last"] = time.perf_counter() - start
start = time.perf_counter()
model.setFilter(f"search LIKE '%{sys.argv[3]}%'"); model.select(); painted(view)
taken["filter"] = time.perf_counter() - start
assert model.rowCount() == 1
tell()
"""
_OURS = """
from pathlib import Path
from smartwizard.config import Config
from smartwizard.registry import LocalRegistry
from smartwizard.sample.registry import Moment
from smartwizard.store import open_store
from smartwizard.ui.application import Program
from smartwizard.operations.requesting.queue_views import QueuePlace
from datetime import datetime
home, now = Path(sys.argv[1]).parent, datetime.fromisoformat(sys.argv[4])
config = Config(home, language="en", theme="light")
def connect():
    store = open_store(config.registry_url)
    return LocalRegistry(store, config, token=sys.argv[2], clock=Moment(now))
program = Program(app, config, connect)
window = program.open("approvals"); program.seat.refresh()
def wait():
    while program.desk.busy:
        app.processEvents()
    app.processEvents()
def measure(name, act):
    wait()
    arrived = []
    link = window.reloaded.connect(lambda: arrived.append(1))
    start = time.perf_counter()
    act()
    while not arrived:
        app.processEvents()
    painted(window.list.table)
    taken[name] = time.perf_counter() - start
    window.reloaded.disconnect(link)
wait(); wait()
measure("first", lambda: window._go(QueuePlace()))
measure("last", lambda: window._go(QueuePlace("last")))
from dataclasses import replace
def narrow():
    window.list.filters.wanted = replace(window.list.filters.wanted, words=sys.argv[3])
    window._go(QueuePlace())
measure("filter", narrow)
assert len(window.list.model.rows) == 1
tell()
program.desk.stop()
"""


def fill(home: Path, count: int) -> tuple[Path, str]:
    """A registry in which so many requests wait for one administrator; her session's token."""
    filled = fill_new(home, Config(home), NOW)
    token = filled.office.session(AIKO.email)
    number = filled.sample.requests["pending"]
    filled.store.close()
    file = home / "registry.sqlite3"
    database = sqlite3.connect(file)
    database.row_factory = sqlite3.Row
    row = dict(database.execute("SELECT * FROM request WHERE number = ?", (number,)).fetchone())
    made = _schema(database)
    for kind, name, _ in made:
        database.execute(f"DROP {kind} {name}")
    marks = ",".join("?" * len(row))
    database.executemany(f"INSERT INTO request VALUES ({marks})", _rows(row, count))
    database.execute("INSERT INTO request_search_text(request_search_text) VALUES ('delete-all')")
    database.execute(
        "INSERT INTO request_search_text(rowid, text) SELECT id, search || '  ' FROM request"
    )
    for _, _, statement in made:
        database.execute(statement)
    database.commit()
    database.close()
    return file, token


def _schema(database: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """What would be kept row by row while filling: indexes and triggers of requests."""
    found = database.execute(
        "SELECT type, name, sql FROM sqlite_master"
        " WHERE tbl_name = 'request' AND type IN ('index', 'trigger') AND sql IS NOT NULL"
    )
    return [(str(kind), f'"{name}"', str(sql)) for kind, name, sql in found]


def _rows(row: dict[str, Any], count: int) -> Iterator[tuple[Any, ...]]:
    for place in range(count - 2):
        domain = f"p{place}.kawasemi.example"
        changed = {
            "id": 1000 + place,
            "number": f"SA-2025-{place:07}",
            "subject": domain,
            "subject_key": domain,
            "created_at": row["created_at"] + place,
            "search": f"claire aubert kawasemi france {domain} sa-2025-{place:07}",
        }
        yield tuple({**row, **changed}.values())


def run(code: str, file: Path, token: str) -> dict[str, float]:
    """One child process; seconds for each step, and MiB at its end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", _COMMON + code, str(file), token, RARE, NOW.isoformat()],
        env=environment, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(done.stderr)
    taken: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return taken


def measure(count: int) -> dict[str, dict[str, float]]:
    """Medians of both, by name."""
    with tempfile.TemporaryDirectory() as folder:
        file, token = fill(Path(folder), count)
        rounds = [(run(_QT, file, token), run(_OURS, file, token)) for _ in range(ROUNDS)]
    return {
        name: {
            step: statistics.median(pair[place][step] for pair in rounds)
            for step in (*_STEPS, "memory")
        }
        for place, name in enumerate(("QSqlTableModel", "SmartWizard"))
    }


def main(sizes: tuple[int, ...]) -> None:
    """Print both at every size, what is theirs of each other, and what grew."""
    found = {count: measure(count) for count in sizes}
    for count, both in found.items():
        print(f"{count:,} requests")
        for name, taken in both.items():
            times = "  ".join(f"{step} {taken[step] * 1000:8.1f} ms" for step in _STEPS)
            print(f"  {name:<15} {times}  memory {taken['memory']:6.0f} MiB")
        qt, ours = both["QSqlTableModel"], both["SmartWizard"]
        ratios = "  ".join(f"{step} {ours[step] / qt[step]:8.3f} x " for step in _STEPS)
        print(f"  {'ratio':<15} {ratios}")
    small, large = (found[count]["SmartWizard"] for count in (min(sizes), max(sizes)))
    paint, memory = large["first"] / small["first"], large["memory"] - small["memory"]
    print(f"{min(sizes):,} to {max(sizes):,}: first paint {paint:.2f} x, memory {memory:+.0f} MiB")


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
