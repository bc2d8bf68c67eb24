"""Invitations that wait for an answer: send again, change, take back (R58)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations import invitations
from smartwizard.operations.account_users import OpenInvitation
from smartwizard.operations.requesting.views import GrantOffer
from smartwizard.ui import tokens
from smartwizard.ui.cell_table import CellTable
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import Question
from smartwizard.ui.invite_dialog import ChangeDialog
from smartwizard.ui.row_menu import RowDeed, show_row_menu
from smartwizard.ui.says import Says
from smartwizard.ui.users_columns import INVITATIONS

_TITLE = N_("Open invitations", "title of a section")
_SENT = N_("The invitation was sent again.")
_CHANGED = N_("The invitation was changed, and sent again.")
_BACK = N_("The invitation was taken back.")


class OpenInvitations(Says, QWidget):
    """`told` carries what was done, `refused` why it was not."""

    told = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._account_id = desk, 0
        title, self.none = Section("", self), Hint("", self)
        self.table = CellTable(INVITATIONS, self)
        self.table.setObjectName("invitations")
        self.table.acted.connect(self._show_menu)
        self.say(title.setText, _TITLE)
        self.say(self.table.setAccessibleName, _TITLE)
        self.say(self.none.setText, N_("No invitation is waiting for an answer."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_8)
        for part in (title, self.none, self.table):
            column.addWidget(part)
        self.table.hide()

    def show_invitations(self, account_id: int, found: Sequence[OpenInvitation]) -> None:
        """Show the open invitations of an account."""
        self._account_id = account_id
        self.table.show_rows(found)
        self.table.setVisible(bool(found))
        self.none.setVisible(not found)

    def deeds(self, row: OpenInvitation) -> list[RowDeed]:
        """What can be done with an invitation."""
        back = partial(self._ask_to_take_back, row)
        return [
            RowDeed("send_again", N_("Send again", "button"), partial(self._send_again, row)),
            RowDeed("change", N_("Change", "button"), partial(self._ask_to_change, row)),
            RowDeed("take_back", N_("Take back", "button: an invitation"), back),
        ]

    def _show_menu(self, index: QModelIndex) -> None:
        row = self.table.row_at(index)
        assert isinstance(row, OpenInvitation)
        show_row_menu(self.table, index, self.deeds(row))

    def _send_again(self, row: OpenInvitation) -> None:
        call = self._desk.call
        self._await(call(invitations.send_again, number=row.number, version=row.version), _SENT)

    def _ask_to_change(self, row: OpenInvitation) -> None:
        account = self._account_id
        reply = self._desk.call(invitations.offer, account_id=account, email=row.email)
        reply.tell(self, partial(self._change, row), self.refused.emit)

    def _change(self, row: OpenInvitation, offer: object) -> None:
        assert isinstance(offer, GrantOffer)
        dialog = ChangeDialog(self, self._desk, row, offer)
        dialog.kept.connect(partial(self._tell, _CHANGED))
        dialog.open()

    def _ask_to_take_back(self, row: OpenInvitation) -> None:
        question = Question(
            self,
            N_("Take this invitation back?"),
            N_("The link in the email then no longer works."),
            (
                ("keep", N_("Keep the invitation"), "quiet"),
                ("take_back", N_("Take back", "button: an invitation"), "bad"),
            ),
        )
        question.chosen.connect(partial(self._take_back, row))
        question.open()

    def _take_back(self, row: OpenInvitation, answer: str) -> None:
        if answer == "take_back":
            call = self._desk.call
            self._await(call(invitations.take_back, number=row.number, version=row.version), _BACK)

    def _await(self, reply: Reply, done: Text) -> None:
        reply.tell(self, partial(self._tell, done), self.refused.emit)

    def _tell(self, done: Text, _: object) -> None:
        self.told.emit(done)
