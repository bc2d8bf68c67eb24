"""Reminders on a request's timeline: those that were sent, and when the next one goes out (R22)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from ...messages import N_, Text
from ...models import OperatorRow, ReminderRow
from ...registry import Context, reference_of
from ...rules import hours
from .clocks import letters_again, reminders
from .deciders import Circle
from .due import wants_reminders
from .kind import OPERATOR
from .posting import told
from .standing_in import for_request
from .views import Station

_TOLD = N_("%n administrator", "who decides", 0)
_OPERATORS = "operator:"
# Who has an address, and may have no account.
ADDRESS = "address"


def of(circle: Circle) -> list[ReminderRow]:
    """The reminders of one request, the oldest first."""
    rows = ReminderRow.select().where(ReminderRow.request == circle.row)
    return list(rows.order_by(ReminderRow.at, ReminderRow.id))


def sent(context: Context, circle: Circle, rows: Sequence[ReminderRow]) -> Iterator[Station]:
    """A station for each time that deciders were reminded, each at eight in their own zone."""
    turns = [*_turns(context, circle), circle.row.operator_from, circle.row.overdue_at]
    together: defaultdict[tuple[bool, int], list[ReminderRow]] = defaultdict(list)
    for row in rows:
        passed = sum(turn <= row.at for turn in turns)
        together[row.recipient.startswith(_OPERATORS), passed].append(row)
    for (operators, _), group in together.items():
        count = len({row.recipient for row in group})
        people = circle.kind.who or _TOLD.of(count)
        yield Station("digest", "done", group[0].at, OPERATOR if operators else people)


def upcoming(context: Context, circle: Circle, rows: Sequence[ReminderRow]) -> Iterator[Station]:
    """The next reminder of an open request, if there is one before it expires."""
    found = [
        at
        for reference, zone in _recipients(circle)
        for at in _next(context, circle, zone, [r.at for r in rows if r.recipient == reference])
    ]
    if found and min(found) < circle.row.expires_at:
        yield Station("reminder", "ahead", min(found), Text(""))


def _next(context: Context, circle: Circle, zone: str, sent: list[datetime]) -> Iterator[datetime]:
    """When a recipient is reminded next: at the hour of digests after the first turn not taken."""
    for turn in _turns(context, circle):
        if not any(at >= turn for at in sent):
            hour = context.config.clocks.digest_hour
            yield hours.following(max(turn, context.now), hour, zone)
            return


def _turns(context: Context, circle: Circle) -> list[datetime]:
    clocks = context.config.clocks
    marks = (*reminders(circle.kind, clocks), *letters_again(circle.kind, clocks))
    return [circle.row.created_at + after for after in marks]


def _recipients(circle: Circle) -> list[tuple[str, str]]:
    """Who is reminded, and their time zone; who switched reminders off is not."""
    if circle.kind.addressed:
        return [(ADDRESS, "")] if circle.kind.writes_again is not None else []
    people = list(circle.people)
    if people:
        deputies = [deputy.person for deputy in for_request(circle.row, circle.deputies)]
        reminded = [*told(circle.row, people), *deputies]
        wanted = [person for person in reminded if wants_reminders(person)]
        return [(reference_of(person), person.time_zone) for person in wanted]
    operators = OperatorRow.select() if circle.operator else ()
    return [(reference_of(row), row.time_zone) for row in operators]
