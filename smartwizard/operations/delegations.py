"""Delegation: who decides my requests while I am away, and for whom I decide (A12)."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from peewee import Expression

from .. import mail
from ..messages import N_, Issue, Refused, Text, refuse_if
from ..models import DelegationRow, PersonRow, SmartAccountRow
from ..registry import Context, Who, command, query, reference_of
from ..roles import administered, of_domain
from ..rules import dates
from ..rules.emails import key as email_key
from ..rules.text import required
from ..store import lock
from . import known
from .requesting.grants import end_of, last_day, today
from .requesting.queue_views import Delegation

MOST = timedelta(days=366)
# What begins later is nobody's wish, and no calendar may have the day after it.
_AHEAD = timedelta(days=3660)
# The letters to both.
_MADE, _ENDED = "delegated", "delegation_ended"
_EMAIL = N_("Email", "label")
_NOTHING = Issue(N_("You administer no Smart Account whose requests could be delegated."))
_NOT_MINE = Issue(N_("This delegation has ended already. Look at the list again."))
_YOURSELF = Issue(N_("Enter the email of somebody else."), "email")
_UNKNOWN = N_(
    "{email} is not the email of anybody active in the domain of a Smart Account that you "
    "administer. Enter the email of a colleague."
)
_PAST = Issue(N_("The first day must not lie in the past."), "first")
_ORDER = Issue(N_("The last day must not come before the first day."), "last")
_TOO_LONG = Issue(N_("Requests can be delegated for a year at most."), "last")
_ALREADY = N_("{name} decides for you from {first_date} to {last_date}. Take that back first.")
_FOR_ANOTHER = N_(
    "You decide for {name} from {first_date} to {last_date}. "
    "Nobody can decide for you at that time."
)
_AWAY = N_("{name} has delegated requests from {first_date} to {last_date}. Enter somebody else.")


@query(who=Who.PERSON)
def mine(context: Context) -> tuple[Delegation, ...]:
    """Who decides for me and for whom I decide, now and later."""
    return listed(context)


@command(who=Who.PERSON, transaction=False)
def delegate(context: Context, *, email: str, first: date, last: date) -> tuple[Delegation, ...]:
    """Let a colleague decide my requests from the first to the last day, as I could."""
    with context.transaction():
        lock(context.me)
        person, wrong = _colleague(context, email)
        wrong += _day_issues(context, first, last)
        if person is not None and not wrong:
            lock(person)
            wrong += _twice(context, person, first, last)
        refuse_if(wrong)
        assert person is not None
        made = DelegationRow.create(
            person=context.me,
            delegate=person,
            since=_start(first),
            ends=end_of(last),
            made_at=context.now,
        )
        _tell_both(context, made, _MADE, first=first, last=last)
        days = {"first": first.isoformat(), "last": last.isoformat()}
        context.log("delegation.made", context.me, new={"to": reference_of(person), **days})
        return listed(context)


@command(who=Who.PERSON)
def take_back(context: Context, *, id: int) -> tuple[Delegation, ...]:
    """End a delegation before its time: who gave it, and who decides by it."""
    among = (DelegationRow.person == context.me) | (DelegationRow.delegate == context.me)
    here = (DelegationRow.id == known.number(id)) & among & (DelegationRow.ends > context.now)
    row = DelegationRow.get_or_none(here)
    if row is None:
        raise Refused(_NOT_MINE)
    _tell_both(context, row, _ENDED, person=context.me.full_name)
    context.log("delegation.taken_back", row.person, old={"to": reference_of(row.delegate)})
    row.delete_instance()
    return listed(context)


def listed(context: Context) -> tuple[Delegation, ...]:
    """The delegations that somebody gave or acts by, those that begin first before others."""
    if context.person is None:
        return ()
    among = (DelegationRow.person == context.me) | (DelegationRow.delegate == context.me)
    rows = DelegationRow.select().where(among, DelegationRow.ends > context.now)
    return tuple(
        _seen(context, row)
        for row in rows.order_by(DelegationRow.since, DelegationRow.id)
        if _counts(context, row)
    )


def _counts(context: Context, row: DelegationRow) -> bool:
    """Whether it gives anything: who lost their role, or the domain, has nothing to give."""
    return row.delegate.status == "active" and bool(_shared(context, row.person, row.delegate))


def _shared(context: Context, away: PersonRow, person: PersonRow) -> list[SmartAccountRow]:
    """The accounts on which somebody can decide for a person: those of whose domain they are."""
    rows = SmartAccountRow.select().where(SmartAccountRow.id.in_(administered(away, context.now)))
    return [account for account in rows if of_domain(person, account)]


def _seen(context: Context, row: DelegationRow) -> Delegation:
    mine = row.person.id == context.me.id
    other = row.delegate if mine else row.person
    first, last = row.since.date(), last_day(row.ends)
    assert last is not None
    return Delegation(
        row.id, mine, other.full_name, other.email, first, last, row.since <= context.now
    )


def _colleague(context: Context, email: str) -> tuple[PersonRow | None, list[Issue]]:
    """Whose email it is, if they may decide for who acts; else why not."""
    if not administered(context.me, context.now).exists():
        return None, [_NOTHING]
    if wrong := required("email", _EMAIL, email):
        return None, wrong
    person = PersonRow.get_or_none(PersonRow.email_key == email_key(email.strip()))
    if person is not None and person.id == context.me.id:
        return None, [_YOURSELF]
    if person is None or person.status != "active" or not _shared(context, context.me, person):
        return None, [Issue(_UNKNOWN.of(email=email.strip()), "email")]
    return person, []


def _day_issues(context: Context, first: date, last: date) -> list[Issue]:
    # Where they are it may still be the day before.
    here = dates.local(context.now, context.me.time_zone).date()
    over = first < min(here, today(context)) or last < today(context)
    wrong = [_PAST] if over else []
    if last < first:
        return [*wrong, _ORDER]
    too_long = last - first > MOST or first - today(context) > _AHEAD
    return [*wrong, _TOO_LONG] if too_long else wrong


def _twice(context: Context, person: PersonRow, first: date, last: date) -> list[Issue]:
    """What is delegated at that time already: to two people, or once more by a delegate."""
    meets = (DelegationRow.since < end_of(last)) & (DelegationRow.ends > _start(first))
    given = _issues(context, meets & (DelegationRow.person == context.me), "delegate", _ALREADY)
    taken = _issues(context, meets & (DelegationRow.delegate == context.me), "person", _FOR_ANOTHER)
    theirs = _issues(context, meets & (DelegationRow.person == person), "person", _AWAY)
    return [*given, *taken, *theirs]


def _issues(context: Context, among: Expression, whose: str, said: Text) -> Iterator[Issue]:
    """An issue for each that gives anything: nobody could take back what is not listed."""
    for row in DelegationRow.select().where(among).order_by(DelegationRow.since):
        if not _counts(context, row):
            continue
        name = getattr(row, whose).full_name
        first, last = row.since.date(), last_day(row.ends)
        yield Issue(said.of(name=name, first_date=first, last_date=last or first), "first")


def _start(first: date) -> datetime:
    """00:00 UTC of a day (R56)."""
    return datetime.combine(first, time(), tzinfo=end_of(first).tzinfo)


def _tell_both(context: Context, row: DelegationRow, kind: str, **values: Any) -> None:
    """Both are told, each what the other is to them."""
    for to, other in ((row.delegate, row.person), (row.person, row.delegate)):
        facts = {"email": other.email, **values} if kind == _MADE else values
        mail.post(
            context,
            kind,
            to=mail.to_person(to),
            cause=f"{reference_of(row)}:{kind}",
            hint=other.full_name,
            colleague=other.full_name,
            you=to.id == row.delegate.id,
            **facts,
        )
