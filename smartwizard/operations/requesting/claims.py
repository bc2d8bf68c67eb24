"""Names and domains that one account or one open request may hold at a time (R13, R14)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ...messages import N_, Issue, Refused
from ...models import ClaimRow, RequestRow, SmartAccountRow

ANOTHER = N_(
    "Another request was sent in its place in the meantime. The decision can no longer be undone."
)


@dataclass(frozen=True)
class Claim:
    """A key that may be held once: kind ``name`` or ``domain``."""

    kind: str
    key: str


def holder(claim: Claim, now: datetime) -> ClaimRow | None:
    """Who holds it; a request past its deadline holds nothing, even before upkeep (R56)."""
    row = _row(claim)
    return None if row is None or _lapsed(row, now) else row


def hold(
    claim: Claim,
    now: datetime,
    *,
    account: SmartAccountRow | None = None,
    request: RequestRow | None = None,
) -> None:
    """Take it; what a lapsed request left behind is taken over, anything else is an error."""
    row = _row(claim)
    if row is not None and _lapsed(row, now):
        row.delete_instance()
    ClaimRow.create(kind=claim.kind, key=claim.key, account=account, request=request)


def hold_again(request: RequestRow, claims: Iterable[Claim], now: datetime) -> None:
    """Take back what a decided request held; refused where another one holds it meanwhile."""
    for claim in claims:
        if holder(claim, now) is not None:
            raise Refused(Issue(ANOTHER))
        hold(claim, now, request=request)


def free(request: RequestRow) -> None:
    """Let go of everything a request holds."""
    ClaimRow.delete().where(ClaimRow.request == request).execute()


def drop(claim: Claim, account: SmartAccountRow) -> None:
    """Let go of one key of an account."""
    ClaimRow.delete().where(
        ClaimRow.kind == claim.kind, ClaimRow.key == claim.key, ClaimRow.account == account
    ).execute()


def _row(claim: Claim) -> ClaimRow | None:
    return ClaimRow.get_or_none(ClaimRow.kind == claim.kind, ClaimRow.key == claim.key)


def _lapsed(row: ClaimRow, now: datetime) -> bool:
    return row.request is not None and now >= row.request.expires_at
