"""Approvals: what waits for my decision, read and decided one by one or many at once (R21, R22)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import approvals
from smartwizard.operations.requesting.queue_views import QueueOverview, QueuePage, QueuePlace
from smartwizard.ui.approvals_deeds import ApprovalsDeeds
from smartwizard.ui.approvals_guide import ASIDES, steps
from smartwizard.ui.approvals_panes import ApprovalsPanes
from smartwizard.ui.approvals_rail import ApprovalsRail
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.desk import Reply
from smartwizard.ui.pending_request import PendingRequest
from smartwizard.ui.window import Window

PAGE = 50
_FIRST = QueuePlace()
# How a list is sorted, alone and with the number of its requests.
_OLDEST = (N_("Oldest first", "order of a list"), N_("%n request, oldest first", "", 0))
_OVERDUE = (N_("Overdue first, then oldest"), N_("%n request, overdue first, then oldest", "", 0))
_NEWEST = (N_("Newest first", "order of a list"), N_("%n request, newest first", "", 0))


class ApprovalsWindow(Window):
    """Opened for a request (`number`), or for the queue."""

    title = N_("Approvals", "title")

    def make_rail(self) -> Rail:
        return ApprovalsRail(self)

    def build(self, content: QWidget) -> None:
        assert isinstance(self.rail, ApprovalsRail)
        self.views = self.rail
        self.place, self._begun = _FIRST, False
        self._overview: QueueOverview | None = None
        self._whose = self.seat.me.reference
        self.panes = ApprovalsPanes(self.seat, content)
        self.list, self.request = self.panes.list, self.panes.request
        self.views.begin(self, self.seat)
        self.reading = PendingRequest(self.panes, self.desk)
        self.deeds = ApprovalsDeeds(self)
        self._connect()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)

    def want(self, **wishes: object) -> None:
        """Show the request of a number beside the queue."""
        if number := str(wishes.get("number") or ""):
            self.list.mark(number)
            self.reading.open(number)

    def load(self) -> Reply:
        reply = self.desk.call(
            approvals.queue, wanted=self.list.filters.wanted, place=self.place, size=PAGE
        )
        self.list.late.await_reply(reply)
        self.desk.call(approvals.overview).done.connect(self._show_overview)
        self.reading.renew()
        return reply

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, QueuePage)
        if not result.rows and (result.earlier or result.later):
            # Nothing with the flag so far: it is looked for further on.
            self._go(QueuePlace("after" if result.later else "before", result.last))
            return
        if not result.rows and self.place.at in ("from", "after"):
            self._go(QueuePlace("last"))
            return
        at_start = not result.earlier and self.place.at in ("first", "from", "before")
        self.place = _FIRST if at_start else QueuePlace("from", result.first)
        self.list.show_page(result)
        self._say_lead()
        if not self._begun:
            self._begun = True
            self.list.focus()
            self.reading.begin()

    def show_refused(self, refused: Refused) -> None:
        self.list.refuse(refused)

    def me_changed(self) -> None:
        """Another person decides other requests."""
        if self.seat.me.reference != self._whose:
            self._whose, self._overview = self.seat.me.reference, None
            self.list.tick(())
            self.list.show_delegations(())
            self.request.me_changed()
        super().me_changed()

    def retranslate(self) -> None:
        self._say_lead()
        self.panes.guide.show_guide(steps(self.panes), ASIDES)

    def _connect(self) -> None:
        self.views.viewed.connect(self._view)
        self.list.filters.changed.connect(lambda: self._go(_FIRST))
        self.list.pager.wanted.connect(self._go)
        self.list.notice.link_followed.connect(self.seat.remedy)
        self.reading.shown.connect(lambda: self.panes.guide.show_guide(steps(self.panes), ASIDES))
        self._view()

    def _view(self, _: object = None) -> None:
        """Another view of the rail, from its first page on."""
        self.list.filters.show_view(self.views.wanted, saved=self.views.saved is not None)
        self.list.tick(())
        self._say_lead()
        self._go(_FIRST)

    def _go(self, place: QueuePlace) -> None:
        self.place = place
        self.list.notice.clear()
        self._changed()

    def _show_overview(self, overview: QueueOverview) -> None:
        self._overview = overview
        self.views.show_overview(overview, operates=self.seat.me.kind == "operator")
        self.list.filters.offer_accounts(overview.accounts)
        self.list.show_delegations(overview.delegations)
        self._say_lead()

    def _say_lead(self) -> None:
        """How many there are where that is counted, and in which order they stand."""
        alone, counted = self._order()
        count = self._count()
        lead = alone if count is None else counted.of(count)
        self.list.show_title(self.views.word, lead)

    def _order(self) -> tuple[Text, Text]:
        wanted = self.list.filters.wanted
        if wanted.status != "pending":
            return _NEWEST
        return _OVERDUE if self.seat.me.kind == "operator" and wanted.mine else _OLDEST

    def _count(self) -> int | None:
        """How many requests the view has; nobody has counted what a filter leaves of them."""
        overview, wanted = self._overview, self.list.filters.wanted
        if overview is None or self.list.filters.narrowed or self.views.saved is not None:
            return None
        counts = {each.group: each.count for each in overview.groups}
        found = counts.get(wanted.group, overview.waiting if not wanted.flag else overview.overdue)
        return found if wanted.status and found <= overview.most else None
