"""The second page of an import: how the file is read, and its first lines (R35)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Issue, Refused, Text
from smartwizard.rules import csv_files, import_columns
from smartwizard.rules.csv_files import Line, Source
from smartwizard.rules.import_cells import quoted
from smartwizard.rules.import_columns import KINDS
from smartwizard.ui import tokens
from smartwizard.ui.cell_table import CellTable, Grid, Shown
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.form import Form
from smartwizard.ui.says import Says

_ENCODINGS: tuple[tuple[str, Text], ...] = (
    ("utf-8", N_("UTF-8", "encoding of a file")),
    ("utf-16", N_("UTF-16 (Unicode text of Excel)", "encoding of a file")),
    ("shift_jis", N_("Shift_JIS (Japanese Windows)", "encoding of a file")),
    ("windows-1252", N_("Windows-1252 (Western European)", "encoding of a file")),
)
_DELIMITERS: tuple[tuple[str, Text], ...] = (
    (",", N_("Comma", "what is between the cells of a line")),
    (";", N_("Semicolon", "what is between the cells of a line")),
)
_LINE = N_("Line {number}", "column of a table")
_READABLE = N_("Check that the letters and the columns are right.")


@dataclass(frozen=True)
class _Column:
    """A column of the file with what its first lines hold."""

    place: int
    name: str
    cells: tuple[str, ...]


def _cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    assert isinstance(row, _Column)
    lines = {f"line{place}": Cell(cell) for place, cell in enumerate(row.cells)}
    return {"column": Cell(row.name, bold=True), **lines}


def _key(row: object) -> object:
    assert isinstance(row, _Column)
    return row.place


def _grid(lines: Sequence[Line]) -> Grid:
    heads = {f"line{place}": _LINE.of(number=line.number) for place, line in enumerate(lines)}
    room = [frozenset({"column", *[*heads][:count]}) for count in (3, 2, 1)]
    return Grid({"column": N_("Column", "of a file"), **heads}, tuple(room), _cells, _key)


class ImportPreview(Says, QWidget):
    """`check_wanted` tells to go on, `other_wanted` to choose another file.

    `refused` carries why the file cannot be read this way; another way may still be chosen.
    """

    check_wanted = Signal()
    other_wanted = Signal()
    refused = Signal(object)
    readable = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, ""
        self._asked: Reply | None = None
        self.source: Source | None = None
        card = Card(self)
        self.name, self.form = Section("", card), Form(card)
        self.encoding = self.form.choice("encoding", N_("Encoding", "label: of a file"), _ENCODINGS)
        self.delimiter = self.form.choice(
            "delimiter", N_("Between the cells of a line"), _DELIMITERS
        )
        self.form.edited.connect(self._read_otherwise)
        self.hint = Hint("", self)
        self.say(self.hint.setText, _READABLE)
        self.table: CellTable | None = None
        self._tables = QVBoxLayout()
        card.body.addWidget(self.name)
        card.body.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_16)
        self._beneath = Card(self)
        self._beneath.body.addLayout(self._tables)
        self._beneath.body.insertWidget(0, self.hint)
        for row in (card, self._buttons(), self._beneath):
            column.addWidget(row)

    def _buttons(self) -> QWidget:
        self.check, self.other = Button("", "primary", icon="file-check"), Button("", "quiet")
        self.say(self.check.setText, N_("Check without importing", "button"))
        self.say(self.other.setText, N_("Choose another file", "button"))
        self.check.clicked.connect(self.check_wanted)
        self.other.clicked.connect(self.other_wanted)
        buttons = QWidget(self)
        flow = Flow(buttons, gap=12)
        for button in (self.check, self.other):
            flow.addWidget(button)
        return buttons

    def show_file(self, kind: str, source: Source) -> None:
        """Show a file, read as it was guessed."""
        self._kind, self.source = kind, None  # so that filling in does not read it
        self.name.setText(source.path.name)
        self.form.fill(
            {"encoding": source.encoding, "delimiter": source.delimiter}, over_touched=True
        )
        self.source = source
        self._read()

    def _read_otherwise(self) -> None:
        if self.source is None:
            return
        self.source = replace(
            self.source, encoding=self.encoding.value(), delimiter=self.delimiter.value()
        )
        self._read()

    def _read(self) -> None:
        assert self.source is not None
        reply = self._asked = self._desk.work(csv_files.preview, self.source)
        reply.tell(self, lambda lines: self._show(reply, lines), self._cannot)

    def _show(self, reply: Reply, lines: object) -> None:
        if reply is not self._asked:
            return
        assert isinstance(lines, tuple)
        head, first = lines[0], lines[1:4]
        columns = [
            _Column(place, name, tuple(_at(line, place) for line in first))
            for place, name in enumerate(head.cells)
        ]
        self._fill(_grid(first), columns)
        try:
            import_columns.in_order(KINDS[self._kind], head.cells)
        except Refused as refused:
            self._cannot(refused)
        else:
            self.form.clear_issues()
            self.check.setEnabled(True)
            self.readable.emit()

    def _fill(self, grid: Grid, columns: list[_Column]) -> None:
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        self.table = CellTable(grid, self)
        self.table.setObjectName("preview")
        self.table.say(self.table.setAccessibleName, N_("First lines of the file"))
        self._tables.addWidget(self.table)
        self.table.show_rows(columns)

    def _cannot(self, refused: Refused) -> None:
        """Read this way it cannot be imported: why, and what else there is to choose."""
        self.check.setEnabled(False)
        self.form.show_issues([Issue(issue.text, issue.field) for issue in refused.issues])
        self.refused.emit(refused)

    def focus(self) -> None:
        """Begin at what comes next."""
        button = self.check if self.check.isEnabled() else self.other
        button.setFocus(Qt.FocusReason.OtherFocusReason)


def _at(line: Line, place: int) -> str:
    return quoted(line.cells[place]) if place < len(line.cells) else ""
