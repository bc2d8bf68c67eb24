"""Asking for a Smart Account: what is there already, the verdict on a domain, check, create."""

from dataclasses import dataclass
from datetime import datetime

from ..readiness import facts_of, missing
from ..registry import Context, Who, command, query, reference_of
from ..rules import emails
from .known import PostalAddress
from .requesting import addressing, handing, opening, sending
from .requesting.application import Application, Judged, judge
from .requesting.availability import domain_issues
from .requesting.claims import hold
from .requesting.foresight import Foresight, foresee
from .requesting.kind import Kind, Post
from .requesting.loading import load_rules
from .requesting.matching import (
    Headquarters,
    MatchingAccount,
    default_domain,
    default_name,
    known_headquarters,
    matching,
)
from .requesting.setup_mails import tell_activated
from .requesting.verdicts import DomainVerdict, verdict_on
from .requesting.yielding import make_way


@dataclass(frozen=True)
class BeforeForm:
    """What stands before the form (R14): accounts there are, ways on, values to start from.

    `ways` are request_access, add_prefix, create_new, as far as they are open; `missing` names
    the company information that has to be completed first (R12).
    """

    email_domain: str
    accounts: tuple[MatchingAccount, ...]
    ways: tuple[str, ...]
    name: str
    domain: str
    headquarters: tuple[Headquarters, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Review:
    """What an application without faults will come to; `kind` is default or a kind of request."""

    name: str
    domain: str
    headquarters: PostalAddress
    headquarters_line: str
    kind: str
    foresight: Foresight


@dataclass(frozen=True)
class Created:
    """A Smart Account that was created at once (R19); `virtual_account` is DEFAULT."""

    account_id: int
    name: str
    domain: str
    virtual_account: str


@dataclass(frozen=True)
class Pending:
    """A request that waits for its decision (R20)."""

    number: str
    name: str
    domain: str
    foresight: Foresight
    expires_at: datetime


@query(who=Who.PERSON)
def before_form(context: Context) -> BeforeForm:
    """The accounts that match the person's e-mail, the three ways on, and the defaults."""
    me = context.me
    accounts, domain = matching(context), default_domain(me)
    ways = {
        "request_access": any(account.status == "active" for account in accounts),
        "add_prefix": bool(domain),
        "create_new": bool(domain) and not any(domain_issues(context, domain)),
    }
    return BeforeForm(
        email_domain=emails.host(me.email),
        accounts=accounts,
        ways=tuple(way for way, is_open in ways.items() if is_open),
        name=default_name(me),
        domain=domain,
        headquarters=known_headquarters(me),
        missing=missing(facts_of(me)),
    )


@query(who=Who.PERSON)
def verdict(context: Context, *, domain: str, different: bool = False) -> DomainVerdict:
    """Whether a domain may be used, why, and who would decide; for the field while typing."""
    return verdict_on(context, domain, different=different)


@query(who=Who.PERSON)
def check(
    context: Context,
    *,
    name: str,
    domain: str,
    headquarters: PostalAddress,
    visibility: str = "public",
    note: str = "",
    different: bool = False,
    code_confirmed: bool = False,
) -> Review:
    """For the review page: refused with everything that is wrong, else what `create` will do.

    The note is for whoever decides; `different` asks the operator for a domain that does not
    follow from the e-mail (R16); `code_confirmed` stands by the headquarters' postal code (R9).
    """
    application = Application(
        name, domain, headquarters, visibility, note, different, code_confirmed
    )
    judged, kept = judge(context, application), addressing.kept(headquarters)
    return Review(
        name=judged.name,
        domain=judged.domain,
        headquarters=addressing.postal_of(kept),
        headquarters_line=addressing.line_of(kept),
        kind="default" if judged.kind is None else judged.kind.code,
        foresight=foresee(context, judged.kind, judged.account),
    )


@command(who=Who.PERSON, transaction=False)
def create(
    context: Context,
    *,
    name: str,
    domain: str,
    headquarters: PostalAddress,
    visibility: str = "public",
    note: str = "",
    different: bool = False,
    code_confirmed: bool = False,
) -> Created | Pending:
    """Create the account, or send the request that its domain needs; arguments as `check`."""
    application = Application(
        name, domain, headquarters, visibility, note, different, code_confirmed
    )
    load_rules()
    kept = addressing.kept(headquarters)
    with context.transaction():
        judged = judge(context, application)
        if judged.kind is None:
            return _create(context, judged, kept, visibility)
        return _ask(context, judged, judged.kind, kept, visibility)


def _create(
    context: Context, judged: Judged, headquarters: dict[str, str], visibility: str
) -> Created:
    """The account at once: with its virtual account, its administrator, log and mail (R19)."""
    make_way(context, judged.domain)
    plan = opening.Plan(judged.name, judged.domain, headquarters, visibility)
    account = opening.open_account(context, plan, context.me)
    for claim in opening.claims_of(account):
        hold(claim, context.now, account=account)
    post = Post(f"{reference_of(account)}:created")
    tell_activated(context, account, context.me, post, activated_by=context.me.full_name)
    handing.adopt(context, account)
    return Created(account.id, account.name, account.domain, opening.DEFAULT)


def _ask(
    context: Context, judged: Judged, kind: Kind, headquarters: dict[str, str], visibility: str
) -> Pending:
    """The request that holds name and domain until it is decided (R20)."""
    make_way(context, judged.domain)
    details = {"name": judged.name, "headquarters": headquarters, "visibility": visibility}
    wish = sending.Wish(judged.domain, details, judged.note, judged.account)
    row = sending.send(context, kind, wish)
    foresight = foresee(context, kind, judged.account)
    return Pending(row.number, judged.name, judged.domain, foresight, row.expires_at)
