"""A request leaves Pending once: who comes second is told by whom and when (R21)."""

from typing import Any, Literal

from ...messages import N_, Issue, Refused, Text
from ...models import RequestRow
from ...registry import Context, reference_of
from .deciders import acted
from .detail import circle_of
from .status import DENIED, EXPIRED, PENDING, judged

Deed = Literal["decide", "withdraw", "change"]
_DECIDED: dict[Deed, Text] = {
    "decide": N_("{name} decided this request on {date}. Your decision was not saved."),
    "withdraw": N_("{name} decided this request on {date}. It can no longer be withdrawn."),
    "change": N_("{name} decided this request on {date}. Nothing was sent or changed."),
}
_WITHDRAWN: dict[Deed, Text] = {
    "decide": N_("{name} withdrew this request on {date}. Your decision was not saved."),
    "withdraw": N_("This request was already withdrawn on {date}."),
    "change": N_("{name} withdrew this request on {date}. Nothing was sent or changed."),
}
_EXPIRED: dict[Deed, Text] = {
    "decide": N_("This request expired on {date}. Your decision was not saved."),
    "withdraw": N_("This request expired on {date}. It does not need to be withdrawn."),
    "change": N_("This request expired on {date}. Nothing was sent or changed."),
}
_WHY = ("reason_code", "fulfilled_by", "instead_of", "accepted")
_DENIED = N_(
    "This request was denied on {date}: people of the domain created or requested a Smart "
    "Account there themselves."
)
_NUMBER_DENIED = N_("This number was denied on {date}.")
_CHANGED = N_("This request has changed since you opened it. Look at it again.")


def require_open(context: Context, row: RequestRow, version: int, *, to: Deed = "decide") -> None:
    """Refuse what is no longer open, or no longer what the person has on screen."""
    status = judged(row, context.now)
    if status == EXPIRED:
        raise _outdated(_EXPIRED[to].of(date=row.expires_at))
    if status != PENDING:
        raise _outdated(_settled(context, row, to))
    if row.version != version:
        raise _outdated(_CHANGED)


def settle(
    context: Context, row: RequestRow, status: str, *, reason: str = "", by: str = "", **why: Any
) -> RequestRow:
    """Write the one change out of Pending, if nobody else has written it since `row` was read.

    `by` decided where it is not who acts; `why` joins the details until it is Pending again.
    """
    changed = RequestRow.update(
        status=status,
        decided_at=context.now,
        decided_by=by or context.actor,
        reason=reason,
        details={**row.details, **why},
        version=row.version + 1,
    ).where(
        RequestRow.id == row.id, RequestRow.version == row.version, RequestRow.status == PENDING
    )
    settled = changed.execute()
    now: RequestRow = RequestRow.get_by_id(row.id)
    if not settled:
        to: Deed = "withdraw" if status == "withdrawn" else "decide"
        require_open(context, now, row.version, to=to)
    return now


def decided(row: RequestRow) -> str:
    """The cause of the mails that a decision holds."""
    return f"{reference_of(row)}:decided"


def unsettle(row: RequestRow) -> None:
    """Make it Pending again, if nobody else has written to it since `row` was read."""
    version = row.version
    row.status, row.decided_at, row.decided_by, row.reason = PENDING, None, "", ""
    row.details = {name: value for name, value in row.details.items() if name not in _WHY}
    row.version += 1
    undone = RequestRow.update(row.__data__).where(
        RequestRow.id == row.id, RequestRow.version == version
    )
    if not undone.execute():
        raise _outdated(_CHANGED)


def _settled(context: Context, row: RequestRow, to: Deed) -> Text:
    """Who settled it and when, as far as the reader may know (R29)."""
    date = row.decided_at or context.now
    if row.status == DENIED:
        provisional = circle_of(context, row).kind.provisional
        return (_DENIED if provisional else _NUMBER_DENIED).of(date=date)
    if row.status == "withdrawn":
        name = acted(row.decided_by, "full")
        return _WITHDRAWN[to].of(name=name, date=date)
    shows = circle_of(context, row).shows(context)
    name = acted(row.decided_by, shows, row.details.get("instead_of", 0))
    return _DECIDED[to].of(name=name, date=date)


def _outdated(text: Text) -> Refused:
    return Refused(Issue(text, remedy="reload"))
