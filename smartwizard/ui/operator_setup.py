"""Setting up the first operator of an embedded registry (R54)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Refused
from smartwizard.operations import operators
from smartwizard.operations.operators import Operator
from smartwizard.ui import tokens
from smartwizard.ui.caps_lock import CapsLock
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Label, Section
from smartwizard.ui.desk import Reply
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.password_rules import PasswordRules
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.sending import Sending
from smartwizard.ui.theme import THEME

_WIDEST = 760  # pixels at 100 % text: no line of a form is longer
_WHY = N_(
    "The operator decides what nobody else can: requests for a different domain, and those that"
    " administrators leave undecided."
)
_OWN = N_("This login is for the operator only: it cannot send requests or hold a role.")


class OperatorSetup(Says, QWidget):
    """The form of the operator's e-mail and password; `made` carries the e-mail."""

    made = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.form = Form(self)
        self.form.remedy_wanted.connect(self._remedy)
        self.button = Button("", "primary", self)
        self.button.clicked.connect(self.send)
        self.say(self.button.setText, N_("Set up the operator"))
        self.email = self.form.text("email", N_("Email", "label"), hint=_OWN)
        self.email.editor.widget.returnPressed.connect(self.send)  # type: ignore[attr-defined]
        self.password = self.form.password("password", N_("Password", "label"))
        self.password.editor.widget.returnPressed.connect(self.send)  # type: ignore[attr-defined]
        CapsLock(self.password)
        self.form.place(PasswordRules(self.password, self.form))
        self._sending = Sending(self.form, self.button, self)
        self._sending.accepted.connect(self._made)
        self._sending.refused.connect(self._refused)
        self._lay_out()

    def send(self) -> None:
        """Set up the operator, unless it is under way."""
        self._sending.send(self._call)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_inner"):
            self._inner.setMaximumWidth(THEME.px(_WIDEST))

    def _call(self) -> Reply:
        return self._seat.desk.call(
            operators.create_first,
            email=self.email.value(),
            password=self.password.value(),
            language=LANGUAGE.code,
        )

    def _made(self, operator: Operator) -> None:
        self.password.fill("")
        self.made.emit(operator.email)

    def _refused(self, refused: Refused) -> None:
        self.form.show_issues(refused.issues)

    def _remedy(self, name: str) -> None:
        self._seat.remedy(name)

    def _lay_out(self) -> None:
        heading, why = Section("", self), Label("", self)
        self.say(heading.setText, N_("This registry has no operator yet"))
        self.say(why.setText, _WHY)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        self._inner = QWidget(self)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        for part in (heading, why, self.form):
            column.addWidget(part)
        column.addLayout(row)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._inner, _WIDEST)
        outer.addStretch(1)
        self._inner.setMaximumWidth(THEME.px(_WIDEST))
