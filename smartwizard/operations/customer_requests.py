"""A Smart Account for a customer: ask for it, correct the address, accept it (R23–R25)."""

from dataclasses import dataclass
from datetime import datetime

from ..messages import N_, Issue, Refused, Text, refuse_if
from ..models import RequestRow
from ..readiness import facts_of, missing
from ..registry import Context, Who, command, query, reference_of
from ..rules import emails
from ..rules.text import search_key, several_lines
from . import decisions
from .known import PostalAddress
from .requesting import addressing, customer_form, customer_verdicts, history, sending
from .requesting.customer import CUSTOMER, SERIES
from .requesting.customer_form import Choice, CustomerForm
from .requesting.detail import circle_of, detail, visible
from .requesting.foresight import Foresight
from .requesting.kind import Post
from .requesting.kinds import KINDS
from .requesting.loading import load_rules
from .requesting.matching import Headquarters, known_headquarters
from .requesting.settling import require_open
from .requesting.verdicts import DomainVerdict
from .requesting.views import Decided, RequestDetail

_NOT_YOURS = N_("Only the person who sent the request can change the customer's email address.")
_NO_CUSTOMER = N_("The request {number} is not for a customer.")
_SAME = Issue(N_("The request already goes to this email address."), "customer_email")


@dataclass(frozen=True)
class CustomerStart:
    """What the form begins with; `missing` of one's own profile has to come first (R12)."""

    form: CustomerForm
    missing: tuple[str, ...]


@dataclass(frozen=True)
class CustomerReview:
    """What a form without faults comes to: `kind` as of a verdict, `foresight` what comes then.

    `warnings` are what one should know of the customer's address (R3); without an answer the
    request expires at `expires_at`.
    """

    name: str
    customer_email: str
    domain: str
    users: tuple[str, ...]
    kind: str
    foresight: Foresight
    warnings: tuple[Text, ...]
    expires_at: datetime


@dataclass(frozen=True)
class CustomerOffer:
    """What a customer sees before accepting; `missing` of the profile comes first (R12).

    `kind` is what accepting comes to: default, or a kind of request.
    """

    detail: RequestDetail
    missing: tuple[str, ...]
    headquarters: tuple[Headquarters, ...]
    kind: str
    foresight: Foresight


@query(who=Who.PERSON)
def start(context: Context, *, again: str = "") -> CustomerStart:
    """What the form begins with: nothing, or what stood in a former request of mine, `again`."""
    form = CustomerForm(language=context.me.language)
    if again:
        form = customer_form.form_of(_mine(context, again))
    return CustomerStart(form, missing(facts_of(context.me)))


@query(who=Who.PERSON)
def verdict(
    context: Context, *, customer_email: str, domain: str, different: bool = False
) -> DomainVerdict:
    """Whether a domain may be used with the customer's e-mail; for the field while typing."""
    return customer_verdicts.verdict_on(context, customer_email, domain, different=different)


@query(who=Who.PERSON)
def check(context: Context, *, form: CustomerForm) -> CustomerReview:
    """For **Review Request**: refused with everything that is wrong, else what `send` will do."""
    plan = customer_form.judge(context, form)
    return CustomerReview(
        name=plan.name,
        customer_email=plan.email,
        domain=plan.domain,
        users=plan.users,
        kind="default" if plan.kind is None else plan.kind.code,
        foresight=customer_verdicts.foresight(plan.kind),
        warnings=tuple(emails.warnings(plan.email)),
        expires_at=context.now + CUSTOMER.lasts(context.config.clocks),
    )


@command(who=Who.PERSON, transaction=False)
def send(context: Context, *, form: CustomerForm) -> RequestDetail:
    """Ask the customer, by mail, to accept the account that is provisional until then (R23)."""
    load_rules()
    with context.transaction():
        plan = customer_form.judge(context, form)
        wish = sending.Wish(
            subject=plan.email,
            details=customer_form.details_of(form, plan),
            note=several_lines(form.note),
            subject_key=emails.key(plan.email),
        )
        return detail(context, sending.send(context, CUSTOMER, wish, series=SERIES))


@command(who=Who.PERSON, transaction=False)
def correct(context: Context, *, number: str, version: int, customer_email: str) -> RequestDetail:
    """Send an open request of mine to another address instead; the former one is told (R24)."""
    load_rules()
    with context.transaction():
        row = _mine(context, number)
        require_open(context, row, version, to="change")
        refuse_if(customer_form.address_issues(context, row, customer_email))
        address = emails.normalize(customer_email)
        refuse_if([_SAME] if emails.key(address) == row.subject_key else [])
        station = history.append(context, row, customer_form.CORRECTED, note=row.subject)
        cause = reference_of(station)
        CUSTOMER.letters.withdrawn(context, row, Post(f"{cause}:withdrawn"))
        row.search = search_key(f"{row.search} {address}")
        row.subject, row.subject_key = address, emails.key(address)
        row.version += 1
        row.save()
        CUSTOMER.letters.told(context, row, Post(f"{cause}:sent"))
        context.log("request.address_corrected", row)
        return detail(context, row)


@query(who=Who.PERSON)
def offer(context: Context, *, number: str) -> CustomerOffer:
    """What is offered to who acts, and what the form of accepting it begins with (R24)."""
    row = _offered(context, number)
    kind, foresight = customer_form.foreseen(context, row)
    return CustomerOffer(
        detail=detail(context, row),
        missing=missing(facts_of(context.me)),
        headquarters=known_headquarters(context.me),
        kind=kind,
        foresight=foresight,
    )


@command(who=Who.PERSON, transaction=False)
def accept(
    context: Context,
    *,
    number: str,
    version: int,
    name: str,
    users: tuple[str, ...],
    headquarters: PostalAddress,
    visibility: str = "public",
    note: str = "",
    code_confirmed: bool = False,
) -> Decided:
    """Accept the account as the customer: at once, or on to who decides its domain (R24).

    `users` are those of the list who shall get in; `note` is for whoever decides the domain;
    `code_confirmed` stands by the headquarters' postal code (R9).
    """
    load_rules()
    if not addressing.issues(headquarters, code_confirmed=code_confirmed):
        addressing.kept(headquarters)  # loads the data of its country before the transaction
    choice = Choice(name, users, headquarters, visibility, note, code_confirmed)
    with context.transaction():
        around = decisions.to_decide(context, _offered(context, number).number, version)
        accepted = customer_form.accept(context, around.row, choice)
        return decisions.carry_out(context, around, None, accepted=accepted)


def _of_customer(context: Context, number: str) -> RequestRow:
    row = visible(context, number)
    if row.kind != CUSTOMER.code:
        raise Refused(Issue(_NO_CUSTOMER.of(number=number)))
    return row


def _mine(context: Context, number: str) -> RequestRow:
    """A request for a customer that who acts has sent."""
    row = _of_customer(context, number)
    if not circle_of(context, row).own(context):
        raise Refused(Issue(_NOT_YOURS))
    return row


def _offered(context: Context, number: str) -> RequestRow:
    """A request for a customer of which who acts is the customer."""
    row = _of_customer(context, number)
    reserved = KINDS[row.kind].reserved
    if reserved is not None and not circle_of(context, row).includes(context):
        raise Refused(Issue(reserved))
    return row
