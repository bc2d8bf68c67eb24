"""Contact support as a section: the form, or what became of it (R50)."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard import links
from smartwizard.messages import N_
from smartwizard.operations.profile import Profile
from smartwizard.operations.support import Case
from smartwizard.ui.announce import announce
from smartwizard.ui.cisco import open_at_cisco
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.support_facts import said
from smartwizard.ui.support_form import SupportForm
from smartwizard.ui.support_sent import SentCard
from smartwizard.ui.window import Sheet

TITLE = N_("Contact support", "title")
_ABOUT = N_(
    "Your message gets a number. The registry addresses it to the desk for its "
    "topic, with a copy to you."
)


class SupportSection(Sheet):
    """A new form for each message, so that nothing of the last one is sent again."""

    narrow = True

    cases_wanted = Signal()

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        self._profile: Profile | None = None
        self._domain = ""
        self.say(add_lead(self).setText, _ABOUT)
        self.column.addWidget(self._ways())
        self.card = Card(self)
        self.sent = SentCard(self)
        for part in (self.card, self.sent, RegistryNote(seat.config, self)):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.sent.another_wanted.connect(self.start_again)
        self.sent.cases_wanted.connect(self.cases_wanted)
        self.form = self._new_form()

    def want(self, wishes: Mapping[str, object]) -> None:
        """Take a topic, facts and an account domain; what was typed before stays otherwise."""
        if not wishes:
            return
        if not self.sent.isHidden():
            self.start_again()
        if wishes.get("facts") is not None:
            self.form.set_facts(said(wishes["facts"]))
        if wishes.get("topic"):
            self.form.choose(str(wishes["topic"]))
        if wishes.get("account_domain"):
            self.form.domain.fill(str(wishes["account_domain"]))

    def start(self, profile: Profile | None, domain: str) -> None:
        """Begin with what is known of who sits here."""
        self._profile, self._domain = profile, domain
        self.log_in.setVisible(self._seat.me.kind == "nobody")
        self.form.start(profile, domain)

    def start_again(self) -> None:
        """An empty form, for another message or another person."""
        self.sent.hide()
        self.form.hide()
        self.form.deleteLater()
        self.form = self._new_form()
        self.card.show()
        self.start(self._profile, self._domain)
        self.form.focus_on("topic")

    def _new_form(self) -> SupportForm:
        form = SupportForm(self._seat)
        self.card.body.addWidget(form)
        form.saved.connect(self._on_sent)
        form.canceled.connect(self.start_again)
        form.remedy_wanted.connect(self._seat.remedy)
        return form

    def _on_sent(self, case: object) -> None:
        assert isinstance(case, Case)
        self.card.hide()
        me = self._seat.me
        stays = not (self._seat.config.run_by or me.mails_leave)
        self.sent.show_case(case, signed_in=me.kind == "person", stays_here=stays)
        self.sent.another.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, LANGUAGE.say(N_("Message sent: {number}").of(number=case.number)))

    def _ways(self) -> QWidget:
        """The way to log in, and to the Support Case Manager at Cisco.com (R51)."""
        ways = QWidget(self)
        row = Flow(ways, gap=16)
        self.log_in = LinkButton("", self)
        self.say(self.log_in.setText, N_("Login", "button"))
        self.log_in.clicked.connect(lambda: self._seat.open("sign_in"))
        config = self._seat.config
        self.cisco = LinkButton("", self)
        self.say(self.cisco.setText, N_("Open at Cisco.com"))
        self.cisco.clicked.connect(lambda: open_at_cisco(config, "support"))
        self.cisco.setVisible(links.page("support", config.links) is not None)
        row.addWidget(self.log_in)
        row.addWidget(self.cisco)
        return ways
