"""The status of a request as it is judged now: past its deadline it has expired (R55, R56)."""

from datetime import datetime

from peewee import Expression

from ...models import RequestRow

PENDING = "pending"
EXPIRED = "expired"
# A rule decided, not a person (R55); there is nobody to name.
DENIED = "denied"
RULE = "rule"


def judged(row: RequestRow, now: datetime) -> str:
    """The status of a request at `now`, even before upkeep has written it."""
    return EXPIRED if row.status == PENDING and now >= row.expires_at else row.status


def is_judged(status: str, now: datetime) -> Expression:
    """In SQL: requests whose status is this at `now`."""
    if status == PENDING:
        expression: Expression = (RequestRow.status == PENDING) & (RequestRow.expires_at > now)
    elif status == EXPIRED:
        lapsed = (RequestRow.status == PENDING) & (RequestRow.expires_at <= now)
        expression = (RequestRow.status == EXPIRED) | lapsed
    else:
        expression = RequestRow.status == status
    return expression
