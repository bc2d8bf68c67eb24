"""Addresses as they cross the registry's door: typed, known to a person, or in the directory."""

from dataclasses import dataclass, replace

from ..models import AddressRow, CompanyRow
from ..rules import addresses

ADDRESS = ("country", *addresses.FIELD_NAMES)
_TOO_LARGE = 2**63


@dataclass(frozen=True)
class PostalAddress:
    """An address as it is stored; which fields a country has tells `rules.addresses.form`."""

    country: str
    postal_code: str = ""
    region: str = ""
    city: str = ""
    street: str = ""
    street2: str = ""

    @property
    def values(self) -> dict[str, str]:
        """The fields by name, as the rules take them; the country goes apart."""
        return {name: getattr(self, name) for name in addresses.FIELD_NAMES}


@dataclass(frozen=True)
class Address:
    """An address that a person knows (R8): of a ``company`` or ``home``.

    `company` is the directory entry it was taken from, None for a typed one.
    """

    id: int
    kind: str
    company_name: str
    company: int | None
    postal: PostalAddress
    one_line: str


@dataclass(frozen=True)
class Company:
    """A company at one address in the directory (R7)."""

    id: int
    name: str
    postal: PostalAddress
    one_line: str


def number(given: int | None) -> int:
    """The number of a row as a database can look for it; 0 is nobody's."""
    return given if given is not None and 0 < given < _TOO_LARGE else 0


def fields_of(row: AddressRow | CompanyRow) -> dict[str, str]:
    """The columns that make up the address of a row of either kind."""
    return {name: getattr(row, name) for name in ADDRESS}


def postal_address(row: AddressRow | CompanyRow) -> PostalAddress:
    """The address of a row of either kind."""
    return PostalAddress(**fields_of(row))


def address_of(row: AddressRow) -> Address:
    """A known address as its person sees it."""
    return on_one_line(without_line(row))


def without_line(row: AddressRow) -> Address:
    """A known address before its line is written, which loads data of its country."""
    company = None if row.company is None else row.company.id
    return Address(row.id, row.kind, row.company_name, company, postal_address(row), "")


def on_one_line(address: Address) -> Address:
    """The address with its line."""
    postal = address.postal
    return replace(address, one_line=addresses.one_line(postal.country, postal.values))


def company_of(row: CompanyRow) -> Company:
    """A directory entry as everybody sees it; whose domains it has stays in the registry."""
    postal = postal_address(row)
    line = addresses.one_line(postal.country, postal.values)
    return Company(row.id, row.name, postal, line)
