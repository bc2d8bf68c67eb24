"""The window of support: a new message, and one's own cases (R50)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Refused
from smartwizard.operations import account_properties, profile
from smartwizard.operations.profile import Profile
from smartwizard.ui import support_cases, support_section
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.seat import Seat
from smartwizard.ui.sections import Sections
from smartwizard.ui.support_cases import CasesSection
from smartwizard.ui.support_section import SupportSection
from smartwizard.ui.window import Sheet, Window

_OPERATOR = (
    N_("Messages to support are sent from a Cisco account"),
    N_("The operator's login cannot send one. Log out first, then log in with a Cisco account."),
)


class SupportWindow(Window):
    """`want` takes a `topic`, `facts` of a request, and an `account_domain`."""

    title = support_section.TITLE

    def build(self, content: QWidget) -> None:
        self._whose = self.seat.me.reference
        self._profile: Profile | None = None
        self._asked: Reply | None = None
        self.sections = Sections(self, content)
        self.sections.add("message", "life-buoy", support_section.TITLE, self._make_message)
        self.sections.add("cases", "inbox", support_cases.TITLE, CasesSection)
        self.operator = Sheet(self.title, content)
        self.empty = Empty("life-buoy", parent=self.operator)
        self.operator.column.addWidget(self.empty)
        self.operator.column.addStretch(1)
        self.sections.stack.addWidget(self.operator)
        self.late = LateBar(content)
        self.rail.chosen.connect(self._chosen)  # type: ignore[union-attr]
        self.sections.show("message")

    def want(self, **wishes: object) -> None:
        if wishes:
            self.sections.show("message")
        self.message.want(wishes)

    @property
    def message(self) -> SupportSection:
        """The section of a new message."""
        section = self.sections.of("message")
        assert isinstance(section, SupportSection)
        return section

    def me_changed(self) -> None:
        me = self.seat.me
        if me.reference != self._whose:
            self._whose, self._profile = me.reference, None
            self.message.start_again()
        super().me_changed()

    def load(self) -> Reply | None:
        kind = self.seat.me.kind
        self.sections.rail.entry("cases").setVisible(kind == "person")
        self.sections.rail.entry("message").setVisible(kind != "operator")
        if kind == "operator":
            self.retranslate()
            self.sections.stack.setCurrentWidget(self.operator)
            return None
        self.sections.show("message" if kind == "nobody" else self.sections.key)
        self._chosen(self.sections.key)
        if kind == "nobody":
            self.message.start(None, "")
            return None
        reply = self.desk.call(profile.view)
        self.late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, Profile)
        self._profile = result
        self._asked = self.desk.call(account_properties.mine)
        self._asked.done.connect(self._start)

    def show_refused(self, refused: Refused) -> None:
        self.message.refuse(refused)

    def retranslate(self) -> None:
        self.empty.say(*(LANGUAGE.say(text) for text in _OPERATOR))

    def _start(self, accounts: object) -> None:
        """The domain of one's only account is known; of several, the person says which."""
        assert isinstance(accounts, tuple)
        domain = accounts[0].domain if len(accounts) == 1 else ""
        self.message.start(self._profile, domain)

    def _make_message(self, seat: Seat, parent: QWidget) -> Sheet:
        section = SupportSection(seat, parent)
        section.cases_wanted.connect(self._show_cases)
        return section

    def _show_cases(self) -> None:
        self.sections.show("cases")
        self._chosen("cases")

    def _chosen(self, key: str) -> None:
        section = self.sections.of(key)
        if isinstance(section, CasesSection):
            section.reload()
