"""Garbage is collected on the GUI thread only: no worker may destroy a widget."""

import gc
import threading

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
WORKER = "registry"


class Garbage(QObject):
    """Takes the place of Python's automatic collection while worker threads live."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > limits[age]]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to Python again, once no worker is left."""
        self._timer.stop()
        if not any(thread.name.startswith(WORKER) for thread in threading.enumerate()):
            gc.enable()
