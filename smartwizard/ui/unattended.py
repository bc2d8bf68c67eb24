"""Smart Accounts that wait for an administrator, and the operator's form to appoint one (R61)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Code, Refused
from smartwizard.operations import appointments
from smartwizard.operations.appointments import Appointed, Unattended
from smartwizard.ui import tokens
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.dialog import FormDialog
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.notice import Notice
from smartwizard.ui.request_words import Look
from smartwizard.ui.says import Says
from smartwizard.ui.task_card import Task, TaskList

_LOOKS = {
    "no_administrator": ("bad", "circle-alert"),
    "requests_waiting": ("you", "clock-alert"),
    "wants_to_leave": ("you", "log-out"),
}
_APPOINT = N_("Appoint", "button: make somebody administrator of a Smart Account")
_DONE = N_("{name} is an administrator of “{account}” now. %n person was told by email.", "", 0)


class UnattendedList(Says, QWidget):
    """The accounts that nobody administers, or whose administrators let requests lie."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._accounts: Sequence[Unattended] = ()
        self.notice = Notice(self)
        self.notice.link_followed.connect(self.reload)
        self.tasks, self.empty = TaskList(self), Empty("building-2")
        self.late = LateBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        for part in (self.notice, self.tasks, self.empty):
            column.addWidget(part)
        self.empty.hide()

    def reload(self) -> None:
        """Ask again which accounts wait."""
        reply = self._desk.call(appointments.without_administrator)
        self.late.await_reply(reply)
        reply.done.connect(self._show)
        reply.refused.connect(self._refuse)

    def retranslate(self) -> None:
        self.tasks.show_tasks([self._task(account) for account in self._accounts])
        self.tasks.setVisible(bool(self._accounts))
        self.empty.say(
            LANGUAGE.say(N_("Every Smart Account has an active administrator")),
            LANGUAGE.say(N_("Accounts without one appear here, so that you can appoint somebody.")),
        )

    def _show(self, accounts: object) -> None:
        assert isinstance(accounts, tuple)
        self._accounts = accounts
        self.empty.setVisible(not accounts)
        self.retranslate()

    def _refuse(self, refused: Refused) -> None:
        self.notice.show_issues(refused.issues, {})

    def _task(self, account: Unattended) -> Task:
        word = LANGUAGE.word(Code("operator.list", account.reason))
        count = N_("%n active administrator", "", account.administrators)
        return Task(
            key=f"account-{account.id}",
            look=Look(*_LOOKS[account.reason], word),
            title=account.name,
            lines=[account.domain, LANGUAGE.say(count)],
            verb=LANGUAGE.say(_APPOINT),
            slot=partial(self._appoint, account),
        )

    def _appoint(self, account: Unattended) -> None:
        dialog = AppointDialog(self, self._desk, account)
        dialog.kept.connect(self._appointed)
        dialog.open()

    def _appointed(self, done: Appointed) -> None:
        text = _DONE.of(done.told, name=done.name, account=done.account)
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))


class AppointDialog(FormDialog):
    """Who becomes administrator, and why: everyone with a role there is told."""

    def __init__(self, parent: QWidget, desk: Desk, account: Unattended) -> None:
        self._desk, self._account = desk, account
        title = N_("Appoint an administrator for “{account}”").of(account=account.name)
        super().__init__(parent, title, _APPOINT)

    def build(self, form: Form) -> None:
        domain = self._account.domain
        form.text(
            "email",
            N_("Email", "label"),
            hint=N_("Of somebody who has an active Cisco account in {domain}.").of(domain=domain),
        )
        form.area(
            "reason",
            N_("Reason", "field: why the operator appoints an administrator"),
            hint=N_("Everyone with a role on the Smart Account reads it by email."),
        )

    def submit(self) -> Reply:
        typed = self.form.values()
        return self._desk.call(
            appointments.appoint,
            account_id=self._account.id,
            email=typed["email"],
            reason=typed["reason"],
        )
