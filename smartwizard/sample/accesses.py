"""What people of the sample do about access to accounts that are there already (R27, R29, R58)."""

from datetime import timedelta

from ..operations import access, decisions, delegations, invitations, requests
from ..operations.requesting.views import Grant
from .cast import AIKO, DANIEL, GRACE, HUGO, KENJI, LEA, MEI, NOAH, TOMMASO, Member
from .deeds import Deeds

_KAWASEMI, _VAUBAN, _BELLANDI = "kawasemi.example", "vauban.example", "bellandi.example"


class Accesses(Deeds):
    """Requests for access, from the domain and from outside, and invitations."""

    def _access_declined(self) -> None:
        self.office.at(days=24)
        self.ask_access("access_declined", MEI, _KAWASEMI, "ライセンスの画面を見たいです。")
        self.office.at(days=23)
        self.decline_access("access_declined", AIKO, "unclear")

    def _access_approved(self) -> None:
        self.office.at(days=18)
        self.ask_access(
            "access_approved", GRACE, _KAWASEMI,
            "I register the devices of the Portland office until it closes in March.",
        )  # fmt: skip
        self.office.at(days=17)
        self.grant("access_approved", AIKO)

    def _access_late(self) -> None:
        self.office.at(days=15)
        self.ask_access(
            "access_late", DANIEL, _VAUBAN,
            "We install the switches of the workshop in Nantes and register them for you.",
        )  # fmt: skip

    def _invited(self) -> None:
        self.office.at(days=10)
        self.invite("invitation_accepted", AIKO, TOMMASO, "account_user")
        self.office.at(days=9, hours=12)
        self.accept("invitation_accepted", TOMMASO)

    def _access_a_week_ago(self) -> None:
        self.office.at(days=6, hours=22)
        self.ask_access(
            "access_week", MEI, _KAWASEMI, "検査室の機器を登録するため、アクセスが必要です。"
        )

    def _access_unattended(self) -> None:
        self.office.at(days=1, hours=12)
        self.ask_access(
            "access_unattended", DANIEL, _BELLANDI,
            "We maintain the network of the Bologna plant under a service contract.",
        )  # fmt: skip

    def _access_today(self) -> None:
        self.office.at(days=0, minutes=50)
        self.ask_access(
            "access_virtual", LEA, _KAWASEMI,
            "Nous préparons les postes de démonstration et devons y enregistrer les appareils.",
            in_default=True,
        )  # fmt: skip
        self.invite("invitation", LEA, HUGO, "account_user")
        self.invite("invitation_waiting", LEA, NOAH, "virtual_administrator")

    def _delegated(self) -> None:
        """Aiko is away in three weeks; a colleague will decide then."""
        self.office.at(days=0, minutes=40)
        today = self.office.today
        self.office.seat(AIKO).call(
            delegations.delegate,
            email=KENJI.email,
            first=today + timedelta(days=21),
            last=today + timedelta(days=32),
        )

    def ask_access(
        self, kept_as: str, who: Member, domain: str, reason: str, *, in_default: bool = False
    ) -> None:
        self.office.later(minutes=10)
        desk = self.office.seat(who)
        found = desk.call(access.resolve, identifier=domain)
        asked = desk.call(
            access.request,
            identifier=domain,
            reason=reason,
            virtual_accounts=(found.virtual_accounts[0].id,) if in_default else (),
        )
        self.requests[kept_as] = asked.row.number

    def grant(self, kept_as: str, who: Member) -> None:
        """Approve with what is offered first."""
        desk, number = self.office.seat(who), self.requests[kept_as]
        asked = desk.call(requests.get, number=number)
        assert asked.offer is not None
        inside = asked.offer.virtual_accounts[0].id
        desk.call(
            decisions.decide,
            number=number,
            version=asked.row.version,
            approve=True,
            grant=Grant(asked.offer.roles[0], (inside,), asked.offer.until),
        )

    def decline_access(self, kept_as: str, who: Member, reason_code: str) -> None:
        desk, number = self.office.seat(who), self.requests[kept_as]
        desk.call(
            decisions.decide, number=number, version=1, approve=False, reason_code=reason_code
        )

    def invite(self, kept_as: str, who: Member, guest: Member, role: str) -> None:
        desk = self.office.seat(who)
        account = next(
            each.account_id
            for each in desk.call(access.held)
            if each.role == "account_administrator"
        )
        offer = desk.call(invitations.offer, account_id=account, email=guest.email)
        sent = desk.call(
            invitations.invite,
            account_id=account,
            email=guest.email,
            role=role,
            virtual_accounts=offer.least.virtual_accounts if role.startswith("virtual") else (),
            until=offer.until,
            language=guest.language,
        )
        self.requests[kept_as] = sent.row.number

    def accept(self, kept_as: str, who: Member) -> None:
        self.decide(kept_as, who, approve=True)
