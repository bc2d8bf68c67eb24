"""Request Access to an Existing Smart Account: two phases, then what became of it (S0, S1, R27)."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import access, requests
from smartwizard.operations.access import Start
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.access_guide import ASKING, WAITING, asking, waiting
from smartwizard.ui.access_sheet import TITLE, AccessSheet
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.desk import Reply
from smartwizard.ui.form_draft import FormDraft
from smartwizard.ui.guide_beside import GuideBeside
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.section_rail import SectionRail
from smartwizard.ui.window import Window

_SHORT = N_("Request access", "window of an access request")


class RequestAccessWindow(Window):
    """`want` takes an `identifier` and a `reason` to begin with."""

    title = TITLE

    def make_rail(self) -> Rail:
        sections = {"request_access": ("key-round", _SHORT)}
        return SectionRail(sections, ("home", "profile", "account", "support"), self)

    def build(self, content: QWidget) -> None:
        assert isinstance(self.rail, SectionRail)
        self.rail.begin(self, self.seat)
        self._whose, self._offered = self.seat.me.reference, False
        self.sheet = AccessSheet(self.seat, content)
        self.form = self.sheet.form
        self.draft = FormDraft(self.seat, "request_access", self.form)
        self.guide = GuideBeside(self, self.sheet.guide_button, "access", self._values)
        self.form.sent.connect(self._sent)
        self.form.moved.connect(self.guide.move)
        self.form.followed.connect(self._follow)
        self.sheet.sent.wanted.connect(self._follow)
        self.sheet.again.connect(self.reload)
        self.late = LateBar(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self._show_guide()

    def want(self, **wishes: object) -> None:
        """Begin with what another window knows already, else where one was."""
        identifier, reason = str(wishes.get("identifier") or ""), str(wishes.get("reason") or "")
        if identifier or reason or wishes.get("new"):
            self._offered = True
            self._show_form()
            self.form.start_again()
            self.form.fill(identifier, reason)
            if identifier:
                self.form.look_up()

    def load(self) -> Reply | None:
        if not self.seat.known:
            return None
        if not self._offered and self.seat.me.kind == "person":
            self._offered = True
            self.draft.offer()
        reply = self.desk.call(access.start)
        self.late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        if isinstance(result, RequestDetail):
            self.sheet.sent.show_request(result)
            return
        assert isinstance(result, Start)
        self.sheet.show_start(result)
        sent = self.sheet.sent
        if sent.detail is not None and not sent.isHidden():
            reply = self.desk.call(requests.get, number=sent.detail.row.number)
            reply.tell(self, sent.show_request)

    def show_refused(self, refused: Refused) -> None:
        self.sheet.show_gone(refused)

    def me_changed(self) -> None:
        """What one person typed is not shown to the next."""
        if self.seat.me.reference != self._whose:
            self._whose, self._offered = self.seat.me.reference, False
            self.draft.leave()
            self._show_form()
            self.form.start_again()
        super().me_changed()

    def fold(self) -> None:
        super().fold()
        self.guide.fold(self.rail.folded)

    def retranslate(self) -> None:
        self.guide.move()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed waits for the next time."""
        self.draft.save()
        super().closeEvent(event)

    def _sent(self, detail: RequestDetail) -> None:
        self.draft.forget()
        self.form.start_again()
        self.sheet.show_sent(detail)
        self._show_guide()

    def _show_form(self) -> None:
        self.sheet.show_form()
        self._show_guide()

    def _show_guide(self) -> None:
        sent = self.sheet.sent
        if sent.isHidden():
            self.guide.show(asking(self.sheet.profile, self.form), ASKING)
        else:
            self.guide.show(waiting(sent), WAITING)

    def _values(self) -> list[tuple[Text, str]]:
        return self.sheet.values()

    def _follow(self, way: str) -> None:
        """Go on where a sentence leads."""
        if way == "another":
            self._show_form()
            self.form.identifier.focus()
        else:
            self.sheet.follow(way)
