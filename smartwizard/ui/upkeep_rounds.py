"""Upkeep while the program is open: at the start, then every hour, on the Desk's second thread."""

import time
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from smartwizard.ui.desk import Desk, KeepUp

if TYPE_CHECKING:  # the first window is painted before the registry is imported
    from smartwizard.registry import LocalRegistry

# So long upkeep keeps what a person asked for waiting at most, but for the unit under way.
_SLICE = 0.05


class UpkeepRounds(QObject):
    """Passes of upkeep, a slice at a time: whatever else the second thread has to do comes between.

    Windows hear of what a pass wrote as they hear of another program's changes.
    """

    def __init__(self, desk: Desk, every: timedelta, keep_up: KeepUp, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._keep_up = desk, keep_up
        self._steps: Iterator[str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(every.total_seconds() * 1000))
        self._timer.timeout.connect(self.start)

    def start(self) -> None:
        """Begin a pass."""
        reply = self._desk.keep_up(self._slice)
        reply.done.connect(self._go_on)
        reply.refused.connect(self._rest)

    def _slice(self, registry: "LocalRegistry") -> bool:
        """Do some of the pass, on the second thread; whether there is more of it."""
        if self._steps is None:
            self._steps = self._keep_up(registry)
        until = time.monotonic() + _SLICE
        return any(time.monotonic() >= until for _ in self._steps)

    def _go_on(self, more: object) -> None:
        if more:
            self.start()
        else:
            self._rest()

    def _rest(self) -> None:
        """Until the next hour: the pass is done, or the registry could not be reached."""
        self._steps = None
        self._timer.start()
