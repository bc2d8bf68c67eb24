"""The applicant's profile as it was when a request was sent, and what changed since (R59)."""

from dataclasses import asdict
from typing import Any

from ...models import AddressRow, PersonRow, RequestRow
from ...rules import addresses
from ..known import PostalAddress, postal_address
from .views import Change, Snapshot

_COMPARED = ("name", "email", "phone", "company")


def take(person: PersonRow) -> dict[str, Any]:
    """The profile to keep with a request."""
    postal = _postal(person)
    kept: dict[str, Any] = {**_facts(person), "user_name": person.user_name}
    kept["address_id"] = person.address_id
    return {**kept, "postal": _fields(postal), "address": _line(postal)}


def of_person(person: PersonRow) -> Snapshot:
    """The profile as it would go with a request now."""
    return _view(take(person))


def found_by(snapshot: dict[str, Any]) -> tuple[str, ...]:
    """By what a request is found in a list (S4 2-4)."""
    return snapshot["name"], snapshot["email"], snapshot["company"]


def view(row: RequestRow) -> Snapshot:
    """The kept profile; empty once its person was deleted (R60)."""
    return _view(row.snapshot)


def has_changed(row: RequestRow) -> bool:
    """Whether the applicant's profile is another one now; nothing changes once they have left."""
    if row.applicant is None or not row.snapshot:
        return False
    then, now = row.snapshot, _facts(row.applicant)
    if any(then[name] != value for name, value in now.items()):
        return True
    # Addresses are added and never edited, so the same number is the same address.
    same = then["address_id"] == row.applicant.address_id
    return not (same or then["postal"] == _fields(_postal(row.applicant)))


def changes(row: RequestRow) -> tuple[Change, ...]:
    """What is different in the applicant's profile now, with both values."""
    if row.applicant is None or not has_changed(row):
        return ()
    then, now = row.snapshot, take(row.applicant)
    names = (*_COMPARED, "address")
    return tuple(Change(name, then[name], now[name]) for name in names if then[name] != now[name])


def _view(kept: dict[str, Any]) -> Snapshot:
    names = (*_COMPARED, "user_name", "address")
    return Snapshot(**{name: kept.get(name, "") for name in names})


def _facts(person: PersonRow) -> dict[str, str]:
    return {
        "name": person.full_name,
        "email": person.email,
        "phone": person.phone,
        "company": person.company_name,
    }


def _postal(person: PersonRow) -> PostalAddress | None:
    """The address that a person's profile shows."""
    row: AddressRow | None = AddressRow.get_or_none(AddressRow.id == person.address_id)
    return None if row is None else postal_address(row)


def _fields(postal: PostalAddress | None) -> dict[str, str]:
    return {} if postal is None else asdict(postal)


def _line(postal: PostalAddress | None) -> str:
    return "" if postal is None else addresses.one_line(postal.country, postal.values)
