"""Approve, Decline, and Undo decision while the mails are held (R21)."""

from typing import Any

from .. import mail, words
from ..messages import N_, Issue, Refused, refuse_if
from ..models import RequestRow
from ..registry import Context, Who, command, reference_of
from ..rules.text import length, several_lines
from ..store import lock, savepoint
from .requesting import claims, fulfilling, handing, history
from .requesting.claims import Claim
from .requesting.deciders import Circle
from .requesting.detail import checks, circle_of, seen, visible
from .requesting.kind import Post
from .requesting.kinds import KINDS
from .requesting.loading import load_rules
from .requesting.queue_views import Choice, Outcome
from .requesting.rows import same_email, undo_until
from .requesting.settling import decided, require_open, settle, unsettle
from .requesting.status import PENDING, is_judged
from .requesting.turns import not_yours
from .requesting.views import Decided, Grant

REASON_MAXIMUM = 1000
REASONS = words.values("decline.reason")
MANY = 100
_REASON = N_("Reason for declining", "field")
_NOT_DECIDED = N_("No decision was made on this request. There is nothing to undo.")
_NOT_YOURS = N_("Only the person who decided can undo the decision.")
_TOO_LATE = N_("The decision can no longer be undone: its emails have been sent.")
_TAKEN = N_("“{value}” was taken in the meantime. The decision can no longer be undone.")
_INSTEAD = N_(
    "The request {number} for another domain was sent in the meantime. "
    "The decision can no longer be undone."
)
_LAPSED = N_("The request expired in the meantime. The decision can no longer be undone.")
_CHOOSE_REASON = Issue(N_("Choose one of the reasons in the list."), "reason_code")
_TOO_MANY = N_("At most %n request can be decided at once.", "", 0)


@command(who=Who.SIGNED_IN, transaction=False)
def decide(
    context: Context,
    *,
    number: str,
    version: int,
    approve: bool,
    reason: str = "",
    reason_code: str = "",
    grant: Grant | None = None,
) -> Decided:
    """Approve or decline an open request: status, grant and log at once, the mails held.

    `version` is that of the request on screen; declining needs a reason, which the applicant
    reads: one of `REASONS`, words of one's own, or both. Approving needs a `grant` where the
    request's detail has an offer (R29).
    """
    load_rules()
    with context.transaction():
        around = to_decide(context, number, version)
        if approve:
            return carry_out(context, around, grant)
        return _decline(context, around, reason, reason_code)


@command(who=Who.SIGNED_IN, transaction=False)
def decide_many(
    context: Context,
    *,
    choices: tuple[Choice, ...],
    approve: bool,
    reason: str = "",
    reason_code: str = "",
) -> tuple[Outcome, ...]:
    """Decide up to 100 requests alike, each by itself: what cannot be decided stays as it was.

    Where approving gives a role it is the least of the offer (R29).
    """
    refuse_if([Issue(_TOO_MANY.of(MANY))] if len(choices) > MANY else [])
    refuse_if([] if approve else _reason_issues(reason, reason_code))
    load_rules()
    why = None if approve else (reason, reason_code)
    with context.transaction():
        outcomes = tuple(_one(context, choice, why) for choice in choices)
        if not any(outcome.done for outcome in outcomes):
            context.nothing_to_log()
        return outcomes


@command(who=Who.SIGNED_IN, transaction=False)
def undo(context: Context, *, number: str) -> Decided:
    """Take one's own decision back while its mails are held: the request is Pending again.

    Refused once something was built on it, or its name or domain was taken.
    """
    load_rules()
    with context.transaction():
        row = visible(context, number)
        refuse_if(_cannot_undo(context, row))
        undone = row.status
        _take_back(context, row)
        mail.unsend(decided(row))
        unsettle(row)
        history.append(context, row, "undone")
        context.log("request.undone", row, old={"status": undone}, new={"status": PENDING})
        return Decided(row.number, row.version, row.status, None)


def _one(context: Context, choice: Choice, why: tuple[str, str] | None) -> Outcome:
    """One of many, in a savepoint of its own; `why` is the reason and code for declining it."""
    try:
        with savepoint():
            around = to_decide(context, choice.number, choice.version)
            if why is not None:
                _decline(context, around, *why)
            else:
                offer = KINDS[around.row.kind].offer(context, around.row)
                carry_out(context, around, offer.least if offer is not None else None)
        return Outcome(choice.number, True)
    except Refused as refused:
        return Outcome(choice.number, False, refused.issues)


def to_decide(context: Context, number: str, version: int) -> Circle:
    """An open request that who acts may decide, as they have it on screen."""
    around = seen(context, number)
    row = around.row
    if row.account is not None:
        lock(row.account)
        around = circle_of(context, row)
    require_open(context, row, version)
    refuse_if(not_yours(context, around))
    return around


