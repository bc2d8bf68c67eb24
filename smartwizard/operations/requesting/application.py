"""An application for a Smart Account: all that is wrong with it, and what it comes to (R15)."""

from collections.abc import Iterator
from dataclasses import dataclass

from ...messages import N_, Issue, Refused, Text, refuse_if
from ...models import RequestRow, SmartAccountRow
from ...readiness import require_complete
from ...registry import Context
from ...rules import accounts, domains
from ...rules.domains import Verdict
from ...rules.text import latin, length, several_lines
from ..known import PostalAddress
from . import addressing
from .above import nearest
from .availability import domain_issues, name_issues
from .kind import Kind
from .kinds import LIMITED
from .setup import DIFFERENT_DOMAIN, PREFIX
from .status import PENDING, is_judged

VISIBILITIES = ("public", "private")
# A note in any language: a different domain has to be explained, a prefix need not be (R16, R27).
NOTE_MINIMUM = 10
NOTE_MAXIMUM = 1000
NOTE = N_("Note to Cisco Approver", "field")
VISIBILITY = Issue(N_("Choose who may see the account: Public or Private."), "visibility")
_TOO_MANY = N_("You have %n open request, the most allowed. Withdraw one, or wait.", "", 0)


@dataclass(frozen=True)
class Application:
    """What a person fills in; `note` is read by whoever decides.

    `different` asks the operator for a domain that does not follow from the e-mail (R16);
    `code_confirmed` is for the postal code of the headquarters.
    """

    name: str
    domain: str
    headquarters: PostalAddress
    visibility: str
    note: str
    different: bool
    code_confirmed: bool


@dataclass(frozen=True)
class Judged:
    """What an application comes to: without a `kind` the account is created at once.

    `account` is the one above, whose administrators decide; without one it is the operator.
    """

    name: str
    domain: str
    note: str
    kind: Kind | None
    account: SmartAccountRow | None


def judge(context: Context, application: Application) -> Judged:
    """What it comes to; refused with everything that has to be put right, nothing is stored."""
    verdict = domains.verdict(context.me.email, application.domain)
    kind = kind_of(verdict, different=application.different)
    refuse_if(
        [
            *incomplete(context),
            *accounts.name_issues(application.name),
            *name_issues(context, latin(application.name), domain=verdict.domain),
            *verdict_issues(verdict, application.domain, kind),
            *domain_issues(context, verdict.domain),
            *_form_issues(application, kind),
            *(limit_issues(context) if kind is not None else ()),
        ]
    )
    return Judged(
        name=latin(application.name),
        domain=verdict.domain,
        note=several_lines(application.note),
        kind=kind,
        account=nearest(verdict.domain) if kind is PREFIX else None,
    )


def kind_of(verdict: Verdict, *, different: bool) -> Kind | None:
    """The kind of request a domain needs; a usable one needs no different domain."""
    if verdict.kind == "prefix":
        return PREFIX
    return DIFFERENT_DOMAIN if different and verdict.kind == "unusable" else None


def verdict_issues(verdict: Verdict, typed: str, kind: Kind | None) -> list[Issue]:
    """Why the domain may not be used, or not even be asked for."""
    if kind is DIFFERENT_DOMAIN:
        return domains.different_issues("domain", typed)
    return [verdict.issue] if verdict.issue is not None else []


def note_issues(note: str, *, required: bool, label: Text = NOTE) -> list[Issue]:
    """A different domain needs a reason of 10 to 1,000 characters, a prefix may have one."""
    return length("note", label, note, NOTE_MINIMUM if required else 0, NOTE_MAXIMUM)


def _form_issues(application: Application, kind: Kind | None) -> Iterator[Issue]:
    yield from note_issues(application.note, required=kind is DIFFERENT_DOMAIN)
    headquarters = application.headquarters
    yield from addressing.issues(headquarters, code_confirmed=application.code_confirmed)
    if application.visibility not in VISIBILITIES:
        yield VISIBILITY


def incomplete(context: Context) -> tuple[Issue, ...]:
    """What the company information of who acts still lacks (R12)."""
    try:
        require_complete(context.me)
    except Refused as refused:
        return refused.issues
    return ()


def limit_issues(context: Context) -> Iterator[Issue]:
    """Five open Smart Account requests a person (R66)."""
    mine = RequestRow.select().where(
        RequestRow.applicant == context.me,
        RequestRow.kind.in_(LIMITED),
        is_judged(PENDING, context.now),
    )
    limit = context.config.open_requests
    if mine.count() >= limit:
        yield Issue(_TOO_MANY.of(limit), remedy="your_requests")
