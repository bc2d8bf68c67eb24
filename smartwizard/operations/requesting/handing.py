"""Requests that change hands, because a nearer account above them came or went (R16, R55)."""

from datetime import datetime, timedelta

from peewee import Expression

from ... import mail
from ...models import RequestEventRow, RequestRow, SmartAccountRow
from ...registry import Context, reference_of
from .above import nearest
from .clocks import wind
from .history import append
from .kind import Post
from .kinds import KINDS
from .posting import told
from .status import PENDING, is_judged

_EVENT = "handed_over"


def adopt(context: Context, account: SmartAccountRow, hold: timedelta = timedelta(0)) -> None:
    """Open requests below a new domain that stood farther up are its administrators' now.

    `hold` keeps their mails as long as those of the decision that made the account.
    """
    rows = RequestRow.select().where(
        is_judged(PENDING, context.now),
        _goes_above(),
        RequestRow.subject_key.endswith(f".{account.domain}"),
    )
    for row in rows:
        nearer = row.account is None or account.domain.endswith(f".{row.account.domain}")
        itself = row.result is not None and row.result.id == account.id
        if nearer and not itself and not row.details.get("different"):
            _hand_over(context, row, account)
            KINDS[row.kind].letters.told(context, row, Post(_cause(row, account), hold))


def release(context: Context, account: SmartAccountRow, since: datetime) -> None:
    """What an account took over by a decision of `since` that is now undone goes back."""
    taken = RequestEventRow.select(RequestEventRow.request).where(
        RequestEventRow.event == _EVENT, RequestEventRow.at >= since
    )
    rows = RequestRow.select().where(
        RequestRow.account == account,
        RequestRow.status == PENDING,
        _goes_above(),
        RequestRow.id.in_(taken),
    )
    for row in rows:
        mail.unsend(_cause(row, account))
        _hand_over(context, row, nearest(row.subject_key, besides=account))


def rewind(context: Context, account: SmartAccountRow) -> None:
    """Somebody administers the account again: its open requests wait for them as for others."""
    rows = RequestRow.select().where(RequestRow.account == account, is_judged(PENDING, context.now))
    for row in rows:
        people = bool(KINDS[row.kind].deciders(row, context.now))
        wind(row, KINDS[row.kind], context.config.clocks, people=people)
        row.save()


def _cause(row: RequestRow, account: SmartAccountRow) -> str:
    return f"{reference_of(row)}:{_EVENT}:{account.id}"


def _goes_above() -> Expression:
    moving = [code for code, kind in KINDS.items() if kind.above]
    expression: Expression = RequestRow.kind.in_(moving)
    return expression


def _hand_over(context: Context, row: RequestRow, account: SmartAccountRow | None) -> None:
    """Give a request to the administrators of `account`, or back to the operator."""
    kind = KINDS[row.kind]
    row.account = account
    people = kind.deciders(row, context.now)
    wind(row, kind, context.config.clocks, people=bool(people))
    row.save()
    append(context, row, _EVENT, count=len(told(row, people)))
    to = reference_of(account) if account is not None else "operator"
    context.log("request.handed_over", row, new={"to": to})
