"""What one can start: a link each, with the words of what it is for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Hint, Section
from smartwizard.ui.controls.paint import Role
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.theme import THEME

_ICON, _TWO_FROM = 20, 560
START: dict[str, tuple[str, Text, Text]] = {
    "onboarding": (
        "route",
        N_("Create a Smart Account"),
        N_("For your own organization, from the Cisco account on"),
    ),
    "customer_request": (
        "handshake",
        N_("Request for a customer", "window of a request for a customer"),
        N_("A Smart Account that your customer then accepts"),
    ),
    "request_access": (
        "key-round",
        N_("Request access", "window of an access request"),
        N_("For a Smart Account that your company or a partner has already"),
    ),
    "contracts": (
        "file-check",
        N_("Contract access", "title"),
        N_("Support, downloads, and orders for the contracts of your company"),
    ),
    "sign_in": (
        "circle-user-round",
        N_("Login", "button"),
        N_("If you have a Cisco account in this registry"),
    ),
    "account": (
        "building-2",
        N_("Manage Account", "button"),
        N_("Properties, requests, and what orders need"),
    ),
    "profile": (
        "user",
        N_("Manage Profile", "menu"),
        N_("Your name, company, and access"),
    ),
    "mailbox": (
        "mail",
        N_("Mailbox", "title"),
        N_("The emails that SmartWizard has written here"),
    ),
    "support": (
        "life-buoy",
        N_("Contact support", "button"),
        N_("A message to the desk that answers your question"),
    ),
    "help": (
        "book-open",
        N_("Help", "title: guides and about"),
        N_("The guides, and what the program is"),
    ),
}


class _Icon(QWidget):
    """The picture beside a link; the link says what it is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name

    def sizeHint(self) -> QSize:
        side = THEME.px(_ICON)
        return QSize(side, side + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = THEME.px(_ICON)
        box = QRect(0, 2, side, side)
        paint_icon(QPainter(self), self._name, box, self.palette().color(Role.Accent))


class StartLinks(Says, QWidget):
    """Links to windows, in two columns while there is room."""

    def __init__(
        self, seat: Seat, names: tuple[str, ...], heading: Text, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = Section("", self)
        self.say(title.setText, heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_16)
        column.addWidget(title)
        # Where mails leave by SMTP there is no Mailbox (R47).
        shown = [name for name in names if name != "mailbox" or not seat.me.mails_leave]
        links = [self._link(name, partial(seat.open, name)) for name in shown]
        links += [QWidget(self)] * (len(links) % 2)
        for left, right in zip(links[::2], links[1::2], strict=True):
            row = TurningRow(_TWO_FROM, self, gap=tokens.SPACE_24, line_gap=tokens.SPACE_16)
            row.add(left, 1, align=Qt.AlignmentFlag.AlignTop)
            row.add(right, 1, align=Qt.AlignmentFlag.AlignTop)
            column.addWidget(row)

    def _link(self, name: str, slot: Callable[[], object]) -> QWidget:
        icon, word, what = START[name]
        box = QWidget(self)
        link, hint = LinkButton("", bold=True), Hint("")
        link.setObjectName(name)
        link.clicked.connect(lambda *_: slot())
        self.say(link.setText, word)
        self.say(hint.setText, what)
        self.say(link.setAccessibleDescription, what)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(hint)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_12)
        row.addWidget(_Icon(icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return box
