"""Records as the cells of the file that would import them: companies, contracts and so on."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from ..models import (
    BillToAdministratorRow,
    BillToContractRow,
    BillToRow,
    CompanyRow,
    ContractAdministratorRow,
    ContractCompanyRow,
    ContractRow,
    Row,
    SerialRow,
)
from ..rules.import_columns import MANY

Cells = Mapping[str, str]


def cells_of(row: Row) -> Cells:
    """A record by the columns of its kind of file."""
    return _CELLS[type(row)](row)


def stamp_of(cells: Cells) -> str:
    """What tells whether a record is still as somebody saw it."""
    text = json.dumps(dict(cells), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _company(row: CompanyRow) -> Cells:
    return {
        "company": row.name,
        "country": row.country,
        "postalCode": row.postal_code,
        "region": row.region,
        "city": row.city,
        "address1": row.street,
        "address2": row.street2,
        "domains": _many(row.domains),
    }


def _contract(row: ContractRow) -> Cells:
    names = ContractCompanyRow.select().where(ContractCompanyRow.contract == row)
    emails = ContractAdministratorRow.select().where(ContractAdministratorRow.contract == row)
    return {
        "contract": row.number,
        "companies": _many(each.name for each in names.order_by(ContractCompanyRow.id)),
        "seller": row.seller,
        "sellerContact": row.seller_contact,
        "serviceLevel": row.service_level,
        "issued": _issued(row.issued),
        "ends": last_day(row.ends),
        "administrators": _many(
            each.email for each in emails.order_by(ContractAdministratorRow.id)
        ),
        "locked": "yes" if row.locked else "no",
    }


def _bill_to(row: BillToRow) -> Cells:
    contracts = BillToContractRow.select(BillToContractRow, ContractRow).join(ContractRow)
    contracts = contracts.where(BillToContractRow.bill_to == row).order_by(BillToContractRow.id)
    emails = BillToAdministratorRow.select().where(BillToAdministratorRow.bill_to == row)
    return {
        "billTo": row.number,
        "company": row.company,
        "contracts": _many(each.contract.number for each in contracts),
        "administrators": _many(each.email for each in emails.order_by(BillToAdministratorRow.id)),
    }


def _serial(row: SerialRow) -> Cells:
    return {"serial": row.number, "contract": row.contract.number}


def last_day(ends: datetime) -> str:
    """The last day of what is over at an instant, as files have it."""
    return f"{ends - timedelta(days=1):%Y-%m-%d}"


def _issued(instant: datetime) -> str:
    midnight = instant.replace(hour=0, minute=0, second=0, microsecond=0)
    return f"{instant:%Y-%m-%d}" if instant == midnight else f"{instant:%Y-%m-%dT%H:%M:%SZ}"


def _many(values: Iterable[str]) -> str:
    return MANY.join(values)


_CELLS: dict[type[Row], Callable[..., Cells]] = {
    CompanyRow: _company,
    ContractRow: _contract,
    BillToRow: _bill_to,
    SerialRow: _serial,
}
