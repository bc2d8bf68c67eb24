"""Deciding many requests, a few at a time: how far it is, and stopping in between (A07)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from smartwizard.messages import Refused
from smartwizard.operations import decisions
from smartwizard.operations.requesting.queue_views import Choice, Outcome
from smartwizard.ui.desk import Desk

# So few that others who write wait less than a blink for one slice.
SLICE = 20


class BulkWork(QObject):
    """`moved` carries how many of all are done; `ended` the outcomes, fewer when it was stopped.

    `refused` carries why it could not go on, after the outcomes so far.
    """

    moved = Signal(int, int)
    ended = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices: Sequence[Choice] = ()
        self._outcomes: list[Outcome] = []
        self._approve, self._reason, self._stopped = False, "", False

    @property
    def running(self) -> bool:
        """Whether decisions are still to come."""
        return bool(self._choices)

    def start(self, choices: Sequence[Choice], *, approve: bool, reason: str) -> None:
        """Begin; one at a time."""
        if self.running:
            return
        self._choices, self._outcomes = tuple(choices), []
        self._approve, self._reason, self._stopped = approve, reason, False
        self._go_on()

    def stop(self) -> None:
        """Decide no more; what was decided stays so."""
        self._stopped = True

    def _go_on(self) -> None:
        done, total = len(self._outcomes), len(self._choices)
        self.moved.emit(done, total)
        if self._stopped or done >= total:
            self._end()
            return
        reply = self._desk.call(
            decisions.decide_many,
            choices=tuple(self._choices[done : done + SLICE]),
            approve=self._approve,
            reason=self._reason,
        )
        reply.done.connect(self._take)
        reply.refused.connect(self._refuse)

    def _take(self, outcomes: tuple[Outcome, ...]) -> None:
        self._outcomes += outcomes
        self._go_on()

    def _refuse(self, refused: Refused) -> None:
        self._end()
        self.refused.emit(refused)

    def _end(self) -> None:
        self._choices = ()
        self.ended.emit(tuple(self._outcomes))
