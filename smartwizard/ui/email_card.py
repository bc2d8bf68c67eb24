"""E-mail and user name on a card, with the change of e-mail that waits for its link (R59)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.email_letters import Asked
from smartwizard.operations.profile import Profile
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.desk import Desk
from smartwizard.ui.email_dialogs import EMAIL, USER_NAME, CodeDialog, EmailDialog, UserNameDialog
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.language import LANGUAGE

_WAITS = N_("{email} is waiting for confirmation")
_FOLLOW = N_("Follow the link in the email that was sent there, or enter its code, by {moment}.")
_AGAIN = N_("No email? Check the address, then send it again. Only the latest link works.")
_SENT = N_("A link was sent to {email}. A notice went to your present address.")
_CHANGED = N_("{email} is the email of your Cisco account now.")
_NAMED = N_("The user name is {name} now.")


class EmailCard(FactCard):
    """Both can be changed here, each in its own way; `told` carries what was done."""

    told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(N_("Email and user name"), parent)
        self._desk = desk
        self._profile: Profile | None = None
        self.change_email = Button("", parent=self, icon="mail", small=True)
        self.change_name = Button("", parent=self, icon="user", small=True)
        self.say(self.change_email.setText, N_("Change email", "button"))
        self.say(self.change_name.setText, N_("Change user name"))
        self.change_email.clicked.connect(self._ask_new)
        self.change_name.clicked.connect(self._ask_name)
        # In a widget of its own: PySide lets the items of a nested layout of ours die too early.
        ways = QWidget(self)
        row = Flow(ways, gap=8)
        for button in (self.change_email, self.change_name):
            row.addWidget(button)
        self.body.addWidget(ways)
        self.waiting = Banner("wait", self)
        self.waiting.followed.connect(self._follow)
        self.body.addWidget(self.waiting)

    def show_profile(self, profile: Profile) -> None:
        """Show both as they are now."""
        self._profile = profile
        self.change_email.setVisible(not profile.owned_by)
        self.change_name.setVisible(profile.user_name_can_change)
        self.show_facts(
            [
                Fact(EMAIL, profile.email, copy=True),
                Fact(USER_NAME, profile.user_name, code=True),
            ]
        )

    def retranslate(self) -> None:
        super().retranslate()
        profile = self._profile
        self.waiting.setVisible(profile is not None and bool(profile.new_email))
        if profile is None or profile.new_email_until is None:
            return
        lines = (
            (_FOLLOW.of(moment=profile.new_email_until), N_("Enter the code"), "code"),
            (_AGAIN, N_("Send again", "button"), "again"),
        )
        self.waiting.say(
            "wait",
            "hourglass",
            LANGUAGE.say(_WAITS.of(email=profile.new_email)),
            [Line(LANGUAGE.say(text), LANGUAGE.say(link), key) for text, link, key in lines],
        )

    def _ask_new(self) -> None:
        self._ask_email("")

    def _ask_email(self, new_email: str) -> None:
        dialog = EmailDialog(self, self._desk, new_email)
        dialog.kept.connect(self._sent)
        dialog.open()

    def _follow(self, key: str) -> None:
        if key == "again":
            self._ask_again()
            return
        dialog = CodeDialog(self, self._desk)
        dialog.kept.connect(self._changed)
        dialog.again_wanted.connect(self._ask_again)
        dialog.open()

    def _ask_again(self) -> None:
        self._ask_email(self._profile.new_email if self._profile is not None else "")

    def _ask_name(self) -> None:
        assert self._profile is not None
        dialog = UserNameDialog(self, self._desk, self._profile.user_name)
        dialog.kept.connect(self._named)
        dialog.open()

    def _sent(self, asked: object) -> None:
        assert isinstance(asked, Asked)
        self._tell(_SENT.of(email=asked.email))

    def _changed(self, email: object) -> None:
        self._tell(_CHANGED.of(email=str(email)))

    def _named(self, name: object) -> None:
        self._tell(_NAMED.of(name=str(name)))

    def _tell(self, text: Text) -> None:
        self.told.emit(text)
