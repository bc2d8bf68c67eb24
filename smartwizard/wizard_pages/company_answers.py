"""What the pages of the company and its address came to, for the page that checks and saves."""

from typing import TYPE_CHECKING

from smartwizard.flow import Step
from smartwizard.messages import Issue
from smartwizard.operations.known import Address, Company
from smartwizard.operations.profile import Profile
from smartwizard.ui.company_update import Given
from smartwizard.wizard_pages.address import AddressPage
from smartwizard.wizard_pages.company import CompanyPage

if TYPE_CHECKING:
    from smartwizard.ui.wizard import Onboarding

_REMEDIES = {Step.COMPANY: "change_company", Step.ADDRESS: "change_address"}


class CompanyAnswers:
    """Reads the former pages as they stand, and leads back to them."""

    def __init__(self, onboarding: "Onboarding") -> None:
        self._onboarding = onboarding

    @property
    def profile(self) -> Profile | None:
        """The profile as it was last seen."""
        return self._company.profile

    @profile.setter
    def profile(self, seen: Profile) -> None:
        self._company.profile = seen

    @property
    def name(self) -> str:
        return self._company.company_name()

    @property
    def country(self) -> str:
        """The country of the address, whose calling code stands before the phone."""
        chosen = self._company.chosen()
        return self._address.given().country if chosen is None else chosen.postal.country

    @property
    def line(self) -> str:
        """The address on one line."""
        chosen = self._company.chosen()
        return self._address.one_line if chosen is None else chosen.one_line

    def given(self, phone: str) -> Given:
        """What is verified and saved, with the phone."""
        chosen = self._company.chosen()
        return Given(
            company_name=self.name,
            phone_country=self.country,
            phone=phone,
            company=chosen.id if isinstance(chosen, Company) else None,
            address=chosen.id if isinstance(chosen, Address) else None,
            new_address=self._address.given() if chosen is None else None,
        )

    def leading_back(self, issue: Issue) -> Issue:
        """An issue of a former page with the way there; the field itself is not on this one."""
        step = Step.COMPANY if issue.field in self._company.form.fields else Step.ADDRESS
        return Issue(issue.text, remedy=_REMEDIES[step])

    def back_to(self, step: Step) -> None:
        """Walk back; the pages in between are not left by their button, so nothing is sent."""
        while self._onboarding.current() is not self._onboarding.page_of(step):
            before = self._onboarding.current()
            self._onboarding.back()
            if self._onboarding.current() is before:
                return

    @property
    def _company(self) -> CompanyPage:
        page = self._onboarding.page_of(Step.COMPANY)
        assert isinstance(page, CompanyPage)
        return page

    @property
    def _address(self) -> AddressPage:
        page = self._onboarding.page_of(Step.ADDRESS)
        assert isinstance(page, AddressPage)
        return page
