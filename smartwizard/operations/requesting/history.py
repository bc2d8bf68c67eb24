"""What happened to a request, station by station."""

from datetime import datetime

from ...models import RequestEventRow, RequestRow
from ...registry import Context


def append(
    context: Context,
    row: RequestRow,
    event: str,
    *,
    by: str = "",
    at: datetime | None = None,
    **details: str | int,
) -> RequestEventRow:
    """Write a station: `event` is a code of kind ``request.event``.

    `by` acted and it was `at`, where that is not who acts and now.
    """
    return RequestEventRow.create(
        request=row,
        at=at or context.now,
        event=event,
        actor=by or context.actor,
        details=details,
    )
