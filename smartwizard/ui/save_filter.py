"""Keeping what the queue is narrowed by under a name (A08)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import approvals
from smartwizard.operations.requesting.queue_views import QueueFilter
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form

_HINT = N_("It stands in the list at the left; the same name again replaces it.")


class SaveFilter(FormDialog):
    """Asks for the name."""

    def __init__(self, parent: QWidget, desk: Desk, wanted: QueueFilter) -> None:
        self._desk, self._wanted = desk, wanted
        super().__init__(parent, N_("Save filter", "button"), N_("Save", "button"))
        self.name.focus()

    def build(self, form: Form) -> None:
        self.name = form.text("name", N_("Name of the filter", "field"), hint=_HINT)

    def submit(self) -> Reply:
        return self._desk.call(approvals.save_filter, name=self.name.value(), wanted=self._wanted)
