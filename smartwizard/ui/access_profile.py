"""Your Profile, as it goes with an access request: to be checked before it is sent (R27)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.access import Start
from smartwizard.operations.requesting.views import Snapshot
from smartwizard.rules import phones
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.desk import Desk
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.ready_card import FILL_IN, LACKS

_SENT_ALONG = N_("The administrators see this profile with your request. Check that it is right.")
_INCOMPLETE = N_("Your company information is not complete")


class AccessProfile(FactCard):
    """`edit_wanted` carries the field of the profile that is to be changed, or nothing."""

    edit_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(N_("Your Profile", "card"), parent)
        self._desk, self._start = desk, Start(Snapshot("", "", "", "", "", ""), ())
        self._phone, self._asked_for = "", ""
        why = Hint("", self)
        self.say(why.setText, _SENT_ALONG)
        self.body.insertWidget(1, why)
        self.lacking = Banner("you", self)
        self.lacking.followed.connect(self.edit_wanted)
        self.lacking.hide()
        self.body.addWidget(self.lacking)
        self.update_button = self.add_button(
            N_("Update your profile", "button"), "pencil", lambda: self.edit_wanted.emit("")
        )
        self.update_button.setObjectName("update_profile")

    def show_start(self, start: Start) -> None:
        """Show the profile of now; a change takes the place of what stood there."""
        if start == self._start:
            return
        self._start = start
        self._show()
        number = start.profile.phone
        if number and number != self._asked_for:
            self._asked_for = number
            self._desk.work(phones.international, number).done.connect(self._know_phone)

    def facts(self) -> list[Fact]:
        """What the card says, as the guide calls it."""
        profile = self._start.profile
        values: tuple[tuple[Text, str], ...] = (
            (N_("Company / Organization Name", "field"), profile.company),
            (N_("Full Name", "field"), profile.name),
            (N_("Email", "label"), profile.email),
            (N_("Cisco ID", "field"), profile.user_name),
            (N_("Phone", "field"), self._phone if profile.phone else ""),
        )
        return [Fact(label, value) for label, value in values]

    def retranslate(self) -> None:
        super().retranslate()
        missing = self._start.missing
        self.lacking.setVisible(bool(missing))
        lines = [
            Line(LANGUAGE.say(LACKS[name]), LANGUAGE.say(FILL_IN[name]), name) for name in missing
        ]
        self.lacking.say("you", "triangle-alert", LANGUAGE.say(_INCOMPLETE), lines)

    def _show(self) -> None:
        self.show_facts(self.facts())

    def _know_phone(self, shown: object) -> None:
        self._phone = str(shown)
        self._show()
