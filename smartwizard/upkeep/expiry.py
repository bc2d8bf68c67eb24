"""Requests that nobody decided in time: written as expired, and both sides told (R22, R55)."""

from functools import partial
from typing import Any

from ..messages import Code
from ..models import RequestRow
from ..operations.requesting import claims, history, posting
from ..operations.requesting.deciders import Circle, circle, group
from ..operations.requesting.kind import Post
from ..operations.requesting.kinds import KINDS
from ..operations.requesting.requester_mails import tell_outcome
from ..operations.requesting.settling import settle
from ..operations.requesting.standing_in import for_request
from ..operations.requesting.status import EXPIRED, PENDING, judged
from ..registry import reference_of
from .units import Found, Outcome, Place, Turn, Unit


def requests(place: Place) -> Found:
    """The open requests that are past their deadline."""
    with place.reading() as turn:
        lapsed = (RequestRow.status == PENDING) & (RequestRow.expires_at <= turn.now)
        rows = list(RequestRow.select(RequestRow.id, RequestRow.expires_at).where(lapsed))
    for row in rows:
        yield Unit(row.expires_at, "requests", row.id, partial(_expire, row.id))


def _expire(number: int, turn: Turn) -> Outcome:
    row: RequestRow | None = RequestRow.get_or_none(RequestRow.id == number)
    if row is None or row.status != PENDING or judged(row, turn.now) != EXPIRED:
        return Outcome.NOTHING
    kind = KINDS[row.kind]
    around = circle(row, kind, group(row, kind, turn.now), turn.now)
    row = settle(turn, row, EXPIRED)
    row.decided_at = row.expires_at  # it counted as expired from then on
    row.save()
    claims.free(row)
    history.append(turn, row, EXPIRED, at=row.expires_at)
    turn.log("request.expired", row, old={"status": PENDING}, new={"status": EXPIRED})
    _tell(turn, around)
    tell_outcome(turn, row, Post(f"{reference_of(row)}:{EXPIRED}"))
    return Outcome.DONE


def _tell(turn: Turn, around: Circle) -> None:
    """Who asked, and those who could have decided, the operator among them once they could."""
    row, post = around.row, Post(f"{reference_of(around.row)}:{EXPIRED}")
    if around.kind.letters.expired is not None:
        around.kind.letters.expired(turn, row, post)
        return
    invited = row.subject if around.kind.invites else ""
    link = posting.APPLICANTS_LINK.format(number=row.number)
    values = _facts(around) | {"link": link, "invited": invited}
    posting.to_applicant(turn, row, "request_expired", post, values)
    if around.kind.invites:
        return  # the invited may not be there, and have nothing to do
    asked = {"requested_by": posting.asked(row)["requested_by"]}
    told = _facts(around) | asked | {"link": posting.DECIDERS_LINK.format(number=row.number)}
    standing_in = [deputy.person for deputy in for_request(row, around.deputies)]
    others = [*posting.others(row, list(around.people)), *standing_in]
    posting.to_people(turn, row, "request_expired_approver", others, post, told)
    if around.operator:
        posting.to_operators(turn, row, "request_expired_approver", post, told)


def _facts(around: Circle) -> dict[str, Any]:
    row, asked = around.row, around.kind.asked(around.row)
    return {
        "request_kind": Code("request.kind", row.kind),
        "account": asked.name,
        "domain": asked.domain,
        "number": row.number,
        "sent_at": row.created_at,
        "expired_at": row.expires_at,
    }
