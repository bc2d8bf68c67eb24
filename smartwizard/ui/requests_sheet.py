"""Account Requests: what an account's administrators decide, and have decided (S4 2-4, R39)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import requests
from smartwizard.operations.account_views import AccountProperties
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_list import Asked, RequestList
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Account Requests", "section")
_NOTHING = (
    N_("No requests yet"),
    N_("Requests for Smart Accounts below your domain appear here and wait for your decision."),
)


class RequestsSheet(Sheet):
    """For administrators and the operator; others read whose it is."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        self._account: AccountProperties | None = None
        self.lead = add_lead(self)
        self.list = RequestList(self._ask, _NOTHING, self)
        self.list.opened.connect(self._open)
        self.not_yours = Empty("lock")
        for part in (self.list, self.not_yours):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def show_account(self, account: AccountProperties) -> None:
        """Show the requests of an account as they stand now."""
        other = self._account is None or self._account.id != account.id
        self._account = account
        self.lead.setText(f"{account.name} · {account.domain}")
        allowed = account.may_edit or self._seat.me.kind == "operator"
        self.list.setVisible(allowed)
        self.not_yours.setHidden(allowed)
        if allowed and self.isVisible():
            self.list.restart() if other else self.list.reload()

    def show_status(self, status: str) -> None:
        """Show the requests of one status; at the latest when the account is known."""
        if self._account is not None:
            self.list.show_status(status)
            return
        self.list.status.blockSignals(True)
        self.list.status.set_value(status)
        self.list.status.blockSignals(False)

    def retranslate(self) -> None:
        self.not_yours.say(
            LANGUAGE.say(N_("Requests are for administrators")),
            LANGUAGE.say(N_("Only a Smart Account Administrator sees and decides them.")),
        )

    def _ask(self, asked: Asked) -> Reply:
        assert self._account is not None
        return self._seat.desk.call(
            requests.of_account,
            account_id=self._account.id,
            status=asked.status,
            search=asked.search,
            after=asked.after,
            size=asked.size,
        )

    def _open(self, number: str) -> None:
        self._seat.open("request", number=number)
