"""One request: where it stands for who sent it, the decision for who decides (R21, R22)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused
from smartwizard.operations import decisions, requests
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.decision_form import Typed
from smartwizard.ui.desk import Reply
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.request_body import RequestBody, sends
from smartwizard.ui.request_deeds import RequestDeeds
from smartwizard.ui.request_sheet import TITLE, RequestSheet
from smartwizard.ui.request_words import PENDING
from smartwizard.ui.section_rail import SectionRail
from smartwizard.ui.window import Window

_NUMBERED = N_("Request {number}", "title")
_MEANWHILE = N_("This request was settled while you looked at it. Your decision was not sent.")
_UNDONE = N_("The decision was undone: the request is pending again.")


class RequestWindow(Window):
    """Opened for a number: the same window for who sent it, its deciders, and the operator."""

    title = TITLE

    def make_rail(self) -> Rail:
        sections = {"request": ("file-text", TITLE)}
        return SectionRail(sections, ("home", "account", "support"), self)

    def build(self, content: QWidget) -> None:
        assert isinstance(self.rail, SectionRail)
        self.rail.begin(self, self.seat)
        self.number = ""
        self.body: RequestBody | None = None
        self._typed: dict[str, Typed] = {}
        self._deciding, self._whose = False, self.seat.me.reference
        self.sheet = RequestSheet(self.seat, content)
        self.sheet.notice.link_followed.connect(self._look_again)
        self.sheet.again.connect(self._look_again)
        self.deeds = RequestDeeds(self.seat, self)
        self.deeds.told.connect(self.sheet.tell)
        self.deeds.refused.connect(self._refuse)
        self.sheet.buttons.wanted.connect(self.deeds.do)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.late = LateBar(content)

    def want(self, **wishes: object) -> None:
        """Show the request of a number; what was typed for another one is kept."""
        number = str(wishes.get("number") or self.number)
        if number != self.number:
            self._drop()
            self.number = number
            self.sheet.notice.clear()
            self.say(self.setWindowTitle, _NUMBERED.of(number=number))
            self._changed()

    def load(self) -> Reply | None:
        if not self.number:
            return None
        reply = self.desk.call(requests.get, number=self.number)
        self.late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, RequestDetail)
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
        former = self.body is not None
        if former and any(issue.remedy == "try_again" for issue in refused.issues):
            self.sheet.refuse(refused)
            return
        self._drop()
        self.sheet.show_gone(refused, former=former)

    def me_changed(self) -> None:
        """What one person typed is not shown to the next."""
        if self.seat.me.reference != self._whose:
            self._whose = self.seat.me.reference
            self._drop()
            self._typed.clear()
        super().me_changed()

    def _make_body(self, detail: RequestDetail) -> RequestBody:
        typed = self._typed.pop(self.number, Typed())
        body = RequestBody(self.desk, typed, self.sheet.body, sends=sends(detail))
        body.form.decided.connect(self._decided)
        body.form.outdated.connect(self._refuse)
        body.outcome.undo_wanted.connect(self._undo)
        body.outcome.lost_focus.connect(self.sheet.focus_title)
        self.sheet.put(body)
        return body

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
        reply = self.desk.call(decisions.undo, number=self.number)
        reply.done.connect(self._undone)
        reply.refused.connect(self._refuse)

    def _undone(self) -> None:
        self.sheet.focus_title()
        self.sheet.tell(_UNDONE)

    def _refuse(self, refused: Refused) -> None:
        """Say why it was not done, and show how the request stands now."""
        self._deciding = True
        self.sheet.refuse(refused)
        self.reload()

    def _look_again(self) -> None:
        self.sheet.notice.clear()
        self.reload()
