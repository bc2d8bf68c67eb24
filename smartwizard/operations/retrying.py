"""When a mail that did not leave is tried again, and when it is given up (R47)."""

from datetime import datetime
from typing import Any

from peewee import Expression, Value

from ..models import DeliveryRow, MailRow
from ..smtp_connection import FAILED
from ..smtp_settings import Smtp

QUEUED, RETRYING = "queued", "retrying"


def postpone(row: DeliveryRow, smtp: Smtp, now: datetime) -> None:
    """Try again after a delay that grows; what has been tried for days is given up."""
    if now - row.since >= smtp.gives_up:
        give_up(row, now)
        return
    row.status, row.due_at = RETRYING, _next_try(row, smtp, now)
    row.save()


def give_up(row: DeliveryRow, now: datetime) -> None:
    """Nobody tries it any more until the operator sends it again."""
    row.status, row.due_at, row.settled_at = FAILED, None, now
    row.save()


def share_fate(row: DeliveryRow, smtp: Smtp, now: datetime, waiting: Any) -> None:
    """A server that takes no mail is not asked again for each: all that are due wait as one does.

    `waiting` selects the mails that are to leave, those that were never tried among them.
    """
    _enter(waiting, now)
    others = free(now) & (DeliveryRow.due_at <= now)
    fate = {"reason": row.reason, "answer": row.answer, "unreachable": True}
    DeliveryRow.update(status=FAILED, due_at=None, settled_at=now, **fate).where(
        others, DeliveryRow.since <= now - smtp.gives_up
    ).execute()
    due = _next_try(row, smtp, now)
    DeliveryRow.update(status=RETRYING, due_at=due, attempts=row.attempts, **fate).where(
        others
    ).execute()


def ask_again(now: datetime, *, only_unreachable: bool) -> None:
    """Mails that wait for their next attempt need not: the server takes mails, or is another."""
    rows = DeliveryRow.update(due_at=now).where(
        DeliveryRow.status == RETRYING, DeliveryRow.due_at > now
    )
    (rows.where(DeliveryRow.unreachable) if only_unreachable else rows).execute()


def free(now: datetime) -> Expression:
    """In SQL: nobody is sending it just now."""
    expression: Expression = DeliveryRow.claimed_until.is_null() | (
        DeliveryRow.claimed_until <= now
    )
    return expression


def _enter(waiting: Any, now: datetime) -> None:
    """Mails that were never tried get their row."""
    micros = DeliveryRow.since.db_value(now)
    given: dict[Any, Any] = {
        DeliveryRow.since: micros,
        DeliveryRow.due_at: micros,
        DeliveryRow.status: QUEUED,
        DeliveryRow.attempts: 0,
        DeliveryRow.claimed_by: "",
        DeliveryRow.unreachable: False,
        DeliveryRow.reason: "",
        DeliveryRow.answer: "",
    }
    new = waiting.where(MailRow.id.not_in(DeliveryRow.select(DeliveryRow.mail)))
    rows = new.select(MailRow.id, *map(Value, given.values()))
    DeliveryRow.insert_from(rows, [DeliveryRow.mail, *given]).execute()


def _next_try(row: DeliveryRow, smtp: Smtp, now: datetime) -> datetime:
    delays = smtp.retries
    return now + delays[min(row.attempts, len(delays)) - 1]
