"""The bar over a part of a window whose answer takes longer than a second."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.busy import BusyBar
from smartwizard.ui.desk import Reply

_LATE_MS = 1000


class LateBar(BusyBar):
    """Stands on the top edge of its parent; below a second nothing is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._awaited: Reply | None = None
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self.show)
        parent.installEventFilter(self)
        self._fit()
        self.hide()

    def await_reply(self, reply: Reply) -> None:
        """Show the bar if this answer is late; it replaces what was awaited before."""
        self._awaited = reply
        self._late.start()
        answered = partial(self._answered, reply)
        reply.tell(self, answered, answered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(0, 0, self._over.width(), tokens.RADIUS_CARD)
        self.raise_()

    def _answered(self, reply: Reply, _: object) -> None:
        if reply is self._awaited:
            self._late.stop()
            self.hide()
