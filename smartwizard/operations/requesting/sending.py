"""Sending a request: its number, clocks, claims, first stations and mails, at once."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from ...models import PersonRow, RequestRow, SmartAccountRow
from ...numbers import next_number
from ...registry import Context, reference_of
from ...rules.text import search_key
from . import snapshots
from .claims import hold
from .clocks import wind
from .history import append
from .kind import Kind, Post
from .posting import told

SERIES = "SA"


@dataclass(frozen=True)
class Wish:
    """What is asked for: about `subject`, decided by the people of `account`, else the operator.

    `result` is the account to change, where there is one already; `subject_key` what `subject`
    is compared by, where that is another text. `by` asks where it is not who acts; `hold` keeps
    the mails as long as those of the decision that brought it (R21).
    """

    subject: str
    details: dict[str, Any] = field(default_factory=dict)
    note: str = ""
    account: SmartAccountRow | None = None
    result: SmartAccountRow | None = None
    subject_key: str = ""
    by: PersonRow | None = None
    hold: timedelta = timedelta(0)


def send(context: Context, kind: Kind, wish: Wish, *, series: str = SERIES) -> RequestRow:
    """Write a request; whatever could be wrong with it was checked before."""
    row = _row(context, kind, wish, next_number(context, series))
    people = kind.deciders(row, context.now)
    wind(row, kind, context.config.clocks, people=bool(people))
    row.save()
    for claim in kind.claims(row):
        hold(claim, context.now, request=row)
    append(context, row, "sent", by=reference_of(wish.by or context.me))
    append(context, row, "told", count=len(told(row, people)))
    post = Post(f"{reference_of(row)}:sent", wish.hold)
    kind.letters.sent(context, row, post)
    kind.letters.told(context, row, post)
    to = reference_of(wish.account) if people and wish.account is not None else "operator"
    context.log("request.sent", row, new={"kind": kind.code, "to": to})
    return row


def _row(context: Context, kind: Kind, wish: Wish, number: str) -> RequestRow:
    applicant = wish.by or context.me
    snapshot = snapshots.take(applicant)
    names = (wish.details.get(name, "") for name in ("name", "domain"))
    found_by = (number, *names, wish.subject, *snapshots.found_by(snapshot))
    return RequestRow(
        number=number,
        kind=kind.code,
        status="pending",
        applicant=applicant,
        account=wish.account,
        result=wish.result,
        subject=wish.subject,
        subject_key=wish.subject_key or wish.subject,
        note=wish.note,
        details=wish.details,
        snapshot=snapshot,
        search=search_key(" ".join(found_by)),
        created_at=context.now,
        expires_at=context.now + kind.lasts(context.config.clocks),
    )
