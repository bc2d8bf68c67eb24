"""A list of requests: found by name or mail, filtered by status, a page at a time (S4 2-4, R39)."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations.requesting.views import RequestPage
from smartwizard.ui.announce import announce
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_columns import STATUS, Columns
from smartwizard.ui.request_list_parts import RequestListParts
from smartwizard.ui.theme import THEME

_PAUSE_MS = 150
PAGE = 50


@dataclass(frozen=True)
class Asked:
    """What is asked for: a status, empty for all; words; and the page after a cursor."""

    status: str
    search: str
    after: str
    size: int


class RequestList(RequestListParts):
    """`opened` carries the number of the request that was chosen to be looked at.

    `nothing` says what will stand here; `mine` is a filter of its own, asked for as `MINE`.
    Loading the list again keeps the page, the chosen row, the scroll bar and the focus.
    """

    opened = Signal(str)

    def __init__(
        self,
        ask: Callable[[Asked], Reply],
        nothing: tuple[Text, Text],
        parent: QWidget | None = None,
        *,
        mine: Text | None = None,
        size: int = PAGE,
        columns: Columns = STATUS,
    ) -> None:
        super().__init__(nothing, mine, parent, columns)
        self._ask, self.page_size = ask, size
        self._reply: Reply | None = None
        # The cursors of the pages up to the one that is shown, and that of the next.
        self._cursors, self._next = [""], ""
        self._chosen = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.restart)
        self.search.textChanged.connect(self._pause.start)
        self.status.currentIndexChanged.connect(self.restart)
        self.show_all.clicked.connect(self._widen)
        self.earlier.clicked.connect(self._go_back)
        self.later.clicked.connect(self._go_on)
        self.notice.link_followed.connect(self.reload)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._click)
        self.table.selectionModel().currentRowChanged.connect(self._choose)

    def reload(self) -> None:
        """Ask again for the page that is shown."""
        asked = Asked(self.status.value(), self.words, self._cursors[-1], self.page_size)
        reply = self._reply = self._ask(asked)
        self.late.await_reply(reply)
        reply.tell(self, partial(self._show, reply), partial(self._refuse, reply))

    def restart(self) -> None:
        """Ask for the first page of what is wanted now."""
        self._pause.stop()
        self._cursors = [""]
        self.reload()

    def show_status(self, status: str) -> None:
        """Show the requests of one status."""
        if self.status.value() == status:
            self.reload()
        else:
            self.status.set_value(status)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_columns(self.width() * 100 // THEME.px(100))

    def _widen(self) -> None:
        self.search.clear()
        self.show_status("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self._cursors.append(self._next)
        self.reload()

    def _go_back(self) -> None:
        self._cursors.pop()
        self.reload()

    def _show(self, reply: Reply, page: RequestPage) -> None:
        if reply is not self._reply:
            return
        if not page.rows and len(self._cursors) > 1:
            self._go_back()
            return
        self._next = page.after
        moved = self.model.renew(page.rows)
        self.table.fit()
        self._rechoose()
        first = (len(self._cursors) - 1) * self.page_size + 1
        self.show_place(first, page.total, more=bool(page.after))
        if moved and self.table.hasFocus():
            announce(self, LANGUAGE.say(N_("The list of requests has changed.")))

    def _refuse(self, reply: Reply, refused: Refused) -> None:
        if reply is self._reply:
            self.notice.show_issues(refused.issues, {})

    def _rechoose(self) -> None:
        row = self.model.row_of(self._chosen)
        if row >= 0 and self.table.currentIndex().row() != row:
            self.table.setCurrentIndex(self.model.index(row, 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._chosen = self.model.rows[index.row()].number

    def _click(self, index: QModelIndex) -> None:
        if self.model.is_link(index):
            self._open(index.row())

    def _open(self, row: int) -> None:
        self.opened.emit(self.model.rows[row].number)
