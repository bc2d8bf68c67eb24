"""Deciding many requests or reminding of them, a few at a time, with Stop in between (A07)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from smartwizard.messages import Refused
from smartwizard.operations import decisions, requests
from smartwizard.operations.requesting.queue_views import Choice, Outcome
from smartwizard.ui.bulk_words import DEEDS, REMIND, BulkDeed
from smartwizard.ui.decision_form import APPROVE
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.reason_fields import Said

# So few that others who write wait less than a blink for one slice.
SLICE = 8


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
        self.deed, self._why, self._stopped = DEEDS[APPROVE], Said(), False

    @property
    def running(self) -> bool:
        """Whether there is still something to do."""
        return bool(self._choices)

    def start(self, choices: Sequence[Choice], deed: BulkDeed, why: Said) -> None:
        """Begin; one at a time."""
        if self.running:
            return
        self._choices, self._outcomes = tuple(choices), []
        self.deed, self._why, self._stopped = deed, why, False
        self._go_on()

    def stop(self) -> None:
        """Do no more; what was done stays so."""
        self._stopped = True

    def _go_on(self) -> None:
        done, total = len(self._outcomes), len(self._choices)
        self.moved.emit(done, total)
        if self._stopped or done >= total:
            self._end()
            return
        reply = self._ask(tuple(self._choices[done : done + SLICE]))
        reply.done.connect(self._take)
        reply.refused.connect(self._refuse)

    def _ask(self, some: tuple[Choice, ...]) -> Reply:
        if self.deed.name == REMIND:
            numbers = tuple(choice.number for choice in some)
            return self._desk.call(requests.remind_many, numbers=numbers)
        return self._desk.call(
            decisions.decide_many,
            choices=some,
            approve=self.deed.name == APPROVE,
            reason=self._why.words,
            reason_code=self._why.code,
        )

    def _take(self, outcomes: tuple[Outcome, ...]) -> None:
        self._outcomes += outcomes
        self._go_on()

    def _refuse(self, refused: Refused) -> None:
        self._end()
        self.refused.emit(refused)

    def _end(self) -> None:
        self._choices = ()
        self.ended.emit(tuple(self._outcomes))
