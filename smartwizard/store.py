"""The database behind the registry: open, migrate, transactions, what databases do differently."""

import os
import signal
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import peewee

from .messages import N_, Text, Unavailable
from .registry_file import NO_REGISTRY, SCHEMA_VERSION, log_of, look, make
from .tables.base import CURRENT, Row
from .text_index import make_text_indexes

MIGRATIONS = Path(__file__).parent / "migrations"
_PRAGMAS = {
    "journal_mode": "wal",
    "foreign_keys": 1,
    "synchronous": 2,
    "secure_delete": 1,
    "busy_timeout": 5000,
}


class Store:
    """One open registry database; a connection a thread, any number of stores a process."""

    def __init__(self, path: Path, *, stop_at: int = 0) -> None:
        self.path = path
        self._database = peewee.SqliteDatabase(str(path), pragmas=_PRAGMAS, timeout=5)
        self._stop_at = stop_at
        self._commit_points = 0
        self._lock = threading.Lock()

    @contextmanager
    def transaction(self, *, writes: bool) -> Iterator[None]:
        """One transaction; a writing one takes the write lock before its first read."""
        before = CURRENT.database
        CURRENT.database = self._database
        try:
            if self._database.is_closed():
                self._database.connect()
            with self._database.atomic("IMMEDIATE" if writes else "DEFERRED"):
                yield
                self._commit_point(writes)
            self._commit_point(writes)
        finally:
            CURRENT.database = before

    def _commit_point(self, writes: bool) -> None:
        """Crash tests stop the process hard just before and just after every commit."""
        if not (writes and self._stop_at):
            return
        with self._lock:
            self._commit_points += 1
            if self._commit_points == self._stop_at:
                os.kill(os.getpid(), signal.SIGKILL)

    def data_version(self) -> int:
        """A number that moves when another program commits to the same registry (3 µs)."""
        if self._database.is_closed():
            self._database.connect()
        return int(self._database.execute_sql("PRAGMA data_version").fetchone()[0])

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file, so that what was struck out is in neither."""
        with suppress(peewee.OperationalError):
            self._database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def raw(self) -> sqlite3.Connection:
        """This thread's driver connection, for the backup API."""
        if self._database.is_closed():
            self._database.connect()
        connection: sqlite3.Connection = self._database.connection()
        return connection

    def close(self) -> None:
        """Close this thread's connection."""
        if not self._database.is_closed():
            self._database.close()


def lock(row: Row) -> None:
    """Hold a row against others until the transaction ends; SQLite's writer holds all of them."""


@contextmanager
def savepoint() -> Iterator[None]:
    """A part of the transaction in progress that is taken back alone when it is refused."""
    database = CURRENT.database
    assert database is not None
    with database.savepoint():
        yield


def fill(table: type[Row], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Add very many rows, as their columns hold them; what is there already is left alone."""
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    database = CURRENT.database
    assert database is not None
    database.cursor().executemany(
        f"INSERT INTO {table._meta.table_name} ({names}) VALUES ({marks}) ON CONFLICT DO NOTHING",
        rows,
    )


def run(statement: str) -> int:
    """Run a statement over whole tables, which every database understands; how many rows it met."""
    database = CURRENT.database
    assert database is not None
    return int(database.execute_sql(statement).rowcount)


def rows_of(statement: str) -> list[tuple[Any, ...]]:
    """What a statement over whole tables finds."""
    database = CURRENT.database
    assert database is not None
    return list(database.execute_sql(statement).fetchall())


def open_store(url: str, *, stop_at: int = 0) -> Store:
    """Open the registry at `sqlite:///PATH`, made when there is none; `Unavailable` says why not.

    An existing file is first looked at read-only: what is no registry, or a newer one, stays
    untouched to the byte. A log that a killed program left is folded in: what it was about to
    strike out must not wait there (R47).
    """
    if not url.startswith("sqlite:///"):
        raise Unavailable(N_("The registry address {url} must begin with sqlite:///.").of(url=url))
    path = Path(url.removeprefix("sqlite:///")).absolute()
    with in_words(path):
        found = look(path)
        if found is None:
            make(path)
        store = Store(path, stop_at=stop_at)
        left = log_of(path).exists()
        if found != SCHEMA_VERSION:
            _migrate(store)
        if left:
            store.checkpoint()
        return store


def _migrate(store: Store) -> None:
    """Bring the schema up to this program's; of two programs that start at once one does it."""
    from playhouse.migrations import Runner

    with store.transaction(writes=True):
        database = store._database
        Runner(database, str(MIGRATIONS)).up()
        make_text_indexes(database)
        database.execute_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


_FULL = N_("The disk is full. Nothing was saved; make room and try again.")
_READ_ONLY = N_("The registry {file} cannot be written. Nothing was saved; check its permissions.")
_BUSY = N_("Another program is using the registry. Nothing was saved; try again.")
_DAMAGED = N_("The registry {file} is damaged. Restore a backup; nothing was changed.")
_UNREACHABLE = N_("The registry cannot be reached. Nothing was saved; try again.")


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Tell what a database or the file system refuses, in words."""
    try:
        yield
    except (peewee.OperationalError, peewee.DatabaseError, sqlite3.Error, OSError) as error:
        raise Unavailable(said(error, path)) from error


def _whole(error: BaseException) -> str:
    """What was refused, with what led to it: a rollback that fails hides why it was needed."""
    reasons = []
    step: BaseException | None = error
    while step is not None:
        reasons.append(str(step).lower())
        step = step.__cause__ or step.__context__
    return " ".join(reasons)


def said(error: Exception, path: Path) -> Text:
    """The sentence for what a database or the file system refused."""
    reason = _whole(error)
    if "not a database" in reason:
        return NO_REGISTRY.of(file=str(path))
    for sign, text in (
        ("full", _FULL),
        ("no space", _FULL),
        ("readonly", _READ_ONLY),
        ("read-only", _READ_ONLY),
        ("permission", _READ_ONLY),
        ("locked", _BUSY),
        ("malformed", _DAMAGED),
    ):
        if sign in reason:
            return text.of(file=str(path))
    return _UNREACHABLE.of(file=str(path))
