"""Manage Account: one of my Smart Accounts, section by section (S4 3-1, R36–R39)."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import account_overview
from smartwizard.operations.account_overview import AccountOverview
from smartwizard.ui.account_choice import AccountChoice
from smartwizard.ui.account_gone import AccountGone
from smartwizard.ui.account_sheet import TITLE as PROPERTIES
from smartwizard.ui.account_sheet import PropertiesSheet
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.desk import Reply
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.requests_sheet import TITLE as REQUESTS
from smartwizard.ui.requests_sheet import RequestsSheet
from smartwizard.ui.section_rail import SectionRail
from smartwizard.ui.users_parts import TITLE as USERS
from smartwizard.ui.users_sheet import UsersSheet
from smartwizard.ui.virtual_sheet import TITLE as VIRTUAL
from smartwizard.ui.virtual_sheet import VirtualSheet
from smartwizard.ui.window import Window

_SECTIONS: dict[str, tuple[str, Text]] = {
    "properties": ("info", PROPERTIES),
    "virtual": ("git-branch", VIRTUAL),
    "users": ("users", USERS),
    "requests": ("inbox", REQUESTS),
}


class AccountWindow(Window):
    """Opened for an account (`account_id`), a `section`, and a `status` of its requests.

    `invite` opens the invitation of another user with a role chosen.
    """

    title = N_("Manage Account", "button")

    def make_rail(self) -> Rail:
        return SectionRail(_SECTIONS, ("home", "support"), self)

    def build(self, content: QWidget) -> None:
        assert isinstance(self.rail, SectionRail)
        self.sections = self.rail
        self.sections.begin(self, self.seat)
        self.account_id, self._whose = 0, self.seat.me.reference
        self._overview: AccountOverview | None = None
        self.choice, self.gone = AccountChoice(content), AccountGone(self.seat, content)
        self.properties = PropertiesSheet(self.seat, content)
        self.virtual = VirtualSheet(content)
        self.users = UsersSheet(self.seat, content)
        self.requests = RequestsSheet(self.seat, content)
        self._sheets: dict[str, PropertiesSheet | VirtualSheet | UsersSheet | RequestsSheet] = {
            "properties": self.properties,
            "virtual": self.virtual,
            "users": self.users,
            "requests": self.requests,
        }
        self.stack = QStackedWidget(content)
        for sheet in (*self._sheets.values(), self.gone):
            self.stack.addWidget(sheet)
        self.late = LateBar(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choice)
        column.addWidget(self.stack, 1)
        self.choice.chosen.connect(self._choose)
        self.gone.again.connect(self._choose)
        self.sections.section.connect(self._show_section)
        for sheet in (self.properties, self.users, self.requests):
            sheet.notice.link_followed.connect(self.seat.remedy)
        self.properties.notes.invite_wanted.connect(self._invite)

    def want(self, **wishes: object) -> None:
        """Show an account, one of its sections, the requests of one status."""
        if "section" in wishes:
            self.sections.show_section(str(wishes["section"]))
        if "status" in wishes:
            self.requests.show_status(str(wishes["status"]))
        if account := wishes.get("account_id"):
            self._choose(int(str(account)))
        if role := wishes.get("invite"):
            self.users.invite_to(str(role))

    def load(self) -> Reply:
        reply = self.desk.call(account_overview.overview, account_id=self.account_id)
        self.late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, AccountOverview)
        self._overview = result
        self.sections.show_count("requests", result.waiting)
        account = result.account
        self.choice.show_accounts(result.accounts, account.id if account is not None else 0)
        if account is None:
            self.gone.show_none()
            self.stack.setCurrentWidget(self.gone)
            return
        self.account_id = account.id
        self._show_section(self.sections.current)

    def show_refused(self, refused: Refused) -> None:
        former = self._overview is not None and self._overview.account is not None
        if former and any(issue.remedy == "try_again" for issue in refused.issues):
            self.properties.refuse(refused)
            return
        self._overview = None
        self.choice.hide()
        self.gone.show_refused(refused)
        self.stack.setCurrentWidget(self.gone)

    def me_changed(self) -> None:
        """Another person has other accounts."""
        if self.seat.me.reference != self._whose:
            self._whose = self.seat.me.reference
            self.account_id, self._overview = 0, None
            self.properties.form.hide()
        super().me_changed()

    def _choose(self, account_id: int) -> None:
        self.account_id = account_id
        self._changed()

    def _show_section(self, name: str) -> None:
        account = self._overview.account if self._overview is not None else None
        if account is None:
            return
        self.stack.setCurrentWidget(self._sheets[name])
        for sheet in self._sheets.values():
            sheet.show_account(account)

    def _invite(self) -> None:
        self.sections.show_section("users")
        self.users.invite_to("account_administrator")
