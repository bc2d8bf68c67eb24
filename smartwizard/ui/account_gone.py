"""In place of an account: none yet, not found, or nobody logged in, with the ways on (C16)."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Issue, Refused
from smartwizard.ui.gone_page import GonePage
from smartwizard.ui.seat import Seat
from smartwizard.ui.window import Sheet

_TITLE = N_("Manage Account", "button")
_NONE = N_("No Smart Account yet")
_NOT_SHOWN = N_("This Smart Account cannot be shown")
_WHAT = Refused(
    Issue(N_("Accounts on which you hold a role appear here. Create one, or ask for a role."))
)


class AccountGone(Sheet):
    """`again` asks for an account once more: 0 for the first of mine."""

    again = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(_TITLE, parent)
        self.page, self.none = GonePage(self), GonePage(self, icon="building-2")
        add = self.page.add_way
        add("log_in", N_("Login", "button"), partial(seat.open, "sign_in"), "primary")
        add("try_again", N_("Try again", "button"), partial(self.again.emit, 0), "primary")
        self._mine = add("mine", N_("Show my Smart Accounts"), partial(self.again.emit, 0))
        self.none.add_way(
            "create", N_("Create a Smart Account"), partial(seat.open, "onboarding"), "primary"
        )
        for page in (self.page, self.none):
            page.add_way("home", N_("Go to Home", "button"), partial(seat.open, "home"))
            self.column.addWidget(page)
        self.column.addStretch(1)

    def show_none(self) -> None:
        """Nobody's account: who sits here has none yet."""
        self.page.hide()
        self.none.show_why(_NONE, _WHAT)

    def show_refused(self, refused: Refused) -> None:
        """The account that was asked for cannot be shown."""
        self.none.hide()
        self._mine.setHidden(any(issue.remedy for issue in refused.issues))
        self.page.show_why(_NOT_SHOWN, refused)
