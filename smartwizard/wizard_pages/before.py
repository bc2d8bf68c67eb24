"""Before you start: what should be at hand, and whether there is a Cisco account already (C10)."""

from smartwizard.flow import Step
from smartwizard.messages import N_, Text
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.page import Page
from smartwizard.ui.registry_note import RegistryNote

NEEDED: tuple[Text, ...] = (
    N_("A mailbox that you can open now: an activation link is sent to it."),
    N_("The name, address, and phone of your company, in Latin letters."),
    N_(
        "For a Smart Account with a prefix: who administers the Smart Account of your company."
        " Talk to that person first."
    ),
)


class BeforePage(Page):
    """Asks the one thing that decides the way: a new Cisco account, or one that exists."""

    step = Step.BEFORE
    heading = N_("Before you start")
    copies = False

    def build(self, form: Form) -> None:
        card = Card(self)
        for text in NEEDED:
            line = Label("", card)
            self.say(line.setText, text)
            card.body.addWidget(line)
        form.place(card)
        self.account = form.radio(
            "account",
            N_("Your Cisco account"),
            (
                (
                    "new",
                    N_("Create a Cisco account"),
                    N_("A person's account; it takes a minute."),
                ),
                ("existing", N_("I already have one"), N_("Log in and go on where you stopped.")),
            ),
            column=True,
        )
        self.account.fill("new")
        form.place(RegistryNote(self.seat.config, self))

    def guide(self) -> list[Stage]:
        return [
            Stage(None, N_("Check that you have these things at hand"), done=lambda: True),
            Stage(self.account, N_("Choose whether to create a Cisco account")),
        ]

    def asides(self) -> list[Aside]:
        return [
            Aside(
                "caution",
                N_(
                    "A Smart Account needs the company name, address, and phone. If one is "
                    "missing, creating and managing it fails later."
                ),
            )
        ]

    def submit(self) -> Reply | None:
        self.answers.has_account = self.account.value() == "existing"
        return None
