"""What an account's people should know: too few administrators, another domain on the way (R0)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.account_views import AccountProperties
from smartwizard.ui import tokens
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat

_FEW = N_("%n active administrator", "", 0)
_WHY = N_("A Smart Account needs two, so that it is not left alone when one of them leaves.")
_INVITE = N_("Invite another administrator")
_NEW_DOMAIN = N_("Another domain is asked for: {domain}")
_TILL_THEN = N_("{domain} stays in effect until this is decided.")


class AccountNotes(Says, QWidget):
    """Banners over the properties; `invite_wanted` tells that another administrator is wanted."""

    invite_wanted = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._account: AccountProperties | None = None
        self.few, self.domain = Banner("you", self), Banner("wait", self)
        self.domain.followed.connect(self._open)
        self.few.followed.connect(lambda _: self.invite_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        column.addWidget(self.few)
        column.addWidget(self.domain)
        self.hide()

    def show_account(self, account: AccountProperties) -> None:
        """Say what is to be said of an account now."""
        if account != self._account:
            self._account = account
            self.retranslate()

    def retranslate(self) -> None:
        account = self._account
        if account is None:
            return
        few, waits = account.few_administrators, bool(account.domain_request)
        self.setVisible(few or waits)
        self.few.setVisible(few)
        self.domain.setVisible(waits)
        count = LANGUAGE.say(_FEW.of(account.administrators.count))
        invite = LANGUAGE.say(_INVITE) if account.may_edit else ""
        self.few.say("you", "triangle-alert", count, [Line(LANGUAGE.say(_WHY), invite, "invite")])
        link = LANGUAGE.say(N_("See the request"))
        line = Line(LANGUAGE.say(_TILL_THEN.of(domain=account.domain)), link, "request")
        title = LANGUAGE.say(_NEW_DOMAIN.of(domain=account.new_domain))
        self.domain.say("wait", "hourglass", title, [line])

    def _open(self, _: str) -> None:
        if self._account is not None:
            self._seat.open("request", number=self._account.domain_request)
