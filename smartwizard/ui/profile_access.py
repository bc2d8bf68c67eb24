"""Smart Accounts of Access Management: what one holds, and the ways to more (R26, S1)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.access_ways import AccessWays
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.held_access import HeldAccess
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.seat import Seat
from smartwizard.ui.window import Sheet


class AccessSection(Sheet):
    """Both parts, and what was done in them."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(N_("Smart Accounts", "title of a section"), parent)
        self._seat = seat
        title = Section("", self)
        self.say(title.setText, N_("Existing Smart Account Access"))
        self.held, self.ways = HeldAccess(seat.desk, self), AccessWays(seat, self)
        self.held.told.connect(self._tell)
        self.held.refused.connect(self.refuse)
        self.held.opened.connect(self._open)
        self.notice.link_followed.connect(self.held.remedy)
        for part in (title, self.held, self.ways):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def reload(self) -> None:
        """Ask again for the roles."""
        self.held.reload()

    def _tell(self, text: Text) -> None:
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))

    def _open(self, account_id: int) -> None:
        self._seat.open("account", account_id=account_id)
