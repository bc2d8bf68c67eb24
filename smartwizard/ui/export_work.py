"""Exporting a list page by page on the second thread: how far it is, and Stop (A19)."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smartwizard.messages import Refused
from smartwizard.operations import approvals
from smartwizard.operations.requesting.listing import LONGEST_PAGE
from smartwizard.operations.requesting.queue_views import QueueFilter, QueuePlace
from smartwizard.ui import queue_cells
from smartwizard.ui.desk import Desk
from smartwizard.ui.table_files import TableFile

if TYPE_CHECKING:
    from smartwizard.registry import LocalRegistry


class ExportWork(QObject):
    """`moved` carries how many requests are written, `ended` the file, or None when stopped.

    `refused` carries why it could not be written; nothing is left behind then either.
    """

    moved = Signal(int, int)
    ended = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: TableFile | None = None
        self._wanted, self._place = QueueFilter(), QueuePlace()
        self._heads: list[str] = []
        self._done, self.stopped = 0, False
        self._path: Path | None = None

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._file is not None

    def start(self, path: Path, wanted: QueueFilter) -> None:
        """Begin; one at a time."""
        if self.running:
            return
        self._file, self._wanted, self._place = TableFile(path), wanted, QueuePlace()
        self._heads, self._done, self.stopped = queue_cells.heads(), 0, False
        self._path = None
        self.moved.emit(0, 0)
        self._go_on()

    def stop(self) -> None:
        """Write no more, and leave nothing behind."""
        self.stopped = True

    def _go_on(self) -> None:
        reply = self._desk.keep_up(self._write_page)
        reply.tell(self, self._take, self._refuse)

    def _write_page(self, registry: "LocalRegistry") -> bool:
        """Read and write a page, on the second thread; whether there is another."""
        assert self._file is not None
        if self.stopped:
            self._file.give_up()
            return False
        try:
            page = registry.call(
                approvals.queue, wanted=self._wanted, place=self._place, size=LONGEST_PAGE
            )
            head = [self._heads] if self._place.at == "first" else []
            self._file.add([*head, *queue_cells.rows(page.rows)])
            self._done += len(page.rows)
            self._place = QueuePlace("after", page.last)
            if not page.later:
                self._path = self._file.finish()
        except BaseException:
            self._file.give_up()
            raise
        return page.later

    def _take(self, more: object) -> None:
        if more:
            self.moved.emit(self._done, 0)
            self._go_on()
            return
        self._file = None
        self.ended.emit(self._path)

    def _refuse(self, refused: Refused) -> None:
        self._file = None
        self.ended.emit(None)
        self.refused.emit(refused)
