"""What the window of approvals asks for, and what it gets to see."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ...messages import Issue
from .views import RequestRowView

At = Literal["first", "after", "before", "from", "day", "last"]


@dataclass(frozen=True)
class QueueFilter:
    """Which requests a decider wants to see.

    `mine`: of the open ones only those that wait for who asks. `status` is as judged now, empty
    for all; `group` a code of kind ``request.group``; `account` the number of one; `days` how
    long ago they were sent at least; `flag` a code of kind ``request.flag``; `words` what stands
    in name, mail, company, domain or number.
    """

    mine: bool = True
    status: str = "pending"
    group: str = ""
    account: int = 0
    days: int = 0
    flag: str = ""
    words: str = ""


@dataclass(frozen=True)
class QueuePlace:
    """Which page of the queue: the first or last, after or before a row, from a row or day on."""

    at: At = "first"
    cursor: str = ""
    day: date | None = None


@dataclass(frozen=True)
class QueuePage:
    """A page of the queue; `first` and `last` name its ends, for what comes before and after.

    A page without rows may have a `later` or `earlier` all the same: so far none had the flag.
    """

    rows: tuple[RequestRowView, ...]
    first: str = ""
    last: str = ""
    earlier: bool = False
    later: bool = False


@dataclass(frozen=True)
class GroupCount:
    """How many open requests of a group wait for who asks, up to one more than is counted."""

    group: str
    count: int


@dataclass(frozen=True)
class AccountChoice:
    """An account whose requests who asks decides."""

    id: int
    name: str


@dataclass(frozen=True)
class SavedFilter:
    """A filter that somebody keeps under a name of theirs."""

    id: int
    name: str
    wanted: QueueFilter


@dataclass(frozen=True)
class Delegation:
    """From `first` to `last` `name` decides for me; with `mine` false I decide for `name`.

    `now` is true while it lasts.
    """

    id: int
    mine: bool
    name: str
    email: str
    first: date
    last: date
    now: bool


@dataclass(frozen=True)
class QueueOverview:
    """What stands around the queue: counts of what waits, in all and by group, and the filters.

    Counts end at `most`: more is not counted. `overdue` is the operator's (R22), `accounts` are
    the reader's own, `delegations` those that the reader gave or acts by (A12).
    """

    waiting: int
    overdue: int
    groups: tuple[GroupCount, ...]
    accounts: tuple[AccountChoice, ...]
    filters: tuple[SavedFilter, ...]
    most: int
    delegations: tuple[Delegation, ...] = ()


@dataclass(frozen=True)
class Choice:
    """One of many requests to decide, at the version that is on screen."""

    number: str
    version: int


@dataclass(frozen=True)
class Outcome:
    """What became of one of many: done, or why it was not."""

    number: str
    done: bool
    issues: tuple[Issue, ...] = ()
