"""Rounds of delivery while the program runs: after its start, after changes, every minute (R47)."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from smartwizard.ui.seat import Seat

if TYPE_CHECKING:
    from smartwizard.registry import LocalRegistry

_EVERY_MS, _SOON_MS = 60_000, 1000


class DeliveryRounds(QObject):
    """Sends what is due, one round at a time, where mails leave by SMTP."""

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self._seat, self._under_way = seat, False
        self._every = QTimer(self, interval=_EVERY_MS)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        for timer in (self._every, self._soon):
            timer.timeout.connect(self.send)
        seat.desk.changed.connect(self._wait_a_moment)
        seat.me_changed.connect(self._wait_a_moment)
        self._every.start()

    def send(self) -> None:
        """Send now, unless a round is under way."""
        if self._under_way or not self._seat.me.mails_leave:
            return
        self._under_way = True
        self._seat.desk.errand(self._round).tell(self, self._back, self._back)

    def _round(self, registry: "LocalRegistry") -> object:
        """On a worker's thread: the first window needs nothing of this."""
        stopping = self._seat.desk.stopping
        deliver = import_module("smartwizard.delivery").deliver
        return deliver(registry, registry.config, lambda: not stopping.is_set())

    def _wait_a_moment(self) -> None:
        if self._seat.me.mails_leave and not self._soon.isActive():
            self._soon.start()

    def _back(self, _: object) -> None:
        self._under_way = False
