"""Signing in, in two steps: Email, Next; Password, Login (R5). Pages and the window share it."""

from smartwizard.messages import N_, Text
from smartwizard.operations import sign_in
from smartwizard.operations.sign_in import SignedIn
from smartwizard.rules import emails
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.seat import Seat

NEXT = N_("Next", "button of the onboarding")
LOGIN = N_("Login", "button")


class SignInSteps:
    """The fields of both steps, and which of them it is."""

    def __init__(self, form: Form, seat: Seat) -> None:
        self.form, self.seat = form, seat
        self.email = form.text("email", N_("Email", "label"))
        self.password = form.password("password", N_("Password", "label"))
        self.stay = form.check("stay", N_("Stay logged in on this computer"))
        self.email.changed.connect(self.first_step)
        self._second = True
        self.first_step()

    @property
    def second(self) -> bool:
        """Whether the password is asked now."""
        return self._second

    @property
    def verb(self) -> Text:
        """What the button does in this step."""
        return LOGIN if self._second else NEXT

    def first_step(self) -> None:
        """Ask the address only; another address asks the password anew."""
        if self._second:
            self._second = False
            self.password.fill("")
            self._show()

    def advance(self) -> Reply:
        """The call of the step: check the address as text, then log in."""
        if not self._second:
            return self.seat.desk.work(emails.normalize, self.email.value())
        return self.seat.desk.call(
            sign_in.sign_in,
            email=self.email.value(),
            password=self.password.value(),
        )

    def taken(self, result: object) -> SignedIn | None:
        """Take the answer: go to the second step, or sit down at the desk."""
        if not isinstance(result, SignedIn):
            self._second = True
            self._show()
            self.password.focus()
            return None
        self.seat.sign_in(result.token, stay=bool(self.stay.value()))
        return result

    def _show(self) -> None:
        self.password.setVisible(self._second)
        self.stay.setVisible(self._second)
