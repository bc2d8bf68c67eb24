"""A new password by mail, and the other things that mailed links are for (R5, R59)."""

from datetime import datetime

from smartwizard.messages import N_, Refused
from smartwizard.operations import email_change, passwords, tokens
from smartwizard.operations.passwords import ResetRequested
from smartwizard.operations.sign_in import SignedIn
from smartwizard.operations.tokens import MailedLink
from smartwizard.ui.announce import announce
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.reset_fields import ResetFields
from smartwizard.ui.reset_ways import DONE, TITLE, WAYS
from smartwizard.ui.small_frame import CANCEL
from smartwizard.ui.small_window import SmallWindow
from smartwizard.ui.ways_on import go_on


class ResetWindow(SmallWindow):
    """Asks for the mail, then takes its link or its code."""

    title = TITLE
    start_size = (560, 740)

    def build(self, form: Form) -> None:
        self.way, self.link, self.address = "ask", "", ""
        self.until: datetime | None = None
        self.asked = ResetFields(self)
        self.asked.again.clicked.connect(self._ask_again)
        self.asked.mailbox.clicked.connect(lambda: self.seat.open("mailbox", to=self.address))
        self._show("ask")

    def want(self, **wishes: object) -> None:
        """Take a mailed `token`, else ask for a mail to `email`."""
        if "token" in wishes:
            self.link = str(wishes["token"])
            self.desk.call(tokens.link, token=self.link).done.connect(self._linked)
            return
        self._show("ask")
        if wishes.get("email"):
            self.asked.email.fill(str(wishes["email"]))
        self.asked.focus()

    def submit(self) -> Reply | None:
        password = self.asked.password.value()
        match self.way:
            case "ask":
                return self.desk.call(passwords.request_reset, email=self.asked.email.value())
            case "code":
                code = self.asked.code.value()
                return self.desk.call(
                    passwords.reset_with_code, email=self.address, code=code, password=password
                )
            case "reset":
                return self.desk.call(passwords.reset, token=self.link, password=password)
            case "change_email":
                return self.desk.call(email_change.confirm, token=self.link, password=password)
            case "restore_email":
                return self.desk.call(email_change.restore, token=self.link)
        self.close()
        go_on(self.seat, "log_in", self.address)
        return None

    def accepted(self, result: object) -> None:
        if isinstance(result, ResetRequested):
            self.address, self.until = result.email, result.expires
            self._show("code")
            self.asked.focus()
            announce(self, self.asked.lead.text())
        elif isinstance(result, SignedIn):
            self.seat.sign_in(result.token, stay=False)
            self._done("reset")
        else:
            self.address = str(result)
            self._done(self.way)

    def show_refused(self, refused: Refused) -> None:
        """A link for somebody who is not logged in here takes their password too."""
        if any(issue.field == "password" for issue in refused.issues):
            self.asked.password.show()
        super().show_refused(refused)

    def remedy(self, name: str) -> None:
        match name:
            case "forgot_password":
                self._show("ask")
                self.asked.email.fill(self.address)
                self.send()
            case "send_again" if self.way == "code":
                self._ask_again()
            case "send_again":
                self.seat.open("profile")
            case _:
                go_on(self.seat, name, self.address)

    def retranslate(self) -> None:
        lead = WAYS[self.way].lead
        if lead is not None:
            told = lead.of(email=self.address, moment=self.until or "")
            self.asked.lead.setText(LANGUAGE.say(told))
        self.asked.lead.setVisible(lead is not None)

    def _show(self, way: str) -> None:
        self.way = way
        self.form.clear_issues()
        title, verb = WAYS[way].title, WAYS[way].verb
        if title is not None:
            self.set_title(title)
        alone = way == "change_email" and self.seat.me.kind != "person"
        self.asked.ask(way, password_too=alone)
        self.primary.setVisible(verb is not None)
        leaves = way in ("nothing", "done", "log_in")
        self.set_way_out(N_("Close", "button: close the window") if leaves else CANCEL)
        if verb is not None:
            self.set_verb(verb)
        self.retranslate()

    def _linked(self, mailed: object) -> None:
        """Show what the link is for; where it cannot be used, why, and what can be done."""
        assert isinstance(mailed, MailedLink)
        self.address = mailed.email
        if mailed.purpose == "activate":
            self.close()
            self.seat.open("onboarding", token=self.link)
        elif mailed.issue is None:
            self._show(mailed.purpose)
            self.asked.focus()
        else:
            self._show("ask" if mailed.purpose == "reset" else "nothing")
            self.asked.email.fill(mailed.email)
            self.show_refused(Refused(mailed.issue))

    def _ask_again(self) -> None:
        reply = self.desk.call(passwords.request_reset, email=self.address)
        reply.done.connect(self._asked_again)
        reply.refused.connect(self.show_refused)

    def _asked_again(self, _: object) -> None:
        self.form.show_done(
            N_("The email is sent again, at most once a minute. Only the latest link works.")
        )

    def _done(self, what: str) -> None:
        """Say what was done; an e-mail that was restored asks for a login, and a new password."""
        title, text = (said.of(email=self.address) for said in DONE[what])
        self._show("log_in" if what == "restore_email" else "done")
        self.form.notice.tell("ok", "circle-check", title, text)
        self.asked.focus()
        announce(self, f"{LANGUAGE.say(title)} {LANGUAGE.say(text)}")
