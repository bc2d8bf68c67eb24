"""What people of the sample do about contracts: every result, every kind of access (R30–R34)."""

from ..operations import companies, company_information, contracts, profile, requests
from ..operations.contract_views import Submission
from . import contract_records, records
from .cast import AIKO, DANIEL, EMI, LEA, MARCO, MEI, OPERATOR, Member
from .deeds import Deeds


class Numbers(Deeds):
    """Numbers that are sent, and what becomes of them; `requests` keeps those of each item."""

    def _contracts_come(self) -> None:
        self.office.at(days=35)
        records.bring_in(self.office.seat(OPERATOR), contract_records.lines(self.office.end))
        for who in (AIKO, LEA, MARCO, DANIEL):
            self.choose_company(who)

    def _contracts_registered(self) -> None:
        self.office.at(days=32)
        self.choose_company(MEI)
        self.send("registered", AIKO, "204118773", "204118774")
        self.send("matched", MARCO, "209004401")

    def _contracts_decided(self) -> None:
        self.office.at(days=22)
        self.send("registered_ends", MEI, "198220415")
        self.send("registered_bill_to", MEI, "7001500", kind="bill_to")
        self.send("download", MEI, "FOC1933W1BD", access="download_only", kind="serial")
        self.send("ordering", MEI, "7001201", access="ordering", kind="bill_to")
        self.send("number_declined", MEI, "203551917")
        self.office.at(days=21)
        self.decide("download", DANIEL, approve=True)
        self.decide("ordering", OPERATOR, approve=True)
        self.decide("number_declined", DANIEL, approve=False, reason="第2工場の契約のため。")

    def _contracts_waiting(self) -> None:
        self.office.at(days=3)
        self.send("number_waiting", MEI, "7001442", kind="bill_to")
        self.send("number_unknown_administrator", MEI, "203551930")
        self.send("number_overdue", LEA, "204118770")

    def _results_today(self) -> None:
        self.office.at(days=0, minutes=20)
        results = self.send(
            "results", MEI, "204118799", "20411877O", "203551902", "205330118", "204118773",
            "204118774", "198220415", "206700311", "207110036", "197000208",
        )  # fmt: skip
        self.send("already_asked", MEI, "205330118")
        self.send("full_needed", MEI, "FDO2411A0XY", access="download_only", kind="serial")
        self.send("no_administrator", MEI, "FCW2044B19H", access="download_only", kind="serial")
        self.send("download_waiting", MEI, "206700433", access="download_only")
        self.send("ordering_waiting", MEI, "7001398", access="ordering", kind="bill_to")
        self.send("no_company", EMI, "204118773")
        self.requests["submission"] = results.number
        self.send("number_withdrawn", MEI, "205330127")
        withdrawn = self.requests["number_withdrawn"]
        self.office.seat(MEI).call(requests.withdraw, number=withdrawn, version=1)

    def choose_company(self, who: Member) -> None:
        """Somebody whose address is in the directory by now takes it from there."""
        assert who.place is not None
        desk = self.office.seat(who)
        known = desk.call(companies.search, text=who.place.company)
        desk.call(
            company_information.save,
            version=desk.call(profile.view).version,
            company_name=who.place.company,
            phone_country=who.place.address.country,
            phone=who.place.phone,
            company=known[0].id,
        )

    def send(
        self,
        kept_as: str,
        who: Member,
        *numbers: str,
        access: str = "full_support",
        kind: str = "contract",
    ) -> Submission:
        """Send numbers and have the results mailed; the first item's request is kept."""
        self.office.later(minutes=1)
        desk = self.office.seat(who)
        start = desk.call(contracts.start, access=access)
        sent = desk.call(
            contracts.submit,
            access=access,
            number_kind=kind,
            numbers=numbers,
            terms_version=start.terms_version,
        )
        done = desk.call(contracts.finish, submission=sent.number)
        self.requests[kept_as] = done.items[0].request
        return done
