"""Who decides about a contract or bill-to ID: the people of the addresses it names (R55)."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from itertools import islice
from typing import Any

from peewee import Expression, ModelSelect, Value, fn

from ...models import (
    BillToAdministratorRow,
    BillToRow,
    ContractAdministratorRow,
    ContractItemRow,
    ContractRow,
    PersonRow,
    RequestRow,
)

# So many places are written down one by one.
_FEW = 50
# What a request's `subject_key` begins with, and the addresses that decide about it.
_ADDRESSES: dict[str, Any] = {
    "contract": ContractAdministratorRow,
    "bill_to": BillToAdministratorRow,
}


def place(contract: ContractRow | None, bill_to: BillToRow | None, key: str) -> str:
    """What the deciders of a number hang on: its bill-to ID, else its contract."""
    if bill_to is not None:
        return f"bill_to:{bill_to.id}"
    return f"contract:{contract.id}" if contract is not None else f"number:{key}"


def addresses(places: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """The addresses that decide about each place, with their keys; whoever they belong to."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for kind, numbers in _by_kind(places).items():
        table, owner = _ADDRESSES[kind], getattr(_ADDRESSES[kind], kind)
        for row in table.select().where(owner.in_(numbers)).order_by(table.id):
            found[f"{kind}:{row.__data__[kind]}"].append((row.email, row.email_key))
    return found


def people(places: Iterable[str]) -> dict[str, list[PersonRow]]:
    """The active people who decide about each place, in the order of their names."""
    wanted = addresses(places)
    keys = {key for pairs in wanted.values() for _, key in pairs}
    active = PersonRow.select().where(PersonRow.email_key.in_(keys), PersonRow.status == "active")
    known = list(active.order_by(PersonRow.last_name, PersonRow.first_name, PersonRow.id))
    return {
        each: [person for person in known if person.email_key in {key for _, key in pairs}]
        for each, pairs in wanted.items()
    }


def deciders(row: RequestRow, now: datetime) -> list[PersonRow]:
    """Who decides a request; never who sent it (R21)."""
    applicant = None if row.applicant is None else row.applicant.id
    found = people([row.subject_key]).get(row.subject_key, [])
    return [person for person in found if person.id != applicant]


def decided_by(person: PersonRow, now: datetime) -> Expression:
    """In SQL: requests of others about what a person's address decides."""
    own = RequestRow.applicant.is_null() | (RequestRow.applicant != person)
    few = places(person, _FEW + 1)
    theirs = RequestRow.subject_key.in_(few) if len(few) <= _FEW else _among_many(person)
    expression: Expression = theirs & own
    return expression


def _among_many(person: PersonRow) -> Any:
    """In SQL: the same of very many places, which the database had better not all write down."""
    items = ContractItemRow.select(ContractItemRow.id).where(
        ContractItemRow.request == RequestRow.id
    )
    contracts = items.join(
        ContractAdministratorRow,
        on=(ContractAdministratorRow.contract == ContractItemRow.contract),
    ).where(
        ContractItemRow.bill_to.is_null(), ContractAdministratorRow.email_key == person.email_key
    )
    bill_tos = items.join(
        BillToAdministratorRow, on=(BillToAdministratorRow.bill_to == ContractItemRow.bill_to)
    ).where(BillToAdministratorRow.email_key == person.email_key)
    return fn.EXISTS(contracts) | fn.EXISTS(bill_tos)


def places(person: PersonRow, most: int) -> list[str]:
    """The places that a person's address decides about, not more than so many."""
    found = administered(person).tuples().iterator()
    return [key for (key,) in islice(found, most)]


def administered(person: PersonRow) -> "ModelSelect[Any]":
    """In SQL: the places that a person's address decides about."""
    halves = [_places(kind, table, person) for kind, table in _ADDRESSES.items()]
    both: ModelSelect[Any] = halves[0].union_all(halves[1])
    return both


def attended() -> Any:
    """In SQL: whether an active person decides about an item."""
    found = (_attended(table, kind) for kind, table in _ADDRESSES.items())
    by_contract, by_bill_to = map(fn.EXISTS, found)
    return (ContractItemRow.bill_to.is_null() & by_contract) | by_bill_to


def _attended(table: Any, kind: str) -> Any:
    who = PersonRow.alias()
    named = table.select(table.id).join(who, on=(who.email_key == table.email_key))
    owner = getattr(table, kind) == getattr(ContractItemRow, kind)
    return named.where(owner, who.status == "active")


def administers(person: PersonRow | None, at: str) -> bool:
    """Whether a person's address decides about a place."""
    if person is None:
        return False
    return person.email_key in {key for _, key in addresses([at]).get(at, [])}


def nobody(row: RequestRow, now: datetime) -> list[PersonRow]:
    """Of what is the operator's from the start to the end."""
    return []


def no_places(person: PersonRow, most: int) -> list[str]:
    """None that people decide about."""
    return []


def nobody_at(places: Iterable[str]) -> dict[str, list[PersonRow]]:
    """Nobody anywhere."""
    return {}


def by_nobody(person: PersonRow, now: datetime) -> Expression:
    """In SQL: none."""
    expression: Expression = RequestRow.id < 0
    return expression


def _places(kind: str, table: Any, person: PersonRow) -> Any:
    return table.select(_named(kind, table)).where(table.email_key == person.email_key)


def _named(kind: str, table: Any) -> Any:
    """In SQL: what `place` says of a row."""
    return Value(f"{kind}:", converter=False).concat(getattr(table, kind))


def _by_kind(places: Iterable[str]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for each in places:
        kind, _, number = each.partition(":")
        if kind in _ADDRESSES:
            found[kind].append(int(number))
    return found
