"""The mailbox of an embedded registry: its mails by address, each once and in its time (R47)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import JOIN, Expression

from .. import mail
from ..messages import N_, Issue, Refused
from ..models import MailRow, TokenRow
from ..registry import Context, Who, command, query
from ..rules.text import search_key
from . import token_rows
from .known import number

PAGE = 50
_LARGEST = 200
_LONGEST = 200
# What is counted for the windows; a registry may have a million mails.
_COUNTED = 1000
_LEAVE = Issue(N_("Emails of this registry leave by a mail server. Look in your own inbox."))
_UNKNOWN = Issue(N_("This email was not found. Go back to the list."))


@dataclass(frozen=True)
class Place:
    """Where a page of the list ends: the next one begins before this mail."""

    at: datetime
    id: int


@dataclass(frozen=True)
class MailLine:
    """A mail in the list.

    `hint` is what it is about. `link` is the state of a link that works once: ok, used, replaced,
    expired or gone since `link_at`, and empty for mails without one.
    """

    id: int
    kind: str
    email: str
    name: str
    language: str
    subject: str
    hint: str
    at: datetime
    unread: bool
    kept: bool
    link: str
    link_at: datetime | None


@dataclass(frozen=True)
class MailPage:
    """A page of the list, the newest first; `before` fetches the next one, None on the last.

    `unwritten` are the mails whose text waits for `mail_texts.write_down`.
    """

    mails: tuple[MailLine, ...]
    before: Place | None
    unwritten: tuple[int, ...] = ()


@dataclass(frozen=True)
class Mail:
    """A mail as it was sent."""

    line: MailLine
    text: str
    html: str


@dataclass(frozen=True)
class Inbox:
    """An address of this registry and what waits there."""

    email: str
    name: str
    unread: int


@query(who=Who.DESK)
def page(
    context: Context,
    *,
    kept: bool = False,
    address: str = "",
    search: str = "",
    kinds: tuple[str, ...] = (),
    before: Place | None = None,
    size: int = PAGE,
) -> MailPage:
    """A page of received or kept mails, of one address or all; `kinds` are codes of letters."""
    rows = _visible(context).where(MailRow.kept == kept)
    if address:
        rows = rows.where(MailRow.recipient == address)
    if words := search_key(search[:_LONGEST]):
        rows = rows.where(MailRow.search.contains(words))
    if kinds:
        rows = rows.where(MailRow.kind.in_(kinds))
    if before is not None:
        rows = rows.where(_is_before(before))
    size = max(1, min(size, _LARGEST))
    newest = rows.order_by(MailRow.visible_at.desc(), MailRow.id.desc()).limit(size + 1)
    found = list(newest)
    lines = tuple(_line(context, row) for row in found[:size])
    place = Place(lines[-1].at, lines[-1].id) if len(found) > size else None
    return MailPage(lines, place, tuple(row.id for row in found[:size] if row.text is None))


@query(who=Who.DESK)
def inboxes(context: Context) -> tuple[Inbox, ...]:
    """The addresses of the newest mails, with how many of these nobody has opened yet."""
    rows = MailRow.select(MailRow.recipient, MailRow.name, MailRow.read_at)
    rows = rows.where(MailRow.visible_at <= context.now).order_by(MailRow.visible_at.desc())
    found: dict[str, Inbox] = {}
    for row in rows.limit(_COUNTED):
        known = found.get(row.recipient) or Inbox(row.recipient, row.name, 0)
        unread = known.unread + (row.read_at is None)
        found[row.recipient] = Inbox(row.recipient, known.name or row.name, unread)
    return tuple(sorted(found.values(), key=lambda inbox: inbox.email))


@query(who=Who.DESK)
def unread_count(context: Context, *, address: str = "") -> int:
    """How many mails nobody has opened yet, of one address or all; counted up to 1000."""
    rows = MailRow.select().where(MailRow.visible_at <= context.now, MailRow.read_at.is_null())
    return (rows.where(MailRow.recipient == address) if address else rows).limit(_COUNTED).count()


@query(who=Who.DESK)
def kept_count(context: Context) -> int:
    """How many mails are kept; counted up to 1000."""
    rows = MailRow.select().where(MailRow.kept, MailRow.visible_at <= context.now)
    return rows.limit(_COUNTED).count()


@command(who=Who.DESK, transaction=False, logged=False)
def read(context: Context, *, id: int) -> Mail:
    """Open a mail: its text is written down at the first time, and it is no longer unread."""
    with context.store.transaction(writes=False):
        seen = _one(context, id)
    letter = mail.render(context, seen)
    with context.transaction():
        mail.strike_expired(context)
        row = _one(context, id)
        # What was struck out since must not come back with the letter.
        mail.freeze(context, row, letter if row.values == seen.values else None)
        if row.read_at is None:
            row.read_at = context.now
            row.save()
        return Mail(_line(context, row), row.text or "", row.html or "")


@command(who=Who.DESK, logged=False)
def keep(context: Context, *, id: int, kept: bool) -> None:
    """Put a mail among the kept ones, or back."""
    row = _one(context, id)
    row.kept = kept
    row.save()


def _one(context: Context, id: int) -> MailRow:
    row: MailRow | None = _visible(context).where(MailRow.id == number(id)).first()
    if row is None:
        raise Refused(_UNKNOWN)
    return row


def _visible(context: Context) -> Any:
    """Mails whose time has come, with their links; what is held back is nobody's to see (R21).

    Where mails leave by SMTP there is no Mailbox (R47).
    """
    if context.config.smtp.host:
        raise Refused(_LEAVE)
    rows = MailRow.select(MailRow, TokenRow).join(TokenRow, JOIN.LEFT_OUTER)
    return rows.where(MailRow.visible_at <= context.now)


def _is_before(place: Place) -> Expression:
    expression: Expression = (MailRow.visible_at < place.at) | (
        (MailRow.visible_at == place.at) & (MailRow.id < number(place.id))
    )
    return expression


def _line(context: Context, row: MailRow) -> MailLine:
    link, link_at = _link(context, row)
    return MailLine(
        id=row.id,
        kind=row.kind,
        email=str(row.values["to"]),
        name=row.name,
        language=row.language,
        subject=mail.render(context, row).subject,
        hint=row.hint,
        at=row.visible_at,
        unread=row.read_at is None,
        kept=row.kept,
        link=link,
        link_at=link_at,
    )


def _link(context: Context, row: MailRow) -> tuple[str, datetime | None]:
    if row.token is None:
        return ("gone" if mail.STRUCK in row.values.values() else ""), None
    state = token_rows.state(row.token, context.now)
    since = {
        "used": row.token.used_at,
        "replaced": row.token.replaced_at,
        "expired": row.token.expires_at,
    }
    return state, since.get(state)
