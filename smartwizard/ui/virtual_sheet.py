"""Virtual Accounts: the parts of a Smart Account that orders and licenses name (R37)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.account_views import AccountProperties
from smartwizard.ui import tokens
from smartwizard.ui.controls.copy_button import CopyButton
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.fact_card import COPIED, COPY
from smartwizard.ui.focus_kept import focus_kept
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Virtual Accounts", "section")
_DEFAULT = N_("Made with the Smart Account. It cannot be removed or renamed.")


class VirtualSheet(Sheet):
    """Their names, each copied bare."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._names: Sequence[str] = ()
        self.lead = add_lead(self)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(tokens.SPACE_8)
        self.column.addLayout(self.rows)
        self.column.addStretch(1)

    def show_account(self, account: AccountProperties) -> None:
        """Show the virtual accounts of an account, if they are others."""
        self.lead.setText(f"{account.name} · {account.domain}")
        if account.virtual_accounts != self._names:
            self._names = account.virtual_accounts
            self.retranslate()

    def retranslate(self) -> None:
        with focus_kept(self):
            while (item := self.rows.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for place, name in enumerate(self._names):
                self.rows.addWidget(self._row(name, first=place == 0))

    def _row(self, name: str, *, first: bool) -> Card:
        card, line = Card(), QHBoxLayout()
        shown = Label(name, bold=True)
        shown.set_selectable()
        button = CopyButton(LANGUAGE.say(COPY), LANGUAGE.say(COPIED), name)
        button.setObjectName(f"copy-{name}")
        button.setAccessibleDescription(name)
        line.addWidget(shown)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        card.body.addLayout(line)
        if first:
            card.body.addWidget(Hint(LANGUAGE.say(_DEFAULT)))
        return card
