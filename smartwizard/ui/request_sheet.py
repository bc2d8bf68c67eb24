"""The frame around one request: title, notice, the request itself, what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Issue, Refused, Text
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui.announce import announce
from smartwizard.ui.gone_page import GonePage
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_actions import RequestActions
from smartwizard.ui.request_body import RequestBody
from smartwizard.ui.request_words import ACCESS, CUSTOMER, INVITATION, NUMBERS, PENDING, kind
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Request", "title: one request")
_PENDING = N_("Smart Account Request Pending")
_ACCESS = N_("Access Request Pending")
_CUSTOMER_LEFT = N_(
    "A provisional Smart Account exists. An email tells you as soon as the customer answers."
)
_NAMED = N_("{name}", "the account as the title of a page")
_NOTHING_LEFT = N_("Nothing is left for you to do. An email tells you as soon as somebody decides.")
_LEADS = {
    **dict.fromkeys((*ACCESS, *NUMBERS), (_ACCESS, _NOTHING_LEFT)),
    CUSTOMER: (_PENDING, _CUSTOMER_LEFT),
}
_NOT_SHOWN = N_("This request cannot be shown")
_NO_LONGER = N_("This request can no longer be shown to you")

_LOST = N_("Your role there has ended, or the request is gone. What you typed was not sent.")


class RequestSheet(Sheet):
    """What stands there is one request, or the page that says why it cannot be shown.

    `again` tells that it should be asked for once more.
    """

    again = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        self._detail: RequestDetail | None = None
        self.lead, self.gone, self.buttons = add_lead(self), GonePage(self), RequestActions(self)
        self.gone.add_way("log_in", N_("Login", "button"), lambda: seat.open("sign_in"), "primary")
        self.register = self.gone.add_way(
            "register",
            N_("Create a Cisco account"),
            lambda: seat.open("onboarding", step="account"),
        )
        self.gone.add_way("try_again", N_("Try again", "button"), self.again.emit, "primary")
        self.gone.add_way("home", N_("Go to Home", "button"), lambda: seat.open("home"))
        self.gone.add_way("support", N_("Contact support", "button"), lambda: seat.open("support"))
        self.column.addWidget(self.gone)
        self.column.addWidget(self.buttons)
        self.column.addStretch(1)
        self._show(None)

    def put(self, body: RequestBody) -> None:
        """Put a request's body below title and notice."""
        self.column.insertWidget(2, body)

    def show_request(self, detail: RequestDetail) -> None:
        """Show title and buttons for a request as it stands now."""
        self.buttons.show_request(detail)
        self.gone.hide()
        self._show(detail)

    def show_gone(self, refused: Refused, *, former: bool) -> None:
        """Show why there is no request to be seen; `former`: it was to be seen until now."""
        self._show(None)
        self.notice.clear()
        lost = former and not any(issue.remedy for issue in refused.issues)
        why = Refused(Issue(_LOST)) if lost else refused
        # Who is invited may have no account yet, and is brought back here with one (R58).
        self.register.setVisible(any(issue.remedy == "log_in" for issue in refused.issues))
        self.gone.show_why(_NO_LONGER if lost else _NOT_SHOWN, why)
        announce(self, self.gone.sentences())

    def tell(self, text: Text) -> None:
        """Say that something was done."""
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))

    def refuse(self, refused: Refused) -> None:
        super().refuse(refused)
        announce(self, " ".join(self.notice.sentences()))

    def focus_title(self) -> None:
        """Go to the top: nothing is pressed there by a second Enter."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        detail = self._detail
        if detail is None:
            self.say(self.heading.setText, TITLE)
            return
        row = detail.row
        waits = detail.own and row.status == PENDING and row.kind != INVITATION
        if waits and not detail.checks:
            title, lead = _LEADS.get(row.kind, (_PENDING, _NOTHING_LEFT))
            self.say(self.heading.setText, title)
            self.lead.setText(LANGUAGE.say(lead))
        else:
            self.say(self.heading.setText, _NAMED.of(name=detail.asked.name))
            self.lead.setText(kind(detail.row))

    def _show(self, detail: RequestDetail | None) -> None:
        self._detail = detail
        self.buttons.setVisible(detail is not None)
        self.lead.setVisible(detail is not None)
        self.retranslate()
