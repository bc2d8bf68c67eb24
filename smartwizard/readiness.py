"""What a person's company information still lacks, and what has to wait for it (R12)."""

from dataclasses import dataclass

from .messages import N_, Issue, refuse_if
from .models import PersonRow

FIELDS = ("company_name", "address", "phone")
_PURPOSES = ("create", "request", "order", "support")
_LACKS = {
    "company_name": Issue(
        N_("Your profile has no company name. Complete the company information first."),
        "company_name",
        "company",
    ),
    "address": Issue(
        N_("Your profile has no company address. Complete the company information first."),
        "address",
        "company",
    ),
    "phone": Issue(
        N_("Your profile has no company phone. Complete the company information first."),
        "phone",
        "company",
    ),
}


@dataclass(frozen=True)
class Facts:
    """What is known of a person; `contracts` is how many they have registered."""

    company_name: bool
    address: bool
    phone: bool
    contracts: int = 0


@dataclass(frozen=True)
class Line:
    """A line of the readiness card.

    `purpose` is create (a Smart Account), request (access to contracts), order, or support;
    `missing` names the fields that lead there; `advised` what helps but is not needed.
    """

    purpose: str
    missing: tuple[str, ...]
    advised: tuple[str, ...]


def missing(facts: Facts) -> tuple[str, ...]:
    """The fields of the company information that are still empty, in the order of the form."""
    return tuple(name for name in FIELDS if not getattr(facts, name))


def card(facts: Facts) -> tuple[Line, ...]:
    """The readiness card: what each of the four undertakings is still waiting for."""
    lacks = missing(facts)
    advised = () if facts.contracts else ("contract",)
    return tuple(
        Line(purpose, lacks, advised if purpose == "support" else ()) for purpose in _PURPOSES
    )


def facts_of(person: PersonRow, contracts: int = 0) -> Facts:
    """The facts as they stand in a person's profile."""
    return Facts(
        company_name=bool(person.company_name),
        address=person.address_id is not None,
        phone=bool(person.phone),
        contracts=contracts,
    )


def is_complete(person: PersonRow) -> bool:
    """Whether a person may create, request and order."""
    return not missing(facts_of(person))


def require_complete(person: PersonRow) -> None:
    """Refuse while company name, address or phone is missing, leading to each."""
    refuse_if(_LACKS[name] for name in missing(facts_of(person)))
