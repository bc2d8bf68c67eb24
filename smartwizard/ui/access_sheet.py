"""The sheet of an access request: Your Profile and the form, or the result, or why not (R27)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import requests
from smartwizard.operations.access import Start
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.access_form import AccessForm
from smartwizard.ui.access_profile import AccessProfile
from smartwizard.ui.access_sent import TITLE as SENT
from smartwizard.ui.access_sent import AccessSent
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.gone_page import GonePage
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Request Access to an Existing Smart Account")
_WHAT_FOR = N_(
    "For a Smart Account that your company or a partner has already. You need its exact account "
    "domain identifier."
)
_NOT_NOW = N_("Access cannot be requested now")
_REMINDED = N_("The reminder was sent.")


class AccessSheet(Sheet):
    """`again` tells that the profile should be asked for once more."""

    narrow = True
    again = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        self.lead = add_lead(self)
        self.say(self.lead.setText, _WHAT_FOR)
        self.guide_button = Button("", parent=self, small=True, icon="list-ordered")
        self.column.insertWidget(1, self.guide_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.profile = AccessProfile(seat.desk, self)
        self.form, self.sent = AccessForm(seat.desk, self), AccessSent(self)
        self.gone = GonePage(self)
        self.gone.add_way("log_in", N_("Login", "button"), lambda: seat.open("sign_in"), "primary")
        self.gone.add_way("try_again", N_("Try again", "button"), self.again.emit, "primary")
        self.gone.add_way("home", N_("Go to Home", "button"), lambda: seat.open("home"))
        for part in (self.gone, self.profile, self.form, self.sent):
            self.column.addWidget(part)
        self.column.addWidget(RegistryNote(seat.config, self))
        self.column.addStretch(1)
        self.profile.edit_wanted.connect(self._edit_profile)

    def show_start(self, start: Start) -> None:
        """Show the profile that goes with the request."""
        self.profile.show_start(start)
        if not self.gone.isHidden():
            self.show_form()

    def show_form(self) -> None:
        """Show the form, in the place of a result."""
        self._show(self.profile, self.form)

    def show_sent(self, detail: RequestDetail) -> None:
        """Show what became of it."""
        self.sent.show_request(detail)
        self._show(self.sent)
        self.sent.focus()
        announce(self, LANGUAGE.say(SENT))

    def show_gone(self, refused: Refused) -> None:
        """Show why nothing can be asked for, e.g. because nobody is logged in."""
        self._show(self.gone)
        self.gone.show_why(_NOT_NOW, refused)

    def values(self) -> list[tuple[Text, str]]:
        """What can be copied from what is shown now (R51)."""
        if not self.sent.isHidden():
            return self.sent.values()
        known = [(fact.label, str(fact.value)) for fact in self.profile.facts() if fact.value]
        return [*known, *self.form.values()]

    def follow(self, way: str) -> None:
        """Go where a sentence leads: to a request, an account, the list, the profile."""
        found, sent = self.form.found.resolution, self.sent.detail
        number = found.open_request if found is not None else ""
        match way:
            case "request" if sent is not None:
                self._seat.open("request", number=sent.row.number)
            case "open_request" if number:
                self._seat.open("request", number=number)
            case "remind" if number:
                reply = self._seat.desk.call(requests.remind, number=number)
                reply.done.connect(self._reminded)
                reply.refused.connect(self.refuse)
            case "your_requests":
                self._seat.open("profile", section="requests")
            case "company":
                self._edit_profile("company_name")
            case _:
                self._seat.remedy(way)

    def _reminded(self, _: object) -> None:
        self.notice.show_done(_REMINDED)
        announce(self, LANGUAGE.say(_REMINDED))

    def _edit_profile(self, field: str) -> None:
        """To the profile and, when it is saved, back to what was being written."""
        self._seat.open("profile", section="personal", field=field, back="request_access")

    def _show(self, *parts: QWidget) -> None:
        self.notice.clear()
        for part in (self.profile, self.form, self.sent, self.gone):
            part.setVisible(part in parts)
        self.lead.setHidden(self.sent in parts)
