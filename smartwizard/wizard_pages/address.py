"""A new address: its type, its country, and the fields that country has (R8, R9, S4 steps 7–13)."""

from smartwizard.flow import Step
from smartwizard.messages import N_, Text
from smartwizard.operations.company_choice import NewAddress
from smartwizard.rules import addresses
from smartwizard.ui.address_guide import address_steps
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.new_address import NewAddressFields
from smartwizard.ui.page import Page
from smartwizard.wizard_pages.account import LATIN
from smartwizard.wizard_pages.company import CompanyPage


class AddressPage(Page):
    """Checked here as the registry will check it, so that the next page need not send back."""

    step = Step.ADDRESS
    heading = N_("Register a new address", "title")

    def build(self, form: Form) -> None:
        self.one_line = ""
        why = Hint("", form)
        self.say(why.setText, LATIN)
        form.place(why)
        self.new = NewAddressFields(form, self.desk)
        self.new.address.rebuilt.connect(self._rebuilt)
        self.new.address.offered.connect(self._restore)

    def enter(self) -> None:
        company = self._company()
        country = company.profile.country if company.profile is not None else ""
        self.new.start(country, private=company.company.is_private())

    def focus_first(self) -> None:
        """Where the country is known its fields are still to come; the first of them is meant."""
        if self.new.address.country.value():
            self.new.address.when_shown(self._focus_first)
        else:
            super().focus_first()

    def guide(self) -> list[Stage]:
        return [
            Stage(self.new.type, N_("Choose the address type “Company / Organization”")),
            *address_steps(self.new.address),
            Stage(self.new.confirmation, N_("Tick the box that confirms the new address")),
            Stage(self.onboarding.forward_button(), N_("Click Next", "guide step")),
        ]

    def asides(self) -> list[Aside]:
        return [Aside("memo", N_("An address that you register is offered to nobody but you."))]

    def submit(self) -> Reply:
        return self.new.check(private=self._company().company.is_private())

    def keep(self, result: object) -> None:
        assert isinstance(result, tuple)
        values, self.one_line = result
        self.new.show_stored(values)

    def remedy(self, name: str) -> None:
        if name == addresses.CONFIRM:
            self.form.clear_issues()
            self.new.address.confirm_code()
        else:
            super().remedy(name)

    def given(self) -> NewAddress:
        """The address as it stands there."""
        return self.new.given()

    def values_to_copy(self) -> list[tuple[Text, str]]:
        return self.new.values_to_copy()

    def _focus_first(self) -> None:
        if self.onboarding.current() is self:
            super().focus_first()

    def _company(self) -> CompanyPage:
        page = self.onboarding.page_of(Step.COMPANY)
        assert isinstance(page, CompanyPage)
        return page

    def _rebuilt(self) -> None:
        self._restore()
        if self.onboarding.current() is self:
            # Other fields stand there now: the guide is shown anew, with their numbers.
            self.onboarding.page_shown.emit()

    def _restore(self) -> None:
        """Fields that come later get what a draft has for them."""
        self.onboarding.draft.fill(self)
        for field in self.new.address.fields():
            if isinstance(field.editor.widget, Combo) and not field.value():
                field.touched = False
        self.onboarding.guide_moved.emit()
