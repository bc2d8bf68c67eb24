"""The accounts that already match a person's e-mail domain, before the form (R14)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Code
from smartwizard.operations.requesting.matching import MatchingAccount
from smartwizard.ui import tokens
from smartwizard.ui.controls.chips import Chip
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

MATCHING = N_("Smart Accounts at the domain of your email")
_EXISTS = N_("“{name}” already exists at {domain}.")
_ASKED = N_("“{name}” has been requested for {domain}.")


class Matches(Says, QWidget):
    """A row per account: what it is called, how it stands, who administers it as it allows."""

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
            self._column.addWidget(_row(account))
        self.setVisible(bool(self._accounts))


def _row(account: MatchingAccount) -> QWidget:
    live = account.status == "active"
    words = QVBoxLayout()
    words.setSpacing(0)
    told = (_EXISTS if live else _ASKED).of(name=account.name, domain=account.domain)
    words.addWidget(Label(LANGUAGE.say(told)))
    if live:
        words.addWidget(Hint(LANGUAGE.say(account.administrators.who)))
    status = Code("status.smart_account" if live else "status.request", account.status)
    look = ("ok", "circle-check") if live else ("wait", "hourglass")
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SPACE_12)
    row.addLayout(words, 1)
    row.addWidget(Chip(*look, LANGUAGE.word(status)))
    return holder
