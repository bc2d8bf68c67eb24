"""Writing a digest: the mail once a day, then for each request that its decider was reminded."""

from typing import Any

from peewee import Value

from .. import mail
from ..messages import Code
from ..models import DigestRow, PersonRow, ReminderRow, RequestRow
from ..operations.requesting.posting import DECIDERS_LINK
from ..operations.requesting.standing_in import places
from ..operations.requesting.waiting import on_operators_list
from .addressees import Addressee
from .units import Outcome, Turn

LISTED = 20
# So many reminders are noted in 10 ms; a transaction must not take 50.
_NOTED_AT_ONCE = 1000


def is_due(turn: Turn, addressee: Addressee) -> bool:
    """Whether a digest is to be written now, or one that was written is not noted to its end."""
    if _unnoted(addressee) is not None:
        return True
    if not addressee.wanted or _of_today(addressee) is not None:
        return False
    due = RequestRow.select(RequestRow.id).where(addressee.due(addressee.until))
    return bool(due.exists())


def write(turn: Turn, addressee: Addressee) -> Outcome:
    """Write the mail if it is due, and note the next reminders that it stands for."""
    digest, outcome = _unnoted(addressee), Outcome.NOTHING
    if digest is None:
        if not is_due(turn, addressee):
            return outcome
        digest, outcome = _mailed(turn, addressee), Outcome.DONE
    if _note(digest, addressee):
        return outcome | Outcome.MORE
    digest.noted = True
    digest.save()
    return outcome


def _unnoted(addressee: Addressee) -> DigestRow | None:
    return DigestRow.get_or_none(
        DigestRow.recipient == addressee.reference,
        DigestRow.noted == False,  # noqa: E712
    )


def _of_today(addressee: Addressee) -> DigestRow | None:
    return DigestRow.get_or_none(
        DigestRow.recipient == addressee.reference, DigestRow.day == addressee.day
    )


def _mailed(turn: Turn, addressee: Addressee) -> DigestRow:
    """The mail of today, in the transaction that says so; its key keeps a second one out."""
    waiting = RequestRow.select().where(addressee.waits)
    rows = list(waiting.order_by(*addressee.order).limit(LISTED))
    count = waiting.count()
    values: dict[str, Any] = {
        "count": count,
        "more": count - len(rows),
        "items": [_item(turn, addressee, row) for row in rows],
    }
    if addressee.letter == "digest_operator":
        values["accounts"] = on_operators_list(turn).count()
    else:
        values["stood_in_for"] = _away(turn, addressee)
    cause = f"digest:{addressee.reference}:{addressee.day}"
    mail.post(turn, addressee.letter, to=addressee.to, cause=cause, **values)
    turn.log("reminders.sent", addressee.reference, new={"requests": count})
    return DigestRow.create(
        recipient=addressee.reference, day=addressee.day, at=turn.now, until=addressee.until
    )


def _away(turn: Turn, addressee: Addressee) -> list[str]:
    """For whom some of what waits is decided, by name."""
    names: dict[str, None] = {}
    for place in places(PersonRow.get_by_id(addressee.id), turn.now):
        if RequestRow.select().where(addressee.waits, RequestRow.account == place.account).exists():
            names |= dict.fromkeys(person.full_name for person in place.instead_of)
    return list(names)


def _item(turn: Turn, addressee: Addressee, row: RequestRow) -> list[object]:
    """A request as the letters list it."""
    return [
        row.details["name"],
        Code("request.kind", row.kind),
        row.snapshot.get("name", ""),
        row.expires_at,
        addressee.late(row) <= turn.now,
        DECIDERS_LINK.format(number=row.number),
    ]


def _note(digest: DigestRow, addressee: Addressee) -> bool:
    """Note reminders of requests that were due; whether there are more."""
    at = Value(digest.at, converter=ReminderRow.at.db_value)
    reminder = RequestRow.select(RequestRow.id, Value(addressee.reference), at)
    due = reminder.where(addressee.due(digest.until)).limit(_NOTED_AT_ONCE)
    fields = [ReminderRow.request, ReminderRow.recipient, ReminderRow.at]
    ReminderRow.insert_from(due, fields).execute()
    return bool(RequestRow.select(RequestRow.id).where(addressee.due(digest.until)).exists())
