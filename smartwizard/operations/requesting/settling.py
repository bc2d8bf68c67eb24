"""A request leaves Pending once: who comes second is told by whom and when (R21)."""

from ...messages import N_, Issue, Refused, Text
from ...models import RequestRow
from ...registry import Context
from .deciders import acted
from .detail import circle_of
from .status import EXPIRED, PENDING, judged

_DECIDED = N_("{name} decided this request on {date}. Your decision was not saved.")
_WITHDRAWN = N_("{name} withdrew this request on {date}. Your decision was not saved.")
_EXPIRED = N_("This request expired on {date}. Your decision was not saved.")
_IS_DECIDED = N_("{name} decided this request on {date}. It can no longer be withdrawn.")
_IS_WITHDRAWN = N_("This request was already withdrawn on {date}.")
_IS_EXPIRED = N_("This request expired on {date}. It does not need to be withdrawn.")
_CHANGED = N_("This request has changed since you opened it. Look at it again.")


def require_open(
    context: Context, row: RequestRow, version: int, *, withdrawing: bool = False
) -> None:
    """Refuse what is no longer open, or no longer what the person has on screen."""
    status = judged(row, context.now)
    if status == EXPIRED:
        raise _outdated((_IS_EXPIRED if withdrawing else _EXPIRED).of(date=row.expires_at))
    if status != PENDING:
        raise _outdated(_settled(context, row, withdrawing=withdrawing))
    if row.version != version:
        raise _outdated(_CHANGED)


def settle(context: Context, row: RequestRow, status: str, *, reason: str = "") -> RequestRow:
    """Write the one change out of Pending, if nobody else has written it since `row` was read."""
    changed = RequestRow.update(
        status=status,
        decided_at=context.now,
        decided_by=context.actor,
        reason=reason,
        version=row.version + 1,
    ).where(
        RequestRow.id == row.id, RequestRow.version == row.version, RequestRow.status == PENDING
    )
    settled = changed.execute()
    now: RequestRow = RequestRow.get_by_id(row.id)
    if not settled:
        require_open(context, now, row.version, withdrawing=status == "withdrawn")
    return now


def unsettle(row: RequestRow) -> None:
    """Make it Pending again, if nobody else has written to it since `row` was read."""
    version = row.version
    row.status, row.decided_at, row.decided_by, row.reason = PENDING, None, "", ""
    row.version += 1
    undone = RequestRow.update(row.__data__).where(
        RequestRow.id == row.id, RequestRow.version == version
    )
    if not undone.execute():
        raise _outdated(_CHANGED)


def _settled(context: Context, row: RequestRow, *, withdrawing: bool) -> Text:
    """Who settled it and when, as far as the reader may know (R29)."""
    date = row.decided_at or context.now
    if row.status == "withdrawn":
        name = acted(row.decided_by, "full")
        return (_IS_WITHDRAWN if withdrawing else _WITHDRAWN).of(name=name, date=date)
    name = acted(row.decided_by, circle_of(context, row).shows(context))
    return (_IS_DECIDED if withdrawing else _DECIDED).of(name=name, date=date)


def _outdated(text: Text) -> Refused:
    return Refused(Issue(text, remedy="reload"))
