"""The program at which people of the clan ask for access to contracts, and what they do there."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartwizard.operations.contract_views import ItemView
from smartwizard.ui.contracts import ContractsWindow
from smartwizard.ui.results_table import ResultsTable
from tests.operations.contract_records import PARTNER, Contracts
from tests.ui.deciding import Office, press
from tests.ui.running import running
from tests.ui.seated import write
from tests.world import Seat

BOSS = "boss@clan.example"


class ContractOffice(Office):
    """A running program, and contracts in every state of section 6 of the rules."""

    clan: Contracts

    def employee(self, email: str = "hanako@clan.example", name: str = "") -> Seat:
        """Somebody whose company was chosen from the directory."""
        return self.clan.employee(email, name or "Hanako Mameshiba", self.clan.company())

    def records(self) -> None:
        """A contract for each result of a full support request."""
        clan = self.clan
        clan.contract("APPROVED-1")
        clan.contract("NEW-1", issued=clan.clock.now - timedelta(hours=5))
        clan.contract("COMPANY-1", BOSS)
        clan.contract("CISCO-1", companies=("Another Company",))
        clan.contract("LOCKED-1", locked=True)
        clan.contract("PARTNER-1", level=PARTNER)
        clan.contract("PARTNER-2", BOSS, level=PARTNER)

    def window(self, seat: Seat | None, **wishes: object) -> ContractsWindow:
        """Contract access, open for somebody."""
        self.sit(seat)
        window = self.run.open("contracts", **wishes)
        assert isinstance(window, ContractsWindow)
        return window

    def fill(
        self,
        window: ContractsWindow,
        *numbers: str,
        access: str = "full_support",
        kind: str = "contract",
    ) -> None:
        """Choose the access and the kind, and type the numbers."""
        form = window.body.add.form
        form.access.editor.set_value(access)
        self.run.idle()
        form.kind.editor.set_value(kind)
        write(self.run, form.form, "numbers", ", ".join(numbers))

    def send(self, window: ContractsWindow, *numbers: str, **what: Any) -> None:
        """Fill in the form and press Submit; the results are there then."""
        self.fill(window, *numbers, **what)
        press(self, window, "send_numbers")
        self.run.until(lambda: window.body.stack.currentWidget() is window.body.results)
        self.run.until(lambda: window.body.results.table.items)
        self.run.idle()

    def item(self, table: ResultsTable, number: str) -> ItemView:
        """What is shown of a number."""
        return next(item for item in table.items if item.number == number)

    def index(self, table: ResultsTable, number: str, column: str) -> QModelIndex:
        """The cell of a number."""
        row = table.cells.rows.index(self.item(table, number))
        return table.cells.index(row, table.column_of(column))

    def act(self, table: ResultsTable, number: str) -> None:
        """Press the button in the row of a number."""
        table.acted.emit(self.index(table, number, "do"))
        self.run.idle()

    def choose(self, table: ResultsTable, number: str, deed: str) -> None:
        """Choose from the menu of a number's row."""
        table.acted.emit(self.index(table, number, "more"))
        menu = table.findChild(QMenu, "row_menu")
        assert menu is not None
        action = menu.findChild(QAction, deed)
        assert action is not None, [each.objectName() for each in menu.actions()]
        action.trigger()
        menu.close()
        self.run.idle()


@contextmanager
def contract_office(
    qtbot: QtBot, app: QApplication, home: Path, **settings: Any
) -> Iterator[ContractOffice]:
    """The program on an empty registry, and people with contracts."""
    with running(qtbot, app, home, **settings) as run:
        office = ContractOffice(run)
        office.clan = Contracts.of(run.world)
        yield office
