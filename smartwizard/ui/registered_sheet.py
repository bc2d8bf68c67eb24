"""What somebody has registered, a table each for full support, downloads and orders (R33)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.contract_views import AccessView
from smartwizard.ui import tokens
from smartwizard.ui.cell_table import CellTable
from smartwizard.ui.column_filters import ColumnFilters
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registered_columns import REGISTERED, matches
from smartwizard.ui.registered_deeds import RegisteredDeeds
from smartwizard.ui.row_menu import show_row_menu
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

_SELLER = N_(
    "About what a contract contains, ask its seller. If you lack access to a page all the same, "
    "contact support."
)
# Title, what stands there, and what is said while nothing does.
WORDS: dict[str, tuple[Text, Text, Text]] = {
    "full_support": (
        N_("Service Contracts", "title of a section"),
        N_("Your full support access. Downloads only are in a list of their own."),
        N_("No contract is registered for full support yet"),
    ),
    "download_only": (
        N_("Download only", "title of a section"),
        N_("Your access to software downloads, without cases."),
        N_("No number is registered for downloads yet"),
    ),
    "ordering": (
        N_("Direct Purchase (Ordering)", "title of a section"),
        N_("Bill-to IDs that you can place orders with, and contracts that you can view."),
        N_("No bill-to ID is registered for orders yet"),
    ),
}
_HOW = N_("Add access with its number: the result appears at once.")
_NO_MATCH = (N_("Nothing matches the filters"), N_("Write less into them, or show everything."))
_FILTERED = {
    "number": N_("Contract Number", "kind of number"),
    "bill_to": N_("Bill-to ID", "kind of number"),
    "who": N_("Administrators", "column of a table"),
}


class RegisteredSheet(Sheet):
    """`add` carries the kind of access that one wants more of."""

    add = Signal(str)

    def __init__(self, seat: Seat, access: str, parent: QWidget | None = None) -> None:
        title, about, self._nothing = WORDS[access]
        super().__init__(title, parent)
        self._access = access
        self._rows: tuple[AccessView, ...] = ()
        self.lead = add_lead(self)
        self._about = about
        self.filters = ColumnFilters(_FILTERED, self)
        self.table = CellTable(REGISTERED, self, stretch=0)
        self.table.setObjectName(access)
        self.say(self.table.setAccessibleName, title)
        self.empty = Empty("file-check")
        self.deeds = RegisteredDeeds(seat, self)
        self._card = Card(self, padding=4)
        self._card.body.addWidget(self.table)
        self._lay_out()
        self.filters.changed.connect(self._filter)
        self.table.acted.connect(self._act)
        self.table.opened.connect(self._open)

    def show_rows(self, rows: Sequence[AccessView]) -> None:
        """Show what is registered now."""
        self._rows = tuple(rows)
        self._filter()

    def retranslate(self) -> None:
        self.lead.setText(f"{LANGUAGE.say(self._about)}\n{LANGUAGE.say(_SELLER)}")
        title, text = _NO_MATCH if self._rows else (self._nothing, _HOW)
        self.empty.say(LANGUAGE.say(title), LANGUAGE.say(text))

    def _filter(self) -> None:
        wanted = self.filters.values()
        rows = [row for row in self._rows if matches(row, **wanted)]
        self.table.show_rows(rows)
        self._card.setVisible(bool(rows))
        self.filters.setVisible(bool(self._rows))
        self.empty.setHidden(bool(rows))
        self.all.setVisible(bool(self._rows))
        self.retranslate()

    def _act(self, index: QModelIndex) -> None:
        row = self.row(index.row())
        if self.table.cells.names[index.column()] == "contact":
            self.deeds.contact(row)
        else:
            show_row_menu(self.table, index, self.deeds.of(row))

    def _open(self, row: int) -> None:
        self.deeds.show_details(self.row(row))

    def row(self, place: int) -> AccessView:
        """What is registered in a row of the table."""
        row = self.table.cells.rows[place]
        assert isinstance(row, AccessView)
        return row

    def _lay_out(self) -> None:
        self.more = Button("", "primary", self, icon="plus")
        self.more.setObjectName("add_access")
        self.say(self.more.setText, N_("Add Access", "button"))
        self.more.clicked.connect(partial(self.add.emit, self._access))
        self.all = Button("")
        self.all.setObjectName("show_all")
        self.say(self.all.setText, N_("Show everything", "button: without filters"))
        self.all.clicked.connect(self.filters.clear_all)
        self.empty.add_action(self.all)
        self.guide_button = Button("", parent=self, icon="list-ordered")
        ways = QWidget(self)
        row = Flow(ways, gap=tokens.SPACE_12)
        for way in (self.more, self.guide_button):
            row.addWidget(way)
        self.column.addWidget(ways)
        for part in (self.filters, self._card, self.empty):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._filter()
