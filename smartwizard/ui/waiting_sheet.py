"""My numbers that wait for a decision: who holds each, and what comes next (R31)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.contract_views import ItemView
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.result_deeds import ResultDeeds
from smartwizard.ui.results_table import ResultsTable
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Pending", "title: numbers that wait")
_LEAD = N_("An email tells you what is decided. You can send a reminder once a day.")
_NOTHING = (N_("No number waits for a decision"), N_("What you have sent stands in your requests."))


class WaitingSheet(Sheet):
    """`requests` tells that the list of all requests is wanted."""

    requests = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.say(add_lead(self).setText, _LEAD)
        self.table, self.empty = ResultsTable(self, groups=False), Empty("hourglass")
        self.table.setObjectName("waiting")
        self.say(self.table.setAccessibleName, TITLE)
        self.deeds = ResultDeeds(seat, self, self.table)
        self._card = Card(self, padding=4)
        self._card.body.addWidget(self.table)
        self.all = Button("", icon="inbox")
        self.all.setObjectName("your_requests")
        self.say(self.all.setText, N_("Your Access Requests"))
        self.all.clicked.connect(self.requests)
        self.empty.add_action(self.all)
        self.guide_button = Button("", parent=self, small=True, icon="list-ordered")
        self.column.addWidget(self.guide_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._card, self.empty):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.show_items(())
        self.retranslate()

    def show_items(self, items: Sequence[ItemView]) -> None:
        """Show what waits now."""
        self.table.show_items(items)
        self._card.setVisible(bool(items))
        self.empty.setHidden(bool(items))
        self.deeds.come_back()

    def retranslate(self) -> None:
        self.empty.say(*(LANGUAGE.say(text) for text in _NOTHING))
