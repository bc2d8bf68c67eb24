"""What an access request is made of: identifier, what it stands for, virtual accounts, reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.looking_up import Resolution
from smartwizard.ui.access_found import AccessFound
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.line_edit import MonoEdit
from smartwizard.ui.form import Form
from smartwizard.ui.form_foot import lay_out_with_foot
from smartwizard.ui.remaining import Remaining
from smartwizard.ui.says import Says
from smartwizard.ui.virtual_choices import VirtualChoices

IDENTIFIER = N_("Account Domain Identifier", "field")
REASON = N_("Reason For Request", "field")
_WHICH = N_(
    "The exact domain of the Smart Account, such as example.com. If you do not know it, ask a "
    "colleague."
)
_WHY = N_("The administrators read it, in any language.")
_GOES_TO = N_("When you send it, the administrators of the Smart Account are told by email.")
_OPEN = ("found", "held")


class AccessParts(Says, QWidget):
    """`AccessForm` says what happens; the second phase shows once an account was found."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Form(self, numbered=True)
        self.identifier = form.text("identifier", IDENTIFIER, hint=_WHICH, editor=MonoEdit(form))
        self.look = Button("", "primary", self)
        self.look.setObjectName("look_up")
        self.say(self.look.setText, N_("Submit", "button: look an account up"))
        self.identifier.put_beside(self.look)
        self.found = AccessFound(form.indent(), form)
        form.place(self.found)
        self.inside = VirtualChoices(form)
        form.place(self.inside)
        self.reason = form.area("reason", REASON, hint=_WHY, lines=4)
        Remaining(self.reason)
        self.goes_to = Hint("", self)
        self.say(self.goes_to.setText, _GOES_TO)
        self.submit = Button("", "primary", self, icon="send")
        self.submit.setObjectName("send_request")
        self.say(self.submit.setText, N_("Send Request", "button"))
        self._lay_out()
        self.follow()

    @property
    def asks(self) -> bool:
        """Whether the second phase is reached: an account of which access can be asked for."""
        found = self.found.resolution
        return found is not None and found.state in _OPEN

    def fill(self, identifier: str, reason: str) -> None:
        """Begin with these values, which stand elsewhere already: they are no draft."""
        for field, value in ((self.identifier, identifier), (self.reason, reason)):
            if value:
                field.fill(value)

    def resume(self, values: dict[str, str]) -> None:
        """Go on with a draft."""
        self.fill(values.get("identifier", ""), values.get("reason", ""))
        self.identifier.focus()

    def typed(self) -> dict[str, str]:
        """What stands in the form, for the draft."""
        values = {"identifier": self.identifier.value(), "reason": self.reason.value()}
        return {name: value for name, value in values.items() if value.strip()}

    def show_found(self, found: Resolution | None) -> None:
        """Show what the identifier stands for, or that nobody looked yet."""
        self.found.show_found(found)
        self.inside.offer(found.virtual_accounts if found is not None and self.asks else ())
        self.follow()

    def follow(self) -> None:
        """The one filled button is the next thing to press."""
        for part in (self.reason, self.goes_to, self.submit):
            part.setVisible(self.asks)
        self.look.kind = "secondary" if self.asks else "primary"
        self.look.update()
        self.moved.emit()

    def values(self) -> list[tuple[Text, str]]:
        """What can be carried to Cisco.com by hand (R51)."""
        named = ", ".join(self.inside.names())
        values = [
            (IDENTIFIER, self.identifier.value()),
            *self.found.facts()[:2],
            (N_("Virtual accounts", "list of names"), named),
            (REASON, self.reason.value()),
        ]
        return [(label, value) for label, value in values if value]

    def _lay_out(self) -> None:
        lay_out_with_foot(self, self.form, self.goes_to, submit=self.submit)
