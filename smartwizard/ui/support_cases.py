"""One's own support cases: what was sent, under which number, with its facts (R50)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Code
from smartwizard.operations import support
from smartwizard.operations.support import Case
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.seat import Seat
from smartwizard.ui.support_facts import shown
from smartwizard.ui.window import Sheet

TITLE = N_("Your cases", "support cases")
CASE_NUMBER = N_("Case number", "support case")
_PAGE = 20


class CasesSection(Sheet):
    """The newest first, twenty at a time."""

    narrow = True

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        self._cases: Sequence[Case] = ()
        self._shown = _PAGE
        self.cards = QVBoxLayout()
        self.cards.setSpacing(tokens.SPACE_16)
        self.more = Button("", parent=self)
        self.say(self.more.setText, N_("Show more", "button"))
        self.more.clicked.connect(self._show_more)
        self.empty = Empty("inbox", parent=self)
        self.column.addWidget(self.empty)
        self.column.addLayout(self.cards)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.retranslate()

    def reload(self) -> None:
        """Ask for the cases."""
        reply = self._seat.desk.call(support.my_cases)
        reply.done.connect(self._show)
        reply.refused.connect(self.refuse)

    def retranslate(self) -> None:
        title = N_("No cases yet")
        text = N_("A message that you send to support appears here, with its number.")
        self.empty.say(LANGUAGE.say(title), LANGUAGE.say(text))

    def _show(self, cases: object) -> None:
        assert isinstance(cases, tuple)
        self.notice.clear()
        if cases != self._cases:
            self._cases, self._shown = cases, _PAGE
            self._fill()
        self.empty.setVisible(not cases)

    def _show_more(self) -> None:
        self._shown += _PAGE
        self._fill()

    def _fill(self) -> None:
        while (item := self.cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for case in self._cases[: self._shown]:
            self.cards.addWidget(CaseCard(case, self))
        self.more.setVisible(len(self._cases) > self._shown)


class CaseCard(FactCard):
    """One message with its number, as it was sent."""

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        topic = N_("{topic}", "title of a support case")
        super().__init__(topic.of(topic=Code("support.topic", case.topic)), parent)
        inquiry = Label(case.inquiry, self)
        inquiry.set_selectable()
        self.body.addWidget(inquiry)
        given = (
            (N_("Account Domain", "field"), case.account_domain),
            (N_("Company name", "field"), case.company),
        )
        self.show_facts(
            [
                Fact(CASE_NUMBER, case.number, code=True),
                Fact(N_("Sent", "when a message was sent"), case.sent_at),
                *(Fact(label, value) for label, value in given if value),
                *map(shown, case.facts),
            ]
        )
