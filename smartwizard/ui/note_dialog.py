"""Edit note: another note on an open request, which its deciders see was changed (R28, A20)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import requests
from smartwizard.operations.requesting.application import NOTE_MINIMUM
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form
from smartwizard.ui.remaining import Remaining
from smartwizard.ui.request_words import ACCESS

# Kinds whose note has to say why.
_EXPLAINED = ("different_domain", *ACCESS)


class NoteDialog(FormDialog):
    """Begins with the note of now."""

    def __init__(self, parent: QWidget, desk: Desk, row: RequestRowView) -> None:
        self._desk, self._row = desk, row
        super().__init__(parent, N_("Edit note", "button"), N_("Save", "button"))

    def build(self, form: Form) -> None:
        access = self._row.kind in ACCESS
        label = N_("Reason For Request", "field") if access else N_("Note", "field: of a request")
        self.note = form.area("note", label, lines=5)
        self.note.set_hint(N_("The former note stays in the timeline. In any language."))
        self.note.fill(self._row.note)
        Remaining(self.note, least=NOTE_MINIMUM if self._row.kind in _EXPLAINED else 0)

    def submit(self) -> Reply:
        return self._desk.call(
            requests.edit_note,
            number=self._row.number,
            version=self._row.version,
            note=self.note.value(),
        )
