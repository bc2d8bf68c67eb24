"""Contracts as an import brings them, and people who ask for access to them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from smartwizard.models import (
    AddressRow,
    BillToAdministratorRow,
    BillToContractRow,
    BillToRow,
    CompanyRow,
    ContractAccessRow,
    ContractAdministratorRow,
    ContractCompanyRow,
    ContractRow,
    ContractSubmissionRow,
    PersonRow,
    SerialRow,
)
from smartwizard.operations import contracts, requests
from smartwizard.operations.contract_views import ItemView, Submission
from smartwizard.operations.requesting.views import RequestPage
from smartwizard.rules.contracts import key
from smartwizard.rules.text import search_key
from tests.operations.clan import Clan
from tests.world import Seat

SMARTNET = "SMARTnet"
PARTNER = "Partner Support"


class Contracts(Clan):
    """A clan whose companies have contracts."""

    def company(self, name: str = "Clan Blue", *domains: str) -> int:
        """A company of the directory, with the e-mail domains imported for it."""
        with self.writing():
            made = CompanyRow.create(
                name=name,
                name_key=search_key(name),
                country="JP",
                domains=list(domains or ("clan.example",)),
            )
        return made.id

    def contract(
        self,
        number: str,
        *administrators: str,
        companies: Iterable[str] = ("Clan Blue",),
        level: str = SMARTNET,
        issued: datetime | None = None,
        ends: datetime | None = None,
        locked: bool = False,
    ) -> int:
        """A contract of half a year ago, for another year."""
        with self.writing():
            row = ContractRow.create(
                number=number,
                number_key=key(number),
                seller="Northpier Networks",
                seller_contact="sales@northpier.example",
                service_level=level,
                issued=issued or self.later(days=-180),
                ends=ends or self.later(days=365),
                locked=locked,
            )
            for name in companies:
                ContractCompanyRow.create(contract=row, name=name, name_key=search_key(name))
            for email in administrators:
                ContractAdministratorRow.create(contract=row, email=email, email_key=email)
        return row.id

    def bill_to(
        self, number: str, *administrators: str, company: str = "Clan Blue", under: Iterable[int]
    ) -> int:
        """A bill-to ID, and the contracts under it."""
        with self.writing():
            row = BillToRow.create(
                number=number, number_key=key(number), company=company,
                company_key=search_key(company),
            )  # fmt: skip
            for contract in under:
                BillToContractRow.create(bill_to=row, contract=contract)
            for email in administrators:
                BillToAdministratorRow.create(bill_to=row, email=email, email_key=email)
        return row.id

    def serial(self, number: str, contract: int) -> None:
        """A product that a contract covers."""
        with self.writing():
            SerialRow.create(number=number, number_key=key(number), contract=contract)

    def employee(self, email: str, name: str = "Hanako Mameshiba", company: int = 0) -> Seat:
        """Somebody complete, whose company was chosen from the directory where it is given."""
        seat = self.member(email, name)
        if company:
            self.employ(seat, company)
        return seat

    def employ(self, seat: Seat, company: int | None, name: str = "") -> None:
        """Another company in somebody's profile: of the directory, or typed."""
        with self.writing():
            known = None if company is None else CompanyRow.get_by_id(company)
            typed = name if known is None else known.name
            PersonRow.update(company=company, company_name=typed).where(
                PersonRow.id == seat.id
            ).execute()
            AddressRow.update(company=company).where(AddressRow.person == seat.id).execute()

    def change(self, contract: int, **values: Any) -> None:
        """Correct a contract as an import does."""
        with self.writing():
            assert ContractRow.update(**values).where(ContractRow.id == contract).execute() == 1

    def send(
        self, seat: Seat, *numbers: str, access: str = "full_support", kind: str = "contract"
    ) -> Submission:
        """Numbers sent and finished."""
        sent = self.submit(seat, *numbers, access=access, kind=kind)
        return seat.call(contracts.finish, submission=sent.number)

    def submit(
        self,
        seat: Seat,
        *numbers: str,
        access: str = "full_support",
        kind: str = "contract",
        submission: str = "",
    ) -> Submission:
        start = seat.call(contracts.start, access=access)
        return seat.call(
            contracts.submit,
            access=access,
            number_kind=kind,
            numbers=numbers,
            terms_version=start.terms_version,
            submission=submission,
        )

    def one(
        self, seat: Seat, number: str, access: str = "full_support", kind: str = "contract"
    ) -> ItemView:
        """What one number comes to."""
        (item,) = self.send(seat, number, access=access, kind=kind).items
        return item

    def look(self, seat: Seat, item: ItemView) -> ItemView:
        """The same item now."""
        number = next(
            sent.number
            for sent in self._submissions(seat)
            if item.request in [each.request for each in sent.items]
        )
        found = seat.call(contracts.submission, number=number)
        return next(each for each in found.items if each.request == item.request)

    def mine(self, seat: Seat) -> RequestPage:
        return seat.call(requests.mine)

    def accesses(self) -> list[ContractAccessRow]:
        """All access that there is or was, the oldest first."""
        with self.reading():
            return list(ContractAccessRow.select().order_by(ContractAccessRow.id))

    def _submissions(self, seat: Seat) -> list[Submission]:
        with self.reading():
            rows = ContractSubmissionRow.select().where(ContractSubmissionRow.person == seat.id)
            numbers = [row.number for row in rows]
        return [seat.call(contracts.submission, number=number) for number in numbers]
