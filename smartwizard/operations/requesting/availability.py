"""Whether a name or a domain is free, and in words why it is not (R13, R14)."""

from collections.abc import Iterator

from ...messages import N_, Issue
from ...models import ClaimRow, SmartAccountRow
from ...registry import Context
from . import opening
from .claims import Claim, holder

_NAME_IN_USE = N_("Account Name Already in Use. Choose a name other than “{name}”.")
_EXISTS = N_(
    "An Account Already Exists at this Domain. Request access to {domain}, or add a prefix."
)
_NOT_FREE_YET = N_("{domain} belonged to a Smart Account that was closed. It is not free yet.")
_YOURS = N_("Your request {number} already asks for {domain}.")
_ASKED_FOR = N_("{domain} is asked for in another request. Add a prefix, or wait for its decision.")


def name_issues(
    context: Context, name: str, *, but: SmartAccountRow | None = None
) -> Iterator[Issue]:
    """An issue when another account, or an open request, has the name; `but` is one's own."""
    held = holder(Claim("name", opening.name_key(name)), context.now)
    if held is None:
        return
    if but is None or held.account is None or held.account.id != but.id:
        yield Issue(_NAME_IN_USE.of(name=name), "account_name", "name_in_use")


def domain_issues(context: Context, domain: str) -> Iterator[Issue]:
    """An issue when an account or an open request has the domain, with the way on."""
    held = holder(Claim("domain", domain), context.now)
    if held is not None:
        account = held.account
        yield _of_account(account, domain) if account else _asked_for(context, held, domain)


def _of_account(account: SmartAccountRow, domain: str) -> Issue:
    if account.status != "active":
        return Issue(_NOT_FREE_YET.of(domain=domain), "domain")
    return Issue(_EXISTS.of(domain=domain), "domain", "account_exists")


def _asked_for(context: Context, held: ClaimRow, domain: str) -> Issue:
    """By one's own request, which is named, or by somebody else's, which is not."""
    request = held.request
    applicant = request.applicant if request is not None else None
    if request is not None and applicant is not None and applicant.id == context.me.id:
        text = _YOURS.of(number=request.number, domain=domain)
        return Issue(text, "domain", "open_request")
    return Issue(_ASKED_FOR.of(domain=domain), "domain", "domain_requested")
