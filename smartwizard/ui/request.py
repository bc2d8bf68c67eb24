"""The window of one request: for who sent it, its deciders, and the operator (R21, R22)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.desk import Reply
from smartwizard.ui.request_body import RequestBody
from smartwizard.ui.request_pane import RequestPane
from smartwizard.ui.request_sheet import TITLE, RequestSheet
from smartwizard.ui.section_rail import SectionRail
from smartwizard.ui.window import Window

_NUMBERED = N_("Request {number}", "title")


class RequestWindow(Window):
    """Opened for a number."""

    title = TITLE

    def make_rail(self) -> Rail:
        sections = {"request": ("file-text", TITLE)}
        return SectionRail(sections, ("home", "account", "support"), self)

    def build(self, content: QWidget) -> None:
        assert isinstance(self.rail, SectionRail)
        self.rail.begin(self, self.seat)
        self.pane = RequestPane(self.seat, content)
        self.pane.stale.connect(self.reload)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)

    @property
    def sheet(self) -> RequestSheet:
        """The frame around the request."""
        return self.pane.sheet

    @property
    def body(self) -> RequestBody | None:
        """The request, where it can be seen."""
        return self.pane.body

    def want(self, **wishes: object) -> None:
        """Show the request of a number."""
        number = str(wishes.get("number") or self.pane.number)
        if self.pane.turn_to(number):
            self.say(self.setWindowTitle, _NUMBERED.of(number=number))
            self._changed()

    def load(self) -> Reply | None:
        return self.pane.load()

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, RequestDetail)
        self.pane.show_loaded(result)

    def show_refused(self, refused: Refused) -> None:
        self.pane.show_refused(refused)

    def me_changed(self) -> None:
        self.pane.me_changed()
        super().me_changed()
