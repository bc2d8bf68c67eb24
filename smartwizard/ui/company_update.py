"""The two steps of **Update**: the first verifies, the second saves what was verified (R11)."""

from dataclasses import dataclass

from smartwizard.messages import N_
from smartwizard.operations import company_information
from smartwizard.operations.company_choice import NewAddress
from smartwizard.operations.company_information import CompanyInformation
from smartwizard.ui.desk import Desk, Reply

UPDATE = N_("Update", "button")
VERIFIED = N_("Company information verified. Click Update again to save it.")
SAVED = N_("Update saved", "company information")


@dataclass(frozen=True)
class Given:
    """What is to be verified and saved: exactly one of company, address and new address."""

    company_name: str
    phone_country: str
    phone: str
    company: int | None = None
    address: int | None = None
    new_address: NewAddress | None = None


class CompanyUpdate:
    """Which of the two steps comes next, and for which version of the profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.version = 0
        self._verified: Given | None = None
        self._saves = False

    @property
    def verified(self) -> bool:
        """Whether the next Update saves."""
        return self._verified is not None

    def send(self, given: Given) -> Reply:
        """Save what was verified just so; verify everything else first."""
        self._saves = given == self._verified
        arguments = {"version": self.version, **vars(given)}
        if self._saves:
            return self._desk.call(company_information.save, **arguments)
        return self._desk.call(company_information.verify, **arguments)

    def take(self, result: CompanyInformation, now: Given) -> bool:
        """Take the answer; True when it was saved. `now` is what stands in the fields since."""
        self.version = result.version
        self._verified = None if self._saves else now
        return self._saves

    def back(self, now: Given | None = None) -> bool:
        """Any edit, and Cancel, return to the first step; True when it was the second."""
        if self._verified is None or now == self._verified:
            return False
        self._verified = None
        return True
