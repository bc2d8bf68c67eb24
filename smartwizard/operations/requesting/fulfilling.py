"""Open requests that another decision settles too: accepting an invitation gives access (R58)."""

from ... import mail
from ...models import RequestRow
from ...registry import Context, reference_of
from . import claims, history
from .kind import Post
from .kinds import KINDS
from .settling import decided, settle, unsettle


def fulfil(context: Context, row: RequestRow) -> None:
    """Approve what a decision fulfils, in the name of who made the offer."""
    for other in KINDS[row.kind].fulfils(context, row):
        by = reference_of(row.applicant) if row.applicant is not None else ""
        settled = settle(context, other, "approved", by=by, fulfilled_by=row.id)
        claims.free(settled)
        history.append(context, settled, "approved", by=by)
        post = Post(decided(settled), context.config.clocks.hold)
        KINDS[settled.kind].letters.approved(context, settled, post)
        new = {"fulfilled_by": reference_of(row)}
        context.log("request.approved", settled, old={"status": "pending"}, new=new)


def take_back(context: Context, row: RequestRow) -> None:
    """Undoing a decision opens again what it fulfilled."""
    alike = RequestRow.select().where(
        RequestRow.status == "approved", RequestRow.decided_at == row.decided_at
    )
    for other in [each for each in alike if each.details.get("fulfilled_by") == row.id]:
        mail.unsend(decided(other))
        unsettle(other)
        claims.hold_again(other, KINDS[other.kind].claims(other), context.now)
        history.append(context, other, "undone")
        old = {"status": "approved", "fulfilled_by": reference_of(row)}
        context.log("request.undone", other, old=old, new={"status": "pending"})
