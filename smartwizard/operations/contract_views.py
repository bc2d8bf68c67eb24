"""What windows of contract access get to see (R30–R33)."""

from dataclasses import dataclass
from datetime import datetime

from ..messages import Text
from .requesting.contract_facts import ContractFacts, ContractLine, EarlierItem, EntitledCompany
from .requesting.views import Deciders

__all__ = [
    "AccessView",
    "AuthorizationLetter",
    "ContactWay",
    "ContractFacts",
    "ContractLine",
    "ContractStart",
    "EarlierItem",
    "EntitledCompany",
    "ItemView",
    "Registered",
    "Submission",
]


@dataclass(frozen=True)
class ContractStart:
    """What has to be known before numbers are typed.

    `missing` names fields of the company information (R12); sending accepts `terms`, of which
    `terms_version` is kept; `number_kinds` are codes, the one to prefer first.
    """

    access: str
    missing: tuple[str, ...]
    terms: Text
    terms_version: str
    number_kinds: tuple[str, ...]
    bill_to_note: Text
    most: int


@dataclass(frozen=True)
class ItemView:
    """One number of a submission: what it came to, why, and what can be done.

    `request` is the number of its request, `version` that of the request; `result` a code of
    kind ``contract.result``, `status` one of ``status.request``. `next` says what happens and
    until when. `remedies` are company_page, correct_number, remind, support, full_support,
    download_only, authorisation, retry. `other` is the request that waits already, or that took
    its place; `again_at` when it is worked out again by itself; `case` the topic of a support
    case.
    """

    request: str
    number: str
    number_kind: str
    access: str
    result: str
    status: str
    reason: Text
    next: Text | None
    remedies: tuple[str, ...]
    version: int
    deciders: Deciders
    bill_to: str
    other: str
    again_at: datetime | None
    case: str


@dataclass(frozen=True)
class Submission:
    """Numbers that were sent together; `finished` once the mail with the results is written."""

    number: str
    access: str
    number_kind: str
    at: datetime
    finished: bool
    email: str
    items: tuple[ItemView, ...]


@dataclass(frozen=True)
class AccessView:
    """Access that somebody has: to a contract, or to a bill-to ID and the `contracts` under it.

    `number` is the one that was asked for, `contract` the contract it stands for, `bill_to` the
    bill-to ID, each empty where there is none. `ends` is the instant after the last day; `note`
    says what is not as usual, `usable` whether the access can be used all the same.
    """

    id: int
    access: str
    number: str
    number_kind: str
    contract: str
    bill_to: str
    contracts: tuple[ContractLine, ...]
    since: datetime
    ends: datetime | None
    terms_version: str
    administrators: Deciders
    usable: bool
    note: Text | None


@dataclass(frozen=True)
class Registered:
    """All that somebody has registered, by kind of access, the newest first."""

    full: tuple[AccessView, ...]
    download: tuple[AccessView, ...]
    ordering: tuple[AccessView, ...]


@dataclass(frozen=True)
class ContactWay:
    """How to reach who administers an access: addresses where they may be known, and a sentence.

    `name` is what the sentence speaks of; about the content of a contract its seller is asked.
    """

    emails: tuple[str, ...]
    name: str
    sentence: Text
    seller: str
    seller_contact: str


@dataclass(frozen=True)
class AuthorizationLetter:
    """A mail ready to send, for somebody at the entitled company (R31)."""

    to: str
    subject: str
    body: str
