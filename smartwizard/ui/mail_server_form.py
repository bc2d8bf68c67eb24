"""The mail server that mails leave by: set, and tried out before it is saved (R47)."""

from PySide6.QtWidgets import QWidget

from smartwizard import delivery_words
from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import mail_settings
from smartwizard.operations.mail_settings import MailSettings, Tried
from smartwizard.registry import LocalRegistry
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.desk import Reply
from smartwizard.ui.edit_form import EditForm
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.notice import Notice
from smartwizard.ui.radio_focus import tab_to_chosen
from smartwizard.ui.seat import Seat

_SAVED = N_("Mail server saved", "message")
_STAY = N_("Saved: emails stay in the Mailbox", "message")
_ARRIVES = N_("The mail server took a test email for {email}. Check that it arrives.")
_ANSWER = N_("Answer of the mail server: {answer}")
_KEPT = N_("Leave it empty to keep the password that is saved.")
_LEAVES: tuple[tuple[str, Text, Text | None], ...] = (
    (
        "mailbox",
        N_("They stay in the Mailbox", "where emails go"),
        N_("Everyone who uses this computer account can read them there."),
    ),
    (
        "server",
        N_("They leave by a mail server", "where emails go"),
        N_("There is no Mailbox then. What nobody has opened there yet is sent."),
    ),
)
_SECURITIES: tuple[tuple[str, Text, Text | None], ...] = (
    ("starttls", N_("STARTTLS", "encryption"), N_("Usually at port 587")),
    ("tls", N_("TLS", "encryption"), N_("Usually at port 465")),
    ("none", N_("None", "encryption"), N_("Only for a mail server on this computer")),
)


class MailServerForm(EditForm):
    """**Save** lets mails leave by the server from now on; **Send a test email** tries it first."""

    def __init__(self, seat: Seat) -> None:
        self._trying: Reply | None = None
        super().__init__(seat.desk, verb=N_("Save", "button"))
        self._tried_late = LateBar(self)
        self._known = MailSettings("", 587, "starttls", "", has_password=False, sender="")

    def build(self, form: Form) -> None:
        self.leaves = form.radio("leaves", N_("Where emails go", "label"), _LEAVES, column=True)
        example = N_("As in {example}").of(example="mail.example.com")
        self.host = form.text("host", N_("Mail server", "label"), hint=example)
        self.port = form.text("port", N_("Port", "label: of the mail server"))
        self.security = form.radio("security", N_("Encryption", "label"), _SECURITIES, column=True)
        self.address = form.text(
            "sender",
            N_("Sender address", "label"),
            hint=N_("Emails come from this address; replies to it are not read here."),
        )
        self.login = form.text("login", N_("Login at the mail server", "label"), optional=True)
        self.password = form.password("password", N_("Password", "label"))
        for radio in (self.leaves, self.security):
            group = radio.editor.widget
            assert isinstance(group, RadioGroup)
            tab_to_chosen(group)
        self.try_out = Button("", parent=self, icon="send", small=True)
        self.say(self.try_out.setText, N_("Send a test email", "button"))
        self.try_out.clicked.connect(self.try_it)
        holder = QWidget(self)
        row = Flow(holder, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.try_out)
        # Beside the button: the top of the form may be out of sight.
        self.outcome = Notice(self)
        form.place(holder)
        form.place(self.outcome)
        form.edited.connect(self._edited)

    def show_settings(self, known: MailSettings) -> None:
        """Show what is set; what was typed and not saved stays."""
        self._known = known
        self.form.fill(
            {
                "leaves": "server" if known.host else "mailbox",
                "host": known.host,
                "port": str(known.port),
                "security": known.security,
                "sender": known.sender,
                "login": known.login,
            }
        )
        self.password.set_hint(_KEPT if known.has_password else None)
        self._fold()

    def go_back(self) -> None:
        for field in self.form.fields.values():
            field.touched = False
        self.password.fill("")
        self.form.clear_issues()
        self.outcome.clear()
        self.show_settings(self._known)

    def submit(self) -> Reply:
        if self.leaves.value() == "mailbox":
            return self.desk.call(mail_settings.turn_off)
        return self.desk.call(mail_settings.save, **self._typed())

    def accept(self, result: object) -> None:
        assert isinstance(result, MailSettings)
        self.say_saved(_SAVED if result.host else _STAY)
        self.password.fill("")
        self.show_settings(result)

    def try_it(self) -> None:
        """Send a test mail with what stands in the form, unless one is on its way."""
        if self._trying is not None:
            return
        typed = self._typed()

        def work(registry: LocalRegistry) -> object:
            return registry.call(mail_settings.try_out, **typed)

        self.form.clear_issues()
        self.outcome.clear()
        self._trying = reply = self.desk.errand(work)
        self.try_out.setEnabled(False)
        self._tried_late.await_reply(reply)
        reply.tell(self, self._tried, self._not_tried)

    def _tried(self, tried: object) -> None:
        assert isinstance(tried, Tried)
        self._free()
        if tried.sent:
            arrives = _ARRIVES.of(email=tried.email)
            self.outcome.show_done(arrives)
            announce(self, LANGUAGE.say(arrives))
            return
        why = delivery_words.reason(tried.reason)
        answer = _ANSWER.of(answer=tried.answer) if tried.answer else None
        self.outcome.tell("bad", "circle-alert", why, answer)
        announce(self, LANGUAGE.say(why))

    def _not_tried(self, refused: Refused) -> None:
        self._free()
        self.form.show_issues(refused.issues)

    def _free(self) -> None:
        self._trying = None
        self.try_out.setEnabled(True)

    def _typed(self) -> dict[str, str]:
        names = ("host", "port", "security", "login", "password", "sender")
        return {name: self.form.fields[name].value() for name in names}

    def _edited(self) -> None:
        self.forget_saved()
        if any(field.touched for field in self.form.fields.values()):
            self.outcome.clear()
        self._fold()

    def _fold(self) -> None:
        """The server's fields stand there only where mails leave by one."""
        server = self.leaves.value() == "server"
        for name, field in self.form.fields.items():
            field.setVisible(server or name == "leaves")
        self.try_out.setVisible(server)
