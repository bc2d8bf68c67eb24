"""Activating the account: the link or code of the mail, and the password (R4, S4 steps 7–14)."""

from PySide6.QtWidgets import QWidget

from smartwizard.flow import Step
from smartwizard.messages import N_, Text
from smartwizard.operations import activation
from smartwizard.operations.registration import Registered
from smartwizard.operations.sign_in import SignedIn
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Label, Mono
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.correct_address import CorrectAddress
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.guide import Aside, Stage
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.page import Page
from smartwizard.ui.send_again import SendAgain


class ActivatePage(Page):
    """Says which address the mail went to, and takes the code where the link is not followed."""

    step = Step.ACTIVATE
    heading = N_("Verification email sent")
    verb = N_("Activate account", "button")
    final = True
    copies = False

    def build(self, form: Form) -> None:
        self._sent = Label("", self)
        self._address = Mono("", self)
        form.place(self._sent)
        form.place(self._address)
        form.place(self._actions())
        self.code = form.text(
            "code",
            N_("Code from the email"),
            hint=N_("8 characters. Not needed if you followed the link in the email."),
            secret=True,
            editor=MonoEdit(self),
        )
        self.password = form.password(
            "password", N_("Password", "label"), hint=N_("The one that you just chose.")
        )

    def enter(self) -> None:
        """Say which address it is about; a window that holds the registration can do more."""
        holds = bool(self.onboarding.registration)
        self._address.setText(self.onboarding.email)
        told = self._told()
        self.say(self._sent.setText, told)
        self.code.setVisible(not self.onboarding.token)
        if self.onboarding.token:
            self.form.clear_issues()
        self._again.setVisible(holds)
        self._correct.setVisible(holds)
        self.mailbox.setVisible(not self.seat.me.mails_leave)
        if self.onboarding.again_at is not None:
            self._again.wait_until(self.onboarding.again_at)
        announce(self, f"{LANGUAGE.say(told)} {self.onboarding.email}")

    def guide(self) -> list[Stage]:
        return [
            Stage(self._address, N_("Check the address that the email was sent to")),
            self._open_stage(),
            Stage(self.code, N_("Click Activate account in the email, or enter its code here")),
            Stage(self.password, N_("Enter your password")),
            Stage(
                self.onboarding.forward_button(),
                N_("Click Activate account"),
                N_("You are logged in, and your company information comes next."),
            ),
        ]

    def _open_stage(self) -> Stage:
        """Where the mail is: in this program, or where the person reads theirs (R47)."""
        what = N_("Open the email “Activate your account”")
        if self.seat.me.mails_leave:
            own = N_("It is in your own inbox, or among the unwanted emails there.")
            return Stage(self._address, what, own)
        here = N_("If the registry is kept on this computer, it is in the mailbox of this program.")
        return Stage(self.mailbox, what, here)

    def asides(self) -> list[Aside]:
        return [
            Aside(
                "memo",
                N_("No email? Check the address, then send it again. Only the latest link works."),
            )
        ]

    def submit(self) -> Reply:
        if self.onboarding.token:
            return self.desk.call(
                activation.activate, token=self.onboarding.token, password=self.password.value()
            )
        return self.desk.call(
            activation.activate_with_code,
            registration=self.onboarding.registration,
            code=self.code.value(),
            password=self.password.value(),
        )

    def keep(self, result: object) -> None:
        assert isinstance(result, SignedIn)
        self.seat.sign_in(result.token, stay=False)
        self.onboarding.follow(result.me)

    def remedy(self, name: str) -> None:
        if name == "send_again":
            self._send_again()
        else:
            super().remedy(name)

    def _told(self) -> Text:
        """What happened: the link was followed, or it is on its way."""
        if self.onboarding.token:
            return N_("The link works. Enter the password that you chose for this address.")
        if self.onboarding.expires is None:
            return N_("An email with an activation link was sent. Follow its link.")
        return N_(
            "An email with an activation link went to this address. The link works until {moment}."
        ).of(moment=self.onboarding.expires)

    def _actions(self) -> QWidget:
        holder = QWidget(self)
        row = Flow(holder, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        self.mailbox = self._button(N_("Open the mailbox"), "mail")
        self._again = SendAgain(self)
        self._correct = self._button(N_("Correct the address"), "pencil")
        self.mailbox.clicked.connect(lambda: self.seat.open("mailbox", to=self.onboarding.email))
        self._again.wanted.connect(self._send_again)
        self._correct.clicked.connect(self._ask_address)
        for button in (self.mailbox, self._again, self._correct):
            row.addWidget(button)
        return holder

    def _button(self, text: Text, icon: str) -> Button:
        button = Button("", parent=self, icon=icon, small=True)
        self.say(button.setText, text)
        return button

    def _send_again(self) -> None:
        reply = self.desk.call(activation.send_again, registration=self.onboarding.registration)
        reply.done.connect(self._sent_again)
        reply.refused.connect(self.refuse)

    def _sent_again(self, registered: object) -> None:
        assert isinstance(registered, Registered)
        self.onboarding.remember(registered)
        self.onboarding.token = ""
        self.enter()
        self.form.clear_issues()
        self.form.show_done(N_("The email was sent again. Only the latest link works."))
        self.code.focus()

    def _ask_address(self) -> None:
        dialog = CorrectAddress(
            self, self.desk, self.onboarding.registration, self.onboarding.email
        )
        dialog.kept.connect(self._sent_again)
        dialog.open()
