"""Sections of the operator's console: runs of upkeep, and logins that are locked (R5, R54)."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Code
from smartwizard.operations import console
from smartwizard.operations.console import LockedLogin, UpkeepRun, UpkeepRuns
from smartwizard.rules import dates
from smartwizard.ui.announce import announce
from smartwizard.ui.cell_table import CellTable, Grid, Shown
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.operator_sections import OperatorSheet
from smartwizard.ui.request_words import Look
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.task_card import Task, TaskList

UPKEEP = N_("Upkeep runs", "title of a section")
LOCKED = N_("Locked logins", "title of a section")
_PAGE, _MOST = 20, 200
_DONE = N_("{what}: {count}", "what upkeep did, and how often")
_QUICK = N_("Less than a second", "how long upkeep took")
_SECONDS = N_("%n second", "how long upkeep took", 0)
_LOOKED = N_("What has fallen due is done when the program starts, and then every hour.")
_UNLOCKED = N_("{email} can log in again.")


def _run_cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    assert isinstance(row, UpkeepRun)
    seconds = round((row.ended_at - row.begun_at).total_seconds())
    took = LANGUAGE.say(_SECONDS.of(seconds) if seconds else _QUICK)
    when = dates.local(row.begun_at, LANGUAGE.zone)
    day, hour = dates.short_date(when.date(), LANGUAGE.code), dates.clock(when, LANGUAGE.code)
    told = [
        LANGUAGE.say(_DONE.of(what=Code("upkeep.done", name), count=count))
        for name, count in row.done.items()
    ]
    first, *others = told
    return {
        "when": Cell(f"{day} {hour}", "" if "took" in shown else took, bold=True),
        "took": Cell(took),
        "done": Cell(first, " · ".join(others)),
    }


def _run_key(row: object) -> object:
    assert isinstance(row, UpkeepRun)
    return row.id


_RUNS = Grid(
    {
        "when": N_("When", "column of a table"),
        "took": N_("Duration", "column of a table"),
        "done": N_("What was done", "column of a table"),
    },
    (frozenset({"when", "took", "done"}), frozenset({"when", "done"})),
    _run_cells,
    _run_key,
)


class UpkeepSection(OperatorSheet):
    """What time did, the newest first."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(UPKEEP, parent)
        self._seat, self._size = seat, _PAGE
        self.say(add_lead(self).setText, _LOOKED)
        self.table = CellTable(_RUNS, self, stretch=2)
        self.table.setObjectName("upkeep_runs")
        self.say(self.table.setAccessibleName, UPKEEP)
        self.empty, self.more = Empty("history", parent=self), LinkButton("", self)
        self.say(self.more.setText, N_("Show more", "button"))
        self.more.clicked.connect(self._show_more)
        for part in (self.table, self.empty, self.more):
            self.column.addWidget(part)
            part.hide()
        self.column.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.late = LateBar(self)

    def reload(self) -> None:
        reply = self._seat.desk.call(console.upkeep_runs, size=self._size)
        self.late.await_reply(reply)
        reply.tell(self, self._show, self.refuse)

    def retranslate(self) -> None:
        self.empty.say(
            LANGUAGE.say(N_("Nothing has fallen due yet")),
            LANGUAGE.say(N_("Runs that found something to do appear here.")),
        )

    def _show(self, found: object) -> None:
        assert isinstance(found, UpkeepRuns)
        self.table.show_rows(found.runs)
        self.table.setVisible(bool(found.runs))
        self.empty.setVisible(not found.runs)
        self.more.setVisible(bool(found.before) and self._size < _MOST)
        self.retranslate()

    def _show_more(self) -> None:
        self._size = min(self._size + _PAGE, _MOST)
        self.reload()


class LockedSection(OperatorSheet):
    """Addresses that failed to log in too often, each with **Unlock**."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(LOCKED, parent)
        self._seat = seat
        self._logins: Sequence[LockedLogin] = ()
        self.tasks, self.empty = TaskList(self), Empty("check-check", parent=self)
        for part in (self.tasks, self.empty):
            self.column.addWidget(part)
            part.hide()
        self.column.addStretch(1)
        self.late = LateBar(self)
        self.notice.link_followed.connect(self.remedy)

    def reload(self) -> None:
        reply = self._seat.desk.call(console.locked_logins)
        self.late.await_reply(reply)
        reply.tell(self, self._show, self.refuse)

    def retranslate(self) -> None:
        self.tasks.show_tasks([self._task(login) for login in self._logins])
        self.empty.say(
            LANGUAGE.say(N_("No login is locked")),
            LANGUAGE.say(N_("Five wrong passwords in a row lock an address for a time.")),
        )

    def _show(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._logins = found
        self.tasks.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.retranslate()

    def _task(self, login: LockedLogin) -> Task:
        until = N_("Locked until {moment}").of(moment=login.until)
        times = N_("Locked %n time without a login in between", "", login.times)
        return Task(
            key=f"login-{login.id}",
            look=Look("you", "lock", LANGUAGE.say(N_("Locked", "status of a login"))),
            title=login.email,
            lines=[LANGUAGE.say(until), LANGUAGE.say(times)],
            verb=LANGUAGE.say(N_("Unlock", "button: a login")),
            slot=partial(self._unlock, login),
        )

    def _unlock(self, login: LockedLogin) -> None:
        reply = self._seat.desk.call(console.unlock_login, id=login.id)
        reply.tell(self, lambda _: self._unlocked(login.email), self.refuse)

    def _unlocked(self, email: str) -> None:
        text = _UNLOCKED.of(email=email)
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))
