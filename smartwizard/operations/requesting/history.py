"""What happened to a request, station by station."""

from ...models import RequestEventRow, RequestRow
from ...registry import Context


def append(
    context: Context, row: RequestRow, event: str, *, by: str = "", **details: str | int
) -> RequestEventRow:
    """Write a station: `event` is a code of kind ``request.event``; `by` who acts, or another."""
    return RequestEventRow.create(
        request=row, at=context.now, event=event, actor=by or context.actor, details=details
    )
