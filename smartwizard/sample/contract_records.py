"""Contracts, bill-to IDs and serial numbers of the sample, as an import brings them (R35)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..models import (
    BillToAdministratorRow,
    BillToContractRow,
    BillToRow,
    CompanyRow,
    ContractAdministratorRow,
    ContractCompanyRow,
    ContractRow,
    SerialRow,
)
from ..rules.contracts import key
from ..rules.text import search_key
from .cast import DANIEL, KENJI

SMARTNET, PARTNER = "SMARTnet 8x5xNBD", "Partner Support Service"
_KAWASEMI, _VAUBAN, _BELLANDI = "Kawasemi Instruments", "Atelier Vauban", "Officine Bellandi"
_DOMAINS = {
    _KAWASEMI: "kawasemi.example",
    _VAUBAN: "vauban.example",
    _BELLANDI: "bellandi.example",
    "Northpier Logistics": "northpier.example",
}
_SELLER, _SELLS = "Northpier Logistics", "contracts@northpier.example"


@dataclass(frozen=True)
class Contract:
    """A contract: issued so many hours before the story ends, in force for so many days more."""

    number: str
    company: str = _KAWASEMI
    level: str = SMARTNET
    administrators: tuple[str, ...] = ()
    issued: int = 4000
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
    Contract("204118799", issued=20),
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


def bring(end: datetime) -> None:
    """Write them into the transaction in progress; `end` is when the story ends."""
    for name, domain in _DOMAINS.items():
        CompanyRow.update(domains=[domain]).where(CompanyRow.name == name).execute()
    contracts = {each.number: _contract(each, end) for each in CONTRACTS}
    for each in BILL_TOS:
        _bill_to(each, contracts)
    for number, contract in SERIALS.items():
        SerialRow.create(number=number, number_key=key(number), contract=contracts[contract])


def _contract(each: Contract, end: datetime) -> ContractRow:
    row = ContractRow.create(
        number=each.number,
        number_key=key(each.number),
        seller=_SELLER,
        seller_contact=_SELLS,
        service_level=each.level,
        issued=end - timedelta(hours=each.issued),
        ends=_midnight(end) + timedelta(days=each.days + 1),
        locked=each.locked,
    )
    ContractCompanyRow.create(contract=row, name=each.company, name_key=search_key(each.company))
    for email in each.administrators:
        ContractAdministratorRow.create(contract=row, email=email, email_key=email)
    return row


def _bill_to(each: BillTo, contracts: dict[str, ContractRow]) -> None:
    row = BillToRow.create(
        number=each.number,
        number_key=key(each.number),
        company=each.company,
        company_key=search_key(each.company),
    )
    for number in each.contracts:
        BillToContractRow.create(bill_to=row, contract=contracts[number])
    for email in each.administrators:
        BillToAdministratorRow.create(bill_to=row, email=email, email_key=email)


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
