"""The parts of the users of an account: search, table, Invite, and what stands there instead."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.cell_table import CellTable
from smartwizard.ui.controls.buttons import Button, LinkButton
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.users_columns import USERS
from smartwizard.ui.window import Sheet

TITLE = N_("Users", "section")
_NARROW = 480


class UsersParts(Sheet):
    """What it is made of; `UsersSheet` says what stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._total = self._shown = 0
        self.lead = add_lead(self)
        self.search, self.table = LineEdit(self, icon="search"), CellTable(USERS, self)
        self.search.setObjectName("search_users")
        self.table.setObjectName("users")
        self.say(self.table.setAccessibleName, TITLE)
        self.invite = Button("", "primary", self, icon="user-plus")
        self.invite.setObjectName("invite")
        self.say(self.invite.setText, N_("Invite", "button"))
        self.count, self.more = Hint("", self), LinkButton("", self)
        self.none, self.not_yours = Empty("users"), Empty("lock")
        self.body_of_users = self._lay_out()
        for part in (self.body_of_users, self.not_yours):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def admit(self, *, sees: bool, manages: bool) -> None:
        """Show the users, with what an administrator can do; or whose they are."""
        self.body_of_users.setVisible(sees)
        self.not_yours.setHidden(sees)
        self.invite.setVisible(manages)

    def show_count(self, total: int, shown: int) -> None:
        """Say how many there are, and whether more can be shown."""
        self._total, self._shown = total, shown
        self.table.setVisible(bool(shown))
        self.none.setVisible(not shown)
        self.retranslate()

    def retranslate(self) -> None:
        self.count.setText(LANGUAGE.say(N_("%n user", "of a Smart Account", self._total)))
        self.more.setVisible(self._total > self._shown)
        self.more.setText(LANGUAGE.say(N_("Show more users")))
        self.none.say(
            LANGUAGE.say(N_("No users found")),
            LANGUAGE.say(N_("Search for another name or email.")),
        )
        self.not_yours.say(
            LANGUAGE.say(N_("Users are for administrators")),
            LANGUAGE.say(
                N_(
                    "A Smart Account Administrator sees and invites them; a Virtual Account "
                    "Administrator sees those of the virtual account."
                )
            ),
        )

    def _lay_out(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        head, found = TurningRow(_NARROW, box), QWidget()
        lines = QVBoxLayout(found)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(tokens.HINT_TO_EDITOR)
        label = Label("", found, bold=True, wrap=False)
        self.say(label.setText, N_("Search by name or email"))
        label.setBuddy(self.search)
        lines.addWidget(label)
        lines.addWidget(self.search)
        head.add(found, 1)
        head.add(self.invite, align=Qt.AlignmentFlag.AlignBottom)
        for part in (head, self.count, self.table, self.none):
            column.addWidget(part)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        return box
