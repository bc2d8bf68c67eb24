"""What is asked for a customer, and what the customer accepts: all that is wrong with it (R23)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from ...messages import N_, Issue, refuse_if
from ...models import RequestEventRow, RequestRow, SmartAccountRow
from ...registry import Context
from ...rules import accounts, address_lists, domains, emails
from ...rules.text import latin, length, several_lines
from ..known import PostalAddress
from . import addressing, opening
from .above import nearest
from .application import (
    NOTE_MAXIMUM,
    VISIBILITIES,
    VISIBILITY,
    incomplete,
    kind_of,
    limit_issues,
    note_issues,
    verdict_issues,
)
from .availability import domain_issues, name_issues
from .claims import Claim
from .foresight import Foresight, foresee
from .kind import Kind
from .kinds import KINDS
from .setup import DIFFERENT_DOMAIN, PREFIX

NOTE = N_("Note to Customer", "field")
USERS_NOTE = N_("Note to added users", "field")
CORRECTED = "address_corrected"
LANGUAGES = ("en", "ja", "fr", "it")
_LANGUAGE = Issue(N_("Choose the language of the emails."), "language")
_YOURS = Issue(
    N_("This is your own email address. Request a Smart Account for your organization instead."),
    "customer_email",
    "own_organization",
)
# Each request and each correction is a mail to an address of any company.
_WRITTEN, _WITHIN = 20, timedelta(days=1)
_OFTEN = N_(
    "You have written to %n customer within a day, the most there may be. "
    "Write to the next one after {moment}.", "", 0,
)  # fmt: skip
_NOT_LISTED = Issue(N_("A user that was chosen is not in the request. Choose again."), "users")


@dataclass(frozen=True)
class CustomerForm:
    """What somebody asks for a customer; `users` is the list as it was pasted.

    `different` lets the operator decide on a domain that does not follow from the customer's
    e-mail (R16); `language` is that of mails to addresses without an account (R6).
    """

    name: str = ""
    customer_email: str = ""
    domain: str = ""
    note: str = ""
    users: str = ""
    users_note: str = ""
    different: bool = False
    language: str = "en"


@dataclass(frozen=True)
class CustomerPlan:
    """A form without faults; `kind` is what accepting will come to, None for at once (R15)."""

    name: str
    email: str
    domain: str
    users: tuple[str, ...]
    kind: Kind | None


@dataclass(frozen=True)
class Choice:
    """What a customer accepts: with this name, for these users; `note` is for who decides."""

    name: str
    users: tuple[str, ...]
    headquarters: PostalAddress
    visibility: str
    note: str
    code_confirmed: bool


def judge(context: Context, form: CustomerForm) -> CustomerPlan:
    """What is asked for; refused with everything that has to be put right."""
    listed = address_lists.read("users", form.users)
    verdict = domains.verdict(form.customer_email, form.domain)
    kind = kind_of(verdict, different=form.different)
    refuse_if(
        [
            *incomplete(context),
            *accounts.name_issues(form.name),
            *name_issues(context, latin(form.name)),
            *_email_issues(context, form.customer_email),
            *_often(context),
            *_verdict_issues(form, kind),
            *domain_issues(context, verdict.domain, own=False),
            *length("note", NOTE, form.note, 0, NOTE_MAXIMUM),
            *listed.issues,
            *length("users_note", USERS_NOTE, form.users_note, 0, NOTE_MAXIMUM),
            *([] if form.language in LANGUAGES else [_LANGUAGE]),
            *limit_issues(context),
        ]
    )
    email = emails.normalize(form.customer_email)
    return CustomerPlan(latin(form.name), email, verdict.domain, listed.addresses, kind)


def details_of(form: CustomerForm, plan: CustomerPlan) -> dict[str, Any]:
    """What is kept of a form with the request."""
    return {
        "name": plan.name,
        "domain": plan.domain,
        "different": plan.kind is DIFFERENT_DOMAIN,
        "users": list(plan.users),
        "users_note": several_lines(form.users_note),
        "language": form.language,
    }


def form_of(row: RequestRow) -> CustomerForm:
    """The form from which a request was sent, to be sent again."""
    kept = row.details
    return CustomerForm(
        name=kept["name"],
        customer_email=row.subject,
        domain=kept["domain"],
        note=row.note,
        users="\n".join(kept["users"]),
        users_note=kept["users_note"],
        different=kept["different"],
        language=kept["language"],
    )


def address_issues(context: Context, row: RequestRow, email: str) -> list[Issue]:
    """Why the customer's address cannot become this one: the domain has to follow from it."""
    if wrong := [*_email_issues(context, email), *_often(context)]:
        return wrong
    issue = domains.verdict(email, row.details["domain"]).issue
    if issue is None or row.details["different"]:
        return []
    return [Issue(issue.text, "customer_email")]


