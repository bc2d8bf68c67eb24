"""The accounts that already match a person's e-mail domain, before the form (R14)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Code
from smartwizard.operations.requesting.matching import MatchingAccount
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.chips import Chip
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

MATCHING = N_("Smart Accounts at the domain of your email")
_EXISTS = N_("“{name}” already exists at {domain}.")
_ASKED = N_("“{name}” has been requested for {domain}.")
_FOR_YOU = N_("“{name}” has been requested for you at {domain}.")
_SAID = {"active": _EXISTS, "provisional": _FOR_YOU}
_ANSWER = N_("Answer", "button: open an invitation to accept or decline it")
_REQUEST = N_("Request access", "link: to an existing account")


class Matches(Says, QWidget):
    """A row per account: what it is called, how it stands, who administers it as it allows.

    `request_wanted` carries the domain of an account to which access is wanted, `answer_wanted`
    the number of a request for the person that waits for their answer.
    """

    request_wanted = Signal(str)
    answer_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: Sequence[MatchingAccount] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_12)
        self.hide()

    def show_accounts(self, accounts: Sequence[MatchingAccount]) -> None:
        """Show these accounts; nothing where there is none."""
        self._accounts = tuple(accounts)
        self.retranslate()

    def retranslate(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for account in self._accounts:
            self._column.addWidget(self._row(account))
        self.setVisible(bool(self._accounts))

    def _row(self, account: MatchingAccount) -> QWidget:
        live = account.status == "active"
        words = QVBoxLayout()
        words.setSpacing(0)
        told = _SAID.get(account.status, _ASKED).of(name=account.name, domain=account.domain)
        words.addWidget(Label(LANGUAGE.say(told)))
        if live:
            words.addWidget(Hint(LANGUAGE.say(account.administrators.who)))
        if live and not account.roles:
            words.addWidget(self._link(account), 0, Qt.AlignmentFlag.AlignLeft)
        if account.number:
            words.addWidget(self._answer(account), 0, Qt.AlignmentFlag.AlignLeft)
        asked = account.status == "pending"
        status = Code("status.request" if asked else "status.smart_account", account.status)
        look = ("ok", "circle-check") if live else ("wait", "hourglass")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_12)
        row.addLayout(words, 1)
        row.addWidget(Chip(*look, LANGUAGE.word(status)))
        return holder

    def _answer(self, account: MatchingAccount) -> LinkButton:
        link = LinkButton(LANGUAGE.say(_ANSWER), bold=True)
        link.setObjectName(f"answer_{account.number}")
        link.setAccessibleDescription(account.name)
        link.clicked.connect(partial(self.answer_wanted.emit, account.number))
        return link

    def _link(self, account: MatchingAccount) -> LinkButton:
        link = LinkButton(LANGUAGE.say(_REQUEST), bold=True)
        link.setObjectName(f"request_{account.domain}")
        link.setAccessibleDescription(account.name)
        link.clicked.connect(partial(self.request_wanted.emit, account.domain))
        return link
