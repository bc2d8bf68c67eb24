"""The company information as people give it, for the tests to vary."""

from typing import Any

from smartwizard.models import AddressRow, CompanyRow, EventRow, MailRow, PersonRow
from smartwizard.operations import company_information
from smartwizard.operations.company_information import CompanyInformation, NewAddress
from smartwizard.rules.text import search_key
from tests.world import Seat, World

MIDTOWN = {
    "country": "JP",
    "postal_code": "107-6227",
    "region": "TOKYO",
    "city": "MINATO",
    "street": "9-7-1 AKASAKA",
    "street2": "MIDTOWN TOWER",
}


def new(address_type: str = "company", /, **fields: Any) -> NewAddress:
    """A new address with the box ticked; `fields` are other than Midtown's."""
    usual = {"address_type": address_type, "confirmed": True, **MIDTOWN}
    return NewAddress(**{**usual, **fields})


def verify(seat: Seat, version: int = 1, /, **values: Any) -> CompanyInformation:
    """The first Update; `values` are other than Clan Blue's at a new address."""
    return seat.call(company_information.verify, **_given(version, **values))


def save(seat: Seat, version: int = 1, /, **values: Any) -> CompanyInformation:
    """The second Update."""
    return seat.call(company_information.save, **_given(version, **values))


def _given(version: int, **values: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {
        "version": version,
        "company_name": "Clan Blue",
        "phone_country": "JP",
        "phone": "03-6434-6500",
    }
    chosen = {"company", "address", "new_address"} & values.keys()
    return {**usual, **({} if chosen else {"new_address": new()}), **values}


def directory(world: World, name: str = "Clan Blue", **fields: str) -> int:
    """Put a company into the directory; its number."""
    with world.writing():
        row = CompanyRow.create(name=name, name_key=search_key(name), **{**MIDTOWN, **fields})
    return row.id


def everything(world: World) -> list[Any]:
    """All that a command could have left behind."""
    with world.reading():
        tables = (PersonRow, AddressRow, CompanyRow, EventRow, MailRow)
        return [list(table.select().order_by(table.id).dicts()) for table in tables]
