"""The verdict on the domain of a customer's account, by the customer's e-mail (R15, R23)."""

from ...messages import N_, Issue
from ...registry import Context
from ...rules import domains
from .application import kind_of, verdict_issues
from .availability import domain_issues
from .foresight import Foresight
from .kind import Kind
from .setup import DIFFERENT_DOMAIN, PREFIX
from .verdicts import DomainVerdict, found_unusable, verdict_of

_DEFAULT = N_("{domain} is the domain of the customer's email address.")
_PREFIX = N_("{domain} adds a prefix to {shared}, the domain of the customer's email address.")
_DIFFERENT = N_("{domain} does not match the customer's email address.")
_AT_ONCE = N_("When the customer accepts, the Smart Account is created at once.")
_ADMINISTRATORS = N_(
    "When the customer accepts, the administrators of the Smart Account at the parent domain "
    "decide; where there are none, the registry operator does."
)
_OPERATOR = N_("When the customer accepts, the registry operator decides.")


def verdict_on(context: Context, email: str, domain: str, *, different: bool) -> DomainVerdict:
    """The verdict for a customer; `different` when **Use a Different Domain** was chosen (R16)."""
    found = domains.verdict(email, domain)
    kind = kind_of(found, different=different)
    issues = verdict_issues(found, domain, kind)
    issues = issues or [*domain_issues(context, found.domain, own=False)]
    if issues:
        return found_unusable(found, issues[0])
    texts = {PREFIX: _PREFIX, DIFFERENT_DOMAIN: _DIFFERENT}
    text = _DEFAULT if kind is None else texts[kind]
    why = Issue(text.of(domain=found.domain, shared=found.shared))
    return verdict_of(found, "default" if kind is None else kind.code, why, foresight(kind))


def foresight(kind: Kind | None) -> Foresight:
    """What becomes of a request for a customer once it is accepted."""
    if kind is None:
        return Foresight(_AT_ONCE)
    return Foresight(_ADMINISTRATORS if kind is PREFIX else _OPERATOR)
