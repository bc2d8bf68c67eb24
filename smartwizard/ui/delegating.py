"""Delegate in approvals: the dialog, and what is said when it was done (A12)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smartwizard.messages import Text
from smartwizard.ui.announce import announce
from smartwizard.ui.delegate_dialog import DelegateDialog
from smartwizard.ui.language import LANGUAGE

if TYPE_CHECKING:
    from smartwizard.ui.approvals import ApprovalsWindow


class Delegating(QObject):
    """Asks who decides while the person is away."""

    def __init__(self, window: "ApprovalsWindow") -> None:
        super().__init__(window)
        self._window = window

    def possible(self) -> bool:
        """Whether who sits here could be away; the operator is nobody in particular."""
        return self._window.seat.me.kind == "person"

    def ask(self) -> None:
        """Open the dialog, with what is delegated already."""
        dialog = DelegateDialog(self._window, self._window.desk, self._window.list.delegations)
        dialog.told.connect(self._tell)
        dialog.open()

    def _tell(self, done: Text) -> None:
        self._window.list.tell(done, ())
        announce(self._window.list, LANGUAGE.say(done))
