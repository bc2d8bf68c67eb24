"""A section of records: a table in the order of names or numbers, a search, one to correct."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations import records
from smartwizard.operations.records import Record, RecordPage
from smartwizard.ui import tokens
from smartwizard.ui.announce import announce
from smartwizard.ui.cell_table import CellTable
from smartwizard.ui.controls.buttons import Button, LinkButton
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.operator_sections import OperatorSheet
from smartwizard.ui.record_dialog import RecordDialog
from smartwizard.ui.record_words import NONE_YET, SEARCHES, TITLES, grid
from smartwizard.ui.seat import Seat

IMPORT = N_("Import CSV", "button")
_PAGE, _MOST, _PAUSE_MS, _NARROW = 50, 200, 150, 480
_SAVED = N_("The record was corrected.")
_HOW = N_("Press Enter on a row to see all of it and to correct it.")
_NARROWER = N_("The first {count} are shown. Search to find others.")
_FOUND_NONE = N_("Nothing found", "title: a search")
_OTHER_WORD = N_("Search for the beginning of another name or number.")
_FROM_FILES = N_("Records come from CSV files.")


class RecordSection(OperatorSheet):
    """`import_wanted` carries the kind of records for which a file is to be imported."""

    import_wanted = Signal(str)

    def __init__(self, kind: str, seat: Seat, parent: QWidget) -> None:
        super().__init__(TITLES[kind][1], parent)
        self.kind, self._seat = kind, seat
        self._asked: Reply | None = None
        self._size, self._more_there, self._any = _PAGE, False, False
        self.search, self.table = LineEdit(self, icon="search"), CellTable(grid(kind), self)
        self.search.setObjectName(f"search_{kind}")
        self.table.setObjectName(kind)
        self.say(self.table.setAccessibleName, TITLES[kind][1])
        self.bring = Button("", "primary", self, icon="file-plus")
        self.how, self.more = Hint("", self), LinkButton("", self)
        self.say(self.more.setText, N_("Show more", "button"))
        self.say(self.bring.setText, IMPORT)
        self.none = Empty(TITLES[kind][0], parent=self)
        self._lay_out()
        self._connect()
        self.late = LateBar(self)

    def reload(self) -> None:
        """Ask again for the records, as many as are shown."""
        reply = self._asked = self._seat.desk.call(
            records.browse, kind=self.kind, text=self.search.text().strip(), size=self._size
        )
        self.late.await_reply(reply)
        reply.tell(self, partial(self._show, reply), self.refuse)

    def retranslate(self) -> None:
        searched = bool(self.search.text().strip())
        title = _FOUND_NONE if searched else NONE_YET[self.kind]
        why = _OTHER_WORD if searched else _FROM_FILES
        self.none.say(LANGUAGE.say(title), LANGUAGE.say(why))
        full = self._more_there and self._size >= _MOST
        self.how.setText(LANGUAGE.say(_NARROWER.of(count=_MOST) if full else _HOW))
        self.more.setVisible(self._more_there and not full)

    def open_record(self, row: int) -> None:
        """Show all of a record, to correct it."""
        record = self.table.cells.rows[row]
        assert isinstance(record, Record)
        dialog = RecordDialog(self, self._seat.desk, record)
        dialog.kept.connect(self._kept)
        dialog.open()

    def _show(self, reply: Reply, page: object) -> None:
        if reply is not self._asked:
            return
        assert isinstance(page, RecordPage)
        self.table.show_rows(page.records)
        self._more_there = bool(page.after)
        for part in (self.table, self.how):
            part.setVisible(bool(page.records))
        self.none.setVisible(not page.records)
        self.retranslate()

    def _kept(self, record: object) -> None:
        if record is not None:
            self.notice.show_done(_SAVED)
            announce(self, LANGUAGE.say(_SAVED))

    def _show_more(self) -> None:
        self._size = min(self._size + _PAGE, _MOST)
        self.reload()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _searched(self) -> None:
        self._size = _PAGE
        self._pause.start()

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.search.textChanged.connect(self._searched)
        self.table.opened.connect(self.open_record)
        self.bring.clicked.connect(lambda: self.import_wanted.emit(self.kind))
        self.more.clicked.connect(self._show_more)
        self.notice.link_followed.connect(self.remedy)

    def _lay_out(self) -> None:
        head, found = TurningRow(_NARROW, self), QWidget()
        lines = QVBoxLayout(found)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(tokens.HINT_TO_EDITOR)
        label = Label("", found, bold=True)
        self.say(label.setText, SEARCHES[self.kind])
        label.setBuddy(self.search)
        lines.addWidget(label)
        lines.addWidget(self.search)
        head.add(found, 1)
        head.add(self.bring, align=Qt.AlignmentFlag.AlignBottom)
        for part in (head, self.how, self.table, self.none):
            self.column.addWidget(part)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        for hidden in (self.how, self.table, self.none, self.more):
            hidden.hide()
