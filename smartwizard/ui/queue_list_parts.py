"""The parts of the queue: title, filters, table, pages, and what stands there instead (A01)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Issue, Refused, Text
from smartwizard.operations.requesting.queue_views import Delegation
from smartwizard.ui import tokens
from smartwizard.ui.bulk_bar import BulkBar
from smartwizard.ui.controls.buttons import Button, IconButton
from smartwizard.ui.controls.labels import Hint, Lead, Title
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.delegation_words import standing
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.late_bar import LateBar
from smartwizard.ui.notice import Notice
from smartwizard.ui.queue_columns import queue_columns
from smartwizard.ui.queue_filter import QueueFilters
from smartwizard.ui.queue_pager import QueuePager
from smartwizard.ui.queue_table import QueueTable
from smartwizard.ui.request_model import RequestModel
from smartwizard.ui.says import Says
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import THEME

_MARGIN = 24
_NOTHING = (
    N_("Nothing is waiting for you"),
    N_("Requests that you decide appear here, the oldest first."),
)
_FOUND_NOTHING = (
    N_("No requests found"),
    N_("Search for another word, or show everything of this view."),
)


class QueueListParts(Says, QWidget):
    """What the queue is made of; `QueueList` says what stands in it."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refused = False
        self.delegations: tuple[Delegation, ...] = ()
        self.model = RequestModel(self, queue_columns(lambda: seat.me.email))
        self.model.tick(())
        self._build()
        self.table.setModel(self.model)
        self.table.letters = lambda: seat.letter_keys

    def refuse(self, refused: Refused) -> None:
        """Show why there is no queue; what was shown may be somebody else's."""
        self._refused = True
        self.model.renew(())
        self._show_state()
        self.notice.show_issues(refused.issues, {})

    def notice_refused(self, refused: Refused) -> None:
        """Say why something was not done."""
        self.tell(None, refused.issues)

    def tell(self, done: Text | None, issues: Sequence[Issue]) -> None:
        """Say what was done, and why the rest was not; it stays until the next page."""
        self.notice.clear()
        if done is not None and not issues:
            self.notice.show_done(done)
        elif issues:
            self.notice.show_issues(issues, {})

    def show_title(self, title: Text, lead: Text) -> None:
        """What the view is called, and how much is in it."""
        self.say(self.heading.setText, title)
        self.say(self.lead.setText, lead)

    def show_delegations(self, delegations: Sequence[Delegation]) -> None:
        """Say who decides for whom and until when (A12)."""
        self.standing.setVisible(bool(delegations))
        self.delegations = tuple(delegations)
        self.say_standing()

    def say_standing(self) -> None:
        """The same in the language of now."""
        said = [LANGUAGE.say(standing(each)) for each in self.delegations]
        self.standing.setText(" ".join(said))

    def focus(self) -> None:
        """Go to the requests; where there are none, to the search line."""
        wanted: QWidget = self.table if self.model.rows else self.filters.search
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.model.fit((self.width() - 2 * _MARGIN) * 100 // THEME.px(100))
        for place, column in enumerate(self.model.columns.names):
            self.table.setColumnHidden(place, column not in self.model.shown)
        self.table.fit()

    def _show_state(self) -> None:
        title, text = _FOUND_NOTHING if self.filters.narrowed else _NOTHING
        self.empty.say(LANGUAGE.say(title), LANGUAGE.say(text))
        self.show_all.setVisible(self.filters.narrowed)
        self.table.setVisible(bool(self.model.rows))
        self.empty.setVisible(not self.model.rows and not self._refused)

    def _build(self) -> None:
        self._body = QWidget()
        self.heading, self.lead, self.notice = Title("", self._body), Lead(""), Notice(self._body)
        self.standing = Hint("", self._body)
        self.standing.hide()
        self.filters, self.table = QueueFilters(self._body), QueueTable(self._body)
        self.table.setObjectName("queue")
        self.say(self.table.setAccessibleName, N_("Requests", "list of requests to decide"))
        self.empty, self.show_all = Empty("check-check"), Button("")
        self.say(self.show_all.setText, N_("Show everything", "button: no filter"))
        self.show_all.clicked.connect(self.filters.clear)
        self.empty.add_action(self.show_all)
        self.pager, self.bulk = QueuePager(self._body), BulkBar(self)
        self.menu = IconButton("menu", "", self._body)
        self.steps = IconButton("list-ordered", "", self._body)
        self.say(self.menu.set_name, N_("Actions and keys", "button: menu"))
        self.say(self.steps.set_name, N_("Steps", "button: the guide of this window"))
        self.page = PageScroll(self._body, self)
        self._lay_out()
        self.late = LateBar(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.lead)
        words.addWidget(self.standing)
        head.addLayout(words, 1)
        for button in (self.steps, self.menu):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inner.setSpacing(tokens.SPACE_12)
        inner.addLayout(head)
        for part in (self.notice, self.filters, self.table, self.empty, self.pager):
            inner.addWidget(part)
        inner.addStretch(1)
        foot = self.foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        foot.addWidget(self.bulk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.SPACE_12)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        self.empty.hide()
