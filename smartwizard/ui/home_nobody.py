"""Home while nobody has logged in: what one can do already (R54, R57)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.home_body import HomeBody
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.start_links import StartLinks

_START = ("mailbox", "support", "help")
_NARROW = 420


class NobodyHome(Says, HomeBody):
    """The two ways in, and what needs no login."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.begin, self.log_in = Button("", "primary", icon="route"), Button("")
        self.begin.setObjectName("begin")
        self.log_in.setObjectName("log_in")
        self.begin.clicked.connect(lambda: seat.open("onboarding"))
        self.log_in.clicked.connect(lambda: seat.open("sign_in"))
        self.say(self.begin.setText, N_("Create a Smart Account"))
        self.say(self.log_in.setText, N_("Login", "button"))
        what = Label("", self)
        self.say(
            what.setText,
            N_(
                "Step by step to a Smart Account: a Cisco account, the company information, and"
                " the Smart Account itself."
            ),
        )
        buttons = TurningRow(_NARROW, self)
        buttons.add(self.begin)
        buttons.add(self.log_in)
        card = Card(self, gap=tokens.SPACE_16)
        card.body.addWidget(what)
        card.body.addWidget(buttons)
        start = StartLinks(seat, _START, N_("Without logging in", "heading"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_24)
        column.addWidget(card)
        column.addWidget(start)
