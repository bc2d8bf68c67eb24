"""Contract access: asking for it, what came of it, what is registered, what waits (S3, R30–R33)."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import contract_lists, contracts
from smartwizard.operations.contract_views import Registered
from smartwizard.ui.contracts_body import ContractsBody
from smartwizard.ui.contracts_guide import button_of, guide_of
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.desk import Reply
from smartwizard.ui.guide_beside import GuideBeside
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.section_rail import SectionRail
from smartwizard.ui.window import Window

_SECTIONS: dict[str, tuple[str, Text]] = {
    "add": ("file-plus", N_("Add Access", "title")),
    "full_support": ("file-check", N_("Service Contracts", "title of a section")),
    "download_only": ("download", N_("Download only", "title of a section")),
    "ordering": ("receipt", N_("Direct Purchase (Ordering)", "title of a section")),
    "pending": ("hourglass", N_("Pending", "title: numbers that wait")),
}


class ContractsWindow(Window):
    """Opened for a `section`, to add an `access`, or for the results of a `request`."""

    title = N_("Contract access", "title")

    def make_rail(self) -> Rail:
        return SectionRail(_SECTIONS, ("home", "profile", "support", "help"), self)

    def build(self, content: QWidget) -> None:
        assert isinstance(self.rail, SectionRail)
        self.sections = self.rail
        self.sections.begin(self, self.seat)
        self._whose, self._offered = self.seat.me.reference, False
        self.body = ContractsBody(self.seat, content)
        self.guide = GuideBeside(self, self.body.add.guide_button, "contracts", self.body.values)
        self.late = LateBar(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self.sections.section.connect(self._show_section)
        self.body.moved.connect(self.guide.move)
        self.body.turned.connect(self._turn)
        self.body.again.connect(self.reload)
        self._show_section("add")

    def want(self, **wishes: object) -> None:
        """Show a section, begin with a kind of access, or show what came of a request."""
        if request := str(wishes.get("request") or ""):
            self.body.show_results(request, fresh=False)
        elif access := str(wishes.get("access") or ""):
            self.sections.show_section("add")
            self.body.add.choose(access)
        elif section := str(wishes.get("section") or ""):
            self.sections.show_section(section)
        else:
            self.body.come_back()

    def load(self) -> Reply | None:
        if not self.seat.known:
            return None
        self._offer()
        reply = self.desk.call(contracts.registered)
        self.late.await_reply(reply)
        self.desk.call(contract_lists.waiting).tell(self, self._show_waiting)
        self.body.reload()
        return reply

    def show_loaded(self, result: object) -> None:
        assert isinstance(result, Registered)
        self.body.show_registered(result)
        tables = {
            "full_support": result.full,
            "download_only": result.download,
            "ordering": result.ordering,
        }
        for name, rows in tables.items():
            self._count(name, len(rows))

    def show_refused(self, refused: Refused) -> None:
        self.body.show_gone(refused)

    def me_changed(self) -> None:
        """What one person typed and sent is not shown to the next."""
        if self.seat.me.reference != self._whose:
            self._whose, self._offered = self.seat.me.reference, False
            self.body.forget()
            self.sections.show_section("add")
            for name in _SECTIONS:
                self._count(name, 0)
        super().me_changed()

    def fold(self) -> None:
        super().fold()
        # A table has the room that the guide would take.
        self.guide.fold(self.rail.folded or self.body.shown is not self.body.add)

    def retranslate(self) -> None:
        self.guide.move()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed waits for the next time."""
        self.body.add.draft.save()
        super().closeEvent(event)

    def _show_section(self, name: str) -> None:
        self.body.show_section(name)

    def _turn(self) -> None:
        """Another part of the window is shown: its steps, and its button for them."""
        self.sections.select(self.body.section)
        self.sections.current = self.body.section
        if self.body.shown is self.body.nobody:
            self.fold()
            return
        self.guide.stand_behind(button_of(self.body.shown))
        self.guide.show(*guide_of(self.body.shown))
        self.fold()
        self._offer()

    def _offer(self) -> None:
        """The draft is asked about where it would go on, once."""
        waits = not self._offered and self.seat.me.kind == "person"
        if waits and self.isVisible() and self.body.shown is self.body.add:
            self._offered = True
            self.body.add.draft.offer()

    def _show_waiting(self, items: object) -> None:
        assert isinstance(items, tuple)
        self.body.waiting.show_items(items)
        self._count("pending", len(items))

    def _count(self, name: str, count: int) -> None:
        self.sections.entry(name).set_count(LANGUAGE.value(count) if count else "")
