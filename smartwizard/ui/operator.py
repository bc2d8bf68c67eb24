"""The registry operator: set up where something first needs one, then what waits for them (R54)."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import operators, requests
from smartwizard.operations.requesting.views import RequestPage
from smartwizard.operations.requests import Waiting
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.operator_setup import OperatorSetup
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.request_words import your_turn
from smartwizard.ui.task_card import Task
from smartwizard.ui.waiting import WaitingList
from smartwizard.ui.window import Sheet, Window

_EMBEDDED = "sqlite:"
_TRUST = N_(
    "The registry inside the program protects against mistakes and against other users of the"
    " computer, not against the person who owns its file; everything else needs a server."
)
_READY = N_("The operator is set up. Log in as operator.")
_NOTHING = Waiting(RequestPage((), "", 0), RequestPage((), "", 0))
_ENTRIES: dict[str, tuple[str, Text]] = {
    "operator": ("shield-check", N_("Operator", "title")),
    "home": ("house", N_("Home", "title: the first page")),
    "mailbox": ("mail", N_("Mailbox", "title")),
    "delivery": ("send", N_("Email delivery", "title")),
    "records": ("layers", N_("Records", "title")),
}


class OperatorWindow(Window):
    """Asks for the first operator, then for their login, then shows what they may decide."""

    title = N_("Operator", "title")

    def build(self, content: QWidget) -> None:
        self._set_up = ""
        self._waiting = _NOTHING
        self.sheet = Sheet(self.title, content)
        self.late = LateBar(content)
        self.trust = Banner("info", content, bar=False)
        self.trust.setVisible(self.seat.config.registry_url.startswith(_EMBEDDED))
        self.setup = OperatorSetup(self.seat, content)
        self.setup.made.connect(self._made)
        self.login = Empty("key-round")
        self.log_in = Button("", "primary")
        self.say(self.log_in.setText, N_("Login", "button"))
        self.log_in.clicked.connect(lambda: self.seat.open("sign_in", email=self._set_up))
        self.login.add_action(self.log_in)
        self.waiting = WaitingList(self.seat, content)
        self.waiting.all_wanted.connect(partial(self.seat.open, "home"))
        self.sheet.notice.link_followed.connect(self.reload)
        self._lay_out(content)
        self._fill_rail()
        self._show(None)
        self.retranslate()

    def load(self) -> Reply:
        if self.seat.me.kind == "operator":
            reply: Reply = self.desk.call(requests.waiting)
        else:
            reply = self.desk.call(operators.exists)
        self.late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        self.sheet.notice.clear()
        if isinstance(result, Waiting):
            self._waiting = result
            self.waiting.show_waiting(result.mine, self._accounts)
            self._show(self.waiting)
        elif result:
            self._show(self.login)
        elif self.setup.isHidden():
            self._show(self.setup)
            self.setup.email.focus()

    def show_refused(self, refused: Refused) -> None:
        self.sheet.refuse(refused)

    def retranslate(self) -> None:
        self.trust.say("info", "info", "", [LANGUAGE.say(_TRUST)])
        title = _READY if self._set_up else N_("Log in as operator")
        why = N_("What waits for the operator is shown after the login.")
        self.login.say(LANGUAGE.say(title), LANGUAGE.say(why))

    def _show(self, shown: QWidget | None) -> None:
        """One of three: setting up, logging in, deciding."""
        for part in (self.setup, self.login, self.waiting):
            part.setVisible(part is shown)
        count = self._waiting.mine.total if shown is self.waiting else 0
        assert isinstance(self.rail, Rail)
        entry = self.rail.entry("operator")
        entry.set_count(LANGUAGE.value(count) if count else "", mine=True)
        me = self.seat.me
        self.rail.entry("mailbox").setVisible(not me.mails_leave)
        delivery = self.rail.entry("delivery")
        for entry_of_operator in (delivery, self.rail.entry("records")):
            entry_of_operator.setVisible(me.kind == "operator")
        delivery.set_count(LANGUAGE.value(me.failed_mails) if me.failed_mails else "", mine=True)

    def _made(self, email: str) -> None:
        """The first operator exists: who sits here stays logged in until the operator logs in."""
        self._set_up = email
        self.retranslate()
        self._show(self.login)
        self.log_in.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, LANGUAGE.say(_READY))

    def _accounts(self) -> list[Task]:
        count = self._waiting.accounts
        if not count:
            return []
        return [
            Task(
                key="accounts",
                look=your_turn(),
                title=LANGUAGE.say(
                    N_("%n Smart Account is waiting for an administrator", "", count)
                ),
                lines=[LANGUAGE.say(N_("Appoint somebody of the account domain."))],
                verb=LANGUAGE.say(N_("See the accounts")),
                slot=partial(self.seat.open, "home"),
            )
        ]

    def _fill_rail(self) -> None:
        assert isinstance(self.rail, Rail)
        for name, (icon, word) in _ENTRIES.items():
            self.say(self.rail.add_entry(name, icon).set_word, word)
        self.rail.select("operator")
        self.rail.chosen.connect(self._go)

    def _go(self, name: str) -> None:
        assert isinstance(self.rail, Rail)
        self.rail.select("operator")
        if name != "operator":
            self.seat.open(name)

    def _lay_out(self, content: QWidget) -> None:
        for part in (self.trust, self.setup, self.login, self.waiting):
            self.sheet.column.addWidget(part)
        self.sheet.column.addStretch(1)
        self.sheet.column.addWidget(RegistryNote(self.seat.config, content))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
