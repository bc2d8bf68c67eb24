"""What others hold: the requests one has sent, who decides, and what comes next (R22)."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.views import RequestPage, RequestRowView
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.chips import Chip
from smartwizard.ui.controls.labels import Hint, Label, Section
from smartwizard.ui.controls.surfaces import Card, Divider
from smartwizard.ui.focus_kept import focus_kept
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_words import next_date, row_look, waits
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat

_HELD = N_("Who decides: {who}")


class OthersCard(Says, Card):
    """One's open requests, oldest first; hidden where there are none."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._page, self._count = RequestPage((), "", 0), 0
        heading = Section("", self)
        self.say(heading.setText, N_("Others hold", "heading: requests that others decide"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(tokens.SPACE_12)
        self.body.addWidget(heading)
        self.body.addLayout(self._parts)
        self.hide()

    def show_requests(self, page: RequestPage) -> None:
        """Show the requests as they stand now."""
        self._page = page
        self.setVisible(bool(page.rows))
        self.retranslate()

    def retranslate(self) -> None:
        with focus_kept(self):
            while (item := self._parts.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for place, row in enumerate(self._page.rows):
                if place:
                    self._parts.addWidget(Divider())
                self._parts.addWidget(self._request(row))
            left = self._page.total - len(self._page.rows)
            if left > 0:
                more = N_("%n more request is waiting.", "", left)
                self._parts.addWidget(Hint(LANGUAGE.say(more)))

    def _request(self, row: RequestRowView) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_4)
        head = QHBoxLayout()
        head.addWidget(Chip(*row_look(row)))
        head.addStretch(1)
        head.addWidget(Hint(LANGUAGE.say(waits(row)), wrap=False))
        column.addLayout(head)
        column.addWidget(Label(row.name, bold=True))
        for line in (_HELD.of(who=row.deciders.who), next_date(row)):
            column.addWidget(Hint(LANGUAGE.say(line)))
        column.addWidget(self._link(row), 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _link(self, row: RequestRowView) -> LinkButton:
        link = LinkButton(LANGUAGE.say(N_("See the request")))
        link.setObjectName(row.number)
        link.setAccessibleDescription(row.name)
        link.clicked.connect(partial(self._open, row.number))
        return link

    def _open(self, number: str, _: bool = False) -> None:
        self._seat.open("request", number=number)
