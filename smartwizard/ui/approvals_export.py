"""Export in approvals: the list as it is filtered, into a file for spreadsheets (A19, L23)."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from smartwizard.messages import N_, Text
from smartwizard.ui.announce import announce
from smartwizard.ui.export_work import ExportWork
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.work_progress import WorkProgress

if TYPE_CHECKING:
    from smartwizard.ui.approvals import ApprovalsWindow

_FILTERS = {
    "csv": N_("CSV files (*.csv)"),
    "xlsx": N_("Excel workbooks (*.xlsx)"),
}
_SAVED = N_("Saved as {path}.")
_STOPPED = N_("The export was stopped. No file was written.")
_DOING = N_("Exporting the list")
_WRITTEN = N_("%n request written", "how far an export is", 0)


class ApprovalsExport(QObject):
    """Asks for the file, and says what became of it."""

    def __init__(self, window: "ApprovalsWindow") -> None:
        super().__init__(window)
        self._window, self._list = window, window.list
        self.work = ExportWork(window.desk, self)
        self.progress = WorkProgress(self.work, _words, window.list)
        window.list.foot.addWidget(self.progress)
        self.work.ended.connect(self._ended)
        self.work.refused.connect(self._list.notice_refused)

    def possible(self) -> bool:
        """Whether there is something to export, and nothing being exported."""
        return bool(self._list.model.rows) and not self.work.running

    def choose(self) -> None:
        """Ask for the file."""
        dialog = QFileDialog(self._window, LANGUAGE.say(N_("Export the list")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {LANGUAGE.say(words): kind for kind, words in _FILTERS.items()}
        dialog.setNameFilters(list(kinds))
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(kinds[words]))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("smartwizard-requests.csv")
        dialog.fileSelected.connect(self.start)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def start(self, file: str) -> None:
        """Write the list as it is filtered now."""
        self._list.notice.clear()
        self.work.start(Path(file), self._list.filters.wanted)

    def _ended(self, path: Path | None) -> None:
        if path is not None:
            self._tell(_SAVED.of(path=str(path)))
        elif self.work.stopped:
            self._tell(_STOPPED)

    def _tell(self, done: Text) -> None:
        self._list.tell(done, ())
        announce(self._list, LANGUAGE.say(done))


def _words(done: int, _: int) -> tuple[Text, Text]:
    return _DOING, _WRITTEN.of(done)
