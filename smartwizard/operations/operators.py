"""Who runs the registry: sign-ins of their own kind, made on the registry's machine (R54)."""

from dataclasses import dataclass
from datetime import datetime

from .. import credentials
from ..messages import N_, Issue, Refused, refuse_if
from ..models import OperatorRow
from ..registry import Context, Who, command, query
from ..rules import emails, passwords
from . import people, token_rows
from .registration import language_issues
from .token_rows import Purpose

_KNOWN = N_("{email} is already an operator. Enter another email.")
_UNKNOWN = N_("“{value}” was not found. Check what you entered.")
_NOT_FIRST = Issue(N_("This registry already has an operator. Log in as operator."), "", "log_in")


@dataclass(frozen=True)
class Operator:
    """An operator's sign-in."""

    id: int
    email: str
    language: str
    created_at: datetime
    last_login: datetime | None


@query(who=Who.ANYONE)
def exists(context: Context) -> bool:
    """Whether anybody runs this registry; else the first operator is to be set up."""
    return OperatorRow.select().exists()


@query(who=Who.DESK)
def everyone(context: Context) -> tuple[Operator, ...]:
    """All operators, in the order in which they were made."""
    return tuple(_operator(row) for row in OperatorRow.select().order_by(OperatorRow.id))


@command(who=Who.DESK, transaction=False)
def create_first(context: Context, *, email: str, password: str, language: str) -> Operator:
    """Set up the first operator, where something first needs one."""
    hashed = _hashed(context, email, password, language)
    with context.transaction():
        refuse_if([_NOT_FIRST] if OperatorRow.select().exists() else [])
        return _create(context, email, hashed, language)


@command(who=Who.DESK, transaction=False)
def create(context: Context, *, email: str, password: str, language: str) -> Operator:
    """Add an operator, from the command line of the registry's machine."""
    hashed = _hashed(context, email, password, language)
    with context.transaction():
        if people.operator(emails.key(email)) is not None:
            raise Refused(Issue(_KNOWN.of(email=emails.normalize(email)), "email"))
        return _create(context, email, hashed, language)


@command(who=Who.DESK, transaction=False)
def remove(context: Context, *, email: str) -> int:
    """Remove an operator and end their sessions; how many are left.

    The last one may go: an embedded registry can do without, a server does not start without.
    """
    key = emails.key(email)
    with context.transaction():
        row = people.operator(key)
        if row is None:
            raise Refused(Issue(_UNKNOWN.of(value=email), "email"))
        token_rows.replace(context, Purpose.RESET, row)
        context.log("operator.removed", row)
        row.delete_instance()
        return OperatorRow.select().count()


def _hashed(context: Context, email: str, password: str, language: str) -> str:
    refuse_if(
        [
            *emails.issues("email", email),
            *passwords.issues(password),
            *language_issues(language),
        ]
    )
    return credentials.hash_password(context.config, password)


def _create(context: Context, email: str, hashed: str, language: str) -> Operator:
    row = OperatorRow.create(
        email=emails.normalize(email),
        email_key=emails.key(email),
        password_hash=hashed,
        language=language,
        created_at=context.now,
    )
    context.log("operator.created", row)
    return _operator(row)


def _operator(row: OperatorRow) -> Operator:
    return Operator(row.id, row.email, row.language, row.created_at, row.login_at)
