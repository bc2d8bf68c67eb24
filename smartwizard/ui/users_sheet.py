"""Users of a Smart Account: people and their roles, invitations that wait, Revoke (R38, R58)."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations import account_users
from smartwizard.operations.account_users import AccountUsers
from smartwizard.operations.account_views import AccountProperties
from smartwizard.operations.requesting.grants import VIRTUAL_ADMINISTRATOR
from smartwizard.operations.requesting.views import GrantedRole
from smartwizard.ui.announce import announce
from smartwizard.ui.desk import Reply
from smartwizard.ui.invite_dialog import InviteDialog, Wish
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.open_invitations import OpenInvitations
from smartwizard.ui.request_facts import granted
from smartwizard.ui.revoke_dialog import Revocation, RevokeDialog
from smartwizard.ui.seat import Seat
from smartwizard.ui.users_columns import RoleLine, lines
from smartwizard.ui.users_parts import UsersParts

_PAUSE_MS = 150
_PAGE = 50
_INVITED = N_("The invitation was sent by email.")
_REVOKED = N_("The access was revoked. {name} is told by email.")


class UsersSheet(UsersParts):
    """For administrators, also of virtual accounts, and the operator; others read whose it is."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._account: AccountProperties | None = None
        self._asked: Reply | None = None
        self._size, self._wished, self._ends = _PAGE, "", False
        self.open_invitations = OpenInvitations(seat.desk, self)
        self.column.insertWidget(self.column.count() - 1, self.open_invitations)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.search.textChanged.connect(self._pause.start)
        self.invite.clicked.connect(self.open_invite)
        self.more.clicked.connect(self._show_more)
        self.table.acted.connect(self._revoke)
        self.open_invitations.told.connect(self.tell)
        self.open_invitations.refused.connect(self.refuse)
        self._late = LateBar(self)

    def show_account(self, account: AccountProperties) -> None:
        """Show the users of an account as they stand now."""
        if self._account is None or self._account.id != account.id:
            self.notice.clear()
            self._size = _PAGE
        self._account = account
        self.lead.setText(f"{account.name} · {account.domain}")
        operator = self._seat.me.kind == "operator"
        self._ends = account.may_edit or VIRTUAL_ADMINISTRATOR in account.roles
        sees = self._ends or operator
        self.admit(sees=sees, manages=account.may_edit)
        self.open_invitations.setVisible(account.may_edit)
        if sees and self.isVisible():
            self.reload()
        if self._wished and account.may_edit:
            role, self._wished = self._wished, ""
            self.open_invite(role=role)

    def invite_to(self, role: str) -> None:
        """Open the invitation with a role chosen; at the latest when the account is known."""
        self._wished = role
        if self._account is not None and self._account.may_edit:
            self.show_account(self._account)

    def open_invite(self, _: bool = False, *, role: str = "") -> None:
        """Ask whom to invite."""
        if self._account is not None:
            wish = Wish(self._account.id, self._account.name, role)
            dialog = InviteDialog(self, self._seat.desk, wish)
            dialog.kept.connect(partial(self._done, _INVITED))
            dialog.open()

    def reload(self) -> None:
        """Ask again who holds roles here."""
        if self._account is None:
            return
        reply = self._asked = self._seat.desk.call(
            account_users.of_account,
            account_id=self._account.id,
            search=self.search.text().strip(),
            size=self._size,
        )
        self._late.await_reply(reply)
        reply.tell(self, partial(self._show, reply), self.refuse)

    def tell(self, text: Text) -> None:
        """Say what was done, on top."""
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))

    def _show(self, reply: Reply, found: object) -> None:
        if reply is not self._asked or self._account is None:
            return
        assert isinstance(found, AccountUsers)
        self.table.show_rows(lines(found.users))
        self.show_count(found.total, len(found.users))
        self.table.hide_column("action", hidden=not self._ends)
        self.open_invitations.show_invitations(self._account.id, found.invitations)

    def _show_more(self) -> None:
        self._size += _PAGE
        self.reload()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _revoke(self, index: QModelIndex) -> None:
        line = self.table.row_at(index)
        assert isinstance(line, RoleLine)
        assert self._account is not None
        role = line.role
        said = granted(GrantedRole(role.id, role.role, role.virtual_account, role.until))
        wish = Revocation(self._account.id, line.user.name, (role.id,), (said,))
        dialog = RevokeDialog(self, self._seat.desk, wish)
        dialog.kept.connect(partial(self._done, _REVOKED.of(name=line.user.name)))
        dialog.open()

    def _done(self, text: Text, _: object) -> None:
        self.tell(text)
