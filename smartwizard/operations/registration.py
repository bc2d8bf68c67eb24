"""Registering: a Cisco account is asked for, and waits for its activation (R3, R4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from .. import credentials, mail
from ..messages import N_, Issue, Refused, refuse_if
from ..models import PersonRow, TokenRow
from ..registry import Context, Who, command, digest, reference_of
from ..rules import countries, emails, names, passwords
from ..rules.text import latin
from . import address_owner, failures, people, token_rows
from .token_rows import Purpose

_FORGET_AT_ONCE = 100
_MAILS, _LATELY = 10, timedelta(hours=1)

_FIRST_NAME = N_("First name (Latin letters)")
_LAST_NAME = N_("Last name (Latin letters)")
_CHOOSE = N_("Choose an entry for “{field}”.")
_COUNTRY = N_("Country or region")
_LANGUAGE = N_("Language", "label")
ACTIVE = Issue(N_("This Cisco account is already active. Log in."), remedy="log_in")
_MANY = N_("Many emails were sent to {email} within an hour. Send the next one after {moment}.")
_GONE = Issue(N_("This registration no longer exists. Register again."), remedy="register")


@dataclass(frozen=True)
class Registered:
    """What a window keeps of its registration: `registration` is its key to it.

    The link and the code work until `expires`; the mail can be sent again from `again_at`.
    """

    email: str
    registration: str
    expires: datetime
    again_at: datetime


@command(who=Who.ANYONE, transaction=False)
def register(
    context: Context,
    *,
    email: str,
    password: str,
    first_name: str,
    last_name: str,
    country: str,
    language: str,
) -> Registered:
    """Ask for a Cisco account; the answer is the same whoever else has the address (R3)."""
    named = [
        *names.issues("first_name", _FIRST_NAME, first_name),
        *names.issues("last_name", _LAST_NAME, last_name),
    ]
    placed = [*_country_issues(country), *language_issues(language)]
    refuse_if([*emails.issues("email", email), *passwords.issues(password), *named, *placed])
    key = emails.key(email)
    hashed = credentials.hash_password(context.config, password, beside=_hash_beside(context, key))
    with context.transaction():
        forget_stale(context)
        person = PersonRow.create(
            email=emails.normalize(email),
            email_key=key,
            status="pending",
            password_hash=hashed,
            first_name=latin(first_name),
            last_name=latin(last_name),
            user_name=people.new_user_name(key),
            country=country,
            language=language,
            created_at=context.now,
        )
        context.log("person.registered", person, new={"country": country, "language": language})
        return deliver(context, person, token_rows.hold(context, person))


def _hash_beside(context: Context, email_key: str) -> str:
    with context.store.transaction(writes=False):
        others = people.pending(context, email_key)
        return others[0].password_hash if others else ""


def _country_issues(country: str) -> list[Issue]:
    return [] if country in countries.CODES else [Issue(_CHOOSE.of(field=_COUNTRY), "country")]


def language_issues(language: str) -> list[Issue]:
    """An issue when a language is none of the program's."""
    known = language in countries.LANGUAGES
    return [] if known else [Issue(_CHOOSE.of(field=_LANGUAGE), "language")]


def deliver(context: Context, person: PersonRow, registration: str) -> Registered:
    """Mail a new link and code to the registered address; an owner is told instead (R3).

    Everything but the mail is done alike, so that nobody learns who has an account.
    """
    _refuse_many(context, person)
    until = min(context.now + context.config.clocks.activation_link, _last_day(context, person))
    secret = token_rows.make(context, Purpose.ACTIVATE, person, until=until)
    owner = people.owner(person.email_key)
    if owner is None:
        mail.post(
            context,
            "activate",
            to=mail.to_person(person),
            cause=reference_of(secret.row),
            token=secret.row,
            link=secret.link,
            code=secret.code,
            expires=until,
            email=person.email,
        )
    else:
        address_owner.tell(context, owner, secret.row, person.email)
    return answer(context, secret.row, registration)


def _refuse_many(context: Context, person: PersonRow) -> None:
    """Refuse one mail too many to an address, whoever registers it and from how many windows."""
    sent = TokenRow.select(TokenRow.created_at).join(PersonRow, on=TokenRow.person)
    lately = sent.where(
        PersonRow.email_key == person.email_key,
        TokenRow.kind == Purpose.ACTIVATE,
        TokenRow.created_at > context.now - _LATELY,
    )
    last = list(lately.order_by(TokenRow.created_at.desc()).limit(_MAILS))
    if len(last) == _MAILS:
        moment = last[-1].created_at + _LATELY
        raise Refused(Issue(_MANY.of(email=person.email, moment=moment), "email"))


def answer(context: Context, row: TokenRow, registration: str) -> Registered:
    """What the window shows: which address a mail went to, and until when its link serves."""
    again_at = context.now + token_rows.wait(context, row)
    email = token_rows.person_of(row).email
    return Registered(email, registration, row.expires_at, again_at)


def demand(context: Context, registration: str) -> PersonRow:
    """The registration a window has the key of, while it waits for its activation."""
    row = TokenRow.get_or_none(
        TokenRow.token_hash == digest(registration), TokenRow.kind == Purpose.REGISTRATION
    )
    if row is None or context.now >= row.expires_at:
        raise Refused(_GONE)
    if row.used_at is not None:
        raise Refused(ACTIVE)
    return token_rows.person_of(row)


def forget_stale(context: Context) -> None:
    """Delete what was not activated within 28 days, and failures of long ago; in passing (R4)."""
    failures.forget_stale(context.now)
    oldest = context.now - context.config.clocks.activation_days
    stale = PersonRow.select().where(PersonRow.status == "pending", PersonRow.created_at <= oldest)
    for person in stale.limit(_FORGET_AT_ONCE):
        forget(context, person)


def forget(context: Context, person: PersonRow) -> None:
    """Delete a registration; what was mailed for it can no longer be read nor used."""
    for row in TokenRow.select().where(TokenRow.person == person, ~TokenRow.struck):
        mail.strike(context, row)
    context.log("person.forgotten", person)
    person.delete_instance()


def _last_day(context: Context, person: PersonRow) -> datetime:
    return person.created_at + context.config.clocks.activation_days
