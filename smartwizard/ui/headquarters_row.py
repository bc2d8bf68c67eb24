"""The headquarters of an account in a form: the address, and the way to change it (R17)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations import smart_accounts
from smartwizard.operations.requesting.matching import Headquarters
from smartwizard.operations.smart_accounts import BeforeForm
from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.controls.wrapping_button import WrappingButton
from smartwizard.ui.desk import Desk
from smartwizard.ui.headquarters_dialog import HeadquartersDialog
from smartwizard.ui.says import Says

_NARROW = 420


class HeadquartersRow(Says, QWidget):
    """`refused` carries why the known addresses could not be fetched."""

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chosen: Headquarters | None = None
        label, self.address = Label("", self, bold=True), Label("", self)
        self.say(label.setText, N_("Headquarters", "field"))
        self.change = WrappingButton("", parent=self, icon="pencil")
        self.change.setObjectName("change_headquarters")
        self.say(self.change.setText, N_("Change the headquarters"))
        self.change.clicked.connect(self._ask)
        row = TurningRow(_NARROW, self)
        row.add(self.address, 1)
        row.add(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.HINT_TO_EDITOR)
        column.addWidget(label)
        column.addWidget(row)

    def show_address(self, chosen: Headquarters) -> None:
        """Show an address as the chosen one."""
        self.chosen = chosen
        self.address.setText(chosen.one_line)

    def _ask(self) -> None:
        reply = self._desk.call(smart_accounts.before_form)
        reply.done.connect(self._choose)
        reply.refused.connect(self.refused)

    def _choose(self, before: BeforeForm) -> None:
        own = [self.chosen] if self.chosen is not None else []
        known = [each for each in before.headquarters if each not in own]
        dialog = HeadquartersDialog(self, self._desk, [*own, *known])
        dialog.kept.connect(self.show_address)
        dialog.open()
