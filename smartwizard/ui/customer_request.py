"""Request a Smart Account for a Customer: the form, its review, and what became of it (S2, R23)."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import customer_requests, requests
from smartwizard.operations.customer_requests import CustomerStart
from smartwizard.operations.requesting.customer_form import CustomerForm
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.customer_guide import ASIDES, steps
from smartwizard.ui.customer_sheet import TITLE, CustomerSheet
from smartwizard.ui.desk import Reply
from smartwizard.ui.form_draft import FormDraft
from smartwizard.ui.guide_beside import GuideBeside
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.section_rail import SectionRail
from smartwizard.ui.window import Window

_SHORT = N_("Request for a customer", "window of a request for a customer")


class CustomerRequestWindow(Window):
    """`want` takes the number of a former request to begin with, `again`."""

    title = TITLE

    def make_rail(self) -> Rail:
        sections = {"customer_request": ("handshake", _SHORT)}
        return SectionRail(sections, ("home", "profile", "account", "support"), self)

    def build(self, content: QWidget) -> None:
        assert isinstance(self.rail, SectionRail)
        self.rail.begin(self, self.seat)
        self._whose, self._offered, self._again = self.seat.me.reference, False, ""
        self.sheet = CustomerSheet(self.seat, content)
        self.form = self.sheet.form
        self.draft = FormDraft(self.seat, "customer_request", self.form)
        self.guide = GuideBeside(self, self.sheet.guide_button, "customer", self._values)
        self.form.sent.connect(self._sent)
        self.form.moved.connect(self.guide.move)
        self.form.followed.connect(self._follow)
        self.sheet.sent.wanted.connect(self._follow)
        self.sheet.again.connect(self.reload)
        self.late = LateBar(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self._start_again()
        self.sheet.show_form()
        self.guide.show(steps(self.form, self.sheet.sent), ASIDES)

    def want(self, **wishes: object) -> None:
        """Begin with the values of a former request, else where one was."""
        again = str(wishes.get("again") or "")
        if again:
            self._offered, self._again = True, again
            self._show_form()
            self._changed()

    def load(self) -> Reply | None:
        if not self.seat.known:
            return None
        if not self._offered and self.seat.me.kind == "person":
            self._offered = True
            self.draft.offer()
        reply = self.desk.call(customer_requests.start, again=self._again)
        self.late.await_reply(reply)
        return reply

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, CustomerStart)
        self.sheet.show_missing(result.missing)
        if self._again:
            self._again = ""
            self.form.start_again(result.form)
        elif not self.form.language.touched:
            self.form.language.fill(result.form.language)
        sent = self.sheet.sent
        if sent.detail is not None and not sent.isHidden():
            reply = self.desk.call(requests.get, number=sent.detail.row.number)
            reply.tell(self, sent.show_request)

    def show_refused(self, refused: Refused) -> None:
        self._again = ""
        self.sheet.show_gone(refused)

    def me_changed(self) -> None:
        """What one person typed is not shown to the next."""
        if self.seat.me.reference != self._whose:
            self._whose, self._offered = self.seat.me.reference, False
            self.draft.leave()
            self._show_form()
            self._start_again()
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

    def _start_again(self) -> None:
        self.form.start_again(CustomerForm())

    def _sent(self, detail: RequestDetail) -> None:
        self.draft.forget()
        self._start_again()
        self.sheet.show_sent(detail)
        self.guide.move()

    def _show_form(self) -> None:
        self.sheet.show_form()
        self.guide.move()

    def _values(self) -> list[tuple[Text, str]]:
        return self.sheet.values()

    def _follow(self, way: str) -> None:
        """Go on where a sentence leads."""
        if way == "another":
            self._show_form()
            self.form.name.focus()
        else:
            self.sheet.follow(way)
