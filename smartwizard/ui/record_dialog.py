"""A record with all its columns, to be read and corrected (R35)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations import records
from smartwizard.operations.records import Record
from smartwizard.rules.import_columns import KINDS, MANY
from smartwizard.ui.controls.text_area import TextArea
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form
from smartwizard.ui.record_words import LABELS, key_column

_SAVE = N_("Save", "button")
_TITLES: dict[str, Text] = {
    "companies": N_("Company {key}", "title"),
    "contracts": N_("Contract {key}", "title"),
    "billtos": N_("Bill-to ID {key}", "title"),
    "serials": N_("Serial number {key}", "title"),
}
_SEVERAL = {"domains", "companies", "contracts", "administrators"}
_ONE_A_LINE = N_("One on each line")
_WITH_TIME = N_("As in 2026-11-20; days begin and end at midnight UTC")
_STAYS = N_("It tells records apart: only its spelling can be corrected.")
_HINTS: dict[str, Text] = {
    "country": N_("As a code of two letters, such as JP"),
    "issued": _WITH_TIME,
    "ends": _WITH_TIME,
}
_YES_NO: tuple[tuple[str, Text, Text | None], ...] = (
    ("no", N_("No", "answer"), N_("Matching requests are approved automatically.")),
    ("yes", N_("Yes", "answer"), N_("Administrators or the operator decide every request.")),
)
_REQUIRED = {column.name for kind in KINDS.values() for column in kind.columns if column.required}


class RecordDialog(FormDialog):
    """`kept` carries the corrected record; `remedy_wanted` what a refusal offers."""

    def __init__(self, parent: QWidget, desk: Desk, record: Record) -> None:
        self._desk, self._record = desk, record
        key = record.cells[key_column(record.kind)]
        super().__init__(parent, _TITLES[record.kind].of(key=key), _SAVE)

    def build(self, form: Form) -> None:
        kind = KINDS[self._record.kind]
        for column in kind.names:
            self._add(form, column, first=column == kind.names[0])
        self._fill()

    def submit(self) -> Reply:
        return self._desk.call(
            records.correct,
            kind=self._record.kind,
            id=self._record.id,
            stamp=self._record.stamp,
            cells={name: self._cell(name) for name in KINDS[self._record.kind].names},
        )

    def remedy(self, name: str) -> None:
        if name == "reload":
            asked = self._desk.call(records.record, kind=self._record.kind, id=self._record.id)
            asked.tell(self, self._renew, lambda refused: self.form.show_issues(refused.issues))

    def _add(self, form: Form, column: str, *, first: bool) -> None:
        label, optional = LABELS[column], column not in _REQUIRED
        # A company moves, and another contract covers a product: only what they are stays.
        hint = _STAYS if first else _HINTS.get(column)
        if column == "locked":
            form.radio(column, label, _YES_NO, column=True)
        elif column in _SEVERAL:
            form.area(column, label, hint=_ONE_A_LINE, optional=optional, lines=2)
        else:
            form.text(column, label, hint=hint, optional=optional)

    def _fill(self) -> None:
        self.form.fill(
            {
                name: cell.replace(MANY, "\n") if name in _SEVERAL else cell
                for name, cell in self._record.cells.items()
            },
            over_touched=True,
        )

    def _cell(self, name: str) -> str:
        typed = self.form.fields[name].value()
        if not isinstance(self.form.fields[name].editor.widget, TextArea):
            return typed
        return MANY.join(line.strip() for line in typed.splitlines() if line.strip())

    def _renew(self, record: object) -> None:
        assert isinstance(record, Record)
        self._record = record
        self.form.clear_issues()
        self._fill()
