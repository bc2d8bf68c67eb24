"""Company name, address and phone: checked by a first Update, saved by a second (R7–R11)."""

from dataclasses import asdict, dataclass, replace

from ..messages import N_, Text, refuse_if
from ..models import AddressRow
from ..registry import Context, Who, command, query
from ..rules import phones
from . import profile_version
from .company_choice import Chosen, Given, NewAddress, choose, judge
from .contracting import rematching
from .known import Address, on_one_line

__all__ = ["CompanyInformation", "NewAddress", "save", "verify"]

_ZERO = N_("The leading 0 of the phone number was dropped: it is not dialed after {code}.")


@dataclass(frozen=True)
class CompanyInformation:
    """Company information as it will be, or was, stored.

    `company` is the directory entry that was chosen. `address.id` is 0 for a new address that
    is only verified. `notes` tell what the program changed in what was typed. `version` is the
    profile's, to be given with the next change.
    """

    version: int
    company_name: str
    company: int | None
    address: Address
    phone: str
    phone_shown: str
    notes: tuple[Text, ...]


@query(who=Who.PERSON)
def verify(
    context: Context,
    *,
    version: int,
    company_name: str,
    phone_country: str,
    phone: str,
    company: int | None = None,
    address: int | None = None,
    new_address: NewAddress | None = None,
) -> CompanyInformation:
    """Check everything and store nothing; the answer has the values as `save` stores them (R11).

    The address is one of three: a directory entry (`company`), one of the person's own
    (`address`), or a `new_address`. `phone_country` has the calling code before the field.
    """
    refuse_if(profile_version.owner_issues(context.me))
    given = judge(
        company_name=company_name, phone_country=phone_country, phone=phone,
        company=company, address=address, new_address=new_address,
    )  # fmt: skip
    chosen = choose(context, given)
    if not _is_stored(context, given, chosen):
        profile_version.refuse_stale(context, version)
    return _answer(given, chosen, context.me.version)


@command(who=Who.PERSON, transaction=False)
def save(
    context: Context,
    *,
    version: int,
    company_name: str,
    phone_country: str,
    phone: str,
    company: int | None = None,
    address: int | None = None,
    new_address: NewAddress | None = None,
) -> CompanyInformation:
    """Check everything again and store it; the same again changes nothing. Arguments: `verify`."""
    refuse_if(profile_version.owner_issues(context.me))
    given = judge(
        company_name=company_name, phone_country=phone_country, phone=phone,
        company=company, address=address, new_address=new_address,
    )  # fmt: skip
    with context.transaction():
        refuse_if(profile_version.owner_issues(context.me))
        chosen = choose(context, given)
        if not _is_stored(context, given, chosen):
            profile_version.refuse_stale(context, version)
            chosen = _with_address(context, chosen)
        now = profile_version.save(
            context, "person.company_changed", version, _columns(given, chosen)
        )
        rematching.rematch(context, context.me)
    return _answer(given, chosen, now)


def _columns(given: Given, chosen: Chosen) -> dict[str, object]:
    return {
        "company_name": chosen.company_name,
        "company_id": chosen.company,
        "address_id": chosen.address.id,
        "phone": given.phone,
    }


def _is_stored(context: Context, given: Given, chosen: Chosen) -> bool:
    """Whether the profile says just this already."""
    columns = _columns(given, chosen)
    return all(getattr(context.me, name) == value for name, value in columns.items())


def _with_address(context: Context, chosen: Chosen) -> Chosen:
    """The choice with its address among the person's own."""
    new = chosen.address
    if new.id:
        return chosen
    row = AddressRow.create(
        person=context.me,
        kind=new.kind,
        company_name=new.company_name,
        company=new.company,
        confirmed=True,
        created_at=context.now,
        **asdict(new.postal),
    )
    return replace(chosen, address=replace(new, id=row.id))


def _answer(given: Given, chosen: Chosen, version: int) -> CompanyInformation:
    shown = phones.international(given.phone)
    return CompanyInformation(
        version=version,
        company_name=chosen.company_name,
        company=chosen.company,
        address=on_one_line(chosen.address),
        phone=given.phone,
        phone_shown=shown,
        notes=(_ZERO.of(code=shown.partition(" ")[0]),) if given.zero_dropped else (),
    )
