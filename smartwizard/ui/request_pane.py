"""One request in a window: asked for, shown as it stands now, decided, undone (R21, R22)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused
from smartwizard.operations import decisions, requests
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.announce import announce
from smartwizard.ui.decision_form import Typed
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.request_body import RequestBody, sends
from smartwizard.ui.request_deeds import RequestDeeds
from smartwizard.ui.request_sheet import RequestSheet
from smartwizard.ui.request_words import PENDING
from smartwizard.ui.seat import Seat

_MEANWHILE = N_("This request was settled while you looked at it. Your decision was not sent.")
_UNDONE = N_("The decision was undone: the request is pending again.")


class RequestPane(QWidget):
    """The same for who sent it, its deciders, and the operator; `stale` wants it asked for again.

    `beside`: it stands beside a queue, so that its decision is the last of one narrow column.
    """

    stale = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None, *, beside: bool = False) -> None:
        super().__init__(parent)
        self._seat, self._desk, self._beside = seat, seat.desk, beside
        self.number = ""
        self.body: RequestBody | None = None
        self._typed: dict[str, Typed] = {}
        self._deciding, self._whose = False, seat.me.reference
        self.sheet = RequestSheet(seat, self)
        self.sheet.notice.link_followed.connect(self._look_again)
        self.sheet.again.connect(self._look_again)
        self.deeds = RequestDeeds(seat, self)
        self.deeds.told.connect(self.sheet.tell)
        self.deeds.refused.connect(self._refuse)
        self.sheet.buttons.wanted.connect(self.deeds.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self._late = LateBar(self)

    def turn_to(self, number: str) -> bool:
        """Show the request of another number; what was typed for this one is kept."""
        if number == self.number:
            return False
        self._drop()
        self.number = number
        self.sheet.notice.clear()
        return True

    def load(self) -> Reply | None:
        """Ask for the request."""
        if not self.number:
            return None
        reply = self._desk.call(requests.get, number=self.number)
        self._late.await_reply(reply)
        return reply

    def show_loaded(self, result: RequestDetail) -> None:
        """Show it as it stands now."""
        if self.body is not None and self.body.sends != sends(result):
            self._drop()
        if self.body is None:
            self.body = self._make_body(result)
        before = self.body.detail
        self.body.show_request(result)
        self.body.show()
        if before is not None and before.row.status == PENDING != result.row.status:
            self._tell_outcome(self.body)
        self._deciding = False
        self.sheet.show_request(result)
        self.deeds.detail, self.deeds.phone = result, self.body.phone

    def show_refused(self, refused: Refused) -> None:
        """Show why there is nothing to be seen, or no longer."""
        former = self.body is not None
        if former and any(issue.remedy == "try_again" for issue in refused.issues):
            self.sheet.refuse(refused)
            return
        self._drop()
        self.sheet.show_gone(refused, former=former)

    def me_changed(self) -> None:
        """What one person typed is not shown to the next."""
        if self._seat.me.reference != self._whose:
            self._whose = self._seat.me.reference
            self._drop()
            self._typed.clear()

    def _make_body(self, detail: RequestDetail) -> RequestBody:
        typed = self._typed.pop(self.number, Typed())
        body = RequestBody(
            self._desk, typed, self.sheet.body, sends=sends(detail), beside=self._beside
        )
        body.form.decided.connect(self._decided)
        body.form.outdated.connect(self._refuse)
        body.form.profile_wanted.connect(self._fill_in)
        body.form.form.remedy_wanted.connect(self._seat.remedy)
        body.outcome.undo_wanted.connect(self._undo)
        body.outcome.revoke.clicked.connect(lambda: self.deeds.do("revoke"))
        body.contract.wanted.connect(self.deeds.do)
        body.outcome.lost_focus.connect(self.sheet.focus_title)
        self.sheet.put(body)
        return body

    def _fill_in(self, field: str) -> None:
        """To the profile and, when it is saved, back to the request."""
        back = "approvals" if self._beside else "request"
        self._seat.open("profile", section="personal", field=field, back=back)

    def _drop(self) -> None:
        """Leave a request; its typed decision waits for its return."""
        if self.body is not None:
            self._typed[self.number] = self.body.form.typed()
            self.body.hide()
            self.body.deleteLater()
            self.body = None

    def _tell_outcome(self, body: RequestBody) -> None:
        """Say what became of the request, and that it was somebody else's deed (R21)."""
        if not self._deciding and body.form.typed() != Typed():
            self.sheet.notice.tell("you", "triangle-alert", _MEANWHILE)
            announce(self, LANGUAGE.say(_MEANWHILE))
        announce(self, " ".join(body.outcome.sentences()))

    def _decided(self) -> None:
        """The page reloads by itself; the focus goes where a second Enter does nothing."""
        self._deciding = True
        self.sheet.notice.clear()
        self.sheet.focus_title()

    def _undo(self) -> None:
        reply = self._desk.call(decisions.undo, number=self.number)
        reply.done.connect(self._undone)
        reply.refused.connect(self._refuse)

    def _undone(self) -> None:
        self.sheet.focus_title()
        self.sheet.tell(_UNDONE)

    def _refuse(self, refused: Refused) -> None:
        """Say why it was not done, and show how the request stands now."""
        self._deciding = True
        self.sheet.refuse(refused)
        self.stale.emit()

    def _look_again(self) -> None:
        self.sheet.notice.clear()
        self.stale.emit()
