"""The queue: filters, its table, its pages, and what stands there instead (A01, A08, A23)."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.queue_views import QueuePage
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.announce import announce
from smartwizard.ui.bulk_words import REMIND
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.queue_list_parts import QueueListParts
from smartwizard.ui.request_words import PENDING
from smartwizard.ui.seat import Seat


class QueueList(QueueListParts):
    """`chosen` carries the number of the request that the selection went to, `opened` that of
    Enter or a click. Loading again keeps the chosen row, the ticks, the scroll bar and the focus.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self._renewing, self._asked = False, False
        self.current = ""
        self.table.opened.connect(lambda row: self.opened.emit(self.model.rows[row].number))
        self.table.clicked.connect(lambda at: self.opened.emit(self.model.rows[at.row()].number))
        self.table.ticked.connect(self._tick)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.bulk.cleared.connect(lambda: self.tick(()))
        self.retranslate()

    @property
    def ticked(self) -> list[RequestRowView]:
        """The ticked requests of this page."""
        return [row for row in self.model.rows if row.number in (self.model.ticked or ())]

    def show_page(self, page: QueuePage) -> None:
        """Show a page; what is chosen, ticked and seen of it stays."""
        if self._refused:
            self._refused = False
            self.notice.clear()
        bar = self.page.verticalScrollBar()
        at, place = bar.value(), self.table.currentIndex().row()
        self._renewing = True
        moved = self.model.renew(page.rows)
        # What is settled cannot be ticked, only read.
        open_ones = self.filters.wanted.status == PENDING
        self.tick([row.number for row in self.ticked] if open_ones else None)
        self._rechoose(place)
        self._renewing = False
        self._asked = True
        self.pager.show_page(page)
        self._show_state()
        if moved:
            QTimer.singleShot(0, self, lambda: bar.setValue(at))
            if self.table.hasFocus():
                announce(self, LANGUAGE.say(N_("The list of requests has changed.")))

    def mark(self, number: str) -> None:
        """Choose a request, where it is on this page; another one is open otherwise."""
        self.current = number
        self._renewing = True
        self._rechoose(-1)
        self._renewing = False

    def tick(self, numbers: Collection[str] | None) -> None:
        """Tick these requests and no others; None without boxes."""
        self.model.tick(numbers)
        self.bulk.show_ticked(self.ticked)

    def tick_all(self) -> None:
        """Tick what stands on this page and can be decided or reminded of."""
        self.tick([row.number for row in self.model.rows if {"approve", REMIND} & {*row.actions}])

    def retranslate(self) -> None:
        self.model.say_again()
        self.say_standing()
        self.table.fit()
        if self._asked:
            self._show_state()

    def _rechoose(self, place: int) -> None:
        """The chosen request wherever it is now; where it went, the keys go on from there."""
        row = self.model.row_of(self.current)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
        elif self.model.rows:
            self.table.clearSelection()
            stay = min(max(place, 0), len(self.model.rows) - 1)
            flag = self.table.selectionModel().SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(self.model.index(stay, 0), flag)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._renewing:
            self.current = self.model.rows[index.row()].number
            self.chosen.emit(self.current)
            box = self.table.visualRect(index)
            top = self.table.viewport().mapTo(self._body, box.topLeft()).y()
            self.page.ensureVisible(0, top + box.height() // 2, 0, box.height())

    def _tick(self, row: int) -> None:
        number, ticked = self.model.rows[row].number, self.model.ticked or frozenset()
        self.tick([*(ticked - {number}), *({number} - ticked)])
