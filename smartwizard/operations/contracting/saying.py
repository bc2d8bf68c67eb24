"""Why a number came to what it did, and what is next: the page and the mail say the same."""

import re
from dataclasses import dataclass
from datetime import datetime

from ...messages import Code, Text
from ...models import FAR, ContractItemRow, RequestRow
from ...registry import Context
from ...words import CODES
from ..requesting.contract_result import DOWNLOAD, FULL
from ..requesting.deciders import RULE
from ..requesting.status import PENDING, judged

GROUPS = ("approved", "pending", "denied")
# A letter O among digits is mostly a zero.
_LETTER_O = re.compile("[0-9]O|O[0-9]")
_NEXT = {
    "unknown": "correct",
    "already_registered": "nothing",
    "already_asked": "remind",
    "full_support_needed": "full_support",
    "no_direct_support": "download_only",
    "no_administrator": "correct_or_full",
}
_REMEDIES = {
    "no_company": ("company_page", "retry"),
    "unknown": ("correct_number",),
    "already_asked": ("remind",),
    "too_new": ("support",),
    "full_support_needed": (FULL,),
    "no_direct_support": (DOWNLOAD,),
    "no_administrator": ("correct_number", FULL),
    "pending_company": ("remind", "support"),
    "mismatch": ("company_page", "authorisation"),
}


@dataclass(frozen=True)
class Said:
    """Codes of kind ``contract.reason`` and ``contract.next``, with what the latter speaks of."""

    reason: str
    next: str
    date: datetime | None = None
    number: str = ""

    @property
    def reason_text(self) -> Text:
        return CODES["contract.reason", self.reason]

    @property
    def next_text(self) -> Text | None:
        """What happens next, in words; nothing where nothing does."""
        if not self.next:
            return None
        text = CODES["contract.next", self.next].of(number=self.number)
        return text if self.date is None else text.of(date=self.date)

    @property
    def in_letters(self) -> list[object]:
        """The same as letters are given it."""
        following = Code("contract.next", self.next) if self.next else ""
        return [Code("contract.reason", self.reason), following, self.date or "", self.number]


def say(
    context: Context, item: ContractItemRow, row: RequestRow, *, retries: bool, other: str
) -> Said:
    """Why, and what next, as it stands now; `retries` by themselves are wanted."""
    status = judged(row, context.now)
    if status == PENDING:
        return _pending(context, row)
    if status == "denied":
        return _denied(context, item, row, retries=retries, other=other)
    by_rule = status == "approved" and row.decided_by == RULE
    return Said("approved" if by_rule else "decided" if status == "approved" else status, "")


def remedies(context: Context, item: ContractItemRow, row: RequestRow) -> tuple[str, ...]:
    """What the person can do about it with one click."""
    if judged(row, context.now) not in (PENDING, "denied") or item.__data__["again"] is not None:
        return ()
    found = _REMEDIES.get(item.result, ())
    if item.result == "too_new" and context.now >= item.again_at:
        return ("retry", *found)
    if item.result == "mismatch" and row.details["why"] == "locked":
        return ("authorisation", "support")
    return found


def group(status: str) -> str:
    """Under which heading a number stands."""
    return status if status in GROUPS else "denied"


def _pending(context: Context, row: RequestRow) -> Said:
    reason = str(row.details["why"])
    if context.now < row.overdue_at < FAR:
        return Said(reason, "answer", row.overdue_at)
    return Said(reason, "expires", row.expires_at)


def _denied(
    context: Context, item: ContractItemRow, row: RequestRow, *, retries: bool, other: str
) -> Said:
    until = row.created_at + context.config.clocks.contract_again
    watched = retries and item.again_at < FAR and context.now < until
    match item.result:
        case "no_company":
            return Said(item.result, "complete" if watched else "complete_and_retry", until)
        case "too_new" if item.again_at < FAR:
            return Said(item.result, "again" if watched else "retry", item.again_at)
        case "unknown" if _LETTER_O.search(row.subject):
            return Said(item.result, "letter_o")
    return Said(item.result, _NEXT.get(item.result, ""), None, other)
