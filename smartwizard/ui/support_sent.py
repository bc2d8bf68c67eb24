"""After a message to support was sent: its number, where the answer comes, what next (R50)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.support import Case
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.fact_card import COPIED, Fact, FactCard
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.support_cases import CASE_NUMBER

_SENT = N_("Message sent", "title: a message to support")
_NEXT = N_("A copy went to {email}. Quote the number when you write about it again.")
_HERE = N_(
    "Emails of this registry stay on this computer, in its mailbox. To reach the desk itself, copy"
    " the message and send it, or open a case at Cisco.com."
)


class SentCard(FactCard):
    """The result in the place of the form."""

    another_wanted = Signal()
    cases_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_SENT, parent)
        self._case: Case | None = None
        self._next, self._here = Label("", self), Label("", self)
        self.say(self._here.setText, _HERE)
        ways = QWidget(self)
        row = Flow(ways, gap=8)
        self.copy = self._button(N_("Copy message", "button"), "copy", row)
        self.cases = self._button(N_("See your cases", "button"), "", row)
        self.another = self._button(N_("Write another message", "button"), "", row)
        for part in (self._next, self._here):
            self.body.addWidget(part)
        self.body.addWidget(ways)
        self.copy.clicked.connect(self._copy)
        self.cases.clicked.connect(self.cases_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.hide()

    def show_case(self, case: Case, *, signed_in: bool, stays_here: bool) -> None:
        """Show what was numbered; cases are kept for people who are logged in."""
        self._case = case
        self.show_facts([Fact(CASE_NUMBER, case.number, code=True)])
        self.say(self._next.setText, _NEXT.of(email=case.email))
        self._here.setVisible(stays_here)
        self.cases.setVisible(signed_in)
        self.show()

    def _button(self, text: Text, icon: str, row: Flow) -> Button:
        button = Button("", parent=self, icon=icon)
        self.say(button.setText, text)
        row.addWidget(button)
        return button

    def _copy(self) -> None:
        if self._case is not None:
            QGuiApplication.clipboard().setText(as_text(self._case))
            announce(self, LANGUAGE.say(COPIED))


def as_text(case: Case) -> str:
    """A case as plain text, to be sent in another way."""
    given = (
        (CASE_NUMBER, case.number),
        (N_("Topic", "label"), LANGUAGE.word(Code("support.topic", case.topic))),
        (N_("Full Name", "field"), case.name),
        (N_("Email", "label"), case.email),
        (N_("Company name", "field"), case.company),
        (N_("Phone", "field"), case.phone),
        (N_("Account Domain", "field"), case.account_domain),
    )
    lines = [f"{LANGUAGE.say(label)}: {value}" for label, value in given if value]
    lines += [f"{fact.label}: {fact.value}" for fact in case.facts]
    return "\n".join([*lines, "", case.inquiry])
