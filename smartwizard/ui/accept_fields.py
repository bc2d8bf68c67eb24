"""What a customer fills in to accept: name, headquarters, visibility, users (R24)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations import customer_requests
from smartwizard.operations.customer_requests import CustomerOffer
from smartwizard.operations.known import PostalAddress
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui import tokens
from smartwizard.ui.account_form import VISIBILITIES
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.headquarters_row import HeadquartersRow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.ready_card import FILL_IN, LACKS
from smartwizard.ui.says import Says

_NAME = N_("It becomes your organization's: you can change the name that was requested.")
_STRIKE = N_("Clear the box of those who are not to have access. The others are invited by email.")
_NOTE = N_("Read by whoever decides, in any language.")


class AcceptFields(Says, QWidget):
    """Made with the request, filled once the registry has told what is known of its reader.

    `followed` carries the field of the profile that has to be filled in first.
    """

    followed = Signal(str)

    def __init__(self, form: Form, desk: Desk, detail: RequestDetail) -> None:
        super().__init__(form)
        self._desk, self._number = desk, detail.row.number
        self._offer: CustomerOffer | None = None
        self._shown = False
        self.lacking, self.foresight = Banner("you", self), Hint("", self)
        self.lacking.followed.connect(self.followed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.FIELD_TO_FIELD)
        self._column.addWidget(self.lacking)
        self._column.addWidget(self.foresight)
        form.place(self)
        with form.into(self._column):
            self._build(form, detail)
        self.load()

    def load(self) -> None:
        """Ask what is known: addresses, what the profile lacks, what accepting comes to."""
        asked = self._desk.call(customer_requests.offer, number=self._number)
        asked.tell(self, self._know)

    def show(self, shown: bool) -> None:  # type: ignore[override]
        """Ask it, or do not."""
        self._shown = shown
        self._follow()

    def accept(self, version: int) -> Reply:
        """Accept with what stands here."""
        chosen = self.headquarters.chosen
        return self._desk.call(
            customer_requests.accept,
            number=self._number,
            version=version,
            name=self.name.value(),
            users=tuple(email for email, field in self.users.items() if field.value()),
            headquarters=chosen.postal if chosen is not None else PostalAddress(""),
            visibility=self.visibility.value(),
            note=self.note.value() if self._asks() else "",
            # What is chosen here was checked where it was entered, a new code confirmed there.
            code_confirmed=True,
        )

    def retranslate(self) -> None:
        missing = self._offer.missing if self._offer is not None else ()
        lines = [
            Line(LANGUAGE.say(LACKS[name]), LANGUAGE.say(FILL_IN[name]), name) for name in missing
        ]
        title = LANGUAGE.say(N_("Your company information is not complete"))
        self.lacking.say("you", "triangle-alert", title, lines)
        self.lacking.setVisible(bool(missing))
        if self._offer is not None:
            self.foresight.setText(LANGUAGE.say(self._offer.foresight.sentence))

    def _build(self, form: Form, detail: RequestDetail) -> None:
        self.name = form.text("account_name", N_("Account Name", "field"), hint=_NAME)
        self.name.fill(detail.asked.name)
        self.headquarters = HeadquartersRow(self._desk, form)
        self._column.addWidget(self.headquarters)
        label = N_("Account Visibility", "field")
        self.visibility = form.radio("visibility", label, VISIBILITIES)
        self.visibility.fill("public")
        self.users: dict[str, Field] = {}
        self._listed = QWidget(form)
        inner = QVBoxLayout(self._listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(tokens.SPACE_4)
        title, why = Label("", self._listed, bold=True), Hint("", self._listed)
        self.say(title.setText, N_("Users to add", "list of emails"))
        self.say(why.setText, _STRIKE)
        inner.addWidget(title)
        inner.addWidget(why)
        with form.into(inner):
            for place, email in enumerate(detail.asked.users):
                name = N_("{name}", "email of a user to add").of(name=email)
                self.users[email] = form.check(f"user_{place}", name)
                self.users[email].fill("yes")
        self._column.addWidget(self._listed)
        self.note = form.area("note", N_("Note to Cisco Approver"), hint=_NOTE, lines=2)

    def _know(self, offer: object) -> None:
        assert isinstance(offer, CustomerOffer)
        self._offer = offer
        if self.headquarters.chosen is None and offer.headquarters:
            self.headquarters.show_address(offer.headquarters[0])
        self.retranslate()
        self._follow()

    def _asks(self) -> bool:
        """Whether somebody decides the domain, who reads a note."""
        return self._offer is not None and self._offer.kind != "default"

    def _follow(self) -> None:
        self.setVisible(self._shown)
        for field in (self.name, self.visibility, *self.users.values()):
            field.setVisible(self._shown)
        self._listed.setVisible(self._shown and bool(self.users))
        self.note.setVisible(self._shown and self._asks())
