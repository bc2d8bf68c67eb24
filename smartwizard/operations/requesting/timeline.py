"""The timeline of a request: who holds it, since when, what happens next and when (R22)."""

from collections.abc import Iterator
from datetime import datetime

from ...messages import N_, Text
from ...models import FAR, DeliveryRow, MailRow, RequestEventRow
from ...registry import Context, reference_of
from . import reminders
from .deciders import RULE, Circle, acted, support_from
from .kind import OPERATOR
from .status import DENIED, EXPIRED, PENDING, judged
from .views import Station

NOBODY = Text("")
# What deciders write to each other; who asked never sees it.
COMMENT = "comment"
_TOLD = N_("%n administrator", "who decides", 0)
# Deeds of the applicant: whoever may read the request knows whose it is.
_APPLICANTS = ("sent", "withdrawn", "reminded", "note_changed")
_WAITS_FROM = ("sent", "told", "handed_over", "undone")


def stations(context: Context, circle: Circle) -> tuple[Station, ...]:
    """The stops of a request in order: what happened, where it stands, what lies ahead."""
    rows = RequestEventRow.select().where(RequestEventRow.request == circle.row)
    history = list(rows.order_by(RequestEventRow.id))
    if not circle.confers(context):
        history = [event for event in history if event.event != COMMENT]
    reminded = reminders.of(circle)
    done = [*reminders.sent(context, circle, reminded)]
    done += [_done(context, circle, event) for event in history]
    done = sorted([*done, *_not_told(circle)], key=_at)
    status = judged(circle.row, context.now)
    if status == PENDING:
        next_one = reminders.upcoming(context, circle, reminded)
        clocks = sorted([*_clocks(context, circle), *next_one], key=_at)
        passed = [station for station in clocks if station.state == "done"]
        since = max(event.at for event in history if event.event in _WAITS_FROM)
        waiting = Station("waiting", "now", since, circle.seen_by(context).who)
        return (*sorted([*done, *passed], key=_at), waiting, *clocks[len(passed) :])
    if circle.row.status == PENDING:
        done.append(Station(EXPIRED, "done", circle.row.expires_at, NOBODY))
    return tuple(sorted(done, key=_at))


def _done(context: Context, circle: Circle, event: RequestEventRow) -> Station:
    shows = circle.shows(context)
    if event.event in _APPLICANTS or event.actor == context.actor:
        shows = "full"
    who: Text
    if event.event == EXPIRED or (event.event == DENIED and event.actor != RULE):
        who = NOBODY
    elif event.event in ("told", "handed_over"):
        who = _told(circle, int(event.details.get("count", 0)))
    else:
        who = acted(event.actor, shows, int(event.details.get("instead_of", 0)))
    return Station(event.event, "done", event.at, who, str(event.details.get("note", "")))


def _told(circle: Circle, count: int) -> Text:
    if circle.kind.who is not None:
        return circle.kind.who
    return _TOLD.of(count) if count else circle.kind.nobody


def _not_told(circle: Circle) -> Iterator[Station]:
    """Deciders whose mail did not arrive, until it was sent again and did (R47)."""
    applicant = circle.row.applicant
    rows = DeliveryRow.select(DeliveryRow, MailRow).join(MailRow)
    failed = rows.where(
        DeliveryRow.status == "failed",
        MailRow.cause.startswith(f"{reference_of(circle.row)}:"),
        MailRow.recipient != ("" if applicant is None else applicant.email_key),
    )
    found = {row.mail.recipient: row.settled_at or row.since for row in failed}
    if found:
        yield Station("mail_failed", "done", max(found.values()), _told(circle, len(found)))


def _clocks(context: Context, circle: Circle) -> Iterator[Station]:
    """What time does to an undecided request."""
    row = circle.row
    for at, event, who in (
        (support_from(context, circle), "support_offered", NOBODY),
        (row.operator_from if circle.people else FAR, "operator_too", OPERATOR),
        (_appoints_from(context, circle), "operator_appoints", OPERATOR),
        (row.overdue_at, "overdue", OPERATOR),
        (row.expires_at, "expires", NOBODY),
    ):
        if at <= row.expires_at:
            yield Station(event, "ahead" if context.now < at else "done", at, who)


def _appoints_from(context: Context, circle: Circle) -> datetime:
    """From when the operator may name another administrator, who then decides (R61)."""
    late = circle.people and circle.kind.appoints
    return circle.row.created_at + context.config.clocks.operator_from if late else FAR


def _at(station: Station) -> datetime:
    return station.at
