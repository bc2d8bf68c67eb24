"""Send Reminder: the deciders are asked once more, once a day (R22)."""

from datetime import datetime

from ... import mail
from ...messages import N_, Code, Issue, Refused
from ...models import OperatorRow, RequestEventRow
from ...registry import Context, reference_of
from . import posting
from .deciders import Circle
from .history import append
from .kind import Post
from .settling import require_open

EVENT = "reminded"
_NOT_YOURS = N_(
    "Only the person who sent the request and the registry operator can send a reminder."
)
_NOBODY = N_("No administrator is left to be reminded. Appoint an administrator first.")
_YOURS = N_("Nobody else decides this request: decide it yourself.")
_NOT_YET = N_("A reminder was already sent. You can send the next one on {date}.")


def remind(context: Context, around: Circle) -> None:
    """A mail to each decider now, and a station; refused within a day of the last one."""
    row = around.row
    operates = context.operator is not None
    if not (operates or around.own(context)) or around.kind.invites:
        raise Refused(Issue(_NOT_YOURS))
    require_open(context, row, row.version, to="change")
    if not (around.people if operates else around.others()):
        raise Refused(Issue(_NOBODY if around.kind.appoints and operates else _YOURS))
    last = _last(around)
    again = context.config.clocks.remind_again
    if last is not None and context.now < last + again:
        raise Refused(Issue(_NOT_YET.of(date=last + again)))
    if around.kind.letters.reminded is not None:
        station = append(context, row, EVENT, count=1)
        around.kind.letters.reminded(context, row, Post(f"{reference_of(station)}:sent"))
        context.log("request.reminded", row)
        return
    people = posting.told(row, list(around.people))
    deputies = posting.standing_in(context, row, list(around.people))
    station = append(context, row, EVENT, count=len(people) + len(deputies))
    recipients = [(mail.to_person(person), "") for person in people]
    recipients += [(mail.to_person(each.person), each.instead_of.full_name) for each in deputies]
    if not recipients:
        recipients = [(mail.to_operator(each), "") for each in OperatorRow.select()]
    for to, instead_of in recipients:
        _tell(context, around, to, f"{reference_of(station)}:sent", instead_of)
    context.log("request.reminded", row)


def _last(around: Circle) -> datetime | None:
    rows = RequestEventRow.select().where(
        RequestEventRow.request == around.row, RequestEventRow.event == EVENT
    )
    newest: RequestEventRow | None = rows.order_by(RequestEventRow.id.desc()).first()
    return None if newest is None else newest.at


def _tell(
    context: Context, around: Circle, to: mail.Recipient, cause: str, instead_of: str
) -> None:
    row = around.row
    asked = around.kind.asked(row)
    mail.post(
        context,
        "request_reminder",
        to=to,
        cause=cause,
        hint=row.subject,
        request=Code("request.kind", row.kind),
        account=asked.name,
        domain=asked.domain,
        sent_at=row.created_at,
        expires=row.expires_at,
        by_operator=context.operator is not None,
        instead_of=instead_of,
        justification=row.note,
        link=posting.DECIDERS_LINK.format(number=row.number),
        **posting.asked(row),
    )
