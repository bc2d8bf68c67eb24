"""Walking through the pages of company information, by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.flow import Step
from smartwizard.operations import profile
from smartwizard.operations.profile import Profile
from smartwizard.ui.form import Form
from smartwizard.ui.page import Page
from smartwizard.ui.wizard import Onboarding
from smartwizard.wizard_pages.address import AddressPage
from smartwizard.wizard_pages.check import CheckPage
from smartwizard.wizard_pages.company import CompanyPage
from tests.ui import seated
from tests.ui.running import Running, running
from tests.ui.seated import AKASAKA, RIVOLI, UMEDA, list_company, sit_down
from tests.world import Seat

KEY = Qt.Key


class CompanyWalk:
    """Somebody without company information, in the onboarding."""

    def __init__(self, run: Running, person: Seat) -> None:
        self.run, self.person = run, person
        wizard = run.open("onboarding", step="company").wizard
        assert isinstance(wizard, Onboarding)
        self.wizard = wizard

    def at(self, step: Step) -> Page:
        self.run.until(lambda: getattr(self.wizard.current(), "step", None) is step)
        self.run.idle()
        page = self.wizard.current()
        assert page is not None
        return page

    def company(self) -> CompanyPage:
        page = self.at(Step.COMPANY)
        assert isinstance(page, CompanyPage)
        return page

    def address(self) -> AddressPage:
        page = self.at(Step.ADDRESS)
        assert isinstance(page, AddressPage)
        self.run.until(page.new.address.fields)
        self.run.idle()
        return page

    def check(self) -> CheckPage:
        page = self.at(Step.CHECK)
        assert isinstance(page, CheckPage)
        return page

    def forward(self) -> None:
        """Press the button that goes on, by its key."""
        self.wizard.forward_button().setFocus()
        self.run.press(KEY.Key_Return)

    def write(self, form: Form, name: str, text: str) -> None:
        seated.write(self.run, form, name, text)

    def choose(self, code: str) -> None:
        """Choose an address by its key."""
        self.company().company.choice.button(code).setFocus()
        self.run.type(" ")

    def search(self, name: str) -> CompanyPage:
        """Type a company name, and wait for what the directory has of it."""
        page = self.company()
        self.write(page.form, "company_name", name)
        self.run.until(lambda: page.company.searched == name)
        self.run.idle()
        return page

    def listed(self) -> str:
        """The code of the first entry of the directory that is offered."""
        codes = self.company().company.choice.codes()
        return next(code for code in codes if code.startswith("company"))

    def go_to_address(self) -> AddressPage:
        page = self.search("Mameshiba Trading")
        assert page.company.is_new(), "nothing is known under this name: a new address remains"
        self.forward()
        return self.address()

    def write_address(self, page: AddressPage) -> None:
        self.write(page.form, "postal_code", "107-6227")
        self.run.until(page.form.fields["street"].value)
        self.write(page.form, "street", "9-7-1 AKASAKA")
        seated.tick(self.run, page.form, "confirmed")

    def go_to_check(self) -> CheckPage:
        self.write_address(self.go_to_address())
        self.forward()
        return self.check()

    def update_twice(self) -> Page:
        """Verify and save, from the page of the phone."""
        page = self.check()
        self.write(page.form, "phone", "3-6434-6500")
        self.forward()
        self.forward()
        return self.at(Step.SMART_ACCOUNT)

    def stored(self) -> Profile:
        return self.person.call(profile.view)


def told(page: Page) -> str:
    """The title of the notice on top, where there is one."""
    notice = page.form.notice
    return "" if notice.isHidden() else notice.banner.accessibleName()


def said(page: Page) -> list[str]:
    """What the notice on top says has to be put right."""
    return page.form.notice.sentences()


@contextmanager
def walking(qtbot: QtBot, app: QApplication, home: Path) -> Iterator[CompanyWalk]:
    """The onboarding on a registry whose directory has three addresses of two companies."""
    with running(qtbot, app, home) as run:
        list_company(run.world, "Clan Blue K.K.", **AKASAKA)
        list_company(run.world, "Clan Blue K.K.", **UMEDA)
        list_company(run.world, "Clan Blue France", **RIVOLI)
        yield CompanyWalk(run, sit_down(run))
