"""Importing a CSV file: what for, the file, a check that changes nothing, the report (R35)."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations.imports import ImportReport
from smartwizard.rules import csv_files
from smartwizard.rules.csv_files import Source
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.import_busy import ImportBusy
from smartwizard.ui.import_preview import ImportPreview
from smartwizard.ui.import_report import ImportReportPage
from smartwizard.ui.import_start import ImportStart
from smartwizard.ui.import_work import ImportWork
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.operator_sections import OperatorSheet
from smartwizard.ui.record_section import IMPORT
from smartwizard.ui.seat import Seat

_STOPPED = N_("Stopped. Nothing was imported.")
_DONE = N_("Imported: {new} new, {changed} corrected, {same} unchanged.")


class ImportSection(OperatorSheet):
    """One page after the other; `records_wanted` carries the kind to look at afterwards."""

    records_wanted = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(IMPORT, parent)
        self._seat = seat
        self.work = ImportWork(seat.desk, self)
        self.start = ImportStart(seat.desk, self)
        self.preview = ImportPreview(seat.desk, self)
        self.busy = ImportBusy(self)
        self.report = ImportReportPage(seat.desk, self)
        self.see = Button("", icon="arrow-up-right")
        self.say(self.see.setText, N_("See the records", "button"))
        self._pages = (self.start, self.preview, self.busy, self.report)
        for part in self._pages:
            self.column.addWidget(part)
        self.column.insertWidget(2, self.see, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._connect()
        self.show_page(self.start)

    def begin(self, kind: str) -> None:
        """Begin with a kind of records, unless a file is being checked or imported."""
        if not self.work.running:
            self.start.kind.fill(kind)
            self.start.retranslate()
            self.other_file()

    def use_file(self, file: str) -> None:
        """Show how a file would be read."""
        reply = self._seat.desk.work(csv_files.guess, Path(file))
        reply.tell(self, self._guessed, self.refuse)

    def other_file(self) -> None:
        """Back to the first page; nothing of the former file was imported."""
        self.work.stop()
        self.notice.clear()
        self.show_page(self.start)

    def check(self) -> None:
        """Look what importing would do."""
        if self.preview.source is None:
            return
        self.notice.clear()
        self.busy.begin(importing=False)
        self.show_page(self.busy)
        most = self._seat.config.import_megabytes
        self.work.check(self.start.what.code, self.preview.source, most)

    def _connect(self) -> None:
        self.start.file_chosen.connect(self.use_file)
        self.preview.check_wanted.connect(self.check)
        self.preview.other_wanted.connect(self.other_file)
        self.busy.stop.clicked.connect(self._stop)
        self.report.other_wanted.connect(self.other_file)
        self.report.again_wanted.connect(self.check)
        self.report.import_wanted.connect(self._import)
        self.see.clicked.connect(lambda: self.records_wanted.emit(self.start.what.code))
        self.work.moved.connect(self.busy.move_to)
        self.work.checked.connect(self._checked)
        self.work.applied.connect(self._applied)
        self.work.refused.connect(self._refused)
        for page in (self.start, self.report):
            page.told.connect(self._tell)
            page.refused.connect(self.refuse)

    def show_page(self, page: QWidget) -> None:
        """One of the pages."""
        for part in self._pages:
            part.setVisible(part is page)
        self.see.hide()

    def _guessed(self, source: object) -> None:
        assert isinstance(source, Source)
        self.notice.clear()
        self.show_page(self.preview)
        self.preview.show_file(self.start.what.code, source)
        self.preview.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        self.work.stop()
        self.show_page(self.preview)
        self._tell(_STOPPED)
        self.preview.focus()

    def _checked(self, report: object) -> None:
        assert isinstance(report, ImportReport)
        self.report.show_report(report)
        self.show_page(self.report)
        self.report.focus()
        announce(self, self.report.verdict.text())

    def _import(self) -> None:
        self.work.apply()
        self.busy.begin(importing=True)
        self.show_page(self.busy)

    def _applied(self, report: object) -> None:
        assert isinstance(report, ImportReport)
        self.show_page(self.start)
        text = _DONE.of(new=report.new, changed=report.changed, same=report.same)
        self._tell(text)
        self.see.show()
        self.see.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, refused: object) -> None:
        assert isinstance(refused, Refused)
        self.show_page(self.preview)
        self.refuse(refused)
        self.preview.focus()

    def _tell(self, text: Text) -> None:
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))
