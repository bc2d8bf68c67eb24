"""One round of delivery: every mail that is due leaves, one after the other (R47)."""

import secrets
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from .config import Config
from .operations import deliveries
from .registry import Registry
from .smtp import Line
from .smtp_connection import FAILED, LATER, SENT, UNREACHABLE

# So many connections lost in a row: the server is not well, the next round asks it again.
_PATIENCE = 3


@dataclass(frozen=True)
class Round:
    """How many mails left, how many were given up, and how many are tried again."""

    sent: int
    failed: int
    later: int


def _always() -> bool:
    return True


def deliver(registry: Registry, config: Config, going: Callable[[], bool] = _always) -> Round:
    """Send what is due, until nothing is, or `going` says to stop after the mail in hand."""
    counts: Counter[str] = Counter()
    lost, me = 0, secrets.token_hex(8)
    line = Line(config.smtp)
    try:
        while going() and lost < _PATIENCE:
            claimed = registry.call(deliveries.claim, by=me)
            if claimed is None:
                break
            outcome = line.send(claimed.message)
            counts[outcome.result] += 1
            registry.call(
                deliveries.settle,
                id=claimed.id,
                by=me,
                result=outcome.result,
                reason=outcome.reason,
                answer=outcome.answer,
            )
            if outcome.result == UNREACHABLE:
                break
            lost = lost + 1 if outcome.result == LATER and not outcome.answer else 0
    finally:
        line.close()
    return Round(counts[SENT], counts[FAILED], counts[LATER] + counts[UNREACHABLE])
