"""Home: everything its window shows, in one question (R12, R22, R67)."""

from dataclasses import dataclass
from datetime import datetime

from ..readiness import card, facts_of
from ..registry import Context, Who, query
from . import drafts, requests
from .contracting import holding
from .requests import Waiting

# What is typed in the onboarding and not sent yet is one draft of the person.
_DRAFT = "onboarding"


@dataclass(frozen=True)
class Ready:
    """One undertaking of the readiness card: create, request, order, or support.

    `missing` names the fields of the company information that it still waits for, `advised` what
    helps but is not needed.
    """

    purpose: str
    missing: tuple[str, ...]
    advised: tuple[str, ...]


@dataclass(frozen=True)
class OpenDraft:
    """What was typed and not sent: the step it stops at, and when it was kept."""

    step: str
    saved_at: datetime


@dataclass(frozen=True)
class Overview:
    """What needs who acts, what others hold, and what they are ready for.

    The last two are a person's: the operator applies for nothing (R54).
    """

    waiting: Waiting
    ready: tuple[Ready, ...] = ()
    draft: OpenDraft | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields of the company information that something still waits for."""
        return tuple(dict.fromkeys(name for line in self.ready for name in line.missing))


@query(who=Who.SIGNED_IN)
def overview(context: Context, *, shown: int = 5) -> Overview:
    """What the home window shows: of each list the first `shown` requests, and how many more."""
    waiting = requests.waiting(context, size=shown)
    if context.person is None:
        return Overview(waiting)
    lines = card(facts_of(context.person, holding.count(context.person, context.now)))
    ready = tuple(Ready(line.purpose, line.missing, line.advised) for line in lines)
    kept = drafts.load(context, name=_DRAFT)
    return Overview(waiting, ready, OpenDraft(kept.step, kept.saved_at) if kept else None)
