"""The review before many requests are dealt with at once: which, what comes of it (A07, C03)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.bulk_words import BulkDeed
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.desk import Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form
from smartwizard.ui.reason_fields import ReasonFields, Said

_SHOWN = 10


class BulkReview(FormDialog):
    """`accepted_for` carries why, nothing where no reason is asked for."""

    accepted_for = Signal(object)

    def __init__(self, parent: QWidget, rows: Sequence[RequestRowView], deed: BulkDeed) -> None:
        self._rows, self._deed = rows, deed
        super().__init__(parent, deed.title.of(len(rows)), deed.verb.of(len(rows)))
        if self.reason is not None:
            self.reason.words.focus()
        else:
            self.accept_button.setFocus()

    def build(self, form: Form) -> None:
        what = Label("", form)
        form.say(what.setText, self._deed.comes)
        form.place(what)
        for row in self._rows[:_SHOWN]:
            form.place(Hint(f"{row.number} · {row.subject} · {row.applicant}", form))
        left = len(self._rows) - _SHOWN
        if left > 0:
            more = Hint("", form)
            form.say(more.setText, N_("and %n more", "requests that are not listed", left))
            form.place(more)
        self.reason = ReasonFields(form) if self._deed.reason else None

    def submit(self) -> Reply | None:
        if self.reason is not None and (wrong := self.reason.issues()):
            self.form.show_issues(wrong)
        return None

    def result_of(self, answer: object) -> object:
        self.accepted_for.emit(self.reason.said() if self.reason is not None else Said())
        return answer
