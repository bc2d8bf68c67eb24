"""Sending numbers in slices, with Stop in between; what was sent stays sent (R30)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from smartwizard.messages import Refused
from smartwizard.operations import contracts
from smartwizard.operations.contract_views import Submission
from smartwizard.operations.contracting.submitting import SLICE
from smartwizard.ui.desk import Desk


class NumbersWork(QObject):
    """`moved` carries how many of all are sent, `ended` the number of the submission, if any.

    `refused` carries why it could not go on, after what was sent so far.
    """

    moved = Signal(int, int)
    ended = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._numbers: tuple[str, ...] = ()
        self._access = self._kind = self._terms = ""
        self._submission, self._done, self._stopped = "", 0, False

    @property
    def running(self) -> bool:
        """Whether there is still something to send."""
        return bool(self._numbers)

    @property
    def done(self) -> int:
        """How many numbers were sent."""
        return self._done

    def start(self, access: str, kind: str, numbers: Sequence[str], terms: str) -> None:
        """Begin, under a version of the terms; one at a time."""
        if self.running:
            return
        self._access, self._kind, self._terms = access, kind, terms
        self._numbers = tuple(numbers)
        self._submission, self._done, self._stopped = "", 0, False
        self._go_on()

    def stop(self) -> None:
        """Send no more."""
        self._stopped = True

    def _go_on(self) -> None:
        self.moved.emit(self._done, len(self._numbers))
        if self._stopped or self._done >= len(self._numbers):
            self._finish()
            return
        reply = self._desk.call(
            contracts.submit,
            access=self._access,
            number_kind=self._kind,
            numbers=self._numbers[self._done : self._done + SLICE],
            terms_version=self._terms,
            submission=self._submission,
        )
        reply.tell(self, self._take, self._refuse)

    def _take(self, sent: Submission) -> None:
        self._submission = sent.number
        self._done = min(self._done + SLICE, len(self._numbers))
        self._go_on()

    def _finish(self) -> None:
        """Have the results mailed, of however many there are."""
        if not self._submission:
            self._end()
            return
        reply = self._desk.call(contracts.finish, submission=self._submission)
        reply.tell(self, self._end, self._refuse)

    def _refuse(self, refused: Refused) -> None:
        self._end()
        self.refused.emit(refused)

    def _end(self, _: object = None) -> None:
        self._numbers = ()
        self.ended.emit(self._submission)
