"""I already have one: logging in with an existing Cisco account, and going on from there."""

from smartwizard.flow import Step
from smartwizard.messages import N_
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Stage
from smartwizard.ui.page import Page
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.sign_in_steps import SignInSteps


class SignInPage(Page):
    """Two steps on one page, as the guide has them."""

    step = Step.SIGN_IN
    heading = N_("Log in to your Cisco account")
    copies = False

    def build(self, form: Form) -> None:
        self.steps = SignInSteps(form, self.seat)
        forgot = LinkButton("", self)
        self.say(forgot.setText, N_("Forgot your password?"))
        forgot.clicked.connect(lambda: self.seat.open("reset", email=self.steps.email.value()))
        form.place(forgot)
        form.place(RegistryNote(self.seat.config, self))

    def enter(self) -> None:
        self._name_button()

    def guide(self) -> list[Stage]:
        return [
            Stage(self.steps.email, N_("Enter the email address of your account")),
            Stage(None, N_("Click Next", "guide step"), done=lambda: self.steps.second),
            Stage(self.steps.password, N_("Enter your password")),
            Stage(None, N_("Click Login", "guide step")),
        ]

    def submit(self) -> Reply:
        return self.steps.advance()

    def keep(self, result: object) -> bool | None:
        signed_in = self.steps.taken(result)
        self._name_button()
        if signed_in is None:
            return False
        self.onboarding.follow(signed_in.me)
        return None

    def remedy(self, name: str) -> None:
        if name == "send_again":
            self.onboarding.resume_activation(self.steps.email.value(), self.steps.password.value())
        else:
            super().remedy(name)

    def _name_button(self) -> None:
        self.verb = self.steps.verb  # type: ignore[misc]
        self.onboarding.name_buttons()
