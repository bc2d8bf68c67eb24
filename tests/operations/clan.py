"""The clan: people with complete company information who open and ask for Smart Accounts."""

from datetime import datetime, timedelta
from typing import Any

from smartwizard.models import (
    FAR,
    AddressRow,
    EventRow,
    MailRow,
    PersonRow,
    RoleRow,
    SmartAccountRow,
    VirtualAccountRow,
)
from smartwizard.operations import access, decisions, requests, smart_accounts
from smartwizard.operations.known import PostalAddress
from smartwizard.operations.requesting.views import Decided, Grant, RequestDetail
from smartwizard.operations.smart_accounts import Created, Pending
from tests.world import Seat, World

TOKYO = PostalAddress("JP", "107-6227", "TOKYO", "MINATO", "9-7-1 AKASAKA", "MIDTOWN TOWER")
NOTE = "We manage the licenses of the Tokyo office separately."


class Clan(World):
    """A world in which Smart Accounts are asked for, through the operations."""

    def member(self, email: str, name: str = "Hanako Mameshiba", **company: str) -> Seat:
        """Somebody whose company information is complete."""
        first, last = name.split()
        seat = self.person(email, first_name=first, last_name=last)
        self.settle_in(seat.id, **company)
        return seat

    def settle_in(self, number: int, company: str = "Clan Blue") -> None:
        """Fill in the company information of a person."""
        with self.writing():
            person = PersonRow.get_by_id(number)
            address = AddressRow.create(
                person=person,
                kind="company",
                company_name=company,
                country="JP",
                postal_code="107-6227",
                region="TOKYO",
                city="MINATO",
                street="9-7-1 AKASAKA",
                created_at=self.clock(),
            )
            person.address_id, person.company_name = address.id, company
            person.phone = "+81364346500"
            person.save()

    def again(self, seat: Seat) -> Seat:
        """The same person after so long that their session has ended."""
        return self.sign_in(seat.email)

    def open(self, seat: Seat, domain: str, name: str = "", **values: Any) -> Created:
        """An account that is created at once."""
        created = self.apply(seat, domain, name, **values)
        assert isinstance(created, Created)
        return created

    def ask(self, seat: Seat, domain: str, name: str = "", **values: Any) -> Pending:
        """A request that waits for a decision."""
        pending = self.apply(seat, domain, name, **values)
        assert isinstance(pending, Pending)
        return pending

    def apply(self, seat: Seat, domain: str, name: str = "", **values: Any) -> Created | Pending:
        usual: dict[str, Any] = {"headquarters": TOKYO, "note": NOTE}
        return seat.call(
            smart_accounts.create,
            name=name or f"Account {domain}",
            domain=domain,
            **{**usual, **values},
        )

    def get(self, seat: Seat, number: str) -> RequestDetail:
        return seat.call(requests.get, number=number)

    def ask_access(self, seat: Seat, domain: str, *inside: int, reason: str = NOTE) -> str:
        """The number of a request for access to an account that was looked up."""
        seat.call(access.resolve, identifier=domain)
        asked = seat.call(access.request, identifier=domain, reason=reason, virtual_accounts=inside)
        return asked.row.number

    def decide(
        self,
        seat: Seat,
        number: str,
        *,
        approve: bool,
        reason: str = "",
        grant: Grant | None = None,
    ) -> Decided:
        """Decide what is on screen now; of what is offered the least is granted."""
        detail = self.get(seat, number)
        if approve and grant is None and detail.offer is not None:
            offer = detail.offer
            grant = Grant(offer.roles[0], (offer.virtual_accounts[0].id,), offer.until)
        return seat.call(
            decisions.decide,
            number=number,
            version=detail.row.version,
            approve=approve,
            reason=reason,
            grant=grant,
        )

    def approve(self, seat: Seat, number: str, grant: Grant | None = None) -> Decided:
        return self.decide(seat, number, approve=True, grant=grant)

    def decline(self, seat: Seat, number: str, reason: str = "Use the main account.") -> Decided:
        return self.decide(seat, number, approve=False, reason=reason)

    def grant(self, seat: Seat, domain: str, role: str = "account_administrator") -> None:
        """Give somebody a role, as managing users will; one of virtual accounts on DEFAULT."""
        with self.writing():
            account = SmartAccountRow.get(SmartAccountRow.domain == domain)
            inside = VirtualAccountRow.get(VirtualAccountRow.account == account)
            RoleRow.create(
                person=seat.id, account=account, role=role, since=self.clock(), ends=FAR,
                virtual_account=inside if role.startswith("virtual_") else None,
            )  # fmt: skip

    def divide(self, domain: str, name: str, visibility: str = "public") -> int:
        """A virtual account beside DEFAULT, as managing them will make it."""
        with self.writing():
            account = SmartAccountRow.get(SmartAccountRow.domain == domain)
            made = VirtualAccountRow.create(
                account=account,
                name=name,
                name_key=name.lower(),
                visibility=visibility,
                created_at=self.clock(),
            )
        return made.id

    def set(self, domain: str, **values: Any) -> None:
        """Change an account as no operation does yet."""
        with self.writing():
            changed = SmartAccountRow.update(**values).where(SmartAccountRow.domain == domain)
            assert changed.execute() == 1

    def lock_out(self, seat: Seat, status: str = "locked") -> None:
        with self.writing():
            PersonRow.update(status=status).where(PersonRow.id == seat.id).execute()

    def log(self, action: str = "") -> list[EventRow]:
        """The entries of the event log, in order."""
        with self.reading():
            rows = list(EventRow.select().order_by(EventRow.id))
        return [row for row in rows if action in ("", row.action)]

    def held_until(self, kind: str) -> list[datetime]:
        """When the mails of a kind may be seen."""
        with self.reading():
            rows = list(MailRow.select().where(MailRow.kind == kind).order_by(MailRow.id))
        return [row.visible_at for row in rows]

    def later(self, **duration: float) -> datetime:
        return self.clock() + timedelta(**duration)
