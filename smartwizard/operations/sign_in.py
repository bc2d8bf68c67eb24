"""Signing in: the same answer and the same time, whoever the address belongs to (R5, R54)."""

from dataclasses import dataclass

from .. import credentials
from ..me import Me
from ..messages import N_, Issue, Refused, refuse_if
from ..models import OperatorRow, PersonRow, SessionRow
from ..registry import Context, Who, command, digest
from ..rules import emails
from . import failures, people, session
from .token_rows import Owner

NO_PASSWORD = Issue(N_("Enter the password."), "password")
_WHY_NOT = {
    "pending": Issue(
        N_("This Cisco account is waiting to be activated. Follow the link in the email."),
        remedy="send_again",
    ),
    "locked": Issue(
        N_("The registry operator locked this Cisco account. Contact support."),
        remedy="contact_support",
    ),
    "closing": Issue(
        N_("This Cisco account is being closed. To keep it, follow the link in the email.")
    ),
}


@dataclass(frozen=True)
class SignedIn:
    """A new session; `token` is known to the desk that made it, and to nobody else."""

    token: str
    me: Me


@command(who=Who.ANYONE, transaction=False)
def sign_in(context: Context, *, email: str, password: str) -> SignedIn:
    """Make a session for who has the address and its password, a person or an operator."""
    key = typed_key(email, password)
    proven = prove(context, key, password)
    rehashed = _at_the_cost_of_now(context, proven, password)
    with context.transaction():
        owner = proven_still(context, key, proven)
        if owner is None:
            issue = failures.count(context, key)
        elif isinstance(owner, PersonRow) and owner.status in _WHY_NOT:
            context.nothing_to_log()
            issue = _WHY_NOT[owner.status]
        else:
            owner.password_hash = rehashed or owner.password_hash
            return enter(context, owner)
    raise Refused(issue)


def typed_key(email: str, password: str) -> str:
    """The key of an address that was typed with a password; refuses what cannot be either."""
    missing = [] if password else [NO_PASSWORD]
    refuse_if([*emails.issues("email", email), *missing])
    return emails.key(email)


def prove(context: Context, email_key: str, password: str) -> Owner | None:
    """Whose password it is: the person's, an operator's, or a registration's of the address.

    A password that fits nothing takes three computations, whoever there is to compare it with.
    """
    with context.store.transaction(writes=False):
        failures.refuse_locked(email_key, context.now)
        person, operator = people.owner(email_key), people.operator(email_key)
        pending = people.pending(context, email_key)
    groups: tuple[list[Owner], ...] = (
        [person] if person is not None else [],
        [operator] if operator is not None else [],
        [*pending],
    )
    for owners in groups:
        hashes = [owner.password_hash for owner in owners]
        fitting = credentials.matching(context.config, password, hashes)
        for owner in owners:
            if owner.password_hash in fitting:
                return owner
    return None


def proven_still(context: Context, email_key: str, proven: Owner | None) -> Owner | None:
    """What was proven before the transaction, if it still holds inside it."""
    failures.refuse_locked(email_key, context.now)
    if proven is None:
        return None
    table = type(proven)
    found: Owner | None = table.get_or_none(
        table.id == proven.id,
        table.email_key == email_key,
        table.password_hash == proven.password_hash,
    )
    return found


def enter(context: Context, owner: Owner) -> SignedIn:
    """Make the session of who has just been proven; a former one of this desk ends."""
    failures.forgive(owner.email_key)
    _end_former(context, owner)
    owner.last_login_at, owner.login_at = owner.login_at, context.now
    owner.save()
    token = credentials.new_token()
    context.person = owner if isinstance(owner, PersonRow) else None
    context.operator = owner if isinstance(owner, OperatorRow) else None
    SessionRow.create(
        token_hash=digest(token),
        person=context.person,
        operator=context.operator,
        created_at=context.now,
        used_at=context.now,
        expires_at=context.now + context.config.clocks.session_life,
    )
    context.log("session.started", owner)
    return SignedIn(token, session.who_am_i(context))


def end_sessions(owner: Owner, *, but: SessionRow | None = None) -> None:
    """End all sessions of a person or an operator, but perhaps one (R5)."""
    field = SessionRow.person if isinstance(owner, PersonRow) else SessionRow.operator
    rows = SessionRow.delete().where(field == owner)
    (rows if but is None else rows.where(SessionRow.id != but.id)).execute()


def _end_former(context: Context, owner: Owner) -> None:
    field = SessionRow.person if isinstance(owner, PersonRow) else SessionRow.operator
    idle = context.now - context.config.clocks.session_idle
    ended = (SessionRow.expires_at <= context.now) | (SessionRow.used_at <= idle)
    SessionRow.delete().where(
        (SessionRow.token_hash == digest(context.token)) | ((field == owner) & ended)
    ).execute()


def _at_the_cost_of_now(context: Context, proven: Owner | None, password: str) -> str:
    """The hash to keep from now on, where the settings ask for another cost than it has."""
    if proven is None or not credentials.is_outdated(context.config, proven.password_hash):
        return ""
    return credentials.hash_password(context.config, password)
