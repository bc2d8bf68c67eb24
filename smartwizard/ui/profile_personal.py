"""Personal: who somebody is, their company information, e-mail and user name (S4 1-3, R7–R11)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Code, Text, Value
from smartwizard.operations.profile import Profile
from smartwizard.ui.announce import announce
from smartwizard.ui.company_fields import ADDRESS, COMPANY_NAME
from smartwizard.ui.company_form import CompanyForm
from smartwizard.ui.company_update import SAVED
from smartwizard.ui.controls.facts import align
from smartwizard.ui.editable_card import EditableCard
from smartwizard.ui.email_card import EmailCard
from smartwizard.ui.fact_card import Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.notice import Notice
from smartwizard.ui.personal_form import (
    COUNTRY,
    FIRST_NAME,
    JOB_FUNCTION,
    JOB_LEVEL,
    JOB_TITLE,
    LAST_NAME,
    PREFERRED_NAME,
    PersonalForm,
)
from smartwizard.ui.phone_field import COMPANY_PHONE
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

_OWNED = N_("This profile is managed by {owner}. Request changes there.")
_COMPANY = ("company_name", "address", "phone")


class PersonalSection(Sheet):
    """Facts on three cards; **Edit** turns one into its form."""

    narrow = True
    saved = Signal()

    def __init__(self, seat: Seat, reload: Callable[[], object], parent: QWidget) -> None:
        super().__init__(N_("Personal", "tab"), parent)
        self._seat, self._reload = seat, reload
        self._profile: Profile | None = None
        self._restarts = False
        self._last_login = add_lead(self)
        self.owned = Notice(self)
        self.person = EditableCard(N_("Your Profile", "card"), self._personal_form, self)
        self.company = EditableCard(N_("Company Information", "title"), self._company_form, self)
        self.email = EmailCard(seat.desk, self)
        align(self.person.grid, self.company.grid, self.email.grid)
        for part in (self.owned, self.person, self.company, self.email):
            self.column.addWidget(part)
        self.column.addStretch(1)
        for card in (self.person, self.company):
            card.turned.connect(self._turned)
            card.saved.connect(self._saved)
            card.remedy_wanted.connect(seat.remedy)
        self.email.told.connect(self.tell)

    def edit(self, field: str = "") -> None:
        """Open the form of a field, with the cursor there."""
        profile = self._profile
        if profile is None or profile.owned_by:
            return
        (self.company if field in _COMPANY else self.person).open_form(field)

    def show_profile(self, profile: Profile) -> None:
        """Show the facts; an open form keeps what was typed."""
        self._profile = profile
        self.person.show_facts(_person(profile))
        self.company.show_facts(_company(profile))
        self.email.show_profile(profile)
        if self._restarts:
            self._restart()
        self._turned()
        self.retranslate()

    def forget(self) -> None:
        """Somebody else sits here: what was typed is not theirs."""
        self._profile = None
        self.notice.clear()
        for card in (self.person, self.company):
            card.close_form()

    def tell(self, text: Text) -> None:
        """Say what was done, on top."""
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))

    def retranslate(self) -> None:
        profile = self._profile
        login = profile.last_login if profile is not None else None
        self._last_login.setVisible(login is not None)
        if login is not None:
            self._last_login.setText(LANGUAGE.say(N_("Last login: {moment}").of(moment=login)))
        if profile is not None and profile.owned_by:
            self.owned.tell("info", "lock", _OWNED.of(owner=profile.owned_by))
        else:
            self.owned.clear()

    def _personal_form(self) -> PersonalForm:
        assert self._profile is not None
        return PersonalForm(self._seat.desk, self._profile, self._start_again)

    def _company_form(self) -> CompanyForm:
        assert self._profile is not None
        return CompanyForm(self._seat.desk, self._profile, self._start_again)

    def _start_again(self) -> None:
        """Ask for the values there are now; the open form begins with them anew."""
        self._restarts = True
        self._reload()

    def _restart(self) -> None:
        self._restarts = False
        for card in (self.person, self.company):
            if card.editor is not None:
                card.close_form()
                card.open_form()

    def _turned(self) -> None:
        """One form at a time; nothing to edit where another system keeps the profile."""
        cards, profile = (self.person, self.company), self._profile
        editing = any(card.editor is not None for card in cards)
        may = profile is not None and not profile.owned_by
        for card in cards:
            card.edit_button.setVisible(may and not editing)
        if editing:
            self.notice.clear()

    def _saved(self, _: object) -> None:
        self.tell(SAVED)
        self.saved.emit()


def _person(profile: Profile) -> list[Fact]:
    values: list[tuple[Text, Value]] = [
        (FIRST_NAME, profile.first_name),
        (LAST_NAME, profile.last_name),
        (PREFERRED_NAME, profile.preferred_name),
        (COUNTRY, Code("country", profile.country)),
        (JOB_FUNCTION, _word("job_function", profile.job_function)),
        (JOB_LEVEL, _word("job_level", profile.job_level)),
        (JOB_TITLE, profile.job_title),
    ]
    return [Fact(label, value) for label, value in values]


def _company(profile: Profile) -> list[Fact]:
    address = profile.address.one_line if profile.address is not None else ""
    return [
        Fact(COMPANY_NAME, profile.company_name),
        Fact(ADDRESS, address),
        Fact(COMPANY_PHONE, profile.phone_shown),
    ]


def _word(kind: str, value: str) -> Value:
    return Code(kind, value) if value else ""
