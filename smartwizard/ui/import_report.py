"""The report of an import: how many lines do what, and every bad one with its cause (R35)."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.imports import BadLine, ImportReport
from smartwizard.rules import csv_files
from smartwizard.ui import tokens
from smartwizard.ui.cell_table import CellTable, Grid, Shown
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.controls.copy_button import CopyButton
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Desk
from smartwizard.ui.fact_card import COPIED, COPY, Fact, FactCard
from smartwizard.ui.import_start import CSV_FILES
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_SHOWN = 200
_SAVED = N_("Saved as {path}")
_SAVE_LIST = N_("Save the list", "button")
_HEADS = {
    "line": N_("Line", "column of a table: number of a line"),
    "column": N_("Column", "of a file"),
    "cause": N_("Cause", "column of a table: why a line is bad"),
}
_NOTHING_NEW = N_("Nothing in this file differs from the records.")
_READY = N_("Every line can be imported. Nothing has been changed yet.")
_CORRECT = N_("Nothing has been changed. Correct these lines in the file, then check it again.")
_FIRST = N_("The first {shown} of {count} faults are shown; the saved list has up to 1,000.")


def _cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    assert isinstance(row, BadLine)
    cause = LANGUAGE.say(row.cause)
    return {
        "line": Cell(LANGUAGE.value(row.line), right=True, bold=True),
        "column": Cell(row.column),
        "cause": Cell(cause, "" if "column" in shown else row.column),
    }


def _key(row: object) -> object:
    assert isinstance(row, BadLine)
    return row.line, row.column, row.cause


_BAD = Grid(
    _HEADS,
    (frozenset({"line", "column", "cause"}), frozenset({"line", "cause"})),
    _cells,
    _key,
)


class ImportReportPage(Says, QWidget):
    """`import_wanted` and `other_wanted` tell how to go on, `told` what was saved."""

    import_wanted = Signal()
    other_wanted = Signal()
    again_wanted = Signal()
    told = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.report: ImportReport | None = None
        self.counts = FactCard(N_("What importing would do"), self)
        self.verdict = Hint("", self.counts)
        self.counts.body.insertWidget(1, self.verdict)
        self.bad, self.heading = Card(self), Section("")
        self.say(self.heading.setText, N_("Bad lines", "heading"))
        self.table, self.first = CellTable(_BAD, self.bad, stretch=2), Hint("", self.bad)
        self.table.setObjectName("bad_lines")
        self.say(self.table.setAccessibleName, N_("Bad lines", "heading"))
        self.copy = CopyButton(LANGUAGE.say(COPY), LANGUAGE.say(COPIED), "", self.bad)
        self.save = Button("", icon="download", small=True)
        self.say(self.save.setText, _SAVE_LIST)
        self.save.clicked.connect(self._choose)
        self.bring, self.again, self.other = (
            Button("", "primary", icon="file-plus"),
            Button("", "primary", icon="refresh-cw"),
            Button("", "quiet"),
        )
        self.say(self.again.setText, N_("Check again", "button: a file"))
        self.say(self.other.setText, N_("Choose another file", "button"))
        self.bring.clicked.connect(self.import_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.other.clicked.connect(self.other_wanted)
        self._lay_out()

    def show_report(self, report: ImportReport) -> None:
        """Show what importing would do."""
        self.report = report
        self.table.show_rows(report.bad[:_SHOWN])
        self.bad.setVisible(bool(report.bad_count))
        self.first.setVisible(len(report.bad) > _SHOWN)
        self.bring.setVisible(not report.bad_count)
        self.again.setVisible(bool(report.bad_count))
        self.retranslate()

    def retranslate(self) -> None:
        report = self.report
        if report is None:
            return
        self.counts.show_facts(
            [
                Fact(N_("Lines", "of a file"), report.lines),
                Fact(N_("New records", "count of an import"), report.new),
                Fact(N_("Corrected records", "count of an import"), report.changed),
                Fact(N_("Unchanged records", "count of an import"), report.same),
                Fact(N_("Bad lines", "heading"), report.bad_count),
            ]
        )
        right = _READY if report.new or report.changed else _NOTHING_NEW
        self.verdict.setText(LANGUAGE.say(_CORRECT if report.bad_count else right))
        self.first.setText(LANGUAGE.say(_FIRST.of(shown=_SHOWN, count=len(report.bad))))
        bring = N_("Import %n line", "button", report.lines)
        self.bring.setText(LANGUAGE.say(bring))
        self.copy.value = "\n".join("\t".join(row) for row in self._rows())
        self.copy.set_words(LANGUAGE.say(COPY), LANGUAGE.say(COPIED))

    def focus(self) -> None:
        """Begin at what comes next."""
        button = self.bring if not self.bring.isHidden() else self.again
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self) -> list[list[str]]:
        """The list of bad lines as it is copied and saved."""
        bad = self.report.bad if self.report is not None else ()
        heads = [LANGUAGE.say(head) for head in _HEADS.values()]
        return [heads, *([str(b.line), b.column, LANGUAGE.say(b.cause)] for b in bad)]

    def _choose(self) -> None:
        dialog = QFileDialog(self, LANGUAGE.say(_SAVE_LIST))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(LANGUAGE.say(CSV_FILES))
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, file: str) -> None:
        reply = self._desk.work(csv_files.save, Path(file), self._rows())
        reply.tell(self, lambda _: self.told.emit(_SAVED.of(path=file)), self.refused.emit)

    def _lay_out(self) -> None:
        actions, buttons = QWidget(), QWidget()
        beside = Flow(actions, gap=8)
        for button in (self.save, self.copy):
            beside.addWidget(button)
        for part in (self.heading, self.table, self.first, actions):
            self.bad.body.addWidget(part)
        flow = Flow(buttons, gap=12)
        for way in (self.bring, self.again, self.other):
            flow.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_16)
        for row in (self.counts, buttons, self.bad):
            column.addWidget(row)
