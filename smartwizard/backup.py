"""Copies of a registry: a checked one to keep, and putting one back into an open registry."""

import os
import secrets
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

import peewee

from .clock import utc_now
from .messages import N_, Issue, Refused, Text, Unavailable
from .registry_file import look
from .store import Store, in_words, open_store, said

_PATIENCE = 5.0
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_EXISTS = N_("{file} already exists. Choose another name for the backup.")
_NO_BACKUP = N_("There is no backup {file}. Choose another file; nothing was changed.")
_DAMAGED = N_("The backup {file} is damaged. Choose another backup; nothing was changed.")
_NOT_READ = N_("The backup {file} cannot be read. Check its permissions; nothing was changed.")
_NOT_WRITTEN = N_("The backup {file} cannot be written. Choose another folder; nothing was saved.")


def backup(store: Store, file: Path) -> None:
    """Save the registry, as it is at one moment, to a new checked file of this user's.

    The name appears when the copy is whole; a file that is already there is never touched.
    """
    if file.exists():
        raise Refused(Issue(_EXISTS.of(file=str(file)), "file"))
    try:
        with _scratch(file.parent) as fresh:
            with in_words(store.path):
                _copy(store.raw(), fresh)
                if not _is_whole(fresh):
                    raise sqlite3.DatabaseError("the copy is malformed")
            _name(fresh, file)
    except FileExistsError:
        raise Refused(Issue(_EXISTS.of(file=str(file)), "file")) from None
    except OSError as error:
        raise Unavailable(_NOT_WRITTEN.of(file=str(file))) from error


def restore(store: Store, file: Path, *, now: datetime | None = None) -> Path:
    """Put a backup's content into the open registry; return the file that keeps the former one.

    Written through the database, not over its file: programs that have the registry open go on
    and see the restored content, and whatever waits in a write-ahead log is accounted for.
    """
    with in_words(store.path), _scratch(store.path.parent) as fresh:
        _take(file, fresh)
        kept = _keep(store, now or utc_now())
        with closing(sqlite3.connect(fresh)) as source, _written(store) as target:
            _transfer(source, target)
    store.checkpoint()
    return kept


def _take(file: Path, fresh: Path) -> None:
    """Copy a backup that can be restored and bring the copy's schema up to this program's."""
    try:
        if look(file) is None:
            raise Unavailable(_NO_BACKUP.of(file=str(file)))
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source:
            _copy(source, fresh)
        whole = _is_whole(fresh)
    except (sqlite3.Error, OSError) as error:
        raise Unavailable(_why_not(error, file)) from error
    if not whole:
        raise Unavailable(_DAMAGED.of(file=str(file)))
    open_store(f"sqlite:///{fresh}").close()


def _why_not(error: Exception, file: Path) -> Text:
    """The sentence for a backup that cannot be read."""
    reason = str(error).lower()
    if "malformed" in reason:
        return _DAMAGED.of(file=str(file))
    if "not a database" in reason or "full" in reason or "no space" in reason:
        return said(error, file)
    return _NOT_READ.of(file=str(file))


def _keep(store: Store, now: datetime) -> Path:
    """Save the present content beside the registry, once more if somebody changes it meanwhile."""
    path = store.path
    kept = path.with_name(f"{path.stem}-{now:%Y-%m-%d-%H%M%S}{path.suffix}")
    if not _can_be_read(path):
        return _keep_as_it_is(path, kept)
    while True:
        before = store.data_version()
        backup(store, kept)
        if store.data_version() == before:
            return kept
        kept.unlink()


def _can_be_read(path: Path) -> bool:
    try:
        return _is_whole(path)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return False


def _keep_as_it_is(path: Path, kept: Path) -> Path:
    """Save a damaged registry to the byte: somebody may still get something out of it."""
    for end in ("", "-wal"):
        damaged = path.with_name(path.name + end)
        if damaged.exists():
            copy = kept.with_name(kept.name + end)
            os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            shutil.copyfile(damaged, copy)
    return kept


@contextmanager
def _written(store: Store) -> Iterator[sqlite3.Connection]:
    """A connection that can be written, also where damage keeps the registry's from opening."""
    try:
        connection = store.raw()
    except peewee.DatabaseError:
        with closing(sqlite3.connect(store.path, isolation_level=None)) as plain:
            yield plain
    else:
        yield connection


def _copy(source: sqlite3.Connection, file: Path) -> None:
    """Copy a database into a file that is whole by itself, without a write-ahead log."""
    with closing(sqlite3.connect(file, isolation_level=None)) as target:
        _transfer(source, target)
        target.execute("PRAGMA journal_mode = delete").fetchone()


def _transfer(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy a database into another in one step; for somebody else's lock it waits a while."""
    given_up_at = time.monotonic() + _PATIENCE

    def waiting(status: int, _remaining: int, _total: int) -> None:
        if status in _BUSY and time.monotonic() > given_up_at:
            raise sqlite3.OperationalError("database is locked")

    source.backup(target, progress=waiting, sleep=0.05)


def _is_whole(file: Path) -> bool:
    """Whether every page, index and reference of a database is sound."""
    with closing(sqlite3.connect(file)) as connection:
        sound: bool = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None


def _name(fresh: Path, file: Path) -> None:
    """Give a whole file its name at once; fails when somebody else just took the name."""
    try:
        file.hardlink_to(fresh)
    except FileExistsError:
        raise
    except OSError:  # a memory stick, say, knows no links
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        fresh.replace(file)


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """An empty file in a folder that only this user can read; gone at the end."""
    path = folder.absolute() / f".{secrets.token_hex(8)}.sqlite3"
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield path
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                path.with_name(path.name + end).unlink()
