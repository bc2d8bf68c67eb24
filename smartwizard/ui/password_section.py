"""Password as a section: changing it, in the profile and for operators (R5)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.password_form import PasswordForm
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Password", "tab")


class PasswordSection(Sheet):
    """The form on a card; leaving forgets what was typed."""

    narrow = True

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(TITLE, parent)
        about = N_("A new password ends your other sessions; here you stay.")
        self.say(add_lead(self).setText, about)
        card = Card(self)
        self.form = PasswordForm(seat.desk)
        card.body.addWidget(self.form)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.form.remedy_wanted.connect(seat.remedy)
        seat.me_changed.connect(self.form.forget)
