"""What the numbers of a person come to now, in a fixed number of statements (R31)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ...config import Config
from ...models import ContractItemRow, ContractRow, PersonRow, RequestRow
from ...readiness import is_complete
from ...registry import Context
from ...rules.contracts import TypedNumber
from ...rules.text import search_key
from ..requesting.contract_result import FULL, Facts, result_of
from ..requesting.status import PENDING, is_judged
from .administrators import addresses
from .finding import Found, find
from .holding import Holdings
from .matching import billed, employer, entitled


@dataclass(frozen=True)
class Judged:
    """A number and what it comes to; `why` is the reason where a result has several."""

    found: Found
    facts: Facts
    other: str = ""

    @property
    def result(self) -> str:
        """A code of kind ``contract.result``."""
        return result_of(self.facts)

    @property
    def why(self) -> str:
        """A code of kind ``contract.reason``."""
        locked = self.result == "mismatch" and self.facts.matches
        return "locked" if locked else self.result


@dataclass(frozen=True)
class Ask:
    """Numbers of one kind that a person asks one kind of access to.

    `besides` are requests that are worked out again: neither they nor what they gave counts.
    """

    person: PersonRow
    access: str
    number_kind: str
    typed: Sequence[TypedNumber]
    besides: frozenset[int] = frozenset()


def judge(context: Context, ask: Ask) -> list[Judged]:
    """What each number comes to, in their order."""
    now = context.now
    found = find(ask.number_kind, ask.typed, now)
    contracts = [each.contract.id for each in found if each.contract is not None]
    holdings = Holdings(ask.person, now, contracts, ask.besides)
    waiting = _waiting(ask, now)
    named = addresses([each.place for each in found])
    companies = _companies(found)
    works_at = employer(ask.person)
    return [
        Judged(
            each,
            Facts(
                access=ask.access,
                complete=is_complete(ask.person),
                known=each.known,
                held=holdings.has(ask.access, each.contract, each.bill_to),
                asked=each.key in waiting,
                new=_is_new(context.config, each, now),
                direct=_is_direct(context.config, each, ask.access),
                administered=bool(named.get(each.place)),
                matches=works_at.matches(companies[each.place]),
                locked=any(contract.locked for contract in each.contracts),
            ),
            waiting.get(each.key, ""),
        )
        for each in found
    ]


def is_direct(config: Config, contract: ContractRow) -> bool:
    """Whether Cisco supports a contract directly, by its service level (R35)."""
    level = search_key(contract.service_level)
    listed = map(search_key, config.direct_support)
    return any(level == name or level.startswith(f"{name} ") for name in listed)


def _companies(found: Sequence[Found]) -> dict[str, dict[str, str]]:
    """The entitled companies of each number, by what its deciders hang on."""
    known = entitled([each.contract.id for each in found if each.contract is not None])
    return {
        each.place: billed(each.bill_to)
        if each.contract is None
        else known.get(each.contract.id, {})
        for each in found
    }


def _waiting(ask: Ask, now: datetime) -> dict[str, str]:
    """The requests by which the person has the same items pending, by their keys."""
    rows = (
        ContractItemRow.select(ContractItemRow, RequestRow)
        .join(RequestRow, on=ContractItemRow.request)
        .where(
            ContractItemRow.person == ask.person,
            ContractItemRow.number_key.in_([each.key for each in ask.typed]),
            ContractItemRow.access == ask.access,
            ContractItemRow.number_kind == ask.number_kind,
            is_judged(PENDING, now),
        )
    )
    others = [row for row in rows if row.request.id not in ask.besides]
    return {row.number_key: row.request.number for row in others}


def _is_new(config: Config, found: Found, now: datetime) -> bool:
    """Whether a contract was issued a moment ago; a bill-to ID is not issued."""
    if found.contract is None:
        return False
    return now < found.contract.issued + config.clocks.contract_new


def _is_direct(config: Config, found: Found, access: str) -> bool | None:
    """Whether it is supported directly: of a bill-to ID any contract is enough for full support,
    and all of them leave nothing to download.
    """
    levels = [is_direct(config, contract) for contract in found.contracts]
    if not levels:
        return None
    return any(levels) if access == FULL else all(levels)
