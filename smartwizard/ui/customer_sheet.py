"""The sheet of a request for a customer: the form, or the result, or why not (R23)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.customer_fields import CustomerFields
from smartwizard.ui.customer_sent import CustomerSent
from smartwizard.ui.gone_page import GonePage
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.ready_card import FILL_IN, LACKS
from smartwizard.ui.registry_note import RegistryNote
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Request a Smart Account for a Customer")
_WHAT_FOR = N_("You ask, the customer accepts by email and then administers the Smart Account.")
_NOT_NOW = N_("A Smart Account cannot be requested now")
_INCOMPLETE = N_("Your company information is not complete")


class CustomerSheet(Sheet):
    """`again` tells that the registry should be asked once more."""

    narrow = True
    again = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        self._missing: tuple[str, ...] = ()
        self.lead = add_lead(self)
        self.say(self.lead.setText, _WHAT_FOR)
        self.guide_button = Button("", parent=self, small=True, icon="list-ordered")
        self.column.insertWidget(1, self.guide_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.lacking = Banner("you", self)
        self.lacking.followed.connect(self._fill_in)
        self.form, self.sent = CustomerFields(seat, self), CustomerSent(self)
        self.gone = GonePage(self)
        self.gone.add_way("log_in", N_("Login", "button"), lambda: seat.open("sign_in"), "primary")
        self.gone.add_way("try_again", N_("Try again", "button"), self.again.emit, "primary")
        self.gone.add_way("home", N_("Go to Home", "button"), lambda: seat.open("home"))
        for part in (self.gone, self.lacking, self.form, self.sent):
            self.column.addWidget(part)
        self.column.addWidget(RegistryNote(seat.config, self))
        self.column.addStretch(1)

    def show_missing(self, missing: tuple[str, ...]) -> None:
        """Say what the profile lacks, before anything is typed (R12)."""
        self._missing = missing
        self.retranslate()
        if not self.gone.isHidden():
            self.show_form()

    def show_form(self) -> None:
        """Show the form, in the place of a result."""
        self._show(self.form)

    def show_sent(self, detail: RequestDetail) -> None:
        """Show what became of it."""
        self.sent.show_request(detail)
        self._show(self.sent)
        self.sent.focus()
        announce(self, LANGUAGE.say(self.sent.title))

    def show_gone(self, refused: Refused) -> None:
        """Show why nothing can be asked for, e.g. because nobody is logged in."""
        self._show(self.gone)
        self.gone.show_why(_NOT_NOW, refused)

    def values(self) -> list[tuple[Text, str]]:
        """What can be copied from what is shown now (R51)."""
        return self.form.copied() if self.sent.isHidden() else self.sent.values()

    def follow(self, way: str) -> None:
        """Go where a sentence leads: to the request, the list, an account, the profile."""
        sent = self.sent.detail
        match way:
            case "request" if sent is not None:
                self._seat.open("request", number=sent.row.number)
            case "your_requests":
                self._seat.open("profile", section="requests")
            case "company":
                self._fill_in(self._missing[0] if self._missing else "")
            case "account_exists":
                identifier = self.form.domain.value()
                self._seat.open("request_access", identifier=identifier)
            case _:
                self._seat.remedy(way)

    def retranslate(self) -> None:
        lines = [
            Line(LANGUAGE.say(LACKS[name]), LANGUAGE.say(FILL_IN[name]), name)
            for name in self._missing
        ]
        self.lacking.say("you", "triangle-alert", LANGUAGE.say(_INCOMPLETE), lines)
        self.lacking.setVisible(bool(self._missing) and not self.form.isHidden())

    def _fill_in(self, field: str) -> None:
        """To the profile and, when it is saved, back to what was being written."""
        self._seat.open("profile", section="personal", field=field, back="customer_request")

    def _show(self, part: QWidget) -> None:
        self.notice.clear()
        for each in (self.form, self.sent, self.gone):
            each.setVisible(each is part)
        self.lead.setHidden(part is self.sent)
        self.retranslate()
