"""Changing the e-mail: the new address confirms it, the old one can restore it (R59)."""

from math import ceil

from .. import credentials, mail
from ..messages import N_, Issue, Refused, refuse_if
from ..models import PersonRow, TokenRow
from ..registry import Context, Who, command
from ..rules import emails
from . import email_letters, email_switch, failures, people, profile_version, token_rows, tokens
from .contracting import rematching
from .email_letters import Asked
from .sign_in import NO_PASSWORD, end_sessions
from .token_rows import Purpose

_SAME = Issue(N_("This is already the email of your Cisco account."), "new_email")
_WRONG_PASSWORD = Issue(N_("The password does not match."), "password")
_WAIT = N_("The email has just been sent. It can be sent again in %n second.", "", 0)
_TAKEN = N_("{email} already has a Cisco account. Log in with it, or enter another email.")
_NOT_ACTIVE = Issue(
    N_("This Cisco account is not active, so its email stays as it is. Contact support."),
    remedy="contact_support",
)


@command(who=Who.PERSON, transaction=False)
def ask(context: Context, *, new_email: str, password: str) -> Asked:
    """Mail a link to the new address and a notice to the old one; nothing changes yet.

    The answer is the same when the new address has an account: only its owner is told.
    """
    person = context.me
    missing = [] if password else [NO_PASSWORD]
    refuse_if(profile_version.owner_issues(person))
    refuse_if([*emails.issues("new_email", new_email), *missing])
    wanted, key = emails.normalize(new_email), emails.key(new_email)
    refuse_if([_SAME] if key == person.email_key else [])
    fitting = _fitting(context, person, password)
    with context.transaction():
        issue = _password_issue(context, context.me, fitting)
        if issue is None:
            _refuse_hurry(context, context.me)
            context.log("person.email_change_asked", context.me)
            return email_letters.ask(context, context.me, wanted)
    raise Refused(issue)


@command(who=Who.ANYONE, transaction=False)
def confirm(context: Context, *, token: str, password: str = "") -> str:
    """Follow the link to the new address: it is the e-mail from now on, and is returned.

    Where its person is not logged in, it takes the password: the link may have gone astray.
    """
    with context.store.transaction(writes=False):
        person = token_rows.person_of(_change_of(context, token))
    fitting = frozenset({person.password_hash})
    if context.person is None or context.person.id != person.id:
        refuse_if([] if password else [NO_PASSWORD])
        fitting = _fitting(context, person, password)
    with context.transaction():
        row = _change_of(context, token)
        issue = _password_issue(context, token_rows.person_of(row), fitting)
        if issue is None:
            return _change(context, row)
    raise Refused(issue)


@command(who=Who.PERSON, transaction=False)
def confirm_with_code(context: Context, *, code: str) -> str:
    """Type the code that was mailed to the new address, instead of following the link."""
    with context.transaction():
        row = token_rows.latest(Purpose.CHANGE_EMAIL, context.me)
        issues = tokens.try_code(context, row, code)
        if row is not None and not issues:
            return _change(context, row)
        context.nothing_to_log()
    raise Refused(*issues)


@command(who=Who.ANYONE)
def restore(context: Context, *, token: str) -> str:
    """“It was not me”: the old e-mail stays or comes back and is returned, all sessions end."""
    row = tokens.demand(context, token, Purpose.RESTORE_EMAIL)
    person, old = token_rows.person_of(row), str(row.values["email"])
    if emails.key(old) != person.email_key:
        _refuse_taken(old, person)
        email_switch.to(context, person, old)
        email_switch.lift(context, row.values.get("suspended", []))
    token_rows.spend(context, row)
    _take_back(context, person, row)
    end_sessions(person)
    context.log("person.email_restored", person)
    email_letters.restored(context, person, row)
    return old


def _change_of(context: Context, token: str) -> TokenRow:
    return tokens.demand(context, token, Purpose.CHANGE_EMAIL)


def _fitting(context: Context, person: PersonRow, password: str) -> frozenset[str]:
    """The person's hash if the password has it; worked out before the transaction."""
    with context.store.transaction(writes=False):
        failures.refuse_locked(person.email_key, context.now)
    return credentials.matching(context.config, password, [person.password_hash])


def _password_issue(context: Context, person: PersonRow, fitting: frozenset[str]) -> Issue | None:
    """A wrong password counts as a failed login: no open window must help to guess it."""
    if person.password_hash in fitting:
        return None
    failures.refuse_locked(person.email_key, context.now)
    return failures.count(context, person.email_key, _WRONG_PASSWORD)


def _refuse_hurry(context: Context, person: PersonRow) -> None:
    wait = token_rows.wait(context, token_rows.latest(Purpose.CHANGE_EMAIL, person))
    refuse_if([Issue(_WAIT.of(ceil(wait.total_seconds())), "new_email")] if wait else [])


def _change(context: Context, row: TokenRow) -> str:
    person, new = token_rows.person_of(row), str(row.values["email"])
    refuse_if([_NOT_ACTIVE] if person.status != "active" else [])
    refuse_if(profile_version.owner_issues(person))
    _refuse_taken(new, person)
    old = mail.to_person(person)
    email_switch.to(context, person, new)
    _keep_restorable(context, person, old.email)
    token_rows.spend(context, row)
    token_rows.replace(context, Purpose.RESET, person)
    context.log("person.email_changed", person)
    rematching.rematch(context, person)
    email_letters.changed(context, old, person, row)
    return new


def _refuse_taken(email: str, person: PersonRow) -> None:
    owner = people.owner(emails.key(email))
    taken = owner is not None and owner.id != person.id
    refuse_if([Issue(_TAKEN.of(email=email), remedy="log_in")] if taken else [])


def _keep_restorable(context: Context, person: PersonRow, old: str) -> None:
    """From the change on, its former address has the whole time to say that it was not me."""
    suspended = email_switch.suspend(context, person)
    until = context.now + context.config.clocks.restore_link
    for row in _restoring(person):
        if row.values["email"] == old:
            row.values = {**row.values, "suspended": suspended}
            row.expires_at = until
            row.save()


def _take_back(context: Context, person: PersonRow, used: TokenRow) -> None:
    """Nothing that was asked for after it can be used any more."""
    token_rows.replace(context, Purpose.CHANGE_EMAIL, person)
    token_rows.replace(context, Purpose.RESET, person)
    for row in _restoring(person):
        if row.id > used.id:
            row.replaced_at = context.now
            mail.strike(context, row)


def _restoring(person: PersonRow) -> list[TokenRow]:
    """The links with which former addresses can still be restored."""
    return list(
        TokenRow.select().where(
            TokenRow.kind == Purpose.RESTORE_EMAIL,
            TokenRow.person == person,
            TokenRow.used_at.is_null(),
            TokenRow.replaced_at.is_null(),
        )
    )
