"""The accounts that already match a person's e-mail domain, before the form (R14)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Code
from smartwizard.operations.requesting.matching import MatchingAccount
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_EXISTS = N_("“{name}” already exists at {domain}.")
_ASKED = N_("“{name}” has been requested for {domain}.")
_STATUS = N_("Status: {status}. Administrators: {who}.")
_ONLY_STATUS = N_("Status: {status}.", "of an account")


class Matches(Says, QWidget):
    """A note per account: what it is called, how it stands, who administers it as it allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: Sequence[MatchingAccount] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_accounts(self, accounts: Sequence[MatchingAccount]) -> None:
        """Show these accounts; nothing where there is none."""
        self._accounts = tuple(accounts)
        self.retranslate()

    def retranslate(self) -> None:
        for old in self.findChildren(Banner):
            old.hide()
            old.deleteLater()
        for account in self._accounts:
            self._column.addWidget(self._note(account))
        self.setVisible(bool(self._accounts))

    def _note(self, account: MatchingAccount) -> Banner:
        live = account.status == "active"
        title = (_EXISTS if live else _ASKED).of(name=account.name, domain=account.domain)
        kind = "status.smart_account" if live else "status.request"
        status = Code(kind, account.status)
        told = _ONLY_STATUS.of(status=status)
        if live:
            told = _STATUS.of(status=status, who=account.administrators.who)
        note = Banner("info", self, bar=False)
        note.say("info", "search-check", LANGUAGE.say(title), [LANGUAGE.say(told)])
        return note
