"""Which of my Smart Accounts is shown, where there are several (R26)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.account_views import MyAccount
from smartwizard.ui import tokens
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.says import Says

_NARROW = 420


class AccountChoice(Says, TurningRow):
    """A list over the sections; `chosen` carries the number of the account."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_NARROW, parent)
        self._accounts: Sequence[MyAccount] = ()
        label, self.combo = Label("", self, bold=True, wrap=False), Combo(self)
        self.combo.setObjectName("account")
        self.say(label.setText, N_("Smart Account", "label of the list of my accounts"))
        label.setBuddy(self.combo)
        margin = tokens.WINDOW_MARGIN
        self.setContentsMargins(margin, tokens.SPACE_16, margin, 0)
        self.add(label, align=Qt.AlignmentFlag.AlignVCenter)
        self.add(self.combo)
        self.combo.currentIndexChanged.connect(self._choose)
        self.hide()

    def show_accounts(self, accounts: Sequence[MyAccount], shown: int) -> None:
        """Offer these accounts; the one that is shown is chosen."""
        self.setVisible(len(accounts) > 1)
        self.combo.blockSignals(True)
        if tuple(accounts) != tuple(self._accounts):
            self._accounts = tuple(accounts)
            self.combo.clear()
            for account in accounts:
                self.combo.addItem(f"{account.name} ({account.domain})", str(account.id))
        self.combo.set_value(str(shown))
        self.combo.blockSignals(False)

    def _choose(self) -> None:
        if self.combo.value():
            self.chosen.emit(int(self.combo.value()))
