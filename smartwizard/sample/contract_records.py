"""Contracts, bill-to IDs and serial numbers that the numbers of the sample are about (R35)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from .cast import DANIEL, KENJI

SMARTNET, PARTNER = "SMARTnet 8x5xNBD", "Partner Support Service"
_KAWASEMI, _VAUBAN, _BELLANDI = "Kawasemi Instruments", "Atelier Vauban", "Officine Bellandi"
_SELLER, _SELLS = "Northpier Logistics", "contracts@northpier.example"


@dataclass(frozen=True)
class Contract:
    """A contract: issued so many days before the story ends, in force for so many days more."""

    number: str
    company: str = _KAWASEMI
    level: str = SMARTNET
    administrators: tuple[str, ...] = ()
    issued: int = 170
    days: int = 300
    locked: bool = False


@dataclass(frozen=True)
class BillTo:
    """A bill-to ID with the contracts under it."""

    number: str
    contracts: tuple[str, ...]
    company: str = _KAWASEMI
    administrators: tuple[str, ...] = ()


CONTRACTS = (
    Contract("204118770"),
    Contract("204118773"),
    Contract("204118774"),
    Contract("204118799", issued=1),
    Contract("203551902", administrators=(DANIEL.email, KENJI.email)),
    Contract("203551917", administrators=(DANIEL.email,)),
    Contract("205330118", company=_VAUBAN),
    Contract("205330127", company=_VAUBAN),
    Contract("198220415", days=21),
    Contract("206700311", level=PARTNER),
    Contract("206700420", level=PARTNER, administrators=(DANIEL.email,)),
    Contract("206700433", level=PARTNER, administrators=(DANIEL.email,)),
    Contract("207110034"),
    Contract("207110035"),
    Contract("207110036", locked=True),
    Contract("209004401", company=_BELLANDI),
    Contract("197000208", days=-90),
    Contract("203551930", administrators=("lorenzo.serra@kawasemi.example",)),
)
BILL_TOS = (
    BillTo("7001398", ("204118773", "204118774")),
    BillTo("7001442", ("203551902",), administrators=(DANIEL.email,)),
    BillTo("7001500", ("207110034", "207110035")),
    BillTo("7001201", ("204118770",)),
    BillTo("7001613", ("205330118",), company=_VAUBAN),
)
SERIALS = {
    "FDO2411A0XY": "204118773",
    "FOC1933W1BD": "206700420",
    "FOC2127L0QK": "206700420",
    "FCW2044B19H": "206700311",
}


def lines(end: datetime) -> Mapping[str, Sequence[Sequence[str]]]:
    """Their lines as files have them, by kind; `end` is when the story ends."""
    return {
        "contracts": [_contract(each, end) for each in CONTRACTS],
        "billtos": [
            (each.number, each.company, "|".join(each.contracts), "|".join(each.administrators))
            for each in BILL_TOS
        ],
        "serials": list(SERIALS.items()),
    }


def _contract(each: Contract, end: datetime) -> Sequence[str]:
    issued, ends = (end + timedelta(days=days) for days in (-each.issued, each.days))
    return (
        each.number,
        each.company,
        _SELLER,
        _SELLS,
        each.level,
        issued.date().isoformat(),
        ends.date().isoformat(),
        "|".join(each.administrators),
        "yes" if each.locked else "no",
    )
