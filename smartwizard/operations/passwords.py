"""Passwords forgotten and changed; a new one ends every other session (R5)."""

from dataclasses import dataclass
from datetime import datetime

from .. import credentials, mail
from ..messages import N_, Issue, Refused, refuse_if
from ..models import MailRow, PersonRow, TokenRow
from ..registry import Context, Who, command, digest, reference_of
from ..rules import emails, passwords
from . import failures, people, token_rows, tokens
from .sign_in import SignedIn, end_sessions, enter
from .token_rows import Owner, Purpose

_NO_OLD_PASSWORD = Issue(N_("Enter the current password."), "old_password")
_WRONG_OLD_PASSWORD = Issue(N_("The current password does not match."), "old_password")
_NO_CODE = Issue(N_("Enter the code from the email."), "code")
_WRONG_CODE = Issue(
    N_("The code does not match the latest email, or it has expired. Check it, or start again."),
    "code",
    "forgot_password",
)


@dataclass(frozen=True)
class ResetRequested:
    """What is said to whoever asked: where the mail went, if somebody is known there."""

    email: str
    expires: datetime


@command(who=Who.ANYONE, transaction=False)
def request_reset(context: Context, *, email: str) -> ResetRequested:
    """Mail a link for a new password to who logs in with this address; the answer is the same."""
    refuse_if(emails.issues("email", email))
    key = emails.key(email)
    until = context.now + context.config.clocks.reset_link
    with context.transaction():
        context.nothing_to_log()
        written = [
            _mail_reset(context, owner, until)
            for owner in _owners(key)
            if not token_rows.wait(context, token_rows.latest(Purpose.RESET, owner))
        ]
        if not written:
            _mail_nobody(context, emails.normalize(email), until)
        context.after_commit.append(context.store.checkpoint)
    return ResetRequested(emails.normalize(email), until)


@command(who=Who.ANYONE, transaction=False)
def reset(context: Context, *, token: str, password: str) -> SignedIn:
    """Choose a new password with the mailed link, and log in."""
    refuse_if(passwords.issues(password))
    hashed = credentials.hash_password(context.config, password)
    with context.transaction():
        return _reset(context, tokens.demand(context, token, Purpose.RESET), hashed)


@command(who=Who.ANYONE, transaction=False)
def reset_with_code(context: Context, *, email: str, code: str, password: str) -> SignedIn:
    """Choose a new password with the mailed code, and log in.

    However the code fails, the answer is the same: it does not tell who has an account.
    """
    missing = [] if code.strip() else [_NO_CODE]
    refuse_if([*emails.issues("email", email), *missing, *passwords.issues(password)])
    hashed = credentials.hash_password(context.config, password)
    with context.transaction():
        for owner in _owners(emails.key(email)):
            row = token_rows.latest(Purpose.RESET, owner)
            if row is not None and not tokens.try_code(context, row, code):
                return _reset(context, row, hashed)
        context.nothing_to_log()
    raise Refused(_WRONG_CODE)


@command(who=Who.SIGNED_IN, transaction=False)
def change(context: Context, *, old_password: str, password: str) -> None:
    """Change the password of who is logged in; other sessions end, a mail tells of it."""
    missing = [] if old_password else [_NO_OLD_PASSWORD]
    refuse_if([*missing, *passwords.issues(password)])
    known = _acting(context)
    with context.store.transaction(writes=False):
        failures.refuse_locked(known.email_key, context.now)
    hashes = [known.password_hash]
    fitting = credentials.matching(context.config, old_password, hashes)
    hashed = credentials.hash_password(context.config, password)
    with context.transaction():
        owner = _acting(context)
        failures.refuse_locked(owner.email_key, context.now)
        if owner.password_hash in fitting:
            _set(context, owner, hashed)
            context.log("password.changed", owner)
            return
        issue = failures.count(context, owner.email_key, _WRONG_OLD_PASSWORD)
    raise Refused(issue)


def _owners(email_key: str) -> list[Owner]:
    """Who logs in with an address, and may: an active person, an operator, or both."""
    person, operator = people.owner(email_key), people.operator(email_key)
    found: list[Owner] = [] if operator is None else [operator]
    return [person, *found] if person is not None and person.status == "active" else found


def _mail_reset(context: Context, owner: Owner, until: datetime) -> TokenRow:
    context.log("password.reset_requested", owner)
    return _write(context, owner, until)


def _mail_nobody(context: Context, email: str, until: datetime) -> None:
    """The same work for an address that gets no mail: how long it takes tells nobody of it."""
    nobody = PersonRow(email=email, language="en", first_name="", last_name="")
    row = _write(context, nobody, until)
    MailRow.delete().where(MailRow.token == row).execute()
    row.delete_instance()


def _write(context: Context, owner: Owner, until: datetime) -> TokenRow:
    secret = token_rows.make(context, Purpose.RESET, owner, until=until)
    mail.post(
        context,
        "reset_password",
        to=_recipient(owner),
        cause=reference_of(secret.row),
        token=secret.row,
        link=secret.link,
        code=secret.code,
        expires=until,
    )
    return secret.row


def _reset(context: Context, row: TokenRow, hashed: str) -> SignedIn:
    owner = token_rows.owner_of(row)
    token_rows.spend(context, row)
    _set(context, owner, hashed)
    context.log("password.reset", owner)
    return enter(context, owner)


def _set(context: Context, owner: Owner, hashed: str) -> None:
    owner.password_hash = hashed
    owner.save()
    end_sessions(owner, but=context.session)
    token_rows.replace(context, Purpose.RESET, owner)
    mail.post(
        context,
        "password_changed",
        to=_recipient(owner),
        cause=f"password:{digest(hashed)}",
        at=context.now,
    )


def _acting(context: Context) -> Owner:
    acting = context.person or context.operator
    assert acting is not None
    return acting


def _recipient(owner: Owner) -> mail.Recipient:
    return mail.to_person(owner) if isinstance(owner, PersonRow) else mail.to_operator(owner)
