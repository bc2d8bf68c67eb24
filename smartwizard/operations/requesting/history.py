"""What happened to a request, station by station."""

from ...models import RequestEventRow, RequestRow
from ...registry import Context


def append(context: Context, row: RequestRow, event: str, **details: str | int) -> None:
    """Write a station: `event` is a code of kind ``request.event``."""
    RequestEventRow.create(
        request=row, at=context.now, event=event, actor=context.actor, details=details
    )
