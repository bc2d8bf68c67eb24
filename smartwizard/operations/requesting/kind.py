"""What tells one kind of request from another; a new kind is one more value of this type."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter

from peewee import Expression

from ...config import Clocks
from ...messages import N_, Text
from ...models import PersonRow, RequestRow
from ...registry import Context
from .claims import Claim
from .views import AskedAccount, Check, Grant, GrantOffer

DecidedBy = Callable[[PersonRow, datetime], Expression]
Deed = Callable[[Context, RequestRow], None]
Granting = Callable[[Context, RequestRow, Grant | None], None]
Offering = Callable[[Context, RequestRow], GrantOffer | None]
Fulfilling = Callable[[Context, RequestRow], list[RequestRow]]
Flagging = Callable[[Context, Sequence[RequestRow]], dict[int, tuple[str, ...]]]
Lasting = Callable[[Clocks], timedelta]
Marks = Callable[[Clocks], tuple[timedelta, ...]]
OPERATOR = N_("The registry operator", "who decides a request")


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
    applicant, `withdrawn` to the deciders; `reminded` to an address, `expired` to the applicant,
    where these are not written as they are to the deciders of other requests.
    """

    sent: Tell
    told: Tell
    approved: Tell
    declined: Tell
    withdrawn: Tell
    reminded: Tell | None = None
    expired: Tell | None = None


def _nothing(context: Context, row: RequestRow) -> None:
    """Where approving gives nothing to choose."""


def _no_others(context: Context, row: RequestRow) -> list[RequestRow]:
    """Where approving settles nothing else."""
    return []


def _no_flags(context: Context, rows: Sequence[RequestRow]) -> dict[int, tuple[str, ...]]:
    """Where there is nothing to notice besides."""
    return {}


def _no_places(person: PersonRow, most: int) -> list[str]:
    """Where nobody but the operator decides."""
    return []


def _nobody_at(places: Iterable[str]) -> dict[str, list[PersonRow]]:
    """Where nobody but the operator decides."""
    return {}


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
    `operator_too`: the operator decides where there is nobody else, and from day 14 on (R22);
    otherwise `reserved` says to others who decides. `appoints`: where nobody decides, or not in
    time, the operator names an administrator (R61).
    `access_type` is a code of that kind (R28). `explained`: the note is needed, in full length.
    `addressed`: it is decided by whoever has the address it is about; `who` then says who
    decides, without telling whether they are there. `invites`: somebody is offered something,
    and nothing is asked for oneself. `nobody` stands where nobody decides.
    `provisional`: people of the domain may take what it holds (R23).
    `fulfils` are open requests that approving this one settles too (R58).
    `overdue` names the clock after which what is the operator's is overdue; `reminders` are where
    a kind has others than the settings say; of one without reminders nobody reads in a digest.
    `by_subject`: the deciders hang on what `subject_key` says, not on an account; `places` are some
    such keys of which a person is a decider, not more than so many, and `together` the people of
    several at once; of these kinds nobody ever decides their own request. `flags` are what its
    deciders should notice besides.
    `lasts` is how long one is open, `writes_again` after how long its address is reminded by a
    mail of its own, by the settings (R25).
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
    access_type: str = "new_account"
    offer: Offering = _nothing
    fulfils: Fulfilling = _no_others
    above: bool = False
    result_reads: bool = False
    operator_too: bool = True
    appoints: bool = False
    explained: bool = False
    addressed: bool = False
    invites: bool = False
    provisional: bool = False
    reserved: Text | None = None
    who: Text | None = None
    nobody: Text = OPERATOR
    overdue: str = "operator_overdue"
    reminders: tuple[timedelta, ...] | None = None
    by_subject: bool = False
    places: Callable[[PersonRow, int], list[str]] = _no_places
    together: Callable[[Iterable[str]], dict[str, list[PersonRow]]] = _nobody_at
    flags: Flagging = _no_flags
    lasts: Lasting = attrgetter("request_expires")
    writes_again: Marks | None = None