def carry_out(context: Context, around: Circle, grant: Grant | None, **accepted: Any) -> Decided:
    """Approve what was found open and one's own to decide, with what its kind was `accepted` on."""
    refuse_if(_unfit(context, around.row))
    row = settle(context, around.row, "approved", **_instead_of(context, around), **accepted)
    _grant(context, row, grant)
    return _decided(context, row, around)


def _decline(context: Context, around: Circle, reason: str, reason_code: str) -> Decided:
    refuse_if(_reason_issues(reason, reason_code))
    why = {"reason_code": reason_code} if reason_code else {}
    why |= _instead_of(context, around)
    row = settle(context, around.row, "declined", reason=several_lines(reason), **why)
    claims.free(row)
    return _decided(context, row, around)


def _grant(context: Context, row: RequestRow, grant: Grant | None) -> None:
    """Do what approving does; open requests below a new domain are its people's from now on."""
    KINDS[row.kind].grant(context, row, grant)
    row.save()
    fulfilling.fulfil(context, row)
    if row.result is not None and _takes_domain(row):
        handing.adopt(context, row.result, context.config.clocks.hold)


def _decided(context: Context, row: RequestRow, around: Circle) -> Decided:
    """Write the station, the log entry and the held mail."""
    letters = KINDS[row.kind].letters
    post = Post(decided(row), context.config.clocks.hold)
    tell = letters.approved if row.status == "approved" else letters.declined
    tell(context, row, post)
    away = around.acts_for(context)
    history.append(context, row, row.status, note=row.reason, **_instead_of(context, around))
    marks = {"own": around.own(context), "same_email": same_email(context, row)}
    marked = {mark: True for mark, holds in marks.items() if holds}
    result = {"account": reference_of(row.result)} if row.result is not None else {}
    facts = {**result, **marked, **({"instead_of": reference_of(away)} if away else {})}
    context.log(f"request.{row.status}", row, old={"status": PENDING}, new=facts)
    return Decided(row.number, row.version, row.status, undo_until(context, row))


def _instead_of(context: Context, around: Circle) -> dict[str, Any]:
    """In whose place who acts decides, as the number of a person (A12)."""
    away = around.acts_for(context)
    return {} if away is None else {"instead_of": away.id}


def _take_back(context: Context, row: RequestRow) -> None:
    kind = KINDS[row.kind]
    if row.status == "declined":
        for claim in kind.claims(row):
            claims.hold(claim, context.now, request=row)
        return
    if row.result is not None and row.decided_at is not None and _takes_domain(row):
        handing.release(context, row.result, row.decided_at)
    fulfilling.take_back(context, row)
    kind.take_back(context, row)


def _takes_domain(row: RequestRow) -> bool:
    """Whether approving gives the account a domain, below which others may have asked."""
    return any(claim.kind == "domain" for claim in KINDS[row.kind].claims(row))


def _unfit(context: Context, row: RequestRow) -> list[Issue]:
    """What is no longer true of what was true when the request was sent."""
    return [Issue(check.text) for check in checks(context, row) if not check.fine]


def _reason_issues(reason: str, reason_code: str) -> list[Issue]:
    if reason_code and reason_code not in REASONS:
        return [_CHOOSE_REASON]
    return length("reason", _REASON, reason, 0 if reason_code else 1, REASON_MAXIMUM)


def _cannot_undo(context: Context, row: RequestRow) -> list[Issue]:
    if row.decided_at is None or row.status not in ("approved", "declined"):
        return [Issue(_NOT_DECIDED)]
    if row.decided_by != context.actor:
        return [Issue(_NOT_YOURS)]
    if undo_until(context, row) is None:
        return [Issue(_TOO_LATE)]
    if context.now >= row.expires_at:
        return [Issue(_LAPSED)]
    return _overtaken(context, row) if row.status == "declined" else []


def _overtaken(context: Context, row: RequestRow) -> list[Issue]:
    """What came in the place of a declined request: who has its claims, another change instead."""
    held = [claim for claim in KINDS[row.kind].claims(row) if claims.holder(claim, context.now)]
    others = RequestRow.select().where(
        RequestRow.result.is_null(False),
        RequestRow.result == row.result,
        RequestRow.kind == row.kind,
        is_judged(PENDING, context.now),
    )
    taken = [_taken(claim) for claim in held]
    if not _takes_domain(row):
        return taken
    return taken + [Issue(_INSTEAD.of(number=other.number)) for other in others]


def _taken(claim: Claim) -> Issue:
    """Why what a declined request held cannot be held again."""
    named = claim.kind in ("name", "domain")
    return Issue(_TAKEN.of(value=claim.key) if named else claims.ANOTHER)
