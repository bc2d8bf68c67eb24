"""What became of it: the account that was created, or where the request stands (R19, R20, C11)."""

from smartwizard.flow import Step
from smartwizard.messages import N_, Text
from smartwizard.operations import requests
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.operations.smart_accounts import Created, Pending
from smartwizard.ui.applying import Applying
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.request_timeline import RequestTimeline

NUMBER = N_("Request number", "field")
VIRTUAL = N_("Virtual Account", "field")
ORDERING = N_("For ordering", "card with account domain")
REQUEST = N_("Your request", "card")
CREATED = N_("The Smart Account has been created.")
PENDING = N_("Smart Account Request Pending")


class DonePage(Page):
    """The last page: what happened, who was told, what comes next."""

    step = Step.DONE
    heading = N_("What comes next", "title")
    verb = N_("Close", "button: leave the onboarding")

    def build(self, form: Form) -> None:
        self.banner = Banner("ok", self)
        self.facts = FactCard(ORDERING, self)
        self.card = Card(self)
        title = Section("", self.card)
        self.say(title.setText, N_("Where your request stands"))
        self.timeline = RequestTimeline(self.card)
        self.card.body.addWidget(title)
        self.card.body.addWidget(self.timeline)
        self.manage = Button("", parent=self, icon="building-2")
        self.say(self.manage.setText, N_("Manage Account", "button"))
        self.manage.clicked.connect(self._open)
        self.invite = Button("", parent=self, icon="user-plus")
        self.say(self.invite.setText, N_("Invite another administrator"))
        self.invite.clicked.connect(self._invite)
        for part in (self.banner, self.facts, self.card, self.manage, self.invite):
            form.place(part)
        form.place(RegistryNote(self.seat.config, self))
        self._number = ""
        self.desk.changed.connect(self._reload)

    @property
    def result(self) -> Created | Pending | None:
        """What the application came to in this walk, if one was sent."""
        applying: Applying | None = getattr(self.onboarding, "applying", None)
        return None if applying is None else applying.result

    def enter(self) -> None:
        result = self.result
        pending = isinstance(result, Pending)
        self._number = result.number if isinstance(result, Pending) else ""
        self.card.setVisible(pending)
        self.invite.setVisible(isinstance(result, Created))
        self.facts.setVisible(result is not None)
        self.banner.setVisible(result is not None)
        if result is not None:
            self.facts.show_facts(_facts(result))
            self.facts.set_title(REQUEST if pending else ORDERING)
            self.say(self._title.setText, PENDING if pending else CREATED)
        text = N_("See the request") if pending else N_("Manage Account", "button")
        self.say(self.manage.setText, text)
        self.retranslate()
        self._reload()
        self.onboarding.leave_nothing_behind()

    def guide(self) -> list[Stage]:
        if isinstance(self.result, Pending):
            return [
                Stage(self.banner, N_("Check that the request is pending"), done=lambda: True),
                Stage(self.facts, N_("Keep the request number"), N_("Support asks for it first.")),
                Stage(
                    self.manage,
                    N_("Open the email “Smart Account Setup Pending”"),
                    N_("It names only you and your contact details, never who decides."),
                ),
                Stage(
                    self.card,
                    N_("Wait for the decision"),
                    N_("An email tells you that the Smart Account has been activated."),
                ),
            ]
        return [
            Stage(self.banner, N_("Check that the Smart Account was created"), done=lambda: True),
            Stage(self.facts, N_("Copy the account domain and DEFAULT for your orders")),
            Stage(self.manage, N_("Open Manage Account")),
            Stage(
                self.invite,
                N_("Invite another administrator"),
                N_("A Smart Account needs two, so that it is not left alone."),
            ),
        ]

    def asides(self) -> list[Aside]:
        if isinstance(self.result, Pending):
            return [
                Aside(
                    "caution",
                    N_("No email about the activation? Contact support with the request number."),
                )
            ]
        return []

    def values_to_copy(self) -> list[tuple[Text, str]]:
        result = self.result
        return [] if result is None else [(f.label, str(f.value)) for f in _facts(result)]

    def retranslate(self) -> None:
        super().retranslate()
        result = self.result
        if isinstance(result, Created):
            told = N_("You are its administrator. An email with the details was sent to you.")
            self.banner.say("ok", "circle-check", result.name, [LANGUAGE.say(told)])
        elif isinstance(result, Pending):
            lines = [LANGUAGE.say(result.foresight.sentence)]
            waits = N_("Nothing is left for you to do. An email tells you the decision.")
            self.banner.say("wait", "hourglass", LANGUAGE.say(waits), lines)

    def _open(self) -> None:
        result = self.result
        if isinstance(result, Pending):
            self.seat.open("request", number=result.number)
        elif isinstance(result, Created):
            self.seat.open("account", account_id=result.account_id)
        else:
            self.seat.open("account")

    def _invite(self) -> None:
        result = self.result
        if isinstance(result, Created):
            wish = "account_administrator"
            self.seat.open("account", account_id=result.account_id, section="users", invite=wish)

    def _reload(self) -> None:
        if self._number and self.isVisible():
            self.desk.call(requests.get, number=self._number).done.connect(self._show)

    def _show(self, detail: object) -> None:
        assert isinstance(detail, RequestDetail)
        self.timeline.show_request(detail)


def _facts(result: Created | Pending) -> list[Fact]:
    facts = [
        Fact(N_("Account Name", "field"), result.name, copy=True),
        Fact(N_("Account Domain", "field"), result.domain, code=True),
    ]
    if isinstance(result, Created):
        return [*facts, Fact(VIRTUAL, result.virtual_account, code=True)]
    return [Fact(NUMBER, result.number, code=True), *facts]
