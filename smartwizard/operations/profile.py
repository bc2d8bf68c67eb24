"""A person's profile: everything its window shows, and the part that is only personal (R2, R59)."""

from dataclasses import dataclass
from datetime import datetime

from ..messages import N_, Issue, Text, refuse_if
from ..models import AddressRow, PersonRow, TokenRow
from ..readiness import Line, card, facts_of
from ..registry import Context, Who, command, query
from ..rules import countries, names, phones
from ..rules.text import latin, length
from ..words import values
from . import profile_version, user_names
from .contracting import holding
from .known import Address, address_of
from .token_rows import Purpose
from .typed import seen

LONGEST = 100


@dataclass(frozen=True)
class Profile:
    """What the Profile window shows.

    `shown_name` stands top right. `owned_by` names the system that a read-only profile belongs
    to, and whom to ask; else it is empty. `new_email` waits for its link until
    `new_email_until`. `phone` is in E.164 form, `phone_shown` as people read it. `company` is
    the directory entry that was chosen. `last_login` is the one before this.
    """

    version: int
    first_name: str
    last_name: str
    preferred_name: str
    shown_name: str
    email: str
    new_email: str
    new_email_until: datetime | None
    user_name: str
    user_name_can_change: bool
    country: str
    job_function: str
    job_level: str
    job_title: str
    company_name: str
    company: int | None
    address: Address | None
    addresses: tuple[Address, ...]
    phone: str
    phone_shown: str
    owned_by: str
    last_login: datetime | None


_FIRST_NAME = N_("First name (Latin letters)")
_LAST_NAME = N_("Last name (Latin letters)")
_PREFERRED_NAME = N_("Preferred name", "field")
_JOB_TITLE = N_("Job title", "field")
_CHOICES = {
    "country": N_("Choose the country or region."),
    "job_function": N_("Choose an entry for the job function, or none."),
    "job_level": N_("Choose an entry for the job level, or none."),
}


@query(who=Who.PERSON)
def view(context: Context) -> Profile:
    """The person's own profile."""
    person = context.me
    known = [address_of(row) for row in _addresses(person)]
    waiting = _new_email(context, person)
    return Profile(
        version=person.version,
        first_name=person.first_name,
        last_name=person.last_name,
        preferred_name=person.preferred_name,
        shown_name=person.preferred_name or person.first_name,
        email=person.email,
        new_email="" if waiting is None else str(waiting.values["email"]),
        new_email_until=None if waiting is None else waiting.expires_at,
        user_name=person.user_name,
        user_name_can_change=not (person.user_name_changed or person.owned_by),
        country=person.country,
        job_function=person.job_function,
        job_level=person.job_level,
        job_title=person.job_title,
        company_name=person.company_name,
        company=None if person.company is None else person.company.id,
        address=next((each for each in known if each.id == person.address_id), None),
        addresses=tuple(known),
        phone=person.phone,
        phone_shown=phones.international(person.phone) if person.phone else "",
        owned_by=person.owned_by,
        last_login=person.last_login_at,
    )


@query(who=Who.PERSON)
def readiness(context: Context) -> tuple[Line, ...]:
    """The readiness card: what is still missing to create, to request, to order, to ask (R12)."""
    return card(facts_of(context.me, holding.count(context.me, context.now)))


@command(who=Who.PERSON)
def save_personal(
    context: Context,
    *,
    version: int,
    first_name: str,
    last_name: str,
    preferred_name: str,
    country: str,
    job_function: str = "",
    job_level: str = "",
    job_title: str = "",
) -> int:
    """Save the personal part of the profile; return its new version.

    Saving the same values again changes nothing.
    """
    wanted = {
        "first_name": latin(first_name),
        "last_name": latin(last_name),
        "preferred_name": seen(preferred_name),
        "country": country,
        "job_function": job_function,
        "job_level": job_level,
        "job_title": seen(job_title),
    }
    refuse_if(profile_version.owner_issues(context.me))
    refuse_if(_personal_issues(wanted))
    return profile_version.save(context, "person.profile_changed", version, wanted)


@command(who=Who.PERSON)
def change_user_name(context: Context, *, user_name: str) -> str:
    """Change the user name, which R27 calls Cisco ID, once; return it as it was stored."""
    person = context.me
    wanted = user_names.normalize(user_name)
    refuse_if(profile_version.owner_issues(person))
    if wanted == person.user_name:
        context.nothing_to_log()
        return wanted
    refuse_if(user_names.issues(person, wanted))
    person.user_name, person.user_name_changed = wanted, True
    person.save()
    context.log("person.user_name_changed", person)
    return wanted


def _addresses(person: PersonRow) -> list[AddressRow]:
    rows = AddressRow.select().where(AddressRow.person == person)
    return list(rows.order_by(AddressRow.id.desc()))


def _new_email(context: Context, person: PersonRow) -> TokenRow | None:
    """The change of e-mail that waits for its link (R59)."""
    row: TokenRow | None = TokenRow.get_or_none(
        TokenRow.kind == Purpose.CHANGE_EMAIL,
        TokenRow.person == person,
        TokenRow.used_at.is_null(),
        TokenRow.replaced_at.is_null(),
        TokenRow.expires_at > context.now,
    )
    return row


def _personal_issues(wanted: dict[str, str]) -> list[Issue]:
    return [
        *names.issues("first_name", _FIRST_NAME, wanted["first_name"]),
        *names.issues("last_name", _LAST_NAME, wanted["last_name"]),
        *length("preferred_name", _PREFERRED_NAME, wanted["preferred_name"], 0, names.MAXIMUM),
        *_not_chosen("country", wanted["country"], countries.CODES),
        *_not_chosen("job_function", wanted["job_function"], ("", *values("job_function"))),
        *_not_chosen("job_level", wanted["job_level"], ("", *values("job_level"))),
        *length("job_title", _JOB_TITLE, wanted["job_title"], 0, LONGEST),
    ]


def _not_chosen(field: str, value: str, offered: tuple[str, ...]) -> list[Issue]:
    text: Text = _CHOICES[field]
    return [] if value in offered else [Issue(text, field)]
