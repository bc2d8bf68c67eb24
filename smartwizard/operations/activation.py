"""Activating a registration: its own link or code, and its password (R4)."""

from collections.abc import Callable
from math import ceil

from .. import credentials
from ..messages import N_, Issue, Refused, refuse_if
from ..models import ClaimRow, PersonRow, TokenRow
from ..registry import Context, Who, command
from ..rules import emails
from . import failures, people, token_rows, tokens
from .registration import ACTIVE, Registered, answer, deliver, demand, forget, forget_stale
from .sign_in import NO_PASSWORD, SignedIn, enter, prove, proven_still, typed_key
from .token_rows import Purpose

_OTHER_PASSWORD = Issue(
    N_("The password does not match this registration. Enter it again."), "password"
)
_TAKEN = Issue(N_("Another registration of this address was activated. Log in."), remedy="log_in")
_WAIT = N_("The email has just been sent. It can be sent again in %n second.", "", 0)


@command(who=Who.ANYONE, transaction=False)
def activate(context: Context, *, token: str, password: str) -> SignedIn:
    """Activate with the mailed link and the password, and log in."""
    fitting = _fitting(context, lambda: token_rows.person_of(_of_link(context, token)), password)
    with context.transaction():
        row = _of_link(context, token)
        issues = _password_issues(context, token_rows.person_of(row), password, fitting)
        if not issues:
            return _become_active(context, row)
    raise Refused(*issues)


@command(who=Who.ANYONE, transaction=False)
def activate_with_code(
    context: Context, *, registration: str, code: str, password: str
) -> SignedIn:
    """Activate with the mailed code and the password, in a window that holds the registration."""
    fitting = _fitting(context, lambda: demand(context, registration), password)
    with context.transaction():
        person = demand(context, registration)
        row = token_rows.latest(Purpose.ACTIVATE, person)
        wrong = tokens.try_code(context, row, code)
        issues = [*wrong, *_password_issues(context, person, password, fitting)]
        if row is not None and not issues:
            return _become_active(context, row)
        context.nothing_to_log()
    raise Refused(*issues)


@command(who=Who.ANYONE)
def send_again(context: Context, *, registration: str) -> Registered:
    """Send a new link and code; the former ones stop working. At most once a minute."""
    person = demand(context, registration)
    _refuse_hurry(context, person)
    context.log("person.activation_sent", person)
    return deliver(context, person, registration)


@command(who=Who.ANYONE, transaction=False)
def send_again_with_password(context: Context, *, email: str, password: str) -> Registered:
    """Take up a registration in another window after its password, and send the mail again.

    Within a minute of the last mail there is nothing to send: that one is still to be read.
    """
    key = typed_key(email, password)
    proven = prove(context, key, password)
    with context.transaction():
        person = proven_still(context, key, proven)
        if person is None:
            issue = failures.count(context, key)
        elif not isinstance(person, PersonRow) or person.status != "pending":
            context.nothing_to_log()
            issue = ACTIVE
        else:
            context.log("person.activation_sent", person)
            registration = token_rows.hold(context, person)
            row = token_rows.latest(Purpose.ACTIVATE, person)
            if row is not None and token_rows.wait(context, row):
                return answer(context, row, registration)
            return deliver(context, person, registration)
    raise Refused(issue)


@command(who=Who.ANYONE, transaction=False)
def correct_address(context: Context, *, registration: str, email: str) -> Registered:
    """Correct the address of a registration: it is mailed there, the former link stops working."""
    refuse_if(emails.issues("email", email))
    address, key = emails.normalize(email), emails.key(email)
    with context.transaction():
        person = demand(context, registration)
        if key == person.email_key:
            _refuse_hurry(context, person)
        elif _local(key) != _local(person.email_key):
            person.user_name = people.new_user_name(key)
        person.email, person.email_key = address, key
        person.save()
        context.log("person.address_corrected", person)
        return deliver(context, person, registration)


def _of_link(context: Context, token: str) -> TokenRow:
    return tokens.demand(context, token, Purpose.ACTIVATE)


def _fitting(context: Context, find: Callable[[], PersonRow], password: str) -> frozenset[str]:
    """The registration's hash if the password has it; worked out before the transaction."""
    with context.store.transaction(writes=False):
        person = find()
        failures.refuse_locked(person.email_key, context.now)
    return credentials.matching(context.config, password, [person.password_hash])


def _password_issues(
    context: Context, person: PersonRow, password: str, fitting: frozenset[str]
) -> list[Issue]:
    """A wrong password counts as a failed login: a mailed link must not help to guess it."""
    failures.refuse_locked(person.email_key, context.now)
    if not password:
        context.nothing_to_log()
        return [NO_PASSWORD]
    if person.password_hash in fitting:
        return []
    return [failures.count(context, person.email_key, _OTHER_PASSWORD)]


def _become_active(context: Context, row: TokenRow) -> SignedIn:
    person = token_rows.person_of(row)
    if people.owner(person.email_key) is not None:
        raise Refused(_TAKEN)
    forget_stale(context)
    others = PersonRow.select().where(
        PersonRow.email_key == person.email_key,
        PersonRow.status == "pending",
        PersonRow.id != person.id,
    )
    for other in others:
        forget(context, other)
    ClaimRow.create(kind="email", key=person.email_key, person=person)
    token_rows.spend(context, row)
    token_rows.close(context, Purpose.REGISTRATION, person)
    person.status, person.activated_at = "active", context.now
    context.person = person
    context.log("person.activated", person)
    return enter(context, person)


def _refuse_hurry(context: Context, person: PersonRow) -> None:
    wait = token_rows.wait(context, token_rows.latest(Purpose.ACTIVATE, person))
    refuse_if([Issue(_WAIT.of(ceil(wait.total_seconds())))] if wait else [])


def _local(email_key: str) -> str:
    return email_key.rpartition("@")[0]
