"""Account Properties: what the account is, what an order needs, what may be changed (R36)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Refused, Text
from smartwizard.operations import smart_accounts
from smartwizard.operations.account_views import AccountProperties
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.operations.smart_accounts import BeforeForm
from smartwizard.ui.account_facts import ordering_facts
from smartwizard.ui.account_form import AccountForm
from smartwizard.ui.account_notes import AccountNotes
from smartwizard.ui.announce import announce
from smartwizard.ui.ask_domain import AskDomainDialog
from smartwizard.ui.columns import Columns
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.key_facts import KeyFacts
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.properties_card import PropertiesCard
from smartwizard.ui.seat import Seat
from smartwizard.ui.sheet_lead import add_lead
from smartwizard.ui.window import Sheet

TITLE = N_("Account Properties", "section")
_SAVED = N_("Update saved", "message")
_ASKED = N_("The request {number} was sent. Until it is decided the domain stays as it is.")
_WHAT_FOR = N_("Orders of products with Smart Licensing ask for both.")


class PropertiesSheet(Sheet):
    """Facts, which an administrator edits in place."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._seat = seat
        self.account: AccountProperties | None = None
        self.lead, self.notes = add_lead(self), AccountNotes(seat, self)
        self.card, self.form = PropertiesCard(self), AccountForm(seat.desk, self)
        self.ordering = KeyFacts(self, title=N_("For ordering", "card with account domain"))
        hint = Hint("", self.ordering)
        self.say(hint.setText, _WHAT_FOR)
        self.ordering.body.addWidget(hint)
        columns = Columns(self)
        for part in (self.card, self.form):
            columns.main.addWidget(part)
        columns.aside.addWidget(self.ordering)
        self.column.addWidget(self.notes)
        self.column.addWidget(columns)
        self.column.addStretch(1)
        self.card.edit_wanted.connect(self._edit)
        self.card.domain_wanted.connect(self._ask_own_domain)
        self.form.saved.connect(self._saved)
        self.form.left.connect(self._show_card)

    def show_account(self, account: AccountProperties) -> None:
        """Show an account as it is now; what is being edited stays."""
        if self.account is not None and account.id != self.account.id:
            self.notice.clear()
            self.form.hide()
        self.account = account
        editing = not self.form.isHidden() and account.may_edit
        self.form.setVisible(editing)
        self.card.setHidden(editing)
        self.form.renew(account)
        self.notes.show_account(account)
        self.card.show_account(account)
        self.ordering.show_facts(ordering_facts(account))
        self.lead.setText(f"{account.name} · {account.domain}")

    def tell(self, text: Text) -> None:
        """Say that something was done."""
        self.notice.show_done(text)
        announce(self, LANGUAGE.say(text))

    def _edit(self) -> None:
        if self.account is not None:
            self.notice.clear()
            self.card.hide()
            self.form.edit(self.account)

    def _saved(self, account: AccountProperties) -> None:
        self.show_account(account)
        self._show_card()
        self.tell(_SAVED)

    def _show_card(self) -> None:
        self.card.show()
        self.card.edit.setFocus()

    def _ask_own_domain(self) -> None:
        """The dialog needs the domain of the administrator's own e-mail, where it may be used."""
        reply = self._seat.desk.call(smart_accounts.before_form)
        reply.done.connect(self._ask_domain)
        reply.refused.connect(self._refuse)

    def _ask_domain(self, before: BeforeForm) -> None:
        if self.account is not None:
            own = before.email_domain if before.domain else ""
            dialog = AskDomainDialog(self, self._seat, self.account, own)
            dialog.kept.connect(self._asked)
            dialog.open()

    def _asked(self, detail: RequestDetail) -> None:
        self.tell(_ASKED.of(number=detail.row.number))

    def _refuse(self, refused: Refused) -> None:
        self.refuse(refused)
