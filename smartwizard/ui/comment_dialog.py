"""A comment among those who decide; who asked never sees it (R34)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations import contracts
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form

_FOR_WHOM = N_("Only those who decide see it, in the timeline of the request.")


class CommentDialog(FormDialog):
    """One field; what is written is added to what others wrote."""

    def __init__(self, parent: QWidget, desk: Desk, number: str) -> None:
        self._desk, self._number = desk, number
        super().__init__(
            parent, N_("Comment for the deciders", "title"), N_("Add the comment", "button")
        )

    def build(self, form: Form) -> None:
        self.text = form.area("text", N_("Comment", "field"), hint=_FOR_WHOM, lines=4)

    def submit(self) -> Reply:
        return self._desk.call(contracts.comment, request=self._number, text=self.text.value())
