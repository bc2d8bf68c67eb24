"""The form to contact support: what is wrong with it, and its values as they are sent (R50)."""

from dataclasses import dataclass

from ..messages import N_, Issue, Refused, refuse_if
from ..models import PersonRow
from ..rules import emails, phones
from ..rules.text import fold, length, one_line, several_lines
from ..words import values
from .typed import seen

ACCOUNT = "account"
TOPICS = values("support.topic")
SHORTEST_INQUIRY, LONGEST_INQUIRY = 10, 4000
_LONGEST = 100
_LONGEST_DOMAIN = 253
_MOST_FACTS = 50
_LONGEST_FACT = 1000

_NO_TOPIC = Issue(N_("Choose a topic."), "topic")
_LOG_IN = Issue(
    N_(
        "Log in to write about this topic. Without login, only questions about a Cisco "
        "account can be sent."
    ),
    "topic",
    "log_in",
)
_NO_NAME = Issue(N_("Enter the full name."), "name")
_OTHER_EMAIL = N_("Use the email of your Cisco account: {email}.")
_NO_INQUIRY = Issue(N_("Enter the inquiry."), "inquiry")
_NAME, _COMPANY = N_("Full Name", "field"), N_("Company name", "field")
_DOMAIN, _INQUIRY = N_("Account Domain", "field"), N_("Inquiry", "field")


@dataclass(frozen=True)
class Fact:
    """A fact about what the message is about, as its sender saw it: what it is, and its value."""

    label: str
    value: str


@dataclass(frozen=True)
class Message:
    """A message to support, without faults; `phone` is in E.164 form or empty."""

    topic: str
    name: str
    email: str
    company: str
    phone: str
    account_domain: str
    inquiry: str
    facts: tuple[Fact, ...]


def checked(typed: Message, sender: PersonRow | None, country: str) -> Message:
    """A message as it is sent; refuse with everything that has to be put right.

    `sender` is who is logged in, None for nobody; `country` is for the phone number.
    """
    refuse_if(_topic_issues(typed.topic, sender))
    phone, phone_issues = _phone(typed.phone, country)
    refuse_if([*_name_issues(typed.name), *_email_issues(typed.email, sender),
               *length("company", _COMPANY, typed.company, 0, _LONGEST), *phone_issues,
               *length("account_domain", _DOMAIN, typed.account_domain, 0, _LONGEST_DOMAIN),
               *_inquiry_issues(typed.inquiry)])  # fmt: skip
    return Message(
        topic=typed.topic,
        name=one_line(typed.name),
        email=emails.normalize(typed.email),
        company=seen(typed.company),
        phone=phone,
        account_domain=seen(typed.account_domain),
        inquiry=several_lines(typed.inquiry),
        facts=tuple(map(_fact, typed.facts[:_MOST_FACTS])),
    )


def _topic_issues(topic: str, sender: PersonRow | None) -> list[Issue]:
    if topic not in TOPICS:
        return [_NO_TOPIC]
    return [_LOG_IN] if sender is None and topic != ACCOUNT else []


def _name_issues(name: str) -> list[Issue]:
    return length("name", _NAME, name, 1, _LONGEST) if fold(name) else [_NO_NAME]


def _email_issues(email: str, sender: PersonRow | None) -> list[Issue]:
    if sender is None:
        return emails.issues("email", email)
    own = emails.key(email) == sender.email_key
    return [] if own else [Issue(_OTHER_EMAIL.of(email=sender.email), "email")]


def _inquiry_issues(inquiry: str) -> list[Issue]:
    if not fold(inquiry):
        return [_NO_INQUIRY]
    return length("inquiry", _INQUIRY, inquiry, SHORTEST_INQUIRY, LONGEST_INQUIRY)


def _phone(phone: str, country: str) -> tuple[str, list[Issue]]:
    if not fold(phone):
        return "", []
    try:
        return phones.normalize(phone, country), []
    except Refused as refused:
        return "", list(refused.issues)


def _fact(fact: Fact) -> Fact:
    return Fact(one_line(fact.label)[:_LONGEST], several_lines(fact.value)[:_LONGEST_FACT])
