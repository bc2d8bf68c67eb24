"""Drafts from before sign-in: files of this user of the computer, offered by address only."""

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from . import private_files

KEPT = timedelta(days=7)
Answers = dict[str, dict[str, str]]


@dataclass(frozen=True)
class LocalDraft:
    """What somebody typed under an address: values by page and field, never a secret."""

    step: str
    answers: Answers
    saved_at: datetime


def save(home: Path, email: str, step: str, answers: Answers, now: datetime) -> None:
    """Keep what was typed under this address; the former draft of the address goes."""
    plain = {"step": step, "answers": answers, "saved_at": now.isoformat()}
    private_files.write(_file(home, email), json.dumps(plain, ensure_ascii=False))


def load(home: Path, email: str, now: datetime) -> LocalDraft | None:
    """The draft of an address that is not older than 7 days; older ones are deleted."""
    for file in stale(home, now):
        remove(file)
    with suppress(ValueError, KeyError, TypeError):
        plain = json.loads(private_files.read(_file(home, email)))
        return LocalDraft(
            plain["step"], plain["answers"], datetime.fromisoformat(plain["saved_at"])
        )
    return None


def forget(home: Path, email: str) -> None:
    """Delete the draft of an address."""
    private_files.forget(_file(home, email))


def _file(home: Path, email: str) -> Path:
    key = hashlib.sha256(email.strip().casefold().encode("utf-8", "surrogatepass")).hexdigest()
    return home / "drafts" / f"{key[:32]}.json"


def stale(home: Path, now: datetime, kept: timedelta = KEPT) -> list[Path]:
    """The files of drafts that were kept long enough."""
    return [file for file in (home / "drafts").glob("*.json") if _age(file, now) >= kept]


def remove(file: Path) -> bool:
    """Delete a draft; false where somebody else has."""
    with suppress(OSError):
        file.unlink()
        return True
    return False


def _age(file: Path, now: datetime) -> timedelta:
    """How old a draft is; one that has just gone is as good as new."""
    with suppress(OSError):
        return now - datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return timedelta(0)
