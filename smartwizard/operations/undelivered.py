"""Mails that could not be delivered: told to the operator, who sends them again (R47, R54)."""

from dataclasses import dataclass
from datetime import datetime

from peewee import JOIN

from ..messages import N_, Issue, Refused
from ..models import DeliveryRow, MailRow, TokenRow
from ..registry import Context, Who, command, query
from ..smtp_connection import FAILED
from . import token_rows
from .retrying import QUEUED

PAGE = 50
_LARGEST = 200
_COUNTED = 1000
# By the first word of a letter's kind; what is mailed because of a request says so by its cause.
_KINDS = {
    "activate": "activation",
    "already": "activation",
    "reset": "password",
    "password": "password",
    "email": "email",
    "account": "account",
    "administrator": "account",
    "support": "support",
}
_UNKNOWN = Issue(N_("This email was sent again or is gone. Look at the list again."), "", "reload")
_SPENT = Issue(N_("The link in this email can no longer be used. A newer email takes its place."))


@dataclass(frozen=True)
class Undelivered:
    """A mail that did not arrive, never its text (R54).

    `kind` is a code of kind ``mail.kind``, `reason` one of kind ``delivery.reason``, `answer`
    what the mail server said; `hint` what the mail is about.
    """

    id: int
    kind: str
    email: str
    name: str
    hint: str
    written_at: datetime
    failed_at: datetime
    reason: str
    answer: str


@dataclass(frozen=True)
class UndeliveredPage:
    """A page of the list, the last failure first; `before` fetches the next, 0 on the last."""

    mails: tuple[Undelivered, ...]
    before: int


@query(who=Who.OPERATOR)
def page(context: Context, *, before: int = 0, size: int = PAGE) -> UndeliveredPage:
    """A page of the mails that were given up."""
    rows = DeliveryRow.select(DeliveryRow, MailRow).join(MailRow)
    rows = rows.where(DeliveryRow.status == FAILED)
    if before:
        rows = rows.where(DeliveryRow.id < before)
    size = max(1, min(size, _LARGEST))
    found = list(rows.order_by(DeliveryRow.id.desc()).limit(size + 1))
    mails = tuple(map(_undelivered, found[:size]))
    return UndeliveredPage(mails, mails[-1].id if len(found) > size else 0)


@command(who=Who.OPERATOR)
def send_again(context: Context, *, id: int) -> None:
    """Put a mail that was given up into the queue, as if it had just been written."""
    rows = DeliveryRow.select(DeliveryRow, MailRow, TokenRow).join(MailRow)
    rows = rows.join(TokenRow, JOIN.LEFT_OUTER)
    row: DeliveryRow | None = rows.where(DeliveryRow.id == id, DeliveryRow.status == FAILED).first()
    if row is None:
        raise Refused(_UNKNOWN)
    token = row.mail.token
    if token is not None and token_rows.state(token, context.now) != "ok":
        raise Refused(_SPENT)
    row.status, row.attempts, row.since, row.due_at = QUEUED, 0, context.now, context.now
    row.claimed_by, row.claimed_until, row.settled_at = "", None, None
    row.save()
    context.log("mail.sent_again", row.mail)


def count() -> int:
    """How many mails were given up; counted up to 1000."""
    return DeliveryRow.select().where(DeliveryRow.status == FAILED).limit(_COUNTED).count()


def _undelivered(row: DeliveryRow) -> Undelivered:
    mail: MailRow = row.mail
    return Undelivered(
        id=row.id,
        kind=_kind(mail),
        email=str(mail.values["to"]),
        name=mail.name,
        hint=mail.hint,
        written_at=mail.written_at,
        failed_at=row.settled_at or row.since,
        reason=row.reason,
        answer=row.answer,
    )


def _kind(mail: MailRow) -> str:
    found = _KINDS.get(mail.kind.partition("_")[0])
    of_request = mail.cause.startswith("request:")
    return found or ("request" if of_request else "other")
