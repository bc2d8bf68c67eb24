"""What who decides about contract access gets to see beside the request (R34, A02)."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class EntitledCompany:
    """A company that a contract or bill-to ID names, and the e-mail domains imported for it."""

    name: str
    domains: tuple[str, ...]


@dataclass(frozen=True)
class ContractLine:
    """A contract as lists name it; `level` is its service level."""

    id: int
    number: str
    level: str
    ends: datetime
    locked: bool


@dataclass(frozen=True)
class EarlierItem:
    """What the same person asked for about the same number before; codes as of an item."""

    request: str
    at: datetime
    access: str
    result: str
    status: str


@dataclass(frozen=True)
class ContractFacts:
    """The person as they are now, and what they ask for, side by side; for deciders only.

    `contracts` is the one asked for, or those under the bill-to ID; `seller`, `seller_contact`,
    `issued` and `ends` are the contract's. `may_lock` where who asks may lock and unlock them;
    `access_id` what approving gave and `revoke` ends, 0 for nothing.
    """

    access: str
    number_kind: str
    number: str
    bill_to: str
    company: str
    chosen: bool
    email_domain: str
    address: str
    company_differs: bool
    domain_differs: bool
    companies: tuple[EntitledCompany, ...]
    contracts: tuple[ContractLine, ...]
    seller: str
    seller_contact: str
    issued: datetime | None
    ends: datetime | None
    locked: bool
    history: tuple[EarlierItem, ...]
    may_lock: bool
    access_id: int
