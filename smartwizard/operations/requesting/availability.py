"""Whether a name or a domain is free, and in words why it is not (R13, R14)."""

from collections.abc import Iterator

from ...messages import N_, Issue
from ...models import ClaimRow, SmartAccountRow
from ...registry import Context
from ...rules import domains
from . import opening
from .claims import Claim, holder
from .kinds import KINDS

_NAME_IN_USE = N_("Account Name Already in Use. Choose a name other than “{name}”.")
_EXISTS = N_(
    "An Account Already Exists at this Domain. Request access to {domain}, or add a prefix."
)
_NOT_FREE_YET = N_("{domain} belonged to a Smart Account that was closed. It is not free yet.")
_YOURS = N_("Your request {number} already asks for {domain}.")
_ASKED_FOR = N_("{domain} is asked for in another request. Add a prefix, or wait for its decision.")


def name_issues(
    context: Context, name: str, *, but: SmartAccountRow | None = None, domain: str = ""
) -> Iterator[Issue]:
    """An issue when another account, or an open request, has the name; `but` is one's own.

    `domain` is where an account of one's own is to be, which takes what is provisional there.
    """
    held = holder(Claim("name", opening.name_key(name)), context.now)
    if held is None or (domain and yields(context, held, domain)):
        return
    if but is None or held.account is None or held.account.id != but.id:
        yield Issue(_NAME_IN_USE.of(name=name), "account_name", "name_in_use")


def domain_issues(context: Context, domain: str, *, own: bool = True) -> Iterator[Issue]:
    """An issue when an account or an open request has the domain, with the way on.

    An `own` account takes what is provisional; one for a customer does not (R23).
    """
    held = holder(Claim("domain", domain), context.now)
    if held is not None and not (own and yields(context, held, domain)):
        account = held.account
        yield _of_account(account, domain) if account else _asked_for(context, held, domain)


def yields(context: Context, held: ClaimRow, domain: str) -> bool:
    """Whether what a request for a customer holds is free to who acts, as one of the domain."""
    row = held.request
    if row is None or not KINDS[row.kind].provisional or context.person is None:
        return False
    here = Claim("domain", domain) in KINDS[row.kind].claims(row)
    return here and domains.of_account(context.person.email, domain)


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
