"""What tells one kind of request from another; a new kind is one more value of this type."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from peewee import Expression

from ...models import PersonRow, RequestRow
from ...registry import Context
from .claims import Claim
from .views import AskedAccount, Check, Grant, GrantOffer

OVERDUE = timedelta(days=7)
DecidedBy = Callable[[PersonRow, datetime], Expression]
Deed = Callable[[Context, RequestRow], None]
Granting = Callable[[Context, RequestRow, Grant | None], None]
Offering = Callable[[Context, RequestRow], GrantOffer | None]


@dataclass(frozen=True)
class Post:
    """Why mails are written: their `cause`, and how long a decision holds them (R21)."""

    cause: str
    hold: timedelta = timedelta(0)


Tell = Callable[[Context, RequestRow, Post], None]


@dataclass(frozen=True)
class Letters:
    """The mails of a request's turns, each written in the turn's transaction.

    `sent` goes to the applicant, `told` to the deciders, `approved` and `declined` to the
    applicant, `withdrawn` to the deciders.
    """

    sent: Tell
    told: Tell
    approved: Tell
    declined: Tell
    withdrawn: Tell


def _nothing(context: Context, row: RequestRow) -> None:
    """Where approving gives nothing to choose."""


@dataclass(frozen=True)
class Kind:
    """How requests of one kind are decided (R55, section 12).

    `deciders` are the people who decide a request, nobody where it is the operator's;
    `decided_by` selects in SQL the requests of this kind that a person is a decider of.
    `checks` looks again at what was true when it was sent, `grant` does what approving does,
    and `take_back` undoes that or refuses (R21). `claims` are what an open request holds.
    `offer` is what the decider chooses from where approving gives a role (R29).
    `result_reads`: the administrators of the account it changes may read it too.
    `above`: the deciders are those of the nearest account above the domain, whichever that is.
    `operator_too`: the operator decides where there is nobody else, and from day 14 on (R22).
    """

    code: str
    deciders: Callable[[RequestRow, datetime], list[PersonRow]]
    decided_by: DecidedBy
    asked: Callable[[RequestRow], AskedAccount]
    checks: Callable[[Context, RequestRow], tuple[Check, ...]]
    claims: Callable[[RequestRow], tuple[Claim, ...]]
    grant: Granting
    take_back: Deed
    letters: Letters
    offer: Offering = _nothing
    above: bool = False
    result_reads: bool = False
    operator_too: bool = True
    overdue: timedelta = OVERDUE
