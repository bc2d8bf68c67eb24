"""Contacting support: topics with their desks, and messages that become numbered cases (R50)."""

from dataclasses import dataclass
from datetime import datetime

from .. import mail
from ..desks import SupportDesk, desk
from ..mail import Recipient
from ..messages import N_, Issue, Refused
from ..models import SupportCaseRow
from ..numbers import next_number
from ..readiness import facts_of, missing, require_complete
from ..registry import Context, Who, command, query
from ..rules import emails, phones
from ..rules.countries import LANGUAGES
from .support_form import ACCOUNT, TOPICS, Fact, Message, checked
from .support_limits import refuse_flood
from .support_mails import tell

# What R12 asks complete company information for: Smart Accounts, licenses and contracts.
_NEEDS_COMPANY = frozenset(
    {"smart_account_and_licenses", "contract_registration", "ordering_bill_to", "contract_content"}
)
_LISTED = 200
_OPERATOR = Issue(
    N_("Messages to support are sent from a Cisco account. Log in with one."), remedy="log_in"
)


@dataclass(frozen=True)
class Topic:
    """A topic and who answers for a country.

    `reader` of the message is desk, operator, or seller: the operator too, but whoever sold the
    contract knows more. `signed_out` topics need no login; `missing` fields of the company
    information keep a topic waiting (R12). `hours` says the office hours in the desk's zone;
    `opens` and `closes` are those of now, or the next ones, to be shown in the reader's.
    """

    code: str
    reader: str
    signed_out: bool
    missing: tuple[str, ...]
    email: str
    phone: str
    page: str
    hours: str
    opens: datetime | None
    closes: datetime | None


@dataclass(frozen=True)
class Case:
    """A support case: the message as it was sent, with the facts it was opened from."""

    number: str
    topic: str
    name: str
    email: str
    company: str
    phone: str
    account_domain: str
    inquiry: str
    facts: tuple[Fact, ...]
    sent_at: datetime


@query(who=Who.ANYONE)
def topics(context: Context, *, country: str = "", language: str = "en") -> tuple[Topic, ...]:
    """All topics with their desks; `country` is by default the person's."""
    where = _country(context, country)
    lacks = () if context.person is None else missing(facts_of(context.person))
    return tuple(_topic(context, code, where, language, lacks) for code in TOPICS)


@command(who=Who.ANYONE, transaction=False)
def open_case(
    context: Context,
    *,
    topic: str,
    name: str,
    email: str,
    company: str,
    phone: str,
    account_domain: str,
    inquiry: str,
    facts: tuple[Fact, ...] = (),
    country: str = "",
    language: str = "en",
) -> Case:
    """Number a message, keep it, and mail it to the desk, with a copy to who sent it.

    Signed out, only account questions can be sent; signed in, from one's own e-mail. `country`
    is by default the person's; `language` is that of the copy for who is signed out.
    """
    where = _country(context, country)
    typed = Message(topic, name, email, company, phone, account_domain, inquiry, facts)
    message = checked(typed, context.person, where)
    shown = phones.international(message.phone) if message.phone else ""
    with context.transaction():
        if context.operator is not None:
            raise Refused(_OPERATOR)
        refuse_flood(context, context.person, emails.key(message.email))
        if context.person is not None and topic in _NEEDS_COMPANY:
            require_complete(context.person)
        row = _create(context, message)
        tell(context, row, _desk(context, topic, where), _sender(context, row, language), shown)
        return _case(row)


@query(who=Who.PERSON)
def my_cases(context: Context) -> tuple[Case, ...]:
    """The person's own cases, the newest first."""
    rows = SupportCaseRow.select().where(SupportCaseRow.person == context.me)
    return tuple(map(_case, rows.order_by(SupportCaseRow.id.desc()).limit(_LISTED)))


def _create(context: Context, message: Message) -> SupportCaseRow:
    row = SupportCaseRow.create(
        number=next_number(context, "CS"),
        person=context.person,
        topic=message.topic,
        name=message.name,
        email=message.email,
        email_key=emails.key(message.email),
        company=message.company,
        phone=message.phone,
        account_domain=message.account_domain,
        inquiry=message.inquiry,
        facts=[[fact.label, fact.value] for fact in message.facts],
        created_at=context.now,
    )
    context.log("support.case_opened", row, new={"topic": message.topic})
    return row


def _country(context: Context, country: str) -> str:
    return country or ("" if context.person is None else context.person.country)


def _desk(context: Context, topic: str, country: str) -> SupportDesk:
    return desk(topic, country, context.config.home / "support.toml")


def _sender(context: Context, row: SupportCaseRow, language: str) -> Recipient:
    if context.person is not None:
        return mail.to_person(context.person)
    known = language if language in LANGUAGES else "en"
    return Recipient(row.email, known, row.name)


def _topic(
    context: Context, code: str, country: str, language: str, lacks: tuple[str, ...]
) -> Topic:
    found = _desk(context, code, country)
    hours = found.hours
    opens, closes = (None, None) if hours is None else hours.next(context.now)
    return Topic(
        code=code,
        reader="desk" if found.email else "seller" if found.seller else "operator",
        signed_out=code == ACCOUNT,
        missing=lacks if code in _NEEDS_COMPANY else (),
        email=found.email,
        phone=found.phone,
        page=found.page,
        hours="" if hours is None else hours.words.get(language, ""),
        opens=opens,
        closes=closes,
    )


def _case(row: SupportCaseRow) -> Case:
    return Case(
        number=row.number,
        topic=row.topic,
        name=row.name,
        email=row.email,
        company=row.company,
        phone=row.phone,
        account_domain=row.account_domain,
        inquiry=row.inquiry,
        facts=tuple(Fact(label, value) for label, value in row.facts),
        sent_at=row.created_at,
    )
