"""The card of an account's properties: its name with See Details, the facts, what may be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.account_views import AccountProperties
from smartwizard.ui import tokens
from smartwizard.ui.account_facts import detail_facts, property_facts
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.fact_card import COPIED, COPY, NOT_PROVIDED
from smartwizard.ui.focus_kept import focus_kept
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.see_details import SeeDetails

_WHY_NOT = N_("Only a Smart Account Administrator can change these properties.")
_DOMAIN_WAITS = N_("The domain can be changed again once the open request is decided.")


class PropertiesCard(Says, Card):
    """`edit_wanted` and `domain_wanted` tell what an administrator wants to change."""

    edit_wanted = Signal()
    domain_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: AccountProperties | None = None
        label = Hint("", self)
        self.say(label.setText, N_("Smart Account Name", "field"))
        self.name, self.details = Section("", self), SeeDetails(self)
        head = TurningRow(0, self)
        head.add(self.name, align=Qt.AlignmentFlag.AlignVCenter)
        head.add(self.details, align=Qt.AlignmentFlag.AlignVCenter)
        self.grid = FactsGrid(self)
        self.why_not = Hint("", self)
        self.edit, self.domain = Button("", icon="pencil"), Button("", icon="pencil")
        self.edit.setObjectName("edit")
        self.domain.setObjectName("edit_domain")
        self.say(self.edit.setText, N_("Edit the properties"))
        self.say(self.domain.setText, N_("Edit Account Domain"))
        self.edit.clicked.connect(self.edit_wanted)
        self.domain.clicked.connect(self.domain_wanted)
        self._buttons = QWidget(self)
        flow = Flow(self._buttons, gap=tokens.SPACE_12)
        flow.addWidget(self.edit)
        flow.addWidget(self.domain)
        for part in (label, head, self.grid, self.why_not, self._buttons):
            self.body.addWidget(part)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_account(self, account: AccountProperties) -> None:
        """Show an account, if anything of it has changed."""
        if account != self._account:
            self._account = account
            self.retranslate()

    def retranslate(self) -> None:
        account = self._account
        if account is None:
            return
        self.name.setText(account.name)
        self.details.set_facts(detail_facts(account))
        self._buttons.setVisible(account.may_edit)
        self.domain.setVisible(not account.domain_request)
        why = _DOMAIN_WAITS if account.may_edit else _WHY_NOT
        self.why_not.setText(LANGUAGE.say(why))
        self.why_not.setVisible(not account.may_edit or bool(account.domain_request))
        with focus_kept(self):
            self._fill(account)

    def _fill(self, account: AccountProperties) -> None:
        self.grid.set_words(LANGUAGE.say(COPY), LANGUAGE.say(COPIED))
        self.grid.clear()
        for fact in property_facts(account):
            value = LANGUAGE.value(fact.value)
            self.grid.add(
                LANGUAGE.say(fact.label),
                value or LANGUAGE.say(NOT_PROVIDED),
                mono=fact.code,
                copy=fact.code,
                quiet=not value,
            )
