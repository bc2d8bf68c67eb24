"""Coming into the onboarding from outside: a mailed link, an old registration, a login."""

from datetime import datetime
from functools import partial

from smartwizard.flow import Answers, Step
from smartwizard.me import Me
from smartwizard.messages import Refused
from smartwizard.operations import activation, tokens
from smartwizard.operations.registration import Registered
from smartwizard.operations.tokens import MailedLink
from smartwizard.ui.desk import Desk
from smartwizard.ui.drafts import WizardDraft
from smartwizard.ui.seat import Seat
from smartwizard.ui.wizard_buttons import WizardButtons


class WizardEntry(WizardButtons):
    """Where a person stands when they arrive, and what their window knows of them."""

    seat: Seat
    desk: Desk
    draft: WizardDraft
    answers: Answers
    registration: str
    token: str
    email: str
    expires: datetime | None
    again_at: datetime | None

    def start_at(self, step: Step) -> None:
        """Begin a walk at a page whose former ones are done in the registry."""
        raise AssertionError(step)

    def remember(self, registered: Registered) -> None:
        """Keep what this window knows of its registration."""
        self.registration, self.email = registered.registration, registered.email
        self.expires, self.again_at = registered.expires, registered.again_at

    def follow(self, me: Me) -> None:
        """Somebody logged in on these pages: what follows depends on what they have."""
        self.answers.active = True
        self.answers.company_complete = me.company_complete
        self.draft.moved_in()

    def follow_link(self, token: str) -> None:
        """A mailed link was opened: see what it is for, then show the page it leads to."""
        reply = self.desk.call(tokens.link, token=token)
        reply.tell(self, partial(self._linked, token))

    def resume_activation(self, email: str, password: str) -> None:
        """Take up a registration in this window after its password (R5)."""
        reply = self.desk.call(activation.send_again_with_password, email=email, password=password)
        reply.done.connect(self._resume)
        reply.refused.connect(self._refuse)

    def _linked(self, token: str, found: object) -> None:
        assert isinstance(found, MailedLink)
        if found.issue is not None:
            self._refuse(Refused(found.issue))
            return
        if found.purpose != Step.ACTIVATE:
            self.seat.open("reset", token=token)
            return
        if found.email != self.email:
            # It is another registration's link: this window has no hold of that one.
            self.registration = ""
        self.token, self.email = token, found.email
        self.start_at(Step.ACTIVATE)

    def _resume(self, registered: object) -> None:
        assert isinstance(registered, Registered)
        self.remember(registered)
        self.start_at(Step.ACTIVATE)

    def _refuse(self, refused: Refused) -> None:
        page = self.current()
        if page is not None:
            page.refuse(refused)