def _often(context: Context) -> list[Issue]:
    """Why one mail more to a customer is too many just now, whoever they are."""
    station = RequestEventRow
    written = (
        station.select(station.at)
        .join(RequestRow)
        .where(
            RequestRow.applicant == context.me,
            RequestRow.kind == "customer",
            station.event.in_(("sent", CORRECTED)),
            station.at > context.now - _WITHIN,
        )
    )
    last = list(written.order_by(station.at.desc()).limit(_WRITTEN))
    if len(last) < _WRITTEN:
        return []
    return [Issue(_OFTEN.of(_WRITTEN, moment=last[-1].at + _WITHIN), "customer_email")]


def accept(context: Context, row: RequestRow, choice: Choice) -> dict[str, Any]:
    """What is kept of what the customer chose; refused with all that has to be put right."""
    kind, _ = comes_to(row)
    refuse_if(
        [
            *incomplete(context),
            *accounts.name_issues(choice.name),
            *_taken(context, row, choice.name),
            *([] if set(choice.users) <= set(row.details["users"]) else [_NOT_LISTED]),
            *addressing.issues(choice.headquarters, code_confirmed=choice.code_confirmed),
            *([] if choice.visibility in VISIBILITIES else [VISIBILITY]),
            *(note_issues(choice.note, required=kind is DIFFERENT_DOMAIN) if kind else ()),
        ]
    )
    return {
        "kind": "default" if kind is None else kind.code,
        "name": latin(choice.name),
        "users": [email for email in row.details["users"] if email in choice.users],
        "headquarters": addressing.kept(choice.headquarters),
        "visibility": choice.visibility,
        "note": several_lines(choice.note) if kind is not None else "",
    }


def comes_to(row: RequestRow) -> tuple[Kind | None, SmartAccountRow | None]:
    """What accepting comes to, and the account above, whose administrators decide then (R15)."""
    domain = row.details["domain"]
    kind = kind_of(domains.verdict(row.subject, domain), different=row.details["different"])
    return kind, nearest(domain) if kind is PREFIX else None


def foreseen(context: Context, row: RequestRow) -> tuple[str, Foresight]:
    """What accepting comes to, as the customer is told before."""
    kind, account = comes_to(row)
    return "default" if kind is None else kind.code, foresee(context, kind, account)


def _email_issues(context: Context, email: str) -> Iterator[Issue]:
    yield from emails.issues("customer_email", email)
    if emails.key(email) == context.me.email_key:
        yield _YOURS


def _verdict_issues(form: CustomerForm, kind: Kind | None) -> list[Issue]:
    """What is wrong with the domain; without an address only what is wrong with any."""
    if emails.issues("customer_email", form.customer_email):
        return domains.different_issues("domain", form.domain)
    verdict = domains.verdict(form.customer_email, form.domain)
    return verdict_issues(verdict, form.domain, kind)


def _taken(context: Context, row: RequestRow, name: str) -> Iterator[Issue]:
    """Another account or request has the name; what this request holds is the customer's."""
    if Claim("name", opening.name_key(name)) not in KINDS[row.kind].claims(row):
        yield from name_issues(context, latin(name))
