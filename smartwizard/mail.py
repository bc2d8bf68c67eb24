"""Mails: written with their cause, rendered once for the one who reads them, struck out in time."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from . import letters
from .messages import Code
from .models import MailRow, OperatorRow, PersonRow, TokenRow
from .registry import Context
from .rules.emails import key as email_key
from .rules.text import search_key

STRUCK = "•" * 8


@dataclass(frozen=True)
class Recipient:
    """Who a mail goes to; `language` is theirs, or what the sender chose for them (R6)."""

    email: str
    language: str
    name: str = ""
    zone: str = ""
    bilingual: bool = False


def to_person(person: PersonRow) -> Recipient:
    return Recipient(person.email, person.language, person.full_name, person.time_zone)


def to_operator(operator: OperatorRow) -> Recipient:
    return Recipient(operator.email, operator.language, "", operator.time_zone)


def post(
    context: Context,
    kind: str,
    *,
    to: Recipient,
    cause: str,
    token: TokenRow | None = None,
    hold: timedelta = timedelta(0),
    hint: str = "",
    **values: object,
) -> None:
    """Write a mail into the outbox, in the caller's transaction (R47).

    `cause` is what it is written for, once per recipient and kind; `hold` keeps it back that
    long, as decisions are (R21); `hint` is the object it is about, shown in the list.
    """
    needed = letters.KINDS[kind]
    assert needed == values.keys(), f"{kind} needs {sorted(needed)}, not {sorted(values)}"
    MailRow.create(
        cause=cause,
        kind=kind,
        recipient=email_key(to.email),
        name=to.name,
        language=to.language,
        bilingual=to.bilingual,
        zone=to.zone,
        values={"to": to.email, **{name: _plain(value) for name, value in values.items()}},
        message_id=f"<{secrets.token_hex(16)}@smartwizard>",
        token=token,
        hint=hint,
        written_at=context.now,
        visible_at=context.now + hold,
        search=search_key(f"{to.email} {to.name} {hint}"),
    )


def render(context: Context, row: MailRow) -> letters.Letter:
    """The letter of a mail: as it was frozen, or as it will be."""
    if row.subject is not None and row.text is not None and row.html is not None:
        return letters.Letter(row.subject, row.text, row.html)
    return letters.render(
        row.kind,
        row.language,
        {name: _value(value) for name, value in row.values.items() if name != "to"},
        recipient=row.name,
        zone=row.zone,
        operator=context.config.run_by,
        bilingual=row.bilingual,
    )


def freeze(context: Context, row: MailRow, letter: letters.Letter | None = None) -> MailRow:
    """Render a mail's text at its first reading, and keep exactly that text.

    `letter` is what `render` said before the transaction, so that none waits for it.
    """
    if row.text is None:
        letter = letter or render(context, row)
        row.subject, row.text, row.html = letter.subject, letter.text, letter.html
        row.search = search_key(f"{row.search} {letter.subject} {letter.text}")
        row.save()
    return row


def unsend(cause: str) -> None:
    """Take back mails of an undone decision that nobody has received yet (R21)."""
    MailRow.delete().where(MailRow.cause == cause).execute()


def strike(context: Context, token: TokenRow) -> None:
    """Strike a spent token and its code out of its mail, and out of the file's log (R47)."""
    for row in MailRow.select().where(MailRow.token == token):
        spent = [str(row.values[name]) for name in ("link", "code") if name in row.values]
        for name in ("link", "code"):
            if name in row.values:
                row.values = {**row.values, name: STRUCK}
        for secret in [*spent, *(link.partition("token=")[2] for link in spent)]:
            if secret:
                row.text = row.text and row.text.replace(secret, STRUCK)
                row.html = row.html and row.html.replace(secret, STRUCK)
                row.search = row.search.replace(search_key(secret), STRUCK)
        row.save()
    token.struck = True
    token.save()
    context.after_commit.append(context.store.checkpoint)


def strike_expired(context: Context) -> None:
    """Strike what has run out; every command that makes or uses a token does it in passing."""
    rows = TokenRow.select().where(TokenRow.struck == False, TokenRow.expires_at <= context.now)  # noqa: E712
    for row in rows:
        strike(context, row)


def _plain(value: object) -> Any:
    """A value as the outbox keeps it: JSON, with instants, days and codes tagged."""
    match value:
        case datetime():
            return {"moment": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case Code():
            return {"code": [value.kind, value.value]}
        case Mapping():
            raise TypeError(value)
        case tuple() | list():
            return [_plain(item) for item in value]
        case _:
            return value


def _value(plain: Any) -> Any:
    match plain:
        case {"moment": str() as moment}:
            return datetime.fromisoformat(moment)
        case {"day": str() as day}:
            return date.fromisoformat(day)
        case {"code": [kind, value]}:
            return Code(kind, value)
        case list():
            return [_value(item) for item in plain]
        case _:
            return plain
