"""Company phone, and the two steps of Update (R10, R11, S4 1-3, steps 14–18)."""

from smartwizard import flow
from smartwizard.flow import Step
from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import profile
from smartwizard.operations.company_information import CompanyInformation
from smartwizard.operations.profile import Profile
from smartwizard.ui.company_fields import ADDRESS, COMPANY_NAME
from smartwizard.ui.company_update import SAVED, UPDATE, VERIFIED, CompanyUpdate, Given
from smartwizard.ui.desk import Reply
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.page import Page
from smartwizard.ui.phone_field import PhoneField
from smartwizard.wizard_pages.company_answers import CompanyAnswers


class CheckPage(Page):
    """What the former pages came to, the phone, and **Update** twice."""

    step = Step.CHECK
    heading = N_("Check and save the company information")
    verb = UPDATE
    final = True

    def build(self, form: Form) -> None:
        self.update_steps = CompanyUpdate(self.desk)
        self.former = CompanyAnswers(self.onboarding)
        self.card = FactCard(N_("Company Information", "title"), self)
        change = N_("Change", "button: go back and change")
        self.change_button = self.card.add_button(change, "pencil", self._change)
        form.place(self.card)
        self.phone = PhoneField(form, self.desk)
        form.edited.connect(self._edited)

    def enter(self) -> None:
        known = self.former.profile
        if known is not None:
            self.update_steps.version = max(self.update_steps.version, known.version)
        if known is not None and not self.phone.field.touched:
            self.phone.fill(known.phone_shown)
        self.phone.set_country(self.former.country)
        self._edited()
        facts = ((COMPANY_NAME, self.former.name), (ADDRESS, self.former.line))
        self.card.show_facts([Fact(label, value) for label, value in facts])

    def guide(self) -> list[Stage]:
        steps, update = self.update_steps, self.onboarding.forward_button()
        return [
            Stage(
                self.change_button, N_("Check the company name and the address"), done=lambda: True
            ),
            Stage(self.phone.field, N_("Enter the company phone")),
            Stage(
                None if steps.verified else update,
                N_("Click Update", "guide step"),
                N_("The company information is verified. Nothing is saved yet."),
                done=lambda: steps.verified,
            ),
            Stage(
                None,
                N_("Check the message “Company information verified”"),
                N_("Cancel, or any change, leads back to the step before."),
                done=lambda: steps.verified,
            ),
            Stage(
                update if steps.verified else None,
                N_("Click Update again"),
                N_("“Update saved” appears, and the Smart Account comes next."),
            ),
        ]

    def asides(self) -> list[Aside]:
        return [
            Aside(
                "caution",
                N_(
                    "At Cisco.com, leave out the leading 0 of the phone number. Here you can type"
                    " it: the program drops it, and says so."
                ),
            ),
            Aside(
                "memo",
                N_(
                    "Preferred name, job function, and the like can be set in the profile at any "
                    "time."
                ),
            ),
        ]

    def values_to_copy(self) -> list[tuple[Text, str]]:
        values = (
            (COMPANY_NAME, self.former.name),
            (ADDRESS, self.former.line),
            (self.phone.field.label, self.phone.shown()),
        )
        return [(label, value) for label, value in values if value]

    def submit(self) -> Reply:
        return self.update_steps.send(self._given())

    def keep(self, result: object) -> bool | None:
        assert isinstance(result, CompanyInformation)
        self.phone.fill(result.phone_shown)
        for note in result.notes:
            self.phone.tell(note)
        if not self.update_steps.take(result, self._given()):
            self.form.show_done(VERIFIED)
            self.onboarding.forward_button().setFocus()
            self.onboarding.page_shown.emit()
            return False
        self.answers.company_complete = True
        following = flow.after(self.step, self.answers)
        if following is not None:
            self.onboarding.page_of(following).form.show_done(SAVED)
        return None

    def refuse(self, refused: Refused) -> None:
        """What has to be put right on a former page leads there."""
        own = ("", self.phone.field.name)
        super().refuse(
            Refused(
                *(
                    issue if issue.field in own else self.former.leading_back(issue)
                    for issue in refused.issues
                )
            )
        )

    def remedy(self, name: str) -> None:
        match name:
            case "change_company":
                self.former.back_to(Step.COMPANY)
            case "change_address":
                self.former.back_to(Step.ADDRESS)
            case "reload":
                self.desk.call(profile.view).done.connect(self._reload)
            case _:
                super().remedy(name)

    def take_back(self) -> bool:
        """Cancel after the first Update leads back to the form; True when it did (R11)."""
        was_verified = self.update_steps.back()
        if was_verified:
            self.form.notice.clear()
            self.phone.field.focus()
            self.onboarding.page_shown.emit()
        return was_verified

    def _given(self) -> Given:
        return self.former.given(self.phone.field.value())

    def _edited(self) -> None:
        if self.update_steps.back(self._given()):
            self.form.notice.clear()
            self.phone.tell(None)
            self.onboarding.page_shown.emit()

    def _change(self) -> None:
        self.former.back_to(Step.ADDRESS if self.answers.new_address else Step.COMPANY)

    def _reload(self, found: object) -> None:
        assert isinstance(found, Profile)
        self.former.profile = found
        self.form.clear_issues()
        self.enter()
