"""What can be done with a request besides deciding it: remind, withdraw, keep a copy (R22, R28)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button, Kind
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.request_words import ACCESS, CUSTOMER, INVITATION, NUMBERS, PENDING
from smartwizard.ui.says import Says

_AGAIN = ("prefix", "different_domain", CUSTOMER, *ACCESS, *NUMBERS)
_TAKE_BACK = N_("Take back", "button: an invitation")
_ACTIONS: dict[str, tuple[str, Text, Kind]] = {
    "remind": ("bell-ring", N_("Send Reminder", "button"), "secondary"),
    "edit_note": ("pencil", N_("Edit note", "button"), "secondary"),
    "correct": ("mail", N_("Correct the customer's email", "button"), "secondary"),
    "withdraw": ("undo-2", N_("Withdraw", "button: take a request back"), "secondary"),
    "results": ("file-check", N_("See the results", "button: of numbers"), "secondary"),
    "comment": ("pencil-line", N_("Comment", "button: among deciders"), "secondary"),
    "again": ("route", N_("Request again", "button"), "secondary"),
    "support": ("life-buoy", N_("Contact support", "button"), "secondary"),
    "copy": ("copy", N_("Copy all", "button: all values of the page"), "quiet"),
    "txt": ("file-text", N_("Save as text", "button"), "quiet"),
    "pdf": ("file-down", N_("Save as PDF", "button"), "quiet"),
}


class RequestActions(Says, QWidget):
    """A row of buttons that breaks; `wanted` carries the name of the one that was pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(self, gap=tokens.SPACE_12)
        self._buttons: dict[str, Button] = {}
        for name, (icon, text, look) in _ACTIONS.items():
            button = self._buttons[name] = Button("", look, self, icon=icon)
            button.setObjectName(name)
            button.clicked.connect(self._press(name))
            self.say(button.setText, text)
            flow.addWidget(button)

    def show_request(self, detail: RequestDetail) -> None:
        """Offer what can be done now."""
        row = detail.row
        over = detail.own and row.kind in _AGAIN and row.status not in (PENDING, "approved")
        invites, pending = row.kind == INVITATION, row.status == PENDING
        words = _TAKE_BACK if invites else _ACTIONS["withdraw"][1]
        self.say(self._buttons["withdraw"].setText, words)
        for name in ("remind", "withdraw"):
            self._buttons[name].setVisible(name in row.actions)
        noted = detail.own and pending and row.kind not in (INVITATION, *NUMBERS)
        self._buttons["edit_note"].setVisible(noted)
        self._buttons["results"].setVisible(detail.own and row.kind in NUMBERS)
        self._buttons["comment"].setVisible(detail.contract is not None)
        self._buttons["correct"].setVisible(detail.own and pending and row.kind == CUSTOMER)
        self._buttons["again"].setVisible(over)
        self._buttons["support"].setVisible(detail.own and "contact_support" in row.actions)

    def button(self, name: str) -> Button:
        """A button by its name."""
        return self._buttons[name]

    def _press(self, name: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(name)
