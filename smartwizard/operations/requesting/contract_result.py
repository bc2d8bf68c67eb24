"""What a number that is asked for comes to: the first row that holds (R31)."""

from collections.abc import Callable
from dataclasses import dataclass

FULL, DOWNLOAD, ORDERING = "full_support", "download_only", "ordering"
CONTRACT, BILL_TO, SERIAL = "contract", "bill_to", "serial"


@dataclass(frozen=True)
class Facts:
    """All that a result depends on.

    `complete`: company name, address and phone are there; `known`: the number is, and is in
    force; `held`: this access or a wider one is registered; `asked`: the same item is pending;
    `direct`: whether the service level is direct support, None where there is no contract yet;
    `administered`: an address decides about it; `matches` as R53; `locked` against automatic
    approval.
    """

    access: str
    complete: bool
    known: bool
    held: bool
    asked: bool
    new: bool
    direct: bool | None
    administered: bool
    matches: bool
    locked: bool


RULES: tuple[tuple[str, Callable[[Facts], bool]], ...] = (
    ("no_company", lambda facts: not facts.complete),
    ("unknown", lambda facts: not facts.known),
    ("already_registered", lambda facts: facts.held),
    ("already_asked", lambda facts: facts.asked),
    ("too_new", lambda facts: facts.new),
    ("full_support_needed", lambda facts: facts.access == DOWNLOAD and facts.direct is True),
    ("no_direct_support", lambda facts: facts.access == FULL and facts.direct is False),
    ("no_administrator", lambda facts: facts.access == DOWNLOAD and not facts.administered),
    ("pending_cisco", lambda facts: facts.access == ORDERING),
    ("pending_company", lambda facts: facts.administered),
    ("mismatch", lambda facts: not facts.matches or facts.locked),
    ("approved", lambda facts: True),
)
PENDING_RESULTS = ("pending_cisco", "pending_company", "mismatch")
RESULTS = tuple(result for result, _ in RULES)


def result_of(facts: Facts) -> str:
    """The result, a code of kind ``contract.result``."""
    return next(result for result, holds in RULES if holds(facts))


def status_of(result: str) -> str:
    """The status that a request begins with: a rule approves or denies, or people decide."""
    if result in PENDING_RESULTS:
        return "pending"
    return result if result == "approved" else "denied"
