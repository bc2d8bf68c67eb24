"""From when the operator may decide a request, and from when the operator is late (R22)."""

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
        row.overdue_at = row.created_at + kind.overdue
