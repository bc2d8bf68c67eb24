"""Other Access: the Smart Accounts one has a role on, and one's own requests (R26, R39)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Code
from smartwizard.operations import account_properties, requests
from smartwizard.operations.account_views import Access, MyAccount
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Hint, Label, Section
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Reply
from smartwizard.ui.focus_kept import focus_kept
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_list import Asked, RequestList
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.window import Sheet

_NO_REQUESTS = (
    N_("You have sent no request yet"),
    N_("Requests for a Smart Account appear here, with who holds them and what comes next."),
)


class AccessSection(Sheet):
    """Accounts above, requests below; both open in windows of their own."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(N_("Other Access", "tab"), parent)
        self._seat = seat
        self.accounts = Accounts(seat, self)
        self.requests = RequestList(self._ask, _NO_REQUESTS, self)
        self.requests.opened.connect(self._open)
        parts = (
            (N_("Smart Accounts", "title of a section"), self.accounts),
            (N_("Your Access Requests"), self.requests),
        )
        for words, part in parts:
            title = Section("", self)
            self.say(title.setText, words)
            self.column.addWidget(title)
            self.column.addWidget(part)
        self.column.addStretch(1)

    def reload(self) -> None:
        """Ask for both again."""
        reply = self._seat.desk.call(account_properties.mine)
        reply.done.connect(self.accounts.show_accounts)
        reply.refused.connect(self.refuse)
        self.requests.reload()

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


class Accounts(Says, QWidget):
    """A card for each account, with one's roles there and the way to its window."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(parent)
        self._seat = seat
        self._accounts: Sequence[MyAccount] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_8)

    def show_accounts(self, accounts: object) -> None:
        """Show these accounts, or what to do where there is none."""
        assert isinstance(accounts, tuple)
        self._accounts = accounts
        self.retranslate()

    def retranslate(self) -> None:
        with focus_kept(self):
            while (item := self._column.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for account in self._accounts:
                self._column.addWidget(self._card(account))
            if not self._accounts:
                self._column.addWidget(self._empty())

    def _card(self, account: MyAccount) -> Card:
        card = Card(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(account.name, bold=True))
        for line in (account.domain, *(_role(access) for access in account.access)):
            words.addWidget(Hint(line))
        manage = Button(LANGUAGE.say(N_("Manage Account", "button")), parent=card)
        manage.setObjectName(f"account{account.id}")
        manage.setAccessibleDescription(account.name)
        manage.clicked.connect(partial(self._open, account.id))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(manage)
        card.body.addLayout(row)
        return card

    def _empty(self) -> Empty:
        title = N_("You have no role on a Smart Account yet")
        text = N_("Create one for your organization, or wait for a decision on your request.")
        empty = Empty("building-2", LANGUAGE.say(title), LANGUAGE.say(text), self)
        create = Button(LANGUAGE.say(N_("Create a Smart Account")), parent=empty)
        create.clicked.connect(self._create)
        empty.add_action(create)
        return empty

    def _open(self, account: int, _: bool = False) -> None:
        self._seat.open("account", account_id=account)

    def _create(self) -> None:
        self._seat.open("onboarding")


def _role(access: Access) -> str:
    role = LANGUAGE.word(Code("role", access.role))
    return f"{role} · {access.virtual_account}" if access.virtual_account else role
