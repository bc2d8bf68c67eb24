"""Account domains: which one an e-mail address may use, and what stands above it (R15, R16)."""

from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Literal

from smartwizard.messages import N_, Issue, Refused, Text, refuse_if
from smartwizard.rules import emails, hosts
from smartwizard.rules.text import fold

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

Kind = Literal["default", "prefix", "unusable"]


@dataclass(frozen=True)
class Verdict:
    """Whether an account domain may be used, as it stands beside the field while typing.

    `domain` is in ASCII form, empty when it is no domain; `shared` is what it has in common with
    the e-mail's host, whole labels from the end; `prefix` is what a usable one adds in front.
    """

    kind: Kind
    domain: str = ""
    shared: str = ""
    prefix: str = ""
    issue: Issue | None = None


def normalize(domain: str) -> str:
    """The account domain as it is stored and compared: in ASCII form, without a trailing dot."""
    refuse_if(_form_issues("domain", domain))
    return hosts.canonical(domain)


def prefix_issues(field: str, prefix: str) -> list[Issue]:
    """What is wrong with a prefix: one or more host labels, before the dot (R16)."""
    if not fold(prefix):
        return [Issue(N_("Enter the prefix."), field)]
    return [Issue(fault, field) for fault in hosts.label_faults(hosts.split(prefix))]


def with_prefix(prefix: str, domain: str) -> str:
    """The account domain that a prefix makes of a domain."""
    refuse_if(prefix_issues("prefix", prefix))
    whole = ".".join([*hosts.split(prefix), normalize(domain)])
    refuse_if(_form_issues("prefix", whole))
    return hosts.canonical(whole)


def verdict(email: str, account_domain: str) -> Verdict:
    """Which of R15's verdicts an account domain gets for a person's e-mail address."""
    host = emails.host(email)
    try:
        domain = normalize(account_domain)
    except Refused as refused:
        return Verdict("unusable", issue=_different(refused.issues[0].text))
    if reason := _nobodys(domain) or _foreign(host, domain):
        return Verdict("unusable", domain, _shared(host, domain), issue=reason)
    prefix = domain.removesuffix(host).removesuffix(".")
    return Verdict("prefix" if prefix else "default", domain, host, prefix)


def different_issues(field: str, domain: str) -> list[Issue]:
    """Why a different domain cannot even be asked for: it is nobody's, or everybody's (R16)."""
    if found := _form_issues(field, domain):
        return found
    reason = _nobodys(hosts.canonical(domain))
    return [Issue(reason.text, field)] if reason else []


def registrable(domain: str) -> str | None:
    """The domain that somebody registered: just below the public suffix, None where there is none.

    An ending the list does not know, such as an internal one, counts as a public suffix.
    """
    host = hosts.canonical(domain)
    return _suffixes("xn--" in host).privatesuffix(host) or None


def above(domain: str) -> list[str]:
    """The domains above one, up to the registrable domain, nearest first (R16)."""
    host, top = hosts.canonical(domain), registrable(domain)
    if top is None:
        return []
    labels = host.split(".")
    spare = len(labels) - len(top.split("."))
    return [".".join(labels[start:]) for start in range(1, spare + 1)]


def of_account(email: str, account_domain: str) -> bool:
    """Whether a person is of the account's domain (R0): at it, below it, or at one above it."""
    host, domain = emails.host(email), hosts.canonical(account_domain)
    if not host or not domain or _nobodys(host) or _nobodys(domain):
        return False
    return host == domain or host.endswith(f".{domain}") or host in above(domain)


def _form_issues(field: str, domain: str) -> list[Issue]:
    if not fold(domain):
        return [Issue(N_("Enter the account domain."), field)]
    return [Issue(fault, field) for fault in hosts.faults(hosts.split(domain))]


def _nobodys(domain: str) -> Issue | None:
    """Why a domain identifies no organization at all, whoever asks."""
    if registrable(domain) is None:
        text = N_(
            "{domain} is a public suffix, open to anyone. Enter the organization's own domain."
        )
    elif emails.is_provider(domain):
        text = N_("{domain} is a public email provider's. Enter the organization's own domain.")
    else:
        return None
    return _different(text.of(domain=domain))


def _foreign(host: str, domain: str) -> Issue | None:
    """Why a domain does not follow from the e-mail's host."""
    if not host:
        return _different(N_("Enter the email address first: the domain is compared with it."))
    if _nobodys(host):
        text = N_("An email address at {host} cannot show that {domain} is the organization's.")
    elif host == domain or domain.endswith(f".{host}"):
        return None
    elif host.endswith(f".{domain}"):
        text = N_(
            "{domain} is a parent domain of {host}. The domain must be {host} or end in .{host}."
        )
    else:
        text = N_("The domain must be {host} or end in .{host}.")
    return _different(text.of(host=host, domain=domain))


def _different(text: Text) -> Issue:
    """An issue whose way out is **Use a Different Domain** (R16)."""
    return Issue(text, "domain", "different_domain")


def _shared(host: str, domain: str) -> str:
    """The labels that both end in; a public suffix alone is nothing they share."""
    pairs = zip(reversed(host.split(".")), reversed(domain.split(".")), strict=False)
    labels = [label for label, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)]
    shared = ".".join(reversed(labels))
    return shared if registrable(shared) else ""


@cache
def _suffixes(internationalized: bool) -> "PublicSuffixList":
    """The list; other letters are encoded for who needs them: it takes three times as long."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_encoded_idn=internationalized)
