"""What waits for who reads it: requests to decide first, then whatever else needs them now."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.views import RequestPage, RequestRowView
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import (
    CUSTOMER,
    INVITATION,
    OVERDUE,
    asked,
    next_date,
    status_look,
    your_turn,
)
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.task_card import Task, TaskList

_DECIDE = N_("Decide on “{name}” ({domain})")
_VERB = N_("Decide", "button: open a request to approve or decline it")
_INVITED = N_("Invitation to the Smart Account “{name}”")
_FOR_YOU = N_("Smart Account “{name}” requested for you")
_ANSWER = N_("Answer", "button: open an invitation to accept or decline it")
_TITLES = {INVITATION: _INVITED, CUSTOMER: _FOR_YOU}
_NOTHING = RequestPage((), "", 0)


class WaitingList(Says, QWidget):
    """For an administrator, and for the operator: what is overdue stands on top (R22).

    `all_wanted` tells that all requests are wanted, where more wait than are shown.
    """

    all_wanted = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._page = _NOTHING
        self._others: Callable[[], Sequence[Task]] = tuple
        self.heading = Section("", self)
        self.tasks = TaskList(self)
        self.more = LinkButton("", self)
        self.more.clicked.connect(self.all_wanted)
        self.empty = Empty("check-check")
        self.say(self.heading.setText, N_("Needs you now", "heading: what waits for you"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        for part in (self.heading, self.tasks, self.empty):
            column.addWidget(part)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def show_waiting(self, page: RequestPage, others: Callable[[], Sequence[Task]]) -> None:
        """Show these requests, and after them the tasks that `others` says."""
        self._page, self._others = page, others
        self.retranslate()

    def retranslate(self) -> None:
        tasks = [self._decision(row) for row in self._page.rows]
        tasks += self._others()
        self.tasks.show_tasks(tasks)
        self.tasks.setVisible(bool(tasks))
        self.empty.setVisible(not tasks)
        self.empty.say(
            LANGUAGE.say(N_("Nothing is waiting for you")),
            LANGUAGE.say(N_("Requests to decide and everything else you need to do appear here.")),
        )
        total = self._page.total
        self.more.setText(LANGUAGE.say(N_("See %n waiting request", "", total)))
        self.more.setVisible(total > len(self._page.rows))

    def _decision(self, row: RequestRowView) -> Task:
        operator, offered = self._seat.me.kind == "operator", row.kind in _TITLES
        title = _TITLES.get(row.kind, _DECIDE).of(name=row.name, domain=row.subject)
        return Task(
            key=row.number,
            look=status_look(OVERDUE) if OVERDUE in row.flags else your_turn(),
            title=LANGUAGE.say(title),
            lines=[LANGUAGE.say(asked(row)), LANGUAGE.say(next_date(row, operator=operator))],
            verb=LANGUAGE.say(_ANSWER if offered else _VERB),
            slot=partial(self._seat.open, "request" if offered else "approvals", number=row.number),
        )
