"""What stands beside the rail of contract access: one of its parts, each with its guide (S3)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations.contract_views import Registered
from smartwizard.ui.add_access import AddAccess
from smartwizard.ui.gone_page import GonePage
from smartwizard.ui.registered_sheet import RegisteredSheet
from smartwizard.ui.results_sheet import ResultsSheet
from smartwizard.ui.seat import Seat
from smartwizard.ui.waiting_sheet import WaitingSheet
from smartwizard.ui.window import Sheet

_TITLE = N_("Contract access", "title")
_NOT_NOW = N_("Access cannot be requested now")


class NobodySheet(Sheet):
    """Why nothing can be asked for, e.g. because nobody is logged in, and what to do."""

    again = Signal()

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(_TITLE, parent)
        self.gone = GonePage(self)
        self.gone.add_way("log_in", N_("Login", "button"), lambda: seat.open("sign_in"), "primary")
        self.gone.add_way("try_again", N_("Try again", "button"), self.again.emit, "primary")
        self.gone.add_way("home", N_("Go to Home", "button"), lambda: seat.open("home"))
        self.column.addWidget(self.gone)
        self.column.addStretch(1)

    def show_why(self, refused: Refused) -> None:
        """Show what was refused."""
        self.gone.show_why(_NOT_NOW, refused)


class ContractsBody(QWidget):
    """`turned` tells that another part is shown, `moved` an edit, `again` wants it asked anew."""

    turned = Signal()
    moved = Signal()
    again = Signal()

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(parent)
        self._seat, self.section = seat, "add"
        self.add, self.results = AddAccess(seat, self), ResultsSheet(seat, self)
        self.waiting = WaitingSheet(seat, self)
        self.registered = {
            access: RegisteredSheet(seat, access, self)
            for access in ("full_support", "download_only", "ordering")
        }
        self.nobody = NobodySheet(seat, self)
        self.nobody.again.connect(self.again)
        self.stack = QStackedWidget(self)
        for sheet in (self.add, self.results, self.waiting, *self.registered.values(), self.nobody):
            self.stack.addWidget(sheet)
            sheet.notice.link_followed.connect(self._remedy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect()

    @property
    def shown(self) -> QWidget:
        """The part that is shown."""
        shown = self.stack.currentWidget()
        assert shown is not None
        return shown

    def values(self) -> list[tuple[Text, str]]:
        """What can be copied from what is shown (R51)."""
        return self.results.values() if self.shown is self.results else self.add.form.values()

    def show_section(self, name: str) -> None:
        """Show a part of the rail."""
        self.section = name
        sheets: dict[str, Sheet] = {"add": self.add, "pending": self.waiting, **self.registered}
        self._turn(sheets[name])

    def show_results(self, number: str, *, fresh: bool = True) -> None:
        """Show what became of a submission, or of the one that a request came with."""
        self.section = "add"
        self.results.show_number(number, fresh=fresh)
        self._turn(self.results)

    def show_registered(self, result: Registered) -> None:
        """Show what is registered now."""
        self.registered["full_support"].show_rows(result.full)
        self.registered["download_only"].show_rows(result.download)
        self.registered["ordering"].show_rows(result.ordering)
        if self.shown is self.nobody:
            self.show_section(self.section)

    def show_gone(self, refused: Refused) -> None:
        """Show why nothing can be asked for, e.g. because nobody is logged in."""
        self.nobody.show_why(refused)
        self._turn(self.nobody)

    def reload(self) -> None:
        """Ask again for what each part shows."""
        self.add.reload()
        self.results.reload()

    def forget(self) -> None:
        """Somebody else sits here."""
        self.add.draft.leave()
        self.add.start_again()
        self.results.number = ""

    def come_back(self) -> None:
        """Back from the company information."""
        self.results.deeds.come_back()
        self.waiting.deeds.come_back()

    def _connect(self) -> None:
        self.add.form.moved.connect(self.moved)
        self.add.sent.connect(self.show_results)
        self.add.fill_in.connect(self._fill_in)
        # Also beside the results of what was sent, which take the place of the form.
        self.add.work.refused.connect(self.results.refuse)
        self.results.another.connect(lambda: self.show_section("add"))
        self.waiting.requests.connect(lambda: self._seat.open("profile", section="requests"))
        for sheet in self.registered.values():
            sheet.add.connect(self._add)

    def _turn(self, sheet: Sheet) -> None:
        self.stack.setCurrentWidget(sheet)
        self.turned.emit()

    def _add(self, access: str) -> None:
        self.show_section("add")
        self.add.choose(access)

    def _fill_in(self, field: str) -> None:
        """To the company information and, when it is saved, back."""
        self._seat.open("profile", section="personal", field=field, back="contracts")

    def _remedy(self, name: str) -> None:
        if name in ("reload", "try_again"):
            self.again.emit()
        else:
            self._seat.remedy(name)
