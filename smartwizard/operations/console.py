"""What the operator looks after besides requests: runs of upkeep, logins that are locked (R54)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ..messages import N_, Issue, Refused
from ..models import SignInFailureRow, UpkeepRunRow
from ..registry import Context, Who, command, query
from .known import number

PAGE = 20
_LARGEST = 200
_GONE = Issue(N_("This login is no longer locked. Look at the list again."), "", "reload")


@dataclass(frozen=True)
class UpkeepRun:
    """A pass of upkeep that did something; `done` counts it by codes of kind ``upkeep.done``."""

    id: int
    begun_at: datetime
    ended_at: datetime
    done: Mapping[str, int]


@dataclass(frozen=True)
class UpkeepRuns:
    """The last runs, the newest first; `before` fetches the next page, 0 on the last."""

    runs: tuple[UpkeepRun, ...]
    before: int


@dataclass(frozen=True)
class LockedLogin:
    """An address that was typed with wrong passwords too often, known or not (R5)."""

    id: int
    email: str
    failed_at: datetime
    until: datetime
    times: int


@query(who=Who.OPERATOR)
def upkeep_runs(context: Context, *, before: int = 0, size: int = PAGE) -> UpkeepRuns:
    """What upkeep did, when, and how long it took."""
    rows = UpkeepRunRow.select().order_by(UpkeepRunRow.id.desc())
    if before:
        rows = rows.where(UpkeepRunRow.id < number(before))
    size = max(1, min(size, _LARGEST))
    found = [
        UpkeepRun(row.id, row.begun_at, row.ended_at, row.done) for row in rows.limit(size + 1)
    ]
    return UpkeepRuns(tuple(found[:size]), found[size - 1].id if len(found) > size else 0)


@query(who=Who.OPERATOR)
def locked_logins(context: Context) -> tuple[LockedLogin, ...]:
    """The addresses that cannot log in for a time; at most 200, the last locked first."""
    rows = SignInFailureRow.select().where(SignInFailureRow.locked_until > context.now)
    return tuple(map(_login, rows.order_by(SignInFailureRow.failed_at.desc()).limit(_LARGEST)))


@command(who=Who.OPERATOR)
def unlock_login(context: Context, *, id: int) -> None:
    """Let an address log in at once; what failed before no longer counts."""
    row: SignInFailureRow | None = SignInFailureRow.get_or_none(
        SignInFailureRow.id == number(id), SignInFailureRow.locked_until > context.now
    )
    if row is None:
        raise Refused(_GONE)
    context.log("login.unlocked", row)
    row.delete_instance()


def _login(row: SignInFailureRow) -> LockedLogin:
    assert row.locked_until is not None
    return LockedLogin(row.id, row.email_key, row.failed_at, row.locked_until, row.locks)
