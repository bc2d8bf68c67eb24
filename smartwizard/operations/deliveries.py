"""Mails on their way: who sends which one now, and what became of it (R47, section 12)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import JOIN, Expression

from .. import mail
from ..messages import N_, Issue, Refused
from ..mime import Message
from ..models import DeliveryRow, MailRow
from ..registry import Context, Who, command
from ..smtp_connection import FAILED, SENT, UNREACHABLE
from .retrying import ask_again, free, give_up, postpone, share_fate

_UNKNOWN = Issue(N_("This email is not on its way. Look at the list again."))


@dataclass(frozen=True)
class Claimed:
    """A mail that one sender has taken; until its lease ends nobody else sends it."""

    id: int
    message: Message


@command(who=Who.DESK, transaction=False, logged=False)
def claim(context: Context, *, by: str) -> Claimed | None:
    """Take the mail that has waited longest, for the sender `by`; None when nothing is due.

    Until something is due it takes no lock.
    """
    smtp = context.config.smtp
    if not smtp.host:
        return None
    with context.store.transaction(writes=False):
        seen: MailRow | None = _due(context).first()
    if seen is None:
        return None
    letter = mail.render(context, seen)
    with context.transaction():
        mail.strike_expired(context)
        row = _next_whole(context)
        if row is None:
            return None
        # What was struck out since must not come back with the letter.
        same = row.id == seen.id and row.values == seen.values
        mail.freeze(context, row, letter if same else None)
        delivery = _take(row, by, context.now, context.now + smtp.lease)
        if delivery is None:
            return None
        return Claimed(delivery.id, _message(context, row, smtp.sender))


@command(who=Who.DESK, logged=False)
def settle(
    context: Context, *, id: int, by: str, result: str, reason: str = "", answer: str = ""
) -> None:
    """Write down what became of a mail: sent, later, failed or unreachable.

    A sender whose lease ran out is heard only when it has sent the mail.
    """
    row: DeliveryRow | None = DeliveryRow.get_or_none(DeliveryRow.id == id)
    if row is None:
        raise Refused(_UNKNOWN)
    if row.status == SENT or (row.claimed_by != by and result != SENT):
        return
    row.attempts += 1
    row.reason, row.answer = reason, answer
    row.claimed_by, row.claimed_until = "", None
    if result == SENT:
        _sent(context, row)
    elif result == FAILED:
        give_up(row, context.now)
    else:
        row.unreachable = result == UNREACHABLE
        postpone(row, context.config.smtp, context.now)
        if row.unreachable:
            share_fate(row, context.config.smtp, context.now, _waiting(context))


def _waiting(context: Context) -> Any:
    """Mails whose time has come and that nobody has got, here or elsewhere (R21, R47)."""
    rows = MailRow.select(MailRow)
    return rows.where(MailRow.visible_at <= context.now, MailRow.read_at.is_null())


def _due(context: Context) -> Any:
    rows = _waiting(context).join(DeliveryRow, JOIN.LEFT_OUTER)
    again = (DeliveryRow.due_at <= context.now) & free(context.now)
    # In this order the index of what nobody has got needs no sorting.
    return rows.where(DeliveryRow.id.is_null() | again).order_by(MailRow.id)


def _next_whole(context: Context) -> MailRow | None:
    """The next mail; those whose link was used up before they could leave are done with."""
    row: MailRow | None = _due(context).first()
    while row is not None and mail.STRUCK in row.values.values():
        delivery = _delivery(row) or DeliveryRow(mail=row, since=context.now)
        delivery.status, delivery.due_at, delivery.settled_at = "spent", None, context.now
        delivery.save()
        MailRow.update(read_at=context.now).where(MailRow.id == row.id).execute()
        row = _due(context).first()
    return row


def _take(row: MailRow, by: str, now: datetime, until: datetime) -> DeliveryRow | None:
    """Write the claim, if nobody else has since the mail was seen to be free."""
    delivery = _delivery(row)
    if delivery is None:
        made: DeliveryRow = DeliveryRow.create(
            mail=row, since=now, due_at=now, claimed_by=by, claimed_until=until
        )
        return made
    claimed = DeliveryRow.update(claimed_by=by, claimed_until=until)
    taken = claimed.where(DeliveryRow.id == delivery.id, _unchanged(delivery)).execute()
    return delivery if taken else None


def _unchanged(row: DeliveryRow) -> Expression:
    expression: Expression = (DeliveryRow.claimed_by == row.claimed_by) & (
        DeliveryRow.attempts == row.attempts
    )
    return expression


def _sent(context: Context, row: DeliveryRow) -> None:
    """It has arrived where it is read: nothing waits in the Mailbox, and its link goes (R47)."""
    row.status, row.due_at, row.settled_at = SENT, None, context.now
    row.reason, row.unreachable = "", False
    row.save()
    letter: MailRow = row.mail
    MailRow.update(read_at=context.now).where(MailRow.id == letter.id).execute()
    if letter.token is not None and not letter.token.struck:
        mail.strike(context, letter.token)
    ask_again(context.now, only_unreachable=True)


def _delivery(row: MailRow) -> DeliveryRow | None:
    found: DeliveryRow | None = DeliveryRow.get_or_none(DeliveryRow.mail == row)
    return found


def _message(context: Context, row: MailRow, sender: str) -> Message:
    return Message(
        message_id=row.message_id,
        sender=sender,
        sender_name=context.config.run_by or "SmartWizard",
        to=row.values["to"],
        to_name=row.name,
        language=row.language,
        subject=row.subject or "",
        text=row.text or "",
        html=row.html or "",
        written_at=row.written_at,
    )
