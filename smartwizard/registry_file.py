"""The file of a registry: whether it is one, of which version, and a new one."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from .messages import N_, Unavailable

APPLICATION_ID = 0x5357697A
SCHEMA_VERSION = 9
# How an SQLite file begins, up to the four bytes that say whose it is.
_MAGIC, _VERSION_AT, _HEADER = b"SQLite format 3\0", 60, 72
NO_REGISTRY = N_("{file} is not a SmartWizard registry. Choose another file; it was not changed.")
_NEWER = N_("{file} was made by a newer SmartWizard. Update this program; it was not changed.")


def look(path: Path) -> int | None:
    """The schema version of a registry file, None when there is none; anything else is refused."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    _require_registry(path)
    # Without a write-ahead log beside it the file is whole by itself: leave no side files.
    mode = "mode=ro" if log_of(path).exists() else "mode=ro&immutable=1"
    with closing(sqlite3.connect(f"{path.as_uri()}?{mode}", uri=True)) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA_VERSION:
        raise Unavailable(_NEWER.of(file=str(path)))
    return version


def _require_registry(path: Path) -> None:
    """Refuse what its first bytes tell apart: SQLite itself would leave files beside some."""
    with path.open("rb") as file:
        start = file.read(_HEADER)
    if start[: len(_MAGIC)] != _MAGIC or start[-4:] != APPLICATION_ID.to_bytes(4):
        raise Unavailable(NO_REGISTRY.of(file=str(path)))
    if int.from_bytes(start[_VERSION_AT : _VERSION_AT + 4]) > SCHEMA_VERSION:
        raise Unavailable(_NEWER.of(file=str(path)))


def log_of(path: Path) -> Path:
    """The write-ahead log of a database."""
    return path.with_name(path.name + "-wal")


def make(path: Path) -> None:
    """A file that only this user of the computer can read, and that says at once what it is."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(path)) as fresh:
        fresh.execute(f"PRAGMA application_id = {APPLICATION_ID}")
