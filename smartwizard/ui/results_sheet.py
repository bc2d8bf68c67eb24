"""What became of numbers that were sent: under their status, with remedies (R31, R32)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations import contract_lists
from smartwizard.operations.contract_views import Submission
from smartwizard.ui import result_words, tokens
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.result_deeds import ResultDeeds
from smartwizard.ui.results_summary import ResultsSummary
from smartwizard.ui.results_table import ResultsTable
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

_TITLE = N_("%n result", "title: of numbers that were sent", 0)
_SENT = N_("{access}, sent on {date}", "numbers: what for, and when")
_FORWARD = N_("To ask about a number, forward the email with your question: it is quicker.")
COPIED = N_("Copied", "to the clipboard")


class ResultsSheet(Sheet):
    """`another` tells that more access is wanted."""

    another = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(_TITLE.of(0), parent)
        self._seat, self.number = seat, ""
        self._shown: Submission | None = None
        self._asked: Reply | None = None
        self._fresh = False
        self.lead = add_lead(self)
        self.guide_button = Button("", parent=self, icon="list-ordered")
        self.summary, self.table = ResultsSummary(self), ResultsTable(self)
        self.table.setObjectName("results")
        self.say(self.table.setAccessibleName, N_("Results", "table: numbers that were sent"))
        self.deeds = ResultDeeds(seat, self, self.table)
        card = Card(self, padding=4)
        card.body.addWidget(self.table)
        self.column.addWidget(self._ways())
        self.column.addWidget(self.summary)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self._late = LateBar(self)

    def show_number(self, number: str, *, fresh: bool) -> None:
        """Show a submission; the results of a `fresh` one are announced."""
        self.number, self._fresh = number, fresh
        self.notice.clear()
        self.table.stop_editing()
        self.reload()

    def reload(self) -> None:
        """Ask again how it stands."""
        if not self.number:
            return
        reply = self._asked = self._seat.desk.call(contract_lists.results, number=self.number)
        self._late.await_reply(reply)
        reply.tell(self, self._show, self.refuse)

    def values(self) -> list[tuple[Text, str]]:
        """Each number with what it came to, for the clipboard."""
        named = N_("{number}", "a number that was sent")
        return [
            (named.of(number=item.number), result_words.look(item).word)
            for item in self.table.items
        ]

    def retranslate(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self.say(self.heading.setText, _TITLE.of(len(shown.items)))
        access = Code("access_type", shown.access)
        when = LANGUAGE.say(_SENT.of(access=access, date=shown.at))
        self.lead.setText(f"{when}\n{LANGUAGE.say(_FORWARD)}")
        self.table.show_items(shown.items)

    def _show(self, shown: Submission) -> None:
        self._shown = shown
        self.summary.show_submission(shown)
        self.retranslate()
        self.deeds.come_back()
        if self._fresh:
            self._fresh = False
            self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, " ".join((self.heading.text(), *self.summary.sentences())))

    def _copy(self) -> None:
        lines = [result_words.as_line(item) for item in self.table.items]
        QGuiApplication.clipboard().setText("\n".join(lines))
        announce(self, LANGUAGE.say(COPIED))

    def _ways(self) -> QWidget:
        ways = QWidget(self)
        row = Flow(ways, gap=tokens.SPACE_12)
        self.copy = Button("", parent=self, icon="copy")
        self.copy.setObjectName("copy_list")
        self.say(self.copy.setText, N_("Copy list", "button"))
        self.copy.clicked.connect(self._copy)
        self.add = Button("", "primary", self, icon="plus")
        self.add.setObjectName("add_access")
        self.say(self.add.setText, N_("Add Access", "button"))
        self.add.clicked.connect(self.another)
        for part in (self.add, self.copy, self.guide_button):
            row.addWidget(part)
        return ways
