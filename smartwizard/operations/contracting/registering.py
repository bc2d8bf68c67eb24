"""What somebody has registered, giving it up, and whom to ask about it (R33, R62)."""

from collections.abc import Sequence
from datetime import datetime

from ...messages import N_, Code, Issue, Refused, Text
from ...models import ContractAccessRow, ContractRow, PersonRow
from ...registry import Context
from .. import known
from ..contract_views import AccessView, ContactWay, ContractLine, Registered
from ..requesting.contract_result import BILL_TO, CONTRACT, DOWNLOAD, FULL, ORDERING, SERIAL
from ..requesting.deciders import shown
from ..requesting.status import PENDING, judged
from ..requesting.views import Contact, Deciders
from . import holding
from .administrators import people, place
from .finding import live_under
from .matching import host_of

NOT_FOUND = Issue(N_("This access has ended already. Look at the list again."), remedy="reload")
_CONFIRMING = N_(
    "Your profile no longer matches the contract. The access can be used until the request "
    "{number} is decided."
)
_ENDS = N_("The access ends with the contract on {date}.")
_REFUSED = N_("The access was not confirmed, so it can no longer be used.")
_NOBODY = N_("Nobody administers it. Contact support.")
_WRITE = N_("Write to the administrators of {number}.")
_HIDDEN = N_(
    "%n administrator decides about it; contact support to reach them.", "who is not named", 0
)


def registered(context: Context) -> Registered:
    """Everything that who acts has registered and that has not ended."""
    rows = holding.with_places().where(
        ContractAccessRow.person == context.me, ContractAccessRow.ended_at.is_null()
    )
    live = [row for row in rows if row.contract is None or row.contract.ends > context.now]
    views = _views(context, sorted(live, key=_since, reverse=True))
    return Registered(
        full=tuple(view for view in views if view.access == FULL),
        download=tuple(view for view in views if view.access == DOWNLOAD),
        ordering=tuple(view for view in views if view.access == ORDERING),
    )


def mine(context: Context, access_id: int) -> ContractAccessRow:
    """Access of who acts that has not ended."""
    row: ContractAccessRow | None = ContractAccessRow.get_or_none(
        ContractAccessRow.id == known.number(access_id), ContractAccessRow.person == context.me
    )
    if row is None or row.ended_at is not None:
        raise Refused(NOT_FOUND)
    return row


def contact(context: Context, row: ContractAccessRow) -> ContactWay:
    """How to reach who administers it, by address where it may be known."""
    at = place(row.contract, row.bill_to, "")
    found = people([at]).get(at, [])
    near = _known_to(context.me, row, found)
    number = _number(row)
    reached = _HIDDEN.of(len(found)) if found else _NOBODY
    return ContactWay(
        emails=tuple(person.email for person in near),
        name=number,
        sentence=_WRITE.of(number=number) if near else reached,
        seller="" if row.contract is None else row.contract.seller,
        seller_contact="" if row.contract is None else row.contract.seller_contact,
    )


def lines(contracts: Sequence[ContractRow]) -> tuple[ContractLine, ...]:
    """Contracts as lists name them."""
    return tuple(
        ContractLine(row.id, row.number, row.service_level, row.ends, row.locked)
        for row in contracts
    )


def _views(context: Context, rows: Sequence[ContractAccessRow]) -> list[AccessView]:
    under = live_under([row.bill_to.id for row in rows if row.bill_to is not None], context.now)
    places = {row.id: place(row.contract, row.bill_to, "") for row in rows}
    deciding = people(set(places.values()))
    return [
        AccessView(
            id=row.id,
            access=row.access,
            number=_number(row),
            number_kind=_kind(row),
            contract="" if row.contract is None else row.contract.number,
            bill_to="" if row.bill_to is None else row.bill_to.number,
            contracts=() if row.bill_to is None else lines(under.get(row.bill_to.id, [])),
            since=row.since,
            ends=None if row.contract is None else row.contract.ends,
            terms_version=row.terms,
            administrators=_administrators(context.me, row, deciding.get(places[row.id], [])),
            usable=holding.is_usable(row, context.now),
            note=_note(context, row),
        )
        for row in rows
    ]


def _administrators(me: PersonRow, row: ContractAccessRow, found: list[PersonRow]) -> Deciders:
    """How many there are, and by name those who may be known."""
    hidden = shown(found, "hidden", operator=not found)
    known_ones = _known_to(me, row, found)
    contacts = [Contact("", who.full_name, who.email, who.phone) for who in known_ones]
    return Deciders(hidden.who, hidden.count, hidden.operator, tuple(contacts))


def _known_to(me: PersonRow, row: ContractAccessRow, found: list[PersonRow]) -> list[PersonRow]:
    """Administrators of a bill-to ID, who support is asked through (R30); else colleagues (R29)."""
    if row.bill_to is not None:
        return found
    return [who for who in found if host_of(who) == host_of(me)]


def _note(context: Context, row: ContractAccessRow) -> Text | None:
    if row.confirm is not None:
        status = judged(row.confirm, context.now)
        if status == PENDING:
            return _CONFIRMING.of(number=row.confirm.number)
        return None if status == "approved" else _REFUSED
    if row.contract is None:
        return None
    soon = context.now + max(context.config.clocks.contract_ends)
    return _ENDS.of(date=row.contract.ends) if row.contract.ends <= soon else None


def _number(row: ContractAccessRow) -> str:
    if row.serial or row.bill_to is not None:
        return row.serial or (row.bill_to.number if row.bill_to is not None else "")
    return row.contract.number if row.contract is not None else ""


def number_of(row: ContractAccessRow) -> list[object]:
    """The number that was asked for, and its kind, as letters name it."""
    return [_number(row), Code("contract.number", _kind(row))]


def asked_as(row: ContractAccessRow) -> tuple[str, str]:
    """The number that was asked for, and its kind."""
    return _number(row), _kind(row)


def _kind(row: ContractAccessRow) -> str:
    if row.serial:
        return SERIAL
    return BILL_TO if row.bill_to is not None else CONTRACT


def _since(row: ContractAccessRow) -> tuple[datetime, int]:
    return row.since, row.id
