"""Company information in the profile: name, address, phone, and **Update** twice (R7–R11)."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.company_information import CompanyInformation
from smartwizard.operations.known import Address, Company
from smartwizard.operations.profile import Profile
from smartwizard.rules import addresses
from smartwizard.ui import tokens
from smartwizard.ui.company_fields import CompanyFields
from smartwizard.ui.company_update import VERIFIED, CompanyUpdate, Given
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.edit_form import EditForm
from smartwizard.ui.form import Form
from smartwizard.ui.new_address import NewAddressFields
from smartwizard.ui.phone_field import PhoneField


class CompanyForm(EditForm):
    """All of it on one form; a new address opens its fields in the middle."""

    def __init__(self, desk: Desk, profile: Profile, reload: Callable[[], object]) -> None:
        super().__init__(desk)
        self._reload = reload
        self._country = profile.country
        self.steps = CompanyUpdate(desk)
        self.steps.version = profile.version
        self.company.listed.connect(self._follow)
        self.form.edited.connect(self._edited)
        self.company.load(profile)
        self.phone.fill(profile.phone_shown)
        self._follow()

    def build(self, form: Form) -> None:
        hint = N_("You enter it below.")
        self.company = CompanyFields(form, self.desk, new_hint=hint)
        self._holder = QWidget(form)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.FIELD_TO_FIELD)
        form.place(self._holder)
        with form.into(column):
            self.new = NewAddressFields(form, self.desk)
        self.phone = PhoneField(form, self.desk)
        self._holder.hide()

    def submit(self) -> Reply | None:
        issues = self.company.issues()
        if issues:
            self.form.show_issues(issues)
            return None
        return self.steps.send(self._given())

    def accept(self, result: object) -> None:
        assert isinstance(result, CompanyInformation)
        self.phone.fill(result.phone_shown)
        for note in result.notes:
            self.phone.tell(note)
        if self.company.is_new():
            self.new.show_stored(result.address.postal.values)
        if self.steps.take(result, self._given()):
            super().accept(result)
        else:
            self.form.show_done(VERIFIED)

    def go_back(self) -> None:
        """Cancel after the first Update leads back to the form, else out of it (R11)."""
        if self.steps.back():
            self.form.notice.clear()
            self.phone.field.focus()
        else:
            super().go_back()

    def remedy(self, name: str) -> None:
        match name:
            case addresses.CONFIRM:
                self.form.clear_issues()
                self.new.address.confirm_code()
            case "reload":
                self._reload()
            case _:
                super().remedy(name)

    def _given(self) -> Given:
        chosen = self.company.chosen()
        return Given(
            company_name=self.company.name.value(),
            phone_country=self.phone.country,
            phone=self.phone.field.value(),
            company=chosen.id if isinstance(chosen, Company) else None,
            address=chosen.id if isinstance(chosen, Address) else None,
            new_address=self.new.given() if self.company.is_new() else None,
        )

    def _follow(self) -> None:
        """Ask a new address where it is chosen; its country has the calling code of the phone."""
        is_new = self.company.is_new()
        if is_new:
            self.new.start(self._country, private=self.company.is_private())
        self._holder.setVisible(is_new)
        chosen = self.company.chosen()
        country = chosen.postal.country if chosen is not None else self._country
        typed = self.new.address.country.value()
        self.phone.set_country(typed if is_new and typed else country)

    def _edited(self) -> None:
        self._follow()
        if self.steps.back(self._given()):
            self.form.notice.clear()
            self.phone.tell(None)
