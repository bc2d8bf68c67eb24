"""Who sits at a desk: what the windows need to know of them, in one question (R5, R67)."""

from typing import Any

from peewee import fn

from .. import readiness
from ..me import Me
from ..models import (
    MailRow,
    OperatorRow,
    PersonRow,
    RemindersOffRow,
    RequestRow,
    RoleRow,
    SessionRow,
)
from ..models import SmartAccountRow as Account
from ..registry import Context, Who, command, digest, query, reference_of
from . import undelivered

# An account of one's own is under way, or access to an existing one (R14).
_ON_THE_WAY = ("prefix", "different_domain", "access", "virtual_access")


@query(who=Who.ANYONE)
def who_am_i(context: Context) -> Me:
    """Who sits at this desk; an ended session is nobody."""
    if context.person is not None:
        return of_person(context, context.person)
    if context.operator is not None:
        return of_operator(context, context.operator)
    return Me(mails_leave=_leave(context))


@command(who=Who.ANYONE)
def sign_out(context: Context) -> None:
    """End this desk's session; also one that has run out, so that leaving always works."""
    if context.session is None:
        context.nothing_to_log()
    else:
        context.log("session.ended", context.actor)
    SessionRow.delete().where(SessionRow.token_hash == digest(context.token)).execute()


def of_person(context: Context, person: PersonRow) -> Me:
    """A person as their windows see them."""
    has_role, has_request, quiet, unread = _facts(context, person)
    return Me(
        kind="person",
        reference=reference_of(person),
        id=person.id,
        name=person.preferred_name or person.first_name,
        full_name=person.full_name,
        email=person.email,
        language=person.language,
        time_zone=person.time_zone,
        theme=person.theme,
        text_size=person.text_size,
        english_labels=person.english_labels,
        letter_keys=person.letter_keys,
        reminders=not quiet,
        last_login=person.last_login_at,
        company_complete=readiness.is_complete(person),
        account_state="active" if has_role else "pending" if has_request else "none",
        unread_mails=0 if _leave(context) else unread,
        mails_leave=_leave(context),
    )


def of_operator(context: Context, operator: OperatorRow) -> Me:
    """An operator as their windows see them."""
    return Me(
        kind="operator",
        reference=reference_of(operator),
        id=operator.id,
        name=operator.email,
        full_name=operator.email,
        email=operator.email,
        language=operator.language,
        time_zone=operator.time_zone,
        last_login=operator.last_login_at,
        unread_mails=0 if _leave(context) else _unread(context, operator.email_key).scalar(),
        mails_leave=_leave(context),
        failed_mails=undelivered.count(),
    )


def _leave(context: Context) -> bool:
    """Whether mails leave by SMTP, and nothing waits here (R47)."""
    return bool(context.config.smtp.host)


def _facts(context: Context, person: PersonRow) -> tuple[bool, bool, bool, int]:
    """Whether the person has a role, a request under way, no reminders; how many mails wait."""
    held = RoleRow.select().join(Account).where(
        RoleRow.person == person,
        ~RoleRow.suspended,
        RoleRow.since <= context.now,
        RoleRow.ends > context.now,
        Account.status == "active",
    )  # fmt: skip
    asked = RequestRow.select().where(
        RequestRow.applicant == person,
        RequestRow.kind.in_(_ON_THE_WAY),
        RequestRow.status == "pending",
        RequestRow.expires_at > context.now,
    )
    quiet = RemindersOffRow.select().where(RemindersOffRow.person == person)
    unread = _unread(context, person.email_key)
    facts = PersonRow.select(*map(fn.EXISTS, (held, asked, quiet)), unread)
    row: Any = facts.where(PersonRow.id == person.id).tuples().get()
    has_role, has_request, without, count = row
    return bool(has_role), bool(has_request), bool(without), int(count)


def _unread(context: Context, email_key: str) -> Any:
    return MailRow.select(fn.COUNT(MailRow.id)).where(
        MailRow.recipient == email_key,
        MailRow.visible_at <= context.now,
        MailRow.read_at.is_null(),
    )
