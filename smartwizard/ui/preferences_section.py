"""Preferences as a section: in the profile, and in a window of their own."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desktop_links import DesktopLinks
from smartwizard.ui.preferences_form import PreferencesForm
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Preferences", "tab")
_WHOSE = {
    "person": N_("They apply on every computer where you log in with your Cisco account."),
    "operator": N_("Language and time zone go with your login; the look stays on this computer."),
    "nobody": N_("Nobody is logged in: these choices are for this computer."),
}


class PreferencesSection(Sheet):
    """The form on a card, and the way to open links of emails."""

    narrow = True

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        self._whose = add_lead(self)
        card = Card(self)
        self.form = PreferencesForm(seat)
        card.body.addWidget(self.form)
        self.links = DesktopLinks(seat, self)
        self.column.addWidget(card)
        self.column.addWidget(self.links)
        self.column.addStretch(1)
        self.form.remedy_wanted.connect(seat.remedy)
        seat.me_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Say whose choices these are."""
        self.say(self._whose.setText, _WHOSE[self._seat.me.kind])
