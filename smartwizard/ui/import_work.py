"""An import under way: lines are sent one slice after the other, then checked, then applied."""

from PySide6.QtCore import QObject, Signal

from smartwizard.file_import import FileImport
from smartwizard.messages import Refused
from smartwizard.operations import imports
from smartwizard.operations.imports import ImportReport
from smartwizard.rules.csv_files import Source
from smartwizard.ui.desk import Desk


class ImportWork(QObject):
    """`moved` carries how many of about how many lines were sent; the end is one of three.

    `checked` and `applied` carry the report, `refused` why it could not go on. After `stop`
    nothing comes anymore, and nothing was imported.
    """

    moved = Signal(int, int)
    checked = Signal(object)
    applied = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: FileImport | None = None
        self.running = False

    def check(self, kind: str, source: Source, megabytes: int) -> None:
        """Send the lines of a file and ask what importing them would do."""
        self.stop()
        self._file, self.running = FileImport(kind, source, megabytes), True
        self._go_on(self._file)

    def apply(self) -> None:
        """Import what was checked; from here on it is done whole or not at all."""
        if self._file is None or self.running:
            return
        self.running = True
        reply = self._desk.call(imports.apply, import_id=self._file.number)
        reply.tell(self, self._applied, self._refuse)

    def stop(self) -> None:
        """Give up what was not imported yet."""
        file, self._file, self.running = self._file, None, False
        if file is not None and file.number:
            self._desk.call(imports.drop, import_id=file.number)

    def _go_on(self, file: FileImport) -> None:
        reply = self._desk.keep_up(file.step)
        reply.tell(self, lambda more: self._sent(file, more), lambda why: self._fail(file, why))

    def _sent(self, file: FileImport, more: object) -> None:
        if file is not self._file:
            self._drop_late(file)
        elif more:
            self.moved.emit(file.read, max(file.read, file.total))
            self._go_on(file)
        else:
            self.moved.emit(file.total, file.total)
            reply = self._desk.call(imports.check, import_id=file.number)
            reply.tell(
                self,
                lambda report: self._checked(file, report),
                lambda why: self._fail(file, why),
            )

    def _drop_late(self, file: FileImport) -> None:
        """It was stopped while its first lines were on their way."""
        if file.number:
            self._desk.call(imports.drop, import_id=file.number)

    def _checked(self, file: FileImport, report: object) -> None:
        if file is self._file:
            assert isinstance(report, ImportReport)
            self.running = False
            self.checked.emit(report)

    def _applied(self, report: object) -> None:
        self._file, self.running = None, False
        self.applied.emit(report)

    def _fail(self, file: FileImport, why: Refused) -> None:
        if file is self._file:
            self._refuse(why)

    def _refuse(self, why: Refused) -> None:
        self.stop()
        self.refused.emit(why)
