"""What was true when a request was sent, looked at again before it is decided (R21)."""

from ...messages import N_
from ...models import RequestRow
from ...registry import Context
from ...rules import domains
from .claims import Claim, holder
from .views import Check

_ACTIVE = N_("The requester's Cisco account is active.")
_NOT_ACTIVE = N_("The requester no longer has an active Cisco account.")
_FREE = N_("“{value}” is kept for this request.")
_TAKEN = N_("“{value}” now belongs to another Smart Account or request.")
_USABLE = N_("{domain} is still usable with the requester's email address.")
_MAY_BE_ALLOWED = N_(
    "{domain} does not match the requester's email address; the decision is yours."
)


def applicant_check(row: RequestRow) -> Check:
    """The applicant still has an account that can receive what they asked for."""
    fine = row.applicant is not None and row.applicant.status == "active"
    return Check("applicant", fine, _ACTIVE if fine else _NOT_ACTIVE)


def claim_check(context: Context, row: RequestRow, claim: Claim, value: str) -> Check:
    """Nobody else holds the name or the domain."""
    held = holder(claim, context.now)
    fine = held is None or (held.request is not None and held.request.id == row.id)
    return Check(claim.kind, fine, (_FREE if fine else _TAKEN).of(value=value))


def verdict_check(row: RequestRow, *, different: bool) -> Check:
    """The domain may still be used with the applicant's address, or still be allowed (R15, R16)."""
    if row.applicant is None:
        return Check("verdict", False, _NOT_ACTIVE)
    verdict = domains.verdict(row.applicant.email, row.subject)
    if verdict.issue is None:
        return Check("verdict", True, _USABLE.of(domain=row.subject))
    if not different:
        return Check("verdict", False, verdict.issue.text)
    refused = domains.different_issues("domain", row.subject)
    text = refused[0].text if refused else _MAY_BE_ALLOWED.of(domain=row.subject)
    return Check("verdict", not refused, text)
