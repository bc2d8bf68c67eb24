"""Check everything before it is sent: groups with Change, and what will happen (C03)."""

from smartwizard.flow import Step
from smartwizard.messages import N_, Code, Text
from smartwizard.operations import profile
from smartwizard.operations.profile import Profile
from smartwizard.operations.smart_accounts import Created, Pending
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.facts import align
from smartwizard.ui.desk import Reply
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.wizard_pages.smart_account import DOMAIN, HEADQUARTERS, NAME, NOTE, VISIBILITY

CHANGE = N_("Change", "button on the review page")


class ReviewPage(Page):
    """Nothing is sent before its button is pressed."""

    step = Step.REVIEW
    heading = N_("Check everything before it is sent")
    verb = N_("Create Account", "button")
    final = True

    def build(self, form: Form) -> None:
        self.account = FactCard(N_("Account", "group on the review page"), self)
        self.account.add_button(CHANGE, "pencil", lambda: self.onboarding.change("account_name"))
        self.place = FactCard(HEADQUARTERS, self)
        self.place.add_button(CHANGE, "pencil", lambda: self.onboarding.change("headquarters"))
        self.person = FactCard(N_("Requested by", "group of facts"), self)
        self.person.add_button(CHANGE, "pencil", lambda: self.seat.open("profile"))
        align(self.account.grid, self.place.grid, self.person.grid)
        self.outcome = Banner("info", self)
        for part in (self.account, self.place, self.person, self.outcome):
            form.place(part)
        form.place(RegistryNote(self.seat.config, self))
        self.desk.changed.connect(self._ask_person)

    def enter(self) -> None:
        applying = self.onboarding.applying
        review = applying.review
        assert review is not None
        facts = [
            Fact(NAME, review.name),
            Fact(DOMAIN, review.domain, code=True),
            Fact(VISIBILITY, Code("visibility", applying.visibility)),
        ]
        if review.kind != "default":
            facts.append(Fact(NOTE, applying.note))
        self.account.show_facts(facts)
        self.place.show_facts([Fact(N_("Address", "in a list of facts"), review.headquarters_line)])
        self._ask_person()
        self.retranslate()

    def guide(self) -> list[Stage]:
        return [
            Stage(self.account, N_("Read every group; Change brings you back here")),
            Stage(None, N_("Copy what Cisco.com asks for, one by one or all at once")),
            Stage(
                self.onboarding.forward_button(),
                N_("Click Create Account"),
                N_("With a prefix, whoever decides gets your note by email."),
            ),
        ]

    def asides(self) -> list[Aside]:
        return [
            Aside("memo", N_("Nothing is created or sent before you click Create Account.")),
        ]

    def values_to_copy(self) -> list[tuple[Text, str]]:
        review = self.onboarding.applying.review
        if review is None:
            return []
        return [
            (NAME, review.name),
            (DOMAIN, review.domain),
            (HEADQUARTERS, review.headquarters_line),
        ]

    def submit(self) -> Reply:
        return self.onboarding.applying.send(self.desk)

    def keep(self, result: object) -> None:
        assert isinstance(result, Created | Pending)
        self.onboarding.applying.result = result
        self.onboarding.draft.forget()

    def retranslate(self) -> None:
        super().retranslate()
        review = self.onboarding.applying.review
        if review is None:
            return
        waits = review.kind != "default"
        title = (
            N_("This request needs an approval") if waits else N_("The account is ready at once")
        )
        self.outcome.say(
            "wait" if waits else "ok",
            "hourglass" if waits else "circle-check",
            LANGUAGE.say(title),
            [LANGUAGE.say(review.foresight.sentence)],
        )

    def _ask_person(self) -> None:
        if self.seat.me.kind == "person":
            self.desk.call(profile.view).done.connect(self._show_person)

    def _show_person(self, seen: object) -> None:
        assert isinstance(seen, Profile)
        self.person.show_facts(
            [
                Fact(N_("Full Name", "field"), f"{seen.first_name} {seen.last_name}"),
                Fact(N_("Email", "label"), seen.email, copy=True),
                Fact(N_("Company", "in a list of facts"), seen.company_name),
                Fact(N_("Phone", "label"), seen.phone_shown),
            ]
        )
