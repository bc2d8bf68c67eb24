"""Files of records as operators import them, and what stands in the tables afterwards."""

from collections.abc import Iterator, Sequence

from smartwizard.models import (
    BillToAdministratorRow,
    BillToContractRow,
    BillToRow,
    CompanyRow,
    ContractAdministratorRow,
    ContractCompanyRow,
    ContractRow,
    SerialRow,
)
from smartwizard.operations import imports
from smartwizard.operations.imports import ImportReport
from smartwizard.rules.csv_files import Line
from smartwizard.rules.import_columns import KINDS
from tests.world import Seat, World

Cells = dict[str, str]
COMPANY: Cells = {
    "company": "Clan Blue",
    "country": "FR",
    "postalCode": "75001",
    "city": "PARIS",
    "address1": "1 RUE DU LOUVRE",
    "domains": "clan.example|paris.clan.example",
}
CONTRACT: Cells = {
    "contract": "2012-34567",
    "companies": "Clan Blue",
    "seller": "Northpier",
    "serviceLevel": "SMARTnet",
    "issued": "2026-01-15",
    "ends": "2027-01-14",
    "administrators": "aiko@clan.example|kenji@partner.example",
}
BILL_TO: Cells = {
    "billTo": "1003344",
    "company": "Clan Blue",
    "contracts": "201234567",
    "administrators": "aiko@clan.example",
}
SERIAL: Cells = {"serial": "FCW2345L0AB", "contract": "2012-34567"}


def rows(kind: str, lines: Sequence[Cells]) -> Iterator[Line]:
    """Lines as they are read from a file whose head is the first one."""
    names = KINDS[kind].names
    for place, cells in enumerate(lines):
        assert cells.keys() <= set(names)
        yield Line(place + 2, tuple(cells.get(name, "") for name in names))


def stage(seat: Seat, kind: str, *lines: Cells) -> int:
    """An import that holds these lines."""
    number = seat.call(imports.start, kind=kind, columns=KINDS[kind].names)
    seat.call(imports.add, import_id=number, lines=tuple(rows(kind, lines)))
    return number


def bring_in(seat: Seat, kind: str, *lines: Cells) -> ImportReport:
    """Import these lines."""
    return seat.call(imports.apply, import_id=stage(seat, kind, *lines))


def check(seat: Seat, kind: str, *lines: Cells) -> ImportReport:
    """Only look what importing these lines would do."""
    return seat.call(imports.check, import_id=stage(seat, kind, *lines))


def bring_in_all(seat: Seat) -> None:
    """A company, its contract, a bill-to ID and a serial number."""
    for kind, line in (
        ("companies", COMPANY), ("contracts", CONTRACT), ("billtos", BILL_TO), ("serials", SERIAL)
    ):  # fmt: skip
        bring_in(seat, kind, line)


def causes(report: ImportReport) -> list[tuple[int, str, str]]:
    """What is wrong, in English: line, column, sentence with its values."""
    return [
        (bad.line, bad.column, bad.cause.source.format(**bad.cause.values)) for bad in report.bad
    ]


def held(world: World) -> dict[str, list[object]]:
    """The records, by what people call them."""
    with world.reading():
        return {
            "companies": [(row.name, row.city, row.domains) for row in CompanyRow.select()],
            "contracts": [
                (row.number, row.seller, row.locked) for row in ContractRow.select()
            ],
            "contract companies": [
                (row.contract.number, row.name) for row in ContractCompanyRow.select()
            ],
            "contract administrators": [
                (row.contract.number, row.email) for row in ContractAdministratorRow.select()
            ],
            "bill-to IDs": [(row.number, row.company) for row in BillToRow.select()],
            "bill-to contracts": [
                (row.bill_to.number, row.contract.number) for row in BillToContractRow.select()
            ],
            "bill-to administrators": [
                (row.bill_to.number, row.email) for row in BillToAdministratorRow.select()
            ],
            "serials": [(row.number, row.contract.number) for row in SerialRow.select()],
        }  # fmt: skip
