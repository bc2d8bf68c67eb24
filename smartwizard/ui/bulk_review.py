"""The review before many requests are decided at once: which, what comes of it, why (A07, C03)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.desk import Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form
from smartwizard.ui.reason_fields import ReasonFields

_SHOWN = 10
_LEAST = N_("Where a role is granted, it is the least of those offered.")
_NOTHING = N_("Nothing is created or changed. All requesters read the same reason.")
_APPROVING = (N_("Approve %n request?", "title", 0), N_("Approve %n request", "button", 0))
_DECLINING = (N_("Decline %n request?", "title", 0), N_("Decline %n request", "button", 0))


class BulkReview(FormDialog):
    """`decided` carries the reason, empty for approving."""

    decided = Signal(str)

    def __init__(self, parent: QWidget, rows: Sequence[RequestRowView], *, approve: bool) -> None:
        self._rows, self._approve = rows, approve
        title, verb = _APPROVING if approve else _DECLINING
        super().__init__(parent, title.of(len(rows)), verb.of(len(rows)))
        if self.reason is not None:
            self.reason.words.focus()
        else:
            self.accept_button.setFocus()

    def build(self, form: Form) -> None:
        what = Label("", form)
        form.say(what.setText, _LEAST if self._approve else _NOTHING)
        form.place(what)
        for row in self._rows[:_SHOWN]:
            form.place(Hint(f"{row.number} · {row.subject} · {row.applicant}", form))
        left = len(self._rows) - _SHOWN
        if left > 0:
            more = Hint("", form)
            form.say(more.setText, N_("and %n more", "requests that are not listed", left))
            form.place(more)
        self.reason = None if self._approve else ReasonFields(form)

    def submit(self) -> Reply | None:
        if self.reason is not None and (wrong := self.reason.issues()):
            self.form.show_issues(wrong)
        return None

    def result_of(self, answer: object) -> object:
        self.decided.emit(self.reason.said() if self.reason is not None else "")
        return answer
