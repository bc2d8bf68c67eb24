"""To whom a digest is written: what waits for them, and of what they were to be reminded."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from peewee import ColumnBase, Expression, Ordering, Value

from .. import mail
from ..models import OperatorRow, PersonRow, RequestRow
from ..operations.requesting.due import due_to_operator, due_to_person, wants_reminders
from ..operations.requesting.due import of_person as waiting_for
from ..operations.requesting.waiting import by_operators
from ..registry import reference_of
from ..rules import dates, hours
from .units import Turn

# Not the bare column: its index would lead through everybody's requests in the order of their age.
_SENT: ColumnBase = RequestRow.created_at + Value(0, converter=False)


@dataclass(frozen=True)
class Addressee:
    """Somebody who may get a digest; `until` is the last time that it was their hour for one.

    `waits` selects what waits for them, `due` of which of it they were to be reminded by an
    instant; `late` is the instant from which one of these requests is overdue for them.
    """

    id: int
    reference: str
    to: mail.Recipient
    letter: str
    wanted: bool
    until: datetime
    day: str
    waits: Expression
    due: Callable[[datetime], Expression]
    late: Callable[[RequestRow], datetime]
    order: tuple[Ordering, ...]


def of_person(turn: Turn, person: PersonRow) -> Addressee:
    """A decider of requests, who may have switched reminders off."""
    clocks, now = turn.config.clocks, turn.now
    return Addressee(
        id=person.id,
        reference=reference_of(person),
        to=mail.to_person(person),
        letter="digest",
        wanted=person.status == "active" and wants_reminders(person),
        until=hours.latest(now, clocks.digest_hour, person.time_zone),
        day=_today(turn, person.time_zone),
        waits=waiting_for(person, now),
        due=lambda until: due_to_person(clocks, person, until, now),
        late=lambda row: row.operator_from,
        order=(_SENT.asc(), RequestRow.id.asc()),
    )


def of_operator(turn: Turn, operator: OperatorRow) -> Addressee:
    """An operator, for whom what is overdue comes first."""
    clocks, now = turn.config.clocks, turn.now
    return Addressee(
        id=operator.id,
        reference=reference_of(operator),
        to=mail.to_operator(operator),
        letter="digest_operator",
        wanted=True,
        until=hours.latest(now, clocks.digest_hour, operator.time_zone),
        day=_today(turn, operator.time_zone),
        waits=by_operators(now),
        due=lambda until: due_to_operator(clocks, operator, until, now),
        late=lambda row: row.overdue_at,
        order=(
            (RequestRow.overdue_at <= now).desc(),
            _SENT.asc(),
            RequestRow.id.asc(),
        ),
    )


def _today(turn: Turn, zone: str) -> str:
    return dates.local(turn.now, zone).date().isoformat()
