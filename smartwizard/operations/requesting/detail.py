"""One request with everything its reader may know: checks, changes, timeline (R21, R22, R59)."""

from ...messages import N_, Issue, Refused
from ...models import RequestRow
from ...registry import Context
from ...roles import is_administrator
from ...rules.text import code
from ..contracting import beside
from . import granting, snapshots, timeline
from .deciders import Circle
from .kinds import KINDS
from .rows import Reader, undo_until
from .status import PENDING, judged
from .views import Check, GrantOffer, RequestDetail

_UNKNOWN = N_("The request {number} was not found. Check the number.")


def visible(context: Context, number: str) -> RequestRow:
    """A request that who acts may see; to anybody else there is none of this number."""
    return seen(context, number).row


def seen(context: Context, number: str) -> Circle:
    """The same with who decides it."""
    row: RequestRow | None = RequestRow.get_or_none(RequestRow.number == code(number).upper())
    if row is not None:
        around = circle_of(context, row)
        if _may_read(context, around):
            return around
    raise Refused(Issue(_UNKNOWN.of(number=number)))


def circle_of(context: Context, row: RequestRow) -> Circle:
    """Who decides one request."""
    return Reader(context).circle(row)


def _may_read(context: Context, around: Circle) -> bool:
    row = around.row
    if around.includes(context) or around.own(context):
        return True
    return KINDS[row.kind].result_reads and is_administrator(context, row.result)


def detail(context: Context, row: RequestRow) -> RequestDetail:
    """A request that who acts may see, as they may see it."""
    reader = Reader(context)
    around, view = reader.circle(row), reader.view(row)
    decides, given = around.includes(context), granting.granted(row)
    return RequestDetail(
        row=view,
        asked=KINDS[row.kind].asked(row),
        snapshot=snapshots.view(row),
        changed=snapshots.changes(row) if decides else (),
        checks=checks(context, row) if decides else (),
        timeline=timeline.stations(context, around),
        reason=row.reason,
        undo_until=undo_until(context, row),
        own=around.own(context),
        read_at=context.now,
        offer=_offer(context, around) if decides else None,
        reason_code=str(row.details.get("reason_code", "")),
        granted=given,
        revoked_on=granting.revoked_on(context, row, given),
        contract=beside.facts(context, around),
        why=beside.why(context, around),
    )


def _offer(context: Context, around: Circle) -> GrantOffer | None:
    """What who acts may choose from in approving; nothing where they may not decide now."""
    row = around.row
    if judged(row, context.now) != PENDING or not around.may_decide(context):
        return None
    return KINDS[row.kind].offer(context, row)


def checks(context: Context, row: RequestRow) -> tuple[Check, ...]:
    """What was true when an open request was sent, looked at again."""
    if judged(row, context.now) != PENDING:
        return ()
    return KINDS[row.kind].checks(context, row)
