"""Logging in: the e-mail, then the password; on the spot where a session has ended (R5)."""

from smartwizard.me import Me
from smartwizard.messages import N_
from smartwizard.operations import activation
from smartwizard.operations.registration import Registered
from smartwizard.rules import dates
from smartwizard.ui.announce import announce
from smartwizard.ui.caps_lock import CapsLock
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.sign_in_steps import SignInSteps
from smartwizard.ui.small_window import SmallWindow
from smartwizard.ui.ways_on import go_on


class SignInWindow(SmallWindow):
    """Closes when somebody has logged in; the windows behind it stay as they are."""

    title = N_("Login", "title")

    def build(self, form: Form) -> None:
        self.steps = SignInSteps(form, self.seat)
        CapsLock(self.steps.password)
        self.mailbox = LinkButton("", self)
        self.say(self.mailbox.setText, N_("Open the mailbox"))
        self.mailbox.clicked.connect(self._open_mailbox)
        forgot = LinkButton("", self)
        self.say(forgot.setText, N_("Forgot your password?"))
        forgot.clicked.connect(lambda: self.remedy("forgot_password"))
        self._sent = self.place(self.mailbox)
        self._sent.hide()
        create = LinkButton("", self)
        self.say(create.setText, N_("Create a Cisco account"))
        create.clicked.connect(self._create)
        self.place(forgot)
        self.place(create)
        self.steps.email.changed.connect(self._name_step)
        self._name_step()

    def want(self, **wishes: object) -> None:
        """Ask the password at once, where the `email` is known or the session has just ended."""
        email = str(wishes.get("email") or self.seat.last_email)
        if email and email != self.steps.email.value():
            self.steps.email.fill(email)
        if self.steps.email.value() and not self.steps.second:
            self.send()
        elif not self.steps.second:
            self.steps.email.focus()

    def submit(self) -> Reply:
        self._sent.hide()
        return self.steps.advance()

    def accepted(self, result: object) -> None:
        signed_in = self.steps.taken(result)
        self._name_step()
        if signed_in is not None:
            self._tell(signed_in.me)
            self.close()
            self.steps.email.fill("")
            if signed_in.me.kind == "person" and signed_in.me.last_login is None:
                self.seat.open("profile")

    def remedy(self, name: str) -> None:
        if name == "send_again":
            self._send_again()
        else:
            go_on(self.seat, name, self.steps.email.value())

    def _name_step(self) -> None:
        self.set_verb(self.steps.verb)

    def _send_again(self) -> None:
        reply = self.desk.call(
            activation.send_again_with_password,
            email=self.steps.email.value(),
            password=self.steps.password.value(),
        )
        reply.done.connect(self._sent_again)
        reply.refused.connect(self.show_refused)

    def _sent_again(self, registered: object) -> None:
        assert isinstance(registered, Registered)
        self.form.clear_issues()
        self.form.show_done(N_("An email with an activation link was sent. Follow its link."))
        self._sent.setVisible(not self.seat.me.mails_leave)

    def _create(self) -> None:
        """Whoever has no account yet is led to where one is made."""
        self.close()
        self.seat.open("onboarding")

    def _open_mailbox(self) -> None:
        self.seat.open("mailbox", to=self.steps.email.value())

    def _tell(self, me: Me) -> None:
        """Say when this account was last used: a login that was somebody else's is noticed."""
        text = N_("Logged in.", "announced")
        if me.last_login is not None:
            moment = dates.moment(me.last_login, LANGUAGE.code, me.time_zone)
            text = N_("Logged in. Last login: {moment}").of(moment=moment)
        announce(self, LANGUAGE.say(text))
