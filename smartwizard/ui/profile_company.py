"""Company / Organization: the directory's entry, known addresses, accounts at the domain (R14)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations import smart_accounts
from smartwizard.operations.known import Address
from smartwizard.operations.profile import Profile
from smartwizard.operations.smart_accounts import BeforeForm
from smartwizard.ui import tokens
from smartwizard.ui.company_fields import ADDRESS, COMPANY_NAME
from smartwizard.ui.controls.chips import Chip
from smartwizard.ui.controls.labels import Hint, Label, Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.matches import MATCHING, Matches
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.window import Sheet

_LISTED = N_("Your company name and address are an entry of the company directory.")
_TYPED = N_(
    "Your company name and address are your own: they are not an entry of the company directory."
)
_MISSING = N_("No company information yet. Complete it: a Smart Account needs it.")
_NOTHING = N_("No address yet. One that you choose or register for your company appears here.")
_NO_ACCOUNTS = N_("No Smart Account at the domain of your email is shown to you.")
_IN_USE = N_("In use", "chip: the address of the company information")


class CompanySection(Sheet):
    """What the registry knows of the company and its addresses."""

    narrow = True

    edit_wanted = Signal()

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(N_("Company / Organization", "tab"), parent)
        self._seat = seat
        self.entry = FactCard(N_("Company directory", "title of a card"), self)
        edit = N_("Edit company information", "button")
        self.edit_button = self.entry.add_button(edit, "pencil", self.edit_wanted.emit)
        self.about = Hint("", self)
        self.entry.body.addWidget(self.about)
        self.addresses = KnownAddresses(self)
        self.matches = Matches(self)
        self.matches.request_wanted.connect(self._request)
        self.matches.answer_wanted.connect(seat.answer)
        self.no_accounts = Hint("", self)
        self.say(self.no_accounts.setText, _NO_ACCOUNTS)
        accounts = Card(self)
        title = Section("", accounts)
        self.say(title.setText, MATCHING)
        for part in (title, self.matches, self.no_accounts):
            accounts.body.addWidget(part)
        for card in (self.entry, self.addresses, accounts):
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_profile(self, profile: Profile) -> None:
        """Show the entry and the addresses, and ask for the accounts."""
        line = profile.address.one_line if profile.address is not None else ""
        known, listed = bool(profile.company_name), profile.company is not None
        self.edit_button.setVisible(not profile.owned_by)
        about = _MISSING if not known else _LISTED if listed else _TYPED
        self.say(self.about.setText, about)
        facts = [Fact(COMPANY_NAME, profile.company_name), Fact(ADDRESS, line)]
        self.entry.show_facts(facts if listed else [])
        self.addresses.show_addresses(profile.addresses, profile.address)
        reply = self._seat.desk.call(smart_accounts.before_form)
        reply.done.connect(self._show_accounts)

    def _show_accounts(self, found: object) -> None:
        assert isinstance(found, BeforeForm)
        self.matches.show_accounts(found.accounts)
        self.no_accounts.setVisible(not found.accounts)

    def _request(self, domain: str) -> None:
        self._seat.open("request_access", identifier=domain)


class KnownAddresses(Says, Card):
    """One's own addresses: nobody else is offered them (R8)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: tuple[Address, ...] = ()
        self._used: Address | None = None
        title = Section("", self)
        self.say(title.setText, N_("Known addresses", "title of a card"))
        self.body.addWidget(title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.SPACE_12)
        self.body.addLayout(self._rows)

    def show_addresses(self, known: tuple[Address, ...], used: Address | None) -> None:
        """Show these, the one of the company information marked."""
        self._known, self._used = known, used
        self.retranslate()

    def retranslate(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for address in self._known:
            self._rows.addWidget(_Row(address, used=address == self._used))
        if not self._known:
            self._rows.addWidget(Hint(LANGUAGE.say(_NOTHING)))


class _Row(QWidget):
    """An address, what kind it is, and whether it is in use."""

    def __init__(self, address: Address, *, used: bool) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        line = Label(address.one_line)
        line.set_selectable()
        words.addWidget(line)
        words.addWidget(Hint(LANGUAGE.say(_kind(address))))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_12)
        row.addLayout(words, 1)
        if used:
            row.addWidget(Chip("ok", "circle-check", LANGUAGE.say(_IN_USE)))


def _kind(address: Address) -> Text:
    kind = Code("address_type", address.kind)
    return N_("{kind}: {company}", "an address").of(kind=kind, company=address.company_name)
