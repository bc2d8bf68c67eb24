"""The request beside the queue: opened by the selection, loaded again with it (A23)."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from smartwizard.messages import Refused
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.approvals_panes import ApprovalsPanes
from smartwizard.ui.desk import Desk, Reply

_PAUSE_MS = 120


class PendingRequest(QObject):
    """Opens the request that was chosen last; those passed over meanwhile are not asked for."""

    shown = Signal()

    def __init__(self, panes: ApprovalsPanes, desk: Desk) -> None:
        super().__init__(panes)
        self._panes, self._pane, self._desk = panes, panes.request, desk
        self._reply: Reply | None = None
        self._wanted = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._turn)
        self._pane.stale.connect(self.renew)
        panes.list.chosen.connect(self._choose)
        panes.list.opened.connect(self.open)

    def open(self, number: str) -> None:
        """Show a request, in place of the queue where there is no room for both."""
        self._wanted = number
        self._turn()
        self._panes.read()

    def begin(self) -> None:
        """Show the first request beside the queue, where nobody has chosen another one."""
        first = self._panes.list.model.rows[:1]
        if first and not self._pane.number and not self._panes.narrow:
            self._panes.list.mark(first[0].number)
            self._choose(first[0].number)

    def renew(self) -> None:
        """Ask for the request that is shown once more; what is typed for it stays."""
        reply = self._reply = self._pane.load()
        if reply is not None:
            reply.tell(self, partial(self._show, reply), partial(self._refuse, reply))

    def _choose(self, number: str) -> None:
        self._wanted = number
        if not self._panes.narrow:
            self._pause.start()

    def _turn(self) -> None:
        self._pause.stop()
        if self._pane.turn_to(self._wanted):
            self._panes.fit()
            self.renew()

    def _show(self, reply: Reply, detail: RequestDetail) -> None:
        if reply is self._reply:
            self._pane.show_loaded(detail)
            self.shown.emit()

    def _refuse(self, reply: Reply, refused: Refused) -> None:
        if reply is self._reply:
            self._pane.show_refused(refused)
            self.shown.emit()
