"""When time does something to a request: reminders, the operator too, overdue (R22)."""

from datetime import timedelta

from ...config import Clocks
from ...models import FAR, RequestRow
from .kind import Kind


def wind(row: RequestRow, kind: Kind, clocks: Clocks, *, people: bool) -> None:
    """Set a request's clocks, counted from when it was sent; `people`: somebody else decides it."""
    row.operator_from = row.overdue_at = FAR
    if people and kind.operator_too:
        row.operator_from = row.created_at + clocks.operator_from
    elif kind.operator_too:
        row.operator_from = row.created_at
        row.overdue_at = row.created_at + getattr(clocks, kind.overdue)


def reminders(kind: Kind, clocks: Clocks) -> tuple[timedelta, ...]:
    """How long after it was sent the deciders of a request are reminded, the soonest first."""
    return tuple(sorted(clocks.reminders if kind.reminders is None else kind.reminders))


def letters_again(kind: Kind, clocks: Clocks) -> tuple[timedelta, ...]:
    """How long after it was sent an address is reminded by a mail of its own, the soonest first."""
    return () if kind.writes_again is None else tuple(sorted(kind.writes_again(clocks)))
