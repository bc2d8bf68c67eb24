"""Creating a Cisco account: e-mail, password, names in Latin letters, country (R1–R4)."""

from smartwizard.flow import Step
from smartwizard.messages import N_
from smartwizard.operations import registration
from smartwizard.operations.registration import Registered
from smartwizard.rules import emails, names
from smartwizard.ui.breaking_row import breaking_row
from smartwizard.ui.country_field import country_field
from smartwizard.ui.desk import Reply
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.ui.password_rules import PasswordRules

LATIN = N_("Use Latin letters: Cisco keeps names and addresses in this script.")
FIRST_NAME = N_("First name (Latin letters)")
LAST_NAME = N_("Last name (Latin letters)")


class AccountPage(Page):
    """The guide's form, with its button **Register**."""

    step = Step.ACCOUNT
    heading = N_("Create a Cisco account")
    verb = N_("Register", "button: create a Cisco account")

    def build(self, form: Form) -> None:
        self.email = form.text(
            "email",
            N_("Email", "label"),
            hint=N_("Your business address: its domain identifies your company later."),
        )
        self.password = form.password(
            "password",
            N_("Password", "label"),
            hint=N_("Choose a new one: not the password that you use at Cisco.com."),
        )
        form.place(PasswordRules(self.password, form))
        with breaking_row(form):
            self.first_name = form.text("first_name", FIRST_NAME, hint=LATIN)
            self.last_name = form.text("last_name", LAST_NAME, hint=LATIN)
        self.country = country_field(form)
        self.email.left.connect(self._after_email)
        for field in (self.first_name, self.last_name):
            field.changed.connect(lambda field=field: self._suggest(field))

    def guide(self) -> list[Stage]:
        return [
            Stage(self.email, N_("Enter your email address")),
            Stage(self.password, N_("Enter a password of your choice")),
            Stage(self.first_name, N_("Enter your first name in Latin letters")),
            Stage(self.last_name, N_("Enter your last name in Latin letters")),
            Stage(self.country, N_("Choose your country or region; you can type to find it")),
            Stage(
                self.onboarding.forward_button(),
                N_("Click Register", "guide step"),
                N_("An email with an activation link is sent to the address above."),
            ),
        ]

    def asides(self) -> list[Aside]:
        return [
            Aside(
                "caution",
                N_(
                    "12 to 60 characters (ASCII), with at least one uppercase letter, one"
                    " lowercase letter, one digit and one symbol."
                ),
            )
        ]

    def submit(self) -> Reply:
        return self.desk.call(
            registration.register,
            email=self.email.value(),
            password=self.password.value(),
            first_name=self.first_name.value(),
            last_name=self.last_name.value(),
            country=self.country.value(),
            language=LANGUAGE.code,
        )

    def keep(self, result: object) -> None:
        assert isinstance(result, Registered)
        self.onboarding.remember(result)

    def _after_email(self) -> None:
        """Warn about free-mail and role addresses, and offer the draft of this address."""
        self.onboarding.email = self.email.value()
        reply = self.desk.work(emails.warnings, self.email.value())
        reply.done.connect(self._warn)
        self.onboarding.draft.offer(self)

    def _warn(self, warnings: object) -> None:
        assert isinstance(warnings, list)
        self.email.warn(warnings[0] if warnings else None)

    def _suggest(self, field: Field) -> None:
        """Offer kana in Latin letters, to accept or correct (R2)."""
        typed = field.value()
        suggestion = names.suggestion(typed)
        if suggestion and suggestion != typed:
            field.propose(N_("In Latin letters: {name}").of(name=suggestion), suggestion)
        else:
            field.propose(None)
