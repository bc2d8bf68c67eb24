"""The first page of an import: what the file holds, its columns, and the file (R35)."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.rules import csv_files, import_columns
from smartwizard.rules.import_columns import KINDS, ImportKind
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.radio_group import RadioGroup
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Desk
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.radio_focus import tab_to_chosen
from smartwizard.ui.record_words import TITLES
from smartwizard.ui.says import Says

CSV_FILES = N_("CSV files (*.csv)")
_MEANING: dict[str, Text] = {
    "companies": N_("The company directory: one line for each company and address"),
    "contracts": N_("Their companies and administrators, when they end"),
    "billtos": N_("The contracts under each, and its administrators"),
    "serials": N_("The contract that covers each product"),
}
_ORDER = N_("The first line names the columns, in any order. A record that is known is corrected.")
_MUST = N_("{what} (required)", "what a column holds")
_SAVED = N_("Saved as {path}")


class ImportStart(Says, QWidget):
    """`file_chosen` carries a path, `told` a sentence, `refused` why a sample was not saved."""

    file_chosen = Signal(str)
    told = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        card = Card(self)
        self.form = Form(card)
        choices = [(kind, TITLES[kind][1], _MEANING[kind]) for kind in KINDS]
        self.kind = self.form.radio(
            "kind", N_("What the file holds", "label"), choices, column=True
        )
        group = self.kind.editor.widget
        assert isinstance(group, RadioGroup)
        tab_to_chosen(group)
        self.kind.fill("companies")
        self.form.edited.connect(self.retranslate)
        card.body.addWidget(self.form)
        self.columns = FactCard(N_("Columns", "of a file"), self)
        order = Hint("", self.columns)
        self.say(order.setText, _ORDER)
        self.columns.body.insertWidget(1, order)
        self.choose, self.sample = (
            Button("", "primary", icon="file-plus"),
            Button("", icon="download"),
        )
        self.say(self.choose.setText, N_("Choose a file", "button"))
        self.say(self.sample.setText, N_("Save a sample file", "button"))
        self.choose.clicked.connect(self._choose)
        self.sample.clicked.connect(self._save_sample)
        buttons = QWidget(self)
        flow = Flow(buttons, gap=12)
        for button in (self.choose, self.sample):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_16)
        for part in (card, buttons, self.columns):
            column.addWidget(part)
        self.retranslate()

    @property
    def what(self) -> ImportKind:
        """The kind that is chosen."""
        return KINDS[self.kind.value()]

    def retranslate(self) -> None:
        """The columns of the kind that is chosen."""
        self.columns.show_facts(
            [
                Fact(
                    N_("{name}", "column of a file").of(name=column.name),
                    _MUST.of(what=column.what) if column.required else column.what,
                )
                for column in self.what.columns
            ]
        )

    def _choose(self) -> None:
        dialog = self._dialog(N_("Choose a CSV file", "title"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    def _save_sample(self) -> None:
        dialog = self._dialog(N_("Save a sample file", "button"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{self.what.code}.csv")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _dialog(self, title: Text) -> QFileDialog:
        dialog = QFileDialog(self, LANGUAGE.say(title))
        dialog.setNameFilter(LANGUAGE.say(CSV_FILES))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _write(self, file: str) -> None:
        rows = import_columns.sample(self.what)
        reply = self._desk.work(csv_files.save, Path(file), rows)
        reply.tell(self, lambda _: self.told.emit(_SAVED.of(path=file)), self.refused.emit)

    def focus(self) -> None:
        """Begin at the question."""
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
