"""What a person gave as company name, address and phone, and which records it names (R7–R10)."""

from dataclasses import asdict, dataclass

from ..messages import N_, Issue, Refused, refuse_if
from ..models import AddressRow, CompanyRow
from ..registry import Context
from ..rules import addresses, phones
from ..rules.accounts import PRIVATE_USE
from ..rules.text import fold, latin, latin_only, length, search_key
from .known import Address, PostalAddress, number, postal_address, without_line

COMPANY, HOME = "company", "home"
LONGEST = 100

_NAME = N_("Company name (English)")
_NO_NAME = Issue(N_("Enter the company name."), "company_name")
_NO_LETTER = Issue(N_("The company name needs at least one letter or digit."), "company_name")
_PRIVATE = Issue(
    N_(
        "“Private Use” is for home addresses. Choose the address type Home, or enter "
        "the company name."
    ),
    "company_name",
)
_GONE = Issue(
    N_("This entry is no longer in the company directory. Choose another, or a new address."),
    "company_name",
)
_OTHER_NAME = N_("The chosen entry is for “{company}”. Choose another, or register a new address.")
_NO_ADDRESS = Issue(N_("Choose an address, or register a new one."), "address")
_NO_TYPE = Issue(N_("Choose the address type."), "address_type")
_NOT_CONFIRMED = Issue(N_("Tick the box to confirm the new address."), "confirmed")
_NO_PHONE = Issue(N_("Enter the company phone."), "phone")


@dataclass(frozen=True)
class NewAddress:
    """An address as it was typed (R8).

    `address_type` is company or home, `confirmed` the ticked box; `code_confirmed` says that the
    person stands by a postal code which the postal directory does not know (R9).
    """

    address_type: str
    country: str
    postal_code: str = ""
    region: str = ""
    city: str = ""
    street: str = ""
    street2: str = ""
    confirmed: bool = False
    code_confirmed: bool = False


@dataclass(frozen=True)
class Given:
    """What was given, as far as it can be judged without records: `issues` and stored forms."""

    issues: tuple[Issue, ...]
    company_name: str
    phone: str
    zero_dropped: bool
    company: int | None
    address: int | None
    address_type: str
    postal: PostalAddress | None


@dataclass(frozen=True)
class Chosen:
    """What was given with the records it names: as it is going to be stored.

    `address.id` is 0 for an address that is still to be added; its line is not written yet.
    """

    company_name: str
    company: int | None
    address: Address


def judge(
    *,
    company_name: str,
    phone_country: str,
    phone: str,
    company: int | None,
    address: int | None,
    new_address: NewAddress | None,
) -> Given:
    """Judge what needs no records; the slow part, before any transaction."""
    postal, found = _postal(new_address)
    if sum(choice is not None for choice in (company, address, new_address)) != 1:
        found = [_NO_ADDRESS]
    number, phone_issues = _phone(phone, phone_country)
    return Given(
        issues=(*found, *phone_issues),
        company_name=latin(company_name),
        phone=number,
        zero_dropped=bool(number) and phones.dropped_zero(phone, phone_country),
        company=company,
        address=address,
        address_type="" if new_address is None else new_address.address_type,
        postal=postal,
    )


def choose(context: Context, given: Given) -> Chosen:
    """Find the records it names; refuse with everything that has to be put right."""
    entry: CompanyRow | None = CompanyRow.get_or_none(CompanyRow.id == number(given.company))
    own: AddressRow | None = AddressRow.get_or_none(
        AddressRow.id == number(given.address), AddressRow.person == context.me
    )
    kind = COMPANY if entry else own.kind if own else given.address_type
    refuse_if([*_name_issues(given, entry, kind), *_lost(given, entry, own), *given.issues])
    if entry is not None:
        new = Address(0, COMPANY, entry.name, entry.id, postal_address(entry), "")
        return Chosen(entry.name, entry.id, _known(context, new))
    name = PRIVATE_USE if kind == HOME else given.company_name
    if own is not None:
        same = own.company if _is_called(own.company, name) else None
        address = without_line(own)
        return Chosen(same.name, same.id, address) if same else Chosen(name, None, address)
    assert given.postal is not None
    return Chosen(name, None, _known(context, Address(0, kind, name, None, given.postal, "")))


def _known(context: Context, new: Address) -> Address:
    """The same address among the person's own, else the new one."""
    columns = (getattr(AddressRow, name) == value for name, value in asdict(new.postal).items())
    row: AddressRow | None = AddressRow.get_or_none(
        AddressRow.person == context.me,
        AddressRow.kind == new.kind,
        AddressRow.company.is_null() if new.company is None else AddressRow.company == new.company,
        *columns,
    )
    return new if row is None else without_line(row)


def _is_called(entry: CompanyRow | None, name: str) -> bool:
    return entry is not None and search_key(name) == entry.name_key


def _name_issues(given: Given, entry: CompanyRow | None, kind: str) -> list[Issue]:
    name = given.company_name
    if entry is not None:
        other = name and not _is_called(entry, name)
        return [Issue(_OTHER_NAME.of(company=entry.name), "company_name")] if other else []
    if kind == HOME:
        return []
    if not fold(name):
        return [_NO_NAME]
    if fold(name) == fold(PRIVATE_USE):
        return [_PRIVATE]
    found = latin_only("company_name", _NAME, name, punctuation=True)
    found += length("company_name", _NAME, name, 1, LONGEST)
    return found or ([] if any(map(str.isalnum, name)) else [_NO_LETTER])


def _lost(given: Given, entry: CompanyRow | None, own: AddressRow | None) -> list[Issue]:
    """Records that were named and are not there, or are somebody else's."""
    found = [_GONE] if given.company is not None and entry is None else []
    return [*found, *([_NO_ADDRESS] if given.address is not None and own is None else [])]


def _postal(new: NewAddress | None) -> tuple[PostalAddress | None, list[Issue]]:
    """A typed address as it is stored, and what is wrong with it."""
    if new is None:
        return None, []
    typed = {name: getattr(new, name) for name in addresses.FIELD_NAMES}
    found = [] if new.address_type in (COMPANY, HOME) else [_NO_TYPE]
    found += addresses.issues(new.country, typed, confirmed=new.code_confirmed)
    found += [] if new.confirmed else [_NOT_CONFIRMED]
    return PostalAddress(new.country, **addresses.normalize(new.country, typed)), found


def _phone(phone: str, country: str) -> tuple[str, list[Issue]]:
    """A phone number in E.164 form, and what is wrong with it."""
    if not fold(phone):
        return "", [_NO_PHONE]
    try:
        return phones.normalize(phone, country), []
    except Refused as refused:
        return "", list(refused.issues)
