"""Existing Smart Account Access: the roles one holds, and giving one up (R26, R60, R61)."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations import access
from smartwizard.operations.held_roles import HeldRole
from smartwizard.ui import tokens
from smartwizard.ui.cell_table import CellTable
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import Question
from smartwizard.ui.held_columns import HELD
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.says import Says

_NONE = N_("You have no role on a Smart Account yet")
_WAYS = N_("Request access to one that exists, or create one for your organization.")
_HOW = N_("Press Enter on a row to manage the account; “Give up” ends your role at once.")
_GIVEN_UP = N_("The role was given up.")
_ASKED = N_(
    "The registry operator was asked to name another administrator. You keep the role until then."
)
_STAYS = N_("You keep the role. The registry operator is told that nobody else is needed.")


class HeldAccess(Says, QWidget):
    """`told` carries what was done, `refused` why it was not, `opened` the account to manage."""

    told = Signal(object)
    refused = Signal(object)
    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Reply | None = None
        self._last: HeldRole | None = None
        self.table, self.empty, self.how = (
            CellTable(HELD, self, stretch=1),
            Empty("key-round"),
            Hint("", self),
        )
        self.table.setObjectName("held")
        self.say(self.table.setAccessibleName, N_("Existing Smart Account Access"))
        self.say(self.how.setText, _HOW)
        self.table.acted.connect(self._act)
        self.table.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        for part in (self.how, self.table, self.empty):
            column.addWidget(part)
            part.hide()
        self._late = LateBar(self)

    def reload(self) -> None:
        """Ask again which roles are held."""
        reply = self._asked = self._desk.call(access.held)
        self._late.await_reply(reply)
        reply.tell(self, partial(self._show, reply), self.refused.emit)

    def remedy(self, name: str) -> None:
        """Do what the refusal of giving up offers."""
        if name == "ask_to_leave" and self._last is not None:
            self._wish(self._last, wanted=True)

    def retranslate(self) -> None:
        self.empty.say(LANGUAGE.say(_NONE), LANGUAGE.say(_WAYS))

    def _show(self, reply: Reply, roles: object) -> None:
        if reply is not self._asked:
            return
        assert isinstance(roles, tuple)
        self.table.show_rows(roles)
        for part in (self.table, self.how):
            part.setVisible(bool(roles))
        self.empty.setVisible(not roles)
        self.retranslate()

    def _role(self, row: int) -> HeldRole:
        role = self.table.cells.rows[row]
        assert isinstance(role, HeldRole)
        return role

    def _open(self, row: int) -> None:
        self.opened.emit(self._role(row).account_id)

    def _act(self, index: QModelIndex) -> None:
        role = self._role(index.row())
        if role.leaving:
            self._wish(role, wanted=False)
            return
        title = N_("Give up the role {role}?").of(role=Code("role", role.role))
        text = N_("Your access to “{account}” by this role ends at once.").of(account=role.name)
        question = Question(
            self,
            title,
            text,
            (
                ("keep", N_("Keep the role"), "quiet"),
                ("give_up", N_("Give up", "button: a role"), "bad"),
            ),
        )
        question.chosen.connect(partial(self._give_up, role))
        question.open()

    def _give_up(self, role: HeldRole, answer: str) -> None:
        if answer == "give_up":
            self._last = role
            self._await(self._desk.call(access.give_up, role_id=role.id), _GIVEN_UP)

    def _wish(self, role: HeldRole, *, wanted: bool) -> None:
        """As the last administrator, ask for another one, or no longer."""
        reply = self._desk.call(access.ask_to_leave, role_id=role.id, wanted=wanted)
        self._await(reply, _ASKED if wanted else _STAYS)

    def _await(self, reply: Reply, done: Text) -> None:
        reply.tell(self, partial(self._tell, done), self.refused.emit)

    def _tell(self, done: Text, _: object) -> None:
        self.told.emit(done)
        self.reload()
