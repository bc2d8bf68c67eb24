"""What is done in approvals beside reading: keys, the menu, many at once, saved filters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from smartwizard.messages import N_, Refused
from smartwizard.operations import approvals
from smartwizard.ui.approvals_bulk import ApprovalsBulk
from smartwizard.ui.approvals_export import ApprovalsExport
from smartwizard.ui.approvals_menu import Deed, KeyList, show_menu
from smartwizard.ui.bulk_words import REMIND
from smartwizard.ui.decision_form import APPROVE, DECLINE
from smartwizard.ui.delegating import Delegating
from smartwizard.ui.save_filter import SaveFilter

if TYPE_CHECKING:
    from smartwizard.ui.approvals import ApprovalsWindow


class ApprovalsDeeds(QObject):
    """Decides, or reminds of, what is ticked, or the one request that is open."""

    def __init__(self, window: "ApprovalsWindow") -> None:
        super().__init__(window)
        self._window, self._list, self._desk = window, window.list, window.desk
        self.bulk, self.delegating = ApprovalsBulk(window), Delegating(window)
        self.export = ApprovalsExport(window)
        self._deeds = self._make_deeds()
        self._keys = {deed.key.casefold(): deed for deed in self._deeds}
        self._list.table.pressed.connect(self._press)
        self._list.menu.clicked.connect(lambda: show_menu(self._deeds, self._list.menu))
        self._list.bulk.wanted.connect(self.bulk.review)
        self._list.filters.save_wanted.connect(self._save_filter)
        self._list.filters.forget_wanted.connect(self._forget_filter)
        everything = QShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll), self._list.table)
        everything.activated.connect(self._list.tick_all)

    def _make_deeds(self) -> list[Deed]:
        queue = self._list
        return [
            Deed(N_("Approve", "button"), "A", lambda: self._decide(APPROVE), self._can_decide),
            Deed(
                N_("Decline", "button of an approver"),
                "D",
                lambda: self._decide(DECLINE),
                self._can_decide,
            ),
            Deed(N_("Send Reminder", "button"), "R", self._remind, self._can_remind),
            Deed(
                N_("Delegate…", "menu: name who decides"),
                "",
                self.delegating.ask,
                self.delegating.possible,
            ),
            Deed(
                N_("Export…", "menu: the list into a file"),
                "",
                self.export.choose,
                self.export.possible,
            ),
            Deed(N_("Search", "in a long list"), "/", queue.filters.search.setFocus),
            Deed(N_("Next request", "menu: go to it"), "J", lambda: queue.table.step(1)),
            Deed(N_("Previous request", "menu: go to it"), "K", lambda: queue.table.step(-1)),
            Deed(N_("Select or clear the request"), "Space", self._tick_current),
            Deed(N_("Select all on this page"), "Ctrl+A", queue.tick_all),
            Deed(N_("List of keys"), "?", self._show_keys),
        ]

    def _press(self, letter: str) -> None:
        deed = self._keys.get(letter)
        if deed is not None and deed.possible():
            deed.do()

    def _can_decide(self) -> bool:
        """Whether there is something to decide: ticked, or open and mine."""
        body = self._window.request.body
        open_now = body is not None and not body.form.isHidden()
        return bool(self._list.ticked) or open_now

    def _decide(self, decision: str) -> None:
        """Begin to decide: the form of the open request, or the review of what is ticked."""
        if self._list.ticked:
            self.bulk.review(decision)
            return
        self._window.panes.read()
        if self._window.request.body is not None:
            self._window.request.body.form.choose(decision)

    def _can_remind(self) -> bool:
        """Whether those who decide something that is ticked, or else open, can be reminded."""
        body = self._window.request.body
        detail = body.detail if body is not None else None
        rows = self._list.ticked or ([detail.row] if detail is not None else [])
        return any(REMIND in row.actions for row in rows)

    def _remind(self) -> None:
        """Remind of the open request, or begin with the review of what is ticked."""
        if self._list.ticked:
            self.bulk.review(REMIND)
        else:
            self._window.request.deeds.do(REMIND)

    def _tick_current(self) -> None:
        row = self._list.table.currentIndex().row()
        if row >= 0:
            self._list.table.ticked.emit(row)

    def _show_keys(self) -> None:
        KeyList(self._window, self._deeds, letters=self._list.table.letters()).open()

    def _save_filter(self) -> None:
        SaveFilter(self._window, self._desk, self._list.filters.wanted).open()

    def _forget_filter(self) -> None:
        kept = self._window.views.saved
        if kept is not None:
            self._desk.call(approvals.forget_filter, id=kept.id).refused.connect(self._refuse)

    def _refuse(self, refused: Refused) -> None:
        self._list.notice_refused(refused)
