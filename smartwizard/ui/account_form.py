"""Editing a Smart Account in place: name, headquarters, visibility, what requesters see (R36)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import account_properties
from smartwizard.operations.account_views import AccountProperties
from smartwizard.operations.requesting.matching import Headquarters
from smartwizard.ui import tokens
from smartwizard.ui.account_facts import SHOWN, SHOWS
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.form import Form
from smartwizard.ui.headquarters_row import HeadquartersRow
from smartwizard.ui.says import Says

VISIBILITIES: tuple[tuple[str, Text, Text | None], ...] = (
    ("public", N_("Public", "account visibility"), N_("Partners find the account in their lists.")),
    ("private", N_("Private", "account visibility"), N_("The account appears in no list.")),
)


class AccountForm(Says, Card):
    """`saved` carries the properties as they are now, `left` that nothing is to be changed.

    What is typed is compared with what stood there when editing began: whoever changed it
    meanwhile is not overwritten.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._account: AccountProperties | None = None
        self._newest: AccountProperties | None = None
        self._reply: Reply | None = None
        heading = Section("", self)
        self.say(heading.setText, N_("Edit the properties"))
        self.form = Form(self)
        self.form.remedy_wanted.connect(self._remedy)
        self.body.addWidget(heading)
        self.body.addWidget(self.form)
        self._build(self.form)
        self.hide()

    def edit(self, account: AccountProperties) -> None:
        """Begin to edit an account as it is now."""
        self._account = self._newest = account
        here = Headquarters(account.headquarters, account.headquarters_line)
        self.headquarters.show_address(here)
        self.form.clear_issues()
        self.form.fill(
            {
                "account_name": account.name,
                "visibility": account.visibility,
                "shows": account.shows,
            },
            over_touched=True,
        )
        self.show()
        self.name.focus()

    def renew(self, account: AccountProperties) -> None:
        """Take note of how the account is now; what is typed stays."""
        self._newest = account

    def save(self) -> None:
        """Send what is typed, once."""
        account, headquarters = self._account, self.headquarters.chosen
        if self._reply is not None or account is None or headquarters is None:
            return
        self.form.clear_issues()
        typed = self.form.values()
        self._hold(True)
        reply = self._reply = self._desk.call(
            account_properties.edit_properties,
            account_id=account.id,
            version=account.version,
            name=typed["account_name"],
            headquarters=headquarters.postal,
            visibility=typed["visibility"],
            shows=typed["shows"],
            # The dialog has asked about a postal code that the directory does not know.
            code_confirmed=True,
        )
        reply.done.connect(self._saved)
        reply.refused.connect(self._refused)

    def _build(self, form: Form) -> None:
        self.name = form.text(
            "account_name",
            N_("Account Name", "field"),
            hint=N_("Unique among all organizations, in Latin letters."),
        )
        self.headquarters = HeadquartersRow(self._desk, form)
        self.headquarters.refused.connect(self._refused)
        form.place(self.headquarters)
        if isinstance(self.name.editor.widget, LineEdit):
            self.name.editor.widget.returnPressed.connect(self.save)
        form.radio("visibility", N_("Account Visibility", "field"), VISIBILITIES)
        choices = tuple((code, words, None) for code, words in SHOWS.items())
        form.radio("shows", SHOWN, choices, column=True)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_12)
        row.addStretch(1)
        self.cancel, self.submit = Button("", "quiet", self), Button("", "primary", self)
        self.say(self.cancel.setText, N_("Cancel", "button"))
        self.say(self.submit.setText, N_("Save", "button: changed properties"))
        self.cancel.clicked.connect(self._leave)
        self.submit.clicked.connect(self.save)
        row.addWidget(self.cancel)
        row.addWidget(self.submit)
        self.body.addLayout(row)

    def _saved(self, account: object) -> None:
        self._hold(False)
        self.hide()
        self.saved.emit(account)

    def _refused(self, refused: Refused) -> None:
        self._hold(False)
        self.form.show_issues(refused.issues)

    def _remedy(self, name: str) -> None:
        """Look at what somebody else has changed meanwhile."""
        if name == "reload" and self._newest is not None:
            self.edit(self._newest)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _hold(self, busy: bool) -> None:
        if not busy:
            self._reply = None
        self.form.lock(busy)
        self.submit.setEnabled(not busy)
