"""The parts of a list of requests: search, filter, table, pages, and what stands there instead."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.combo import Combo
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.controls.table import Table
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.notice import Notice
from smartwizard.ui.request_columns import STATUS, Columns
from smartwizard.ui.request_model import RequestModel
from smartwizard.ui.says import Says

_NARROW = 480
MINE = "mine"
STATUSES = ("pending", "approved", "declined", "denied", "withdrawn", "expired")
_SEARCH = N_("Search by name or email")
_STATUS = N_("Status", "filter of a list")
_ALL = N_("All statuses", "filter of a list")
_FOUND_NOTHING = (
    N_("No requests found"),
    N_("Search for another word, or show the requests of every status."),
)


class RequestListParts(Says, QWidget):
    """What a list of requests is made of; `RequestList` says what stands in it."""

    def __init__(
        self,
        nothing: tuple[Text, Text],
        mine: Text | None,
        parent: QWidget | None = None,
        columns: Columns = STATUS,
    ) -> None:
        super().__init__(parent)
        self._nothing, self._mine = nothing, mine
        self._first, self._total = 1, 0
        self.notice = Notice(self)
        self.search, self.status = LineEdit(self, icon="search"), Combo(self)
        self.table, self.model = Table(self, whole=True), RequestModel(self, columns)
        self.table.setModel(self.model)
        self.table.setMouseTracking(True)
        self.table.entered.connect(self._point)
        self.empty, self.show_all = Empty("inbox"), Button("")
        self.empty.add_action(self.show_all)
        self.range = Hint("", wrap=False)
        self.earlier = Button("", "quiet", small=True, icon="chevron-left")
        self.later = Button("", "quiet", small=True, icon="chevron-right")
        self._name_parts()
        self._lay_out()
        self.late = LateBar(self)
        self.retranslate()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    def show_place(self, first: int, total: int, *, more: bool) -> None:
        """Say which of how many are shown, or why there is nothing."""
        self.notice.clear()
        self._first, self._total = first, total
        self.earlier.setEnabled(first > 1)
        self.later.setEnabled(more)
        self._pages.setVisible(more or first > 1)
        for part in (self.table, self.how):
            part.setVisible(bool(self.model.rows))
        self.empty.setVisible(not self.model.rows)
        self._say_place()

    def show_columns(self, width: int) -> None:
        """Show the columns for which there is room; `width` is in pixels at 100 % text."""
        self.model.fit(width)
        for place, column in enumerate(self.model.columns.names):
            self.table.setColumnHidden(place, column not in self.model.shown)
        self.table.fit()

    def retranslate(self) -> None:
        chosen = self.status.value()
        self.status.blockSignals(True)
        self.status.clear()
        self.status.addItem(LANGUAGE.say(_ALL), "")
        if self._mine is not None:
            self.status.addItem(LANGUAGE.say(self._mine), MINE)
        for status in STATUSES:
            self.status.addItem(LANGUAGE.word(Code("status.request", status)), status)
        self.status.set_value(chosen)
        self.status.blockSignals(False)
        self.model.say_again()
        self.table.fit()
        self._say_place()

    def _say_place(self) -> None:
        last = self._first + len(self.model.rows) - 1
        said = N_("{first}–{last} of {total}", "which lines of a list").of(
            first=self._first, last=last, total=self._total
        )
        self.range.setText(LANGUAGE.say(said))
        narrowed = bool(self.words or self.status.value())
        title, text = _FOUND_NOTHING if narrowed else self._nothing
        self.show_all.setVisible(narrowed)
        self.empty.say(LANGUAGE.say(title), LANGUAGE.say(text))

    def _point(self, index: QModelIndex) -> None:
        """A hand over the status: it is the link to the request."""
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.table.viewport().setCursor(hand if self.model.is_link(index) else arrow)

    def _name_parts(self) -> None:
        self.search.setObjectName("search")
        self.status.setObjectName("status")
        self.table.setObjectName("requests")
        self.say(self.table.setAccessibleName, N_("Account Requests", "section"))
        self.say(self.show_all.setText, N_("Show all requests"))
        self.say(self.earlier.setText, N_("Previous", "page of a list"))
        self.say(self.later.setText, N_("Next", "page of a list"))
        self.empty.hide()
        self.table.hide()

    def _lay_out(self) -> None:
        head = TurningRow(_NARROW, self)
        head.add(self._labeled(_SEARCH, self.search), 1)
        head.add(self._labeled(_STATUS, self.status))
        self._pages = QWidget()
        foot = QHBoxLayout(self._pages)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.range)
        foot.addStretch(1)
        foot.addWidget(self.earlier)
        foot.addWidget(self.later)
        self._pages.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        self.how = Hint("", self)
        self.say(
            self.how.setText, N_("Click a status to see the request, or press Enter on its row.")
        )
        for part in (self.notice, head, self.how, self.table, self.empty, self._pages):
            column.addWidget(part)

    def _labeled(self, text: Text, editor: QWidget) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.HINT_TO_EDITOR)
        label = Label("", box, bold=True, wrap=False)
        self.say(label.setText, text)
        label.setBuddy(editor)
        column.addWidget(label)
        column.addWidget(editor)
        return box
