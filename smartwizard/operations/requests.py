"""Account Requests: lists for who sent, decides or oversees them, one in full, and Withdraw."""

from dataclasses import dataclass

from peewee import Expression

from ..messages import N_, Code, Issue, Refused, refuse_if
from ..models import RequestRow
from ..registry import Context, Who, command, query, reference_of
from ..roles import ADMINISTRATOR, is_administrator, my_account
from ..store import savepoint
from .requesting import claims, history, noting, reminding
from .requesting.deciders import not_my_own
from .requesting.detail import circle_of, detail, seen, visible
from .requesting.kind import Post
from .requesting.kinds import INVITING, KINDS
from .requesting.listing import PAGE, Wanted, page
from .requesting.loading import load_rules
from .requesting.paging import DUE, NEWEST, OLDEST
from .requesting.queue_views import Outcome
from .requesting.settling import require_open, settle
from .requesting.status import PENDING, is_judged
from .requesting.views import RequestDetail, RequestPage
from .requesting.waiting import for_operators, for_person, on_operators_list

MANY = 100
_TOO_MANY = N_("At most %n reminder can be sent at once.", "", 0)
_NEEDS = N_("This action needs the role {role}.")
_NOT_YOURS = N_("Only the person who sent the request can withdraw it.")


@dataclass(frozen=True)
class Waiting:
    """What waits for a decision: `mine` to take, and what `others` hold of what I sent.

    `accounts` is how many Smart Accounts wait for an administrator; for the operator only (R61).
    """

    mine: RequestPage
    others: RequestPage
    accounts: int = 0


@query(who=Who.PERSON)
def mine(
    context: Context, *, status: str = "", search: str = "", after: str = "", size: int = PAGE
) -> RequestPage:
    """The requests that I sent, newest first; `status` as judged now, empty for all (R28)."""
    sent = _sent_by(context)
    return page(context, Wanted(status, search, after, size), NEWEST, sent)


@query(who=Who.SIGNED_IN)
def of_account(
    context: Context,
    *,
    account_id: int,
    status: str = "",
    search: str = "",
    after: str = "",
    size: int = PAGE,
) -> RequestPage:
    """The requests that an account's administrators decide (R21, R39), found by name or mail.

    Open ones come oldest first, others newest first.
    """
    account = my_account(context, account_id)
    if context.operator is None and not is_administrator(context, account):
        raise Refused(Issue(_NEEDS.of(role=Code("role", ADMINISTRATOR))))
    order = OLDEST if status == PENDING else NEWEST
    here = RequestRow.account == account
    return page(context, Wanted(status, search, after, size), order, here)


@query(who=Who.OPERATOR)
def for_operator(
    context: Context,
    *,
    held: bool = True,
    status: str = "",
    search: str = "",
    after: str = "",
    size: int = PAGE,
) -> RequestPage:
    """What the operator may decide now, overdue first; with `held` false all requests (R54)."""
    wanted = Wanted(status, search, after, size)
    if held:
        return page(context, wanted, DUE, for_operators(context))
    return page(context, wanted, NEWEST)


@query(who=Who.SIGNED_IN)
def waiting(context: Context, *, size: int = PAGE) -> Waiting:
    """What waits for who acts, and what others hold of what they sent: the home page (R67)."""
    wanted = Wanted(size=size)
    if context.operator is not None:
        held = page(context, wanted, DUE, for_operators(context))
        return Waiting(held, RequestPage((), "", 0), on_operators_list(context).count())
    me = context.me
    to_decide = for_person(context) & not_my_own(me, context.now)
    sent = _sent_by(context) & is_judged(PENDING, context.now)
    return Waiting(
        page(context, wanted, OLDEST, to_decide),
        page(context, wanted, OLDEST, sent & ~to_decide),
    )


@query(who=Who.SIGNED_IN)
def get(context: Context, *, number: str) -> RequestDetail:
    """One request, for who sent it, its deciders and the operator; to others it is unknown."""
    return detail(context, visible(context, number))


@command(who=Who.PERSON, transaction=False)
def withdraw(context: Context, *, number: str, version: int) -> RequestDetail:
    """Take an open request back; its name and domain are free at once (R22, R55)."""
    load_rules()
    with context.transaction():
        row = visible(context, number)
        if not circle_of(context, row).own(context):
            raise Refused(Issue(_NOT_YOURS))
        require_open(context, row, version, to="withdraw")
        row = settle(context, row, "withdrawn")
        claims.free(row)
        history.append(context, row, "withdrawn")
        KINDS[row.kind].letters.withdrawn(context, row, Post(f"{reference_of(row)}:withdrawn"))
        context.log("request.withdrawn", row)
        return detail(context, row)


@command(who=Who.SIGNED_IN, transaction=False)
def remind(context: Context, *, number: str) -> RequestDetail:
    """Write to the deciders of an open request once more, once a day (R22, R28).

    Who sent it may, and the operator of what administrators decide.
    """
    load_rules()
    with context.transaction():
        row = visible(context, number)
        reminding.remind(context, circle_of(context, row))
        return detail(context, row)


@command(who=Who.SIGNED_IN, transaction=False)
def remind_many(context: Context, *, numbers: tuple[str, ...]) -> tuple[Outcome, ...]:
    """Remind the deciders of up to 100 requests, each by itself (A07)."""
    refuse_if([Issue(_TOO_MANY.of(MANY))] if len(numbers) > MANY else [])
    load_rules()
    with context.transaction():
        outcomes = tuple(_remind_one(context, number) for number in numbers)
        if not any(outcome.done for outcome in outcomes):
            context.nothing_to_log()
        return outcomes


def _remind_one(context: Context, number: str) -> Outcome:
    try:
        with savepoint():
            reminding.remind(context, seen(context, number))
        return Outcome(number, True)
    except Refused as refused:
        return Outcome(number, False, refused.issues)


@command(who=Who.PERSON, transaction=False)
def edit_note(context: Context, *, number: str, version: int, note: str) -> RequestDetail:
    """Change the note of an open request of mine; its deciders see that it was changed."""
    load_rules()
    with context.transaction():
        row = visible(context, number)
        noting.change(context, circle_of(context, row), version, note)
        return detail(context, visible(context, number))


def _sent_by(context: Context) -> Expression:
    """In SQL: what who acts asked for; invitations are the account's."""
    expression: Expression = (RequestRow.applicant == context.me) & RequestRow.kind.not_in(INVITING)
    return expression
