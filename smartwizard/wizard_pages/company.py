"""Company name and address: found in the directory, one's own, or new (R7, S4 1-3, steps 1–6)."""

from smartwizard.flow import Step
from smartwizard.messages import N_, Issue, Text
from smartwizard.operations import profile
from smartwizard.operations.known import Address, Company
from smartwizard.operations.profile import Profile
from smartwizard.rules.accounts import PRIVATE_USE
from smartwizard.ui.company_fields import CompanyFields
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.page import Page


class CompanyPage(Page):
    """Which company it is and where; a new address has a page of its own."""

    step = Step.COMPANY
    heading = N_("Choose the company and its address")

    def build(self, form: Form) -> None:
        self.profile: Profile | None = None
        hint = N_("You enter it on the next page.")
        self.company = CompanyFields(form, self.desk, new_hint=hint)
        self.company.listed.connect(self._listed)

    def enter(self) -> None:
        reply = self.desk.call(profile.view)
        reply.done.connect(self._fill)
        reply.refused.connect(self.refuse)

    def guide(self) -> list[Stage]:
        return [
            Stage(
                self.company.name,
                N_("Enter the company name in Latin letters"),
                N_("Companies of the directory appear below the field, each with an address."),
            ),
            Stage(
                None,
                N_("Choose the right pair of company and address"),
                N_("Is none of them right? Choose none, and go on to the next step."),
                done=lambda: isinstance(self.company.chosen(), Company),
            ),
            Stage(
                self.company.address,
                N_("Choose the address, or “Register a new address”"),
            ),
            Stage(self.onboarding.forward_button(), N_("Click Next", "guide step")),
        ]

    def asides(self) -> list[Aside]:
        return [
            Aside(
                "caution",
                N_(
                    "A Smart Account needs the company name, address, and phone. If one is "
                    "missing, creating and managing it fails later."
                ),
            ),
            Aside(
                "memo",
                N_("A private person has no company: the company name is then “{name}”.").of(
                    name=PRIVATE_USE
                ),
            ),
        ]

    def values_to_copy(self) -> list[tuple[Text, str]]:
        chosen = self.company.chosen()
        values = [(self.company.name.label, self.company.name.value())]
        if chosen is not None:
            values.append((self.company.address.label, chosen.one_line))
        return [(label, value) for label, value in values if value]

    def submit(self) -> Reply | None:
        issues: list[Issue] = self.company.issues()
        if issues:
            self.form.show_issues(issues)
            self.onboarding.guide_moved.emit()
        self.answers.new_address = self.company.is_new()
        return None

    def chosen(self) -> Company | Address | None:
        """The address that was chosen here, where it is not a new one."""
        return self.company.chosen()

    def company_name(self) -> str:
        """The name as it will be saved: private use has a fixed one (R8)."""
        chosen = self.company.chosen()
        if isinstance(chosen, Address) and chosen.kind == "home":
            return PRIVATE_USE
        return self.company.name.value()

    def _fill(self, found: object) -> None:
        assert isinstance(found, Profile)
        self.profile = found
        self.company.load(found)

    def _listed(self) -> None:
        self.onboarding.guide_moved.emit()
