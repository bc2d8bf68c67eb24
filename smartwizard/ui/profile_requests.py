"""Your Access Requests: one table for all kinds, with what can be done with each (R28, S0)."""

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations import requests
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.announce import announce
from smartwizard.ui.contract_ways import ContractWays
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.my_request_columns import MINE
from smartwizard.ui.request_list import Asked, RequestList
from smartwizard.ui.request_turns import RequestTurns
from smartwizard.ui.row_menu import RowDeed, show_row_menu
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Your Access Requests")
_NOTHING = (
    N_("You have sent no request yet"),
    N_("Requests appear here, with who holds them and what comes next."),
)
_NO_MAIL = N_(
    "An email tells you what was decided. While none has come, you can send a reminder once a day,"
    " or ask an administrator you know."
)


class RequestsSection(Sheet):
    """The list, and the deeds of its rows."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        lead = add_lead(self)
        self.say(lead.setText, _NO_MAIL)
        self.list = RequestList(self._ask, _NOTHING, self, columns=MINE)
        self.list.say(self.list.table.setAccessibleName, TITLE)
        self.turns = RequestTurns(seat, self)
        self.turns.told.connect(self._tell)
        self.turns.refused.connect(self.refuse)
        self.list.opened.connect(self._open)
        self.list.table.acted.connect(self._show_menu)
        self.column.addWidget(ContractWays(seat, self))
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def reload(self) -> None:
        """Ask again for the page that is shown."""
        self.list.reload()

    def deeds(self, row: RequestRowView) -> list[RowDeed]:
        """What can be done with a request now."""
        number = row.number
        deeds = [RowDeed("view", N_("View", "a request"), partial(self._open, number))]
        if "remind" in row.actions:
            remind = partial(self.turns.remind, number)
            deeds.append(RowDeed("remind", N_("Send Reminder", "button"), remind))
        if "withdraw" in row.actions:
            withdraw = partial(self.turns.ask_to_withdraw, row)
            words = N_("Withdraw", "button: take a request back")
            deeds.append(RowDeed("withdraw", words, withdraw))
        return deeds

    def _show_menu(self, index: QModelIndex) -> None:
        row = self.list.model.rows[index.row()]
        show_row_menu(self.list.table, index, self.deeds(row))

    def _ask(self, asked: Asked) -> Reply:
        return self._seat.desk.call(
            requests.mine,
            status=asked.status,
            search=asked.search,
            after=asked.after,
            size=asked.size,
        )

    def _open(self, number: str) -> None:
        self._seat.open("request", number=number)

    def _tell(self, text: Text) -> None:
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))
