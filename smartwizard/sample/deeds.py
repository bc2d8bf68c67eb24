"""What people of the sample do again and again, each time at the hour of their office."""

from ..operations import companies, decisions, profile, requests, smart_accounts, support
from ..operations.known import PostalAddress
from ..operations.smart_accounts import Created, Pending
from .cast import OPERATOR, Keeper, Member, Place
from .office import Office


class Deeds:
    """`accounts` and `requests` keep the numbers of what was made, under a name of ours."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.accounts: dict[str, int] = {}
        self.requests: dict[str, str] = {}

    def arrive(self, days: int, who: Member) -> None:
        self.office.at(days=days)
        self.office.welcome(who)

    def into_directory(self, who: Member) -> None:
        """The operator takes a new company's address into the directory."""
        address = self.office.seat(who).call(profile.view).address
        assert address is not None
        self.office.seat(OPERATOR).call(companies.adopt, address=address.id)

    def found(self, who: Member, name: str) -> None:
        assert who.place is not None
        created = self.office.seat(who).call(
            smart_accounts.create,
            name=name,
            domain=who.email.rpartition("@")[2],
            headquarters=headquarters_of(who.place),
        )
        assert isinstance(created, Created)
        self.accounts[name] = created.account_id

    def ask(
        self,
        kept_as: str,
        who: Member,
        name: str,
        domain: str,
        *,
        note: str = "",
        different: bool = False,
    ) -> None:
        assert who.place is not None
        self.office.later(minutes=10)
        asked = self.office.seat(who).call(
            smart_accounts.create,
            name=name,
            domain=domain,
            headquarters=headquarters_of(who.place),
            note=note,
            different=different,
        )
        assert isinstance(asked, Pending)
        self.requests[kept_as] = asked.number

    def decide(
        self, kept_as: str, who: Member | Keeper, *, approve: bool, reason: str = ""
    ) -> None:
        desk, number = self.office.seat(who), self.requests[kept_as]
        asked = desk.call(requests.get, number=number)
        desk.call(
            decisions.decide,
            number=number,
            version=asked.row.version,
            approve=approve,
            reason=reason,
        )

    def write_to_support(self, who: Member) -> None:
        assert who.place is not None
        case = self.office.seat(who).call(
            support.open_case,
            topic="smart_account_and_licenses",
            name=f"{who.first_name} {who.last_name}",
            email=who.email,
            company=who.place.company,
            phone=who.place.phone,
            account_domain="fr.kawasemi.example",
            inquiry="Ma demande est en attente depuis deux jours. Qui peut la traiter ?",
        )
        self.requests["case"] = case.number


def headquarters_of(place: Place) -> PostalAddress:
    """The address of a company, as the headquarters of its account."""
    address = place.address
    return PostalAddress(
        address.country,
        address.postal_code,
        address.region,
        address.city,
        address.street,
        address.street2,
    )
