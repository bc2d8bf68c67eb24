"""Leafing through the queue: first, previous, next, last, and from a date on (A08)."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.queue_views import QueuePage, QueuePlace
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.days import short_day
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_BUTTONS: dict[str, tuple[str, Text]] = {
    "first": ("", N_("First", "page of a list")),
    "before": ("chevron-left", N_("Previous", "page of a list")),
    "after": ("chevron-right", N_("Next", "page of a list")),
    "last": ("", N_("Last", "page of a list")),
}
_FORM = "yyyy-MM-dd"


class QueuePager(Says, QWidget):
    """`wanted` carries the place of the page to show; hidden where one page is all there is."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QueuePage(())
        self.range = Hint("", self)
        self.buttons = {
            name: Button("", "quiet", self, icon=icon, small=True)
            for name, (icon, _) in _BUTTONS.items()
        }
        self.day = LineEdit(self)
        self.day.setObjectName("from_day")
        self._build()
        self.hide()

    def show_page(self, page: QueuePage) -> None:
        """Offer the pages beside this one."""
        self._page = page
        self.setVisible(page.earlier or page.later)
        for name, button in self.buttons.items():
            button.setEnabled(page.earlier if name in ("first", "before") else page.later)
        self.retranslate()

    def retranslate(self) -> None:
        rows = self._page.rows
        if rows:
            said = N_("Sent {first} to {last}", "which requests a page shows").of(
                first=short_day(rows[0].created_at), last=short_day(rows[-1].created_at)
            )
            self.range.setText(LANGUAGE.say(said))

    def _go(self, name: str) -> None:
        cursor = {"before": self._page.first, "after": self._page.last}.get(name, "")
        self.wanted.emit(QueuePlace(name, cursor))  # type: ignore[arg-type]

    def _jump(self) -> None:
        """From a date on, in the form that stands in the line; another form is not taken."""
        day = QDate.fromString(self.day.text().strip(), _FORM)
        if day.isValid():
            self.wanted.emit(QueuePlace("day", day=date(day.year(), day.month(), day.day())))

    def _build(self) -> None:
        flow = QWidget(self)
        line = Flow(flow, gap=tokens.SPACE_4)
        for name, button in self.buttons.items():
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, name=name: self._go(name))
            self.say(button.setText, _BUTTONS[name][1])
            line.addWidget(button)
        self.say(self.day.setAccessibleName, N_("Go to date, such as 2026-11-20"))
        self.say(self.day.setPlaceholderText, N_("Go to date: 2026-11-20"))
        self.day.returnPressed.connect(self._jump)
        line.addWidget(self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_4)
        column.addWidget(self.range)
        column.addWidget(flow)
