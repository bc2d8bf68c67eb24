"""What windows get to see of a request: plain values, as far as the reader may know them (R29)."""

from dataclasses import dataclass
from datetime import date, datetime

from ...messages import Text
from ..known import PostalAddress
from .contract_facts import ContractFacts


@dataclass(frozen=True)
class Contact:
    """Somebody who decides or asks; empty where the reader may not know it.

    `role` is a code of kind ``role``; `phone` is E.164; `instead_of` names who is away, where
    somebody decides in their place.
    """

    role: str = ""
    name: str = ""
    email: str = ""
    phone: str = ""
    instead_of: str = ""


@dataclass(frozen=True)
class Deciders:
    """Who decides: always how many there are, their roles and names only where these are shown.

    `who` says it in words; `operator` is true where the operator may decide now.
    """

    who: Text
    count: int
    operator: bool
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True)
class RequestRowView:
    """A request in a list (A02, A09).

    `status` is as judged now; `name` the account name asked for; `account` the account whose
    administrators decide, empty where the operator does or the reader may not know it; `due_at`
    when somebody else may step in or it expires; `age` in whole days; `flags` are codes of kind
    ``request.flag``; `actions` what the reader may do now: approve, decline, remind, withdraw,
    undo, contact_support. `access_type` is a code of that kind (R28). `instead_of` names the
    person for whom the reader decides, empty where they decide for themselves.
    """

    number: str
    version: int
    kind: str
    status: str
    subject: str
    name: str
    account: str
    applicant: str
    company: str
    email: str
    note: str
    created_at: datetime
    age: int
    due_at: datetime
    expires_at: datetime
    decided_at: datetime | None
    flags: tuple[str, ...]
    deciders: Deciders
    actions: tuple[str, ...]
    access_type: str = ""
    instead_of: str = ""


@dataclass(frozen=True)
class RequestPage:
    """A page of a list; `after` fetches the next one, empty on the last; `total` of all pages."""

    rows: tuple[RequestRowView, ...]
    after: str
    total: int


@dataclass(frozen=True)
class Snapshot:
    """The applicant's profile as it was when the request was sent (R59)."""

    name: str
    email: str
    phone: str
    user_name: str
    company: str
    address: str


@dataclass(frozen=True)
class Change:
    """What has changed in the applicant's profile since: `field` is a code (R59)."""

    field: str
    then: str
    now: str


@dataclass(frozen=True)
class Check:
    """What was true when the request was sent, looked at again; `code` of ``request.check``."""

    code: str
    fine: bool
    text: Text


@dataclass(frozen=True)
class Station:
    """A stop on the timeline: what happened, or will at `at`; `state` done, now or ahead (R22).

    `event` is a code of kind ``request.event``; `note` what a person wrote there.
    """

    event: str
    state: str
    at: datetime
    who: Text
    note: str = ""


@dataclass(frozen=True)
class AskedAccount:
    """The Smart Account that is asked for, or whose domain is to change from `old_domain`.

    Of an account that is there already, only name, domain and type are told; `virtual_accounts`
    are those named in the request, `role` and `until` what an invitation offers. For a customer,
    `users` are the addresses listed with it, `users_note` what is told them, and `follow_up` the
    request as which it went on to whoever decides the domain (R24).
    """

    name: str
    domain: str
    account_type: str
    visibility: str
    headquarters: PostalAddress
    headquarters_line: str
    old_domain: str = ""
    virtual_accounts: tuple[str, ...] = ()
    role: str = ""
    until: date | None = None
    users: tuple[str, ...] = ()
    users_note: str = ""
    follow_up: str = ""


@dataclass(frozen=True)
class VirtualChoice:
    """A virtual account that a role may be granted on; `asked` where the applicant named it."""

    id: int
    name: str
    asked: bool = False


@dataclass(frozen=True)
class Grant:
    """What a decider grants: a role, on some virtual accounts or the whole account, until a day."""

    role: str
    virtual_accounts: tuple[int, ...] = ()
    until: date | None = None


@dataclass(frozen=True)
class GrantOffer:
    """What a decider may grant (R29): `roles` are codes of kind ``role``, the least first.

    Roles of virtual accounts are granted on some of `virtual_accounts`, of which DEFAULT comes
    first. `until` is the last day proposed for people from outside, who get no other roles and
    always an end; None for the account's own.
    """

    roles: tuple[str, ...]
    virtual_accounts: tuple[VirtualChoice, ...]
    until: date | None = None

    @property
    def least(self) -> Grant:
        """The least of it: the first role, where it was asked for, else on DEFAULT."""
        asked = [choice.id for choice in self.virtual_accounts if choice.asked]
        first = [choice.id for choice in self.virtual_accounts[:1]]
        return Grant(self.roles[0], tuple(asked or first), self.until)


@dataclass(frozen=True)
class GrantedRole:
    """A role that approving gave and that is still held; `virtual_account` empty: all of it."""

    id: int
    role: str
    virtual_account: str
    until: date | None


@dataclass(frozen=True)
class RequestDetail:
    """One request with everything its reader may know and do.

    What only deciders need, `changed`, `checks` and `offer`, is empty for the applicant; Undo
    ends at `undo_until`; `reason` is why it was declined, `reason_code` the canned one, of kind
    ``decline.reason``. `granted` is what approving gave; the reader may revoke it on the account
    `revoked_on`, 0 where they may not. `own` is true for who sent it; `read_at` is the registry's
    own clock. `contract` is what stands beside a request for contract access, `why` what its
    results say of a number that was denied.
    """

    row: RequestRowView
    asked: AskedAccount
    snapshot: Snapshot
    changed: tuple[Change, ...]
    checks: tuple[Check, ...]
    timeline: tuple[Station, ...]
    reason: str
    undo_until: datetime | None
    own: bool
    read_at: datetime
    offer: GrantOffer | None = None
    reason_code: str = ""
    granted: tuple[GrantedRole, ...] = ()
    contract: ContractFacts | None = None
    revoked_on: int = 0
    why: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Decided:
    """What a decision, or its Undo, came to; Undo is offered until `undo_until` (R21)."""

    number: str
    version: int
    status: str
    undo_until: datetime | None
