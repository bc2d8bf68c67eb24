"""The verdict on an account domain as it stands beside the field while typing (R15)."""

from dataclasses import dataclass

from ...messages import N_, Issue, Text
from ...registry import Context
from ...rules import domains
from ...rules.domains import Verdict
from .above import nearest
from .application import kind_of, verdict_issues
from .availability import domain_issues
from .foresight import Foresight, foresee
from .setup import DIFFERENT_DOMAIN, PREFIX

_DEFAULT = N_("{domain} is the domain of your email address.")
_PREFIX = N_("{domain} adds a prefix to {shared}, the domain of your email address.")
_DIFFERENT = N_("{domain} does not match your email address.")
_NO_FORESIGHT = Foresight(Text(""))


@dataclass(frozen=True)
class DomainVerdict:
    """Whether a domain may be used: `kind` is default, prefix, different_domain or unusable.

    `text` says why, `remedy` the way out of an unusable one: different_domain, account_exists,
    open_request or domain_requested. `shared` is what the domain has in common with the e-mail's,
    `prefix` what it adds.
    """

    kind: str
    domain: str
    shared: str
    prefix: str
    text: Text
    remedy: str
    foresight: Foresight


def verdict_on(context: Context, domain: str, *, different: bool) -> DomainVerdict:
    """The verdict for who acts; `different` when **Use a Different Domain** was chosen (R16)."""
    found = domains.verdict(context.me.email, domain)
    kind = kind_of(found, different=different)
    issues = verdict_issues(found, domain, kind) or [*domain_issues(context, found.domain)]
    if issues:
        return found_unusable(found, issues[0])
    account = nearest(found.domain) if kind is PREFIX else None
    code = "default" if kind is None else kind.code
    return verdict_of(found, code, Issue(_why(found, code)), foresee(context, kind, account))


def _why(found: Verdict, code: str) -> Text:
    text = {PREFIX.code: _PREFIX, DIFFERENT_DOMAIN.code: _DIFFERENT}.get(code, _DEFAULT)
    return text.of(domain=found.domain, shared=found.shared)


def found_unusable(found: Verdict, issue: Issue) -> DomainVerdict:
    """A domain that may not be used, with the reason and the way out."""
    return verdict_of(found, "unusable", issue, _NO_FORESIGHT)


def verdict_of(found: Verdict, code: str, issue: Issue, foresight: Foresight) -> DomainVerdict:
    """A verdict as windows show it."""
    return DomainVerdict(
        kind=code,
        domain=found.domain,
        shared=found.shared,
        prefix=found.prefix,
        text=issue.text,
        remedy=issue.remedy,
        foresight=foresight,
    )
