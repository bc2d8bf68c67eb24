"""Customers who have not answered are written to again: after 30, 60 and 83 days (R25)."""

from datetime import datetime
from functools import partial

from ..models import ReminderRow, RequestRow
from ..operations.requesting.clocks import letters_again
from ..operations.requesting.kind import Post
from ..operations.requesting.kinds import KINDS
from ..operations.requesting.reminders import ADDRESS
from ..operations.requesting.status import PENDING, is_judged
from ..registry import reference_of
from ..rules import hours
from .units import Found, Outcome, Place, Turn, Unit


def written(place: Place) -> Found:
    """The open requests of which an address is to be reminded, at the hour of digests."""
    kinds = [code for code, kind in KINDS.items() if kind.writes_again is not None]
    with place.reading() as turn:
        open_ones = RequestRow.kind.in_(kinds) & is_judged(PENDING, turn.now)
        due = [(row.id, _due(turn, row)) for row in RequestRow.select().where(open_ones)]
    for number, at in due:
        if at is not None:
            yield Unit(at, "customers", number, partial(_write, number))


def _due(turn: Turn, row: RequestRow) -> datetime | None:
    """Since when the last reminder that fell due is to be written; None where it was, or none is.

    What fell due while nothing ran is one mail, as one digest stands for several reminders.
    """
    clocks = turn.config.clocks
    turns = [
        hours.following(row.created_at + after, clocks.digest_hour, "")
        for after in letters_again(KINDS[row.kind], clocks)
    ]
    passed = [at for at in turns if at <= turn.now]
    if not passed:
        return None
    since = ReminderRow.select().where(
        ReminderRow.request == row, ReminderRow.recipient == ADDRESS, ReminderRow.at >= passed[-1]
    )
    return None if since.exists() else passed[-1]


def _write(number: int, turn: Turn) -> Outcome:
    found = RequestRow.select().where(RequestRow.id == number, is_judged(PENDING, turn.now))
    row: RequestRow | None = found.first()
    tell = KINDS[row.kind].letters.reminded if row is not None else None
    if row is None or tell is None or _due(turn, row) is None:
        return Outcome.NOTHING
    reminder = ReminderRow.create(request=row, recipient=ADDRESS, at=turn.now)
    tell(turn, row, Post(f"{reference_of(row)}:reminder:{reminder.id}"))
    turn.log("reminders.sent", row)
    return Outcome.DONE
