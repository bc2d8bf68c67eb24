"""The company directory: found by typing, joined by an operator's decision (R7, R8)."""

from peewee import ModelSelect, Select, Value, fn

from ..messages import N_, Issue, Refused
from ..models import AddressRow, CompanyRow
from ..registry import Context, Who, command, query, reference_of
from ..rules.text import search_key
from ..text_index import text_search
from .known import Address, Company, address_of, company_of, fields_of, number

OFFERED = 20
_LONGEST = 200
_LAST = "\U0010ffff"
_UNKNOWN = Issue(N_("This address was not found. Go back to the list."))
_HOME = Issue(N_("A home address cannot be added to the company directory."))


@query(who=Who.SIGNED_IN)
def search(context: Context, *, text: str, country: str = "") -> tuple[Company, ...]:
    """Up to 20 companies with an address whose names begin with a text, then contain it (R7)."""
    key = search_key(text)
    if not key or len(key) > _LONGEST:
        return ()
    return tuple(map(company_of, matching(key, country)))


def matching(key: str, country: str) -> "ModelSelect[CompanyRow]":
    """The one statement behind `search`: each half stops at 20 rows of an index."""
    name = CompanyRow.name_key
    here = [] if not country else [CompanyRow.country == country]
    begin = CompanyRow.select(CompanyRow.id).where(name >= key, name < key + _LAST, *here)
    halves = (begin.order_by(name), text_search(name, key).where(*here))
    first, second = (_half(rows, place) for place, rows in enumerate(halves))
    found = first.union_all(second).alias("found")
    return (
        CompanyRow.select()
        .join(found, on=(found.c.id == CompanyRow.id))
        .group_by(CompanyRow.id)
        .order_by(fn.MIN(found.c.place), name, CompanyRow.id)
        .limit(OFFERED)
    )


def _half(rows: "ModelSelect[CompanyRow]", place: int) -> Select:
    """The ids of a search's first rows with their place among the answers."""
    few = rows.limit(OFFERED).alias(f"half{place}")
    return Select((few,), (few.c.id, Value(place).alias("place")))


@query(who=Who.PERSON)
def known_addresses(context: Context) -> tuple[Address, ...]:
    """The person's own addresses, the newest first; nobody else is offered them (R8)."""
    rows = AddressRow.select().where(AddressRow.person == context.me)
    return tuple(map(address_of, rows.order_by(AddressRow.id.desc())))


@command(who=Who.OPERATOR)
def adopt(context: Context, *, address: int) -> Company:
    """Take a person's company address into the directory, once; never a home address (R8)."""
    row: AddressRow | None = AddressRow.get_or_none(AddressRow.id == number(address))
    if row is None:
        raise Refused(_UNKNOWN)
    if row.kind != "company":
        raise Refused(_HOME)
    entry = row.company or _same(row)
    if entry is None:
        key = search_key(row.company_name)
        entry = CompanyRow.create(name=row.company_name, name_key=key, **fields_of(row))
        context.log("company.adopted", entry, new={"address": reference_of(row)})
    else:
        context.nothing_to_log()
    return company_of(entry)


def _same(row: AddressRow) -> CompanyRow | None:
    """The directory entry of the same company at the same address."""
    same = [getattr(CompanyRow, name) == value for name, value in fields_of(row).items()]
    entry: CompanyRow | None = CompanyRow.get_or_none(
        CompanyRow.name_key == search_key(row.company_name), *same
    )
    return entry
