"""Company name and address: found in the directory while typing, or one's own, or new (R7, R8)."""

from PySide6.QtCore import QObject, QTimer, Signal

from smartwizard.messages import N_, Issue, Text
from smartwizard.operations import companies
from smartwizard.operations.known import Address, Company
from smartwizard.operations.profile import Profile
from smartwizard.rules.accounts import PRIVATE_USE
from smartwizard.rules.text import fold, latin_only, length, search_key
from smartwizard.ui.address_choice import AddressChoice, Entry
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.desk import Desk, Reply
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.kana import propose_latin
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.suggestions import Suggestion, Suggestions

COMPANY_NAME = N_("Company name (English)")
ADDRESS = N_("Address (English)", "field")
HINT = N_(
    "In Latin letters, as it appears on contracts. Typing finds companies of the "
    "directory with their addresses."
)
NEW = "new"
_PAUSE_MS = 250
_LONGEST = 100
_NO_NAME = N_("Enter the company name.")
_NO_ADDRESS = N_("Choose an address, or register a new one.")
_FOUND = N_("%n company was found. The arrow keys lead to the list.", "", 0)
_PRIVATE = N_("For private use, without a company: {name}")
_LIST = N_("Companies that were found")
_REGISTER = N_("Register a new address")
_LISTED = N_("From the company directory")
_OWN = {
    "company": N_("Your own address, for {company}"),
    "home": N_("Your home address, for private use"),
}


class CompanyFields(QObject):
    """Both fields: a pair of the directory fills both, one's own addresses stand below it.

    The value of the address is ``company:12`` for an entry of the directory, ``own:5`` for an
    address of one's own, or NEW. `new_hint` says where a new one is entered.
    """

    listed = Signal()

    def __init__(self, form: Form, desk: Desk, *, new_hint: Text) -> None:
        super().__init__(form)
        self.form, self.desk = form, desk
        self._new = Entry(NEW, _REGISTER, new_hint)
        self._cache: dict[int, Company] = {}
        self._own: dict[int, Address] = {}
        self.searched: str | None = None
        self._typed = False
        self._nothing_found = False
        self._asked: Reply | None = None
        line = LineEdit(form)
        self.name = form.text("company_name", COMPANY_NAME, hint=HINT, editor=line)
        self.choice = AddressChoice(form)
        self.address = form.add(Field("address", ADDRESS, self.choice))
        self.suggestions = Suggestions(line)
        self.name.say(self.suggestions.set_name, _LIST)
        self.suggestions.chosen.connect(self._take)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._search)
        line.textEdited.connect(self._typing)
        self.name.changed.connect(self._name_changed)
        self._name_changed()

    def load(self, profile: Profile) -> None:
        """Offer the person's own addresses; fill in what they have not touched."""
        self._own = {address.id: address for address in profile.addresses}
        if not self.name.touched and profile.company_name:
            self.name.fill(profile.company_name)
        if not self.address.touched and profile.address is not None:
            self.address.fill(f"own:{profile.address.id}")
        self._search()

    def issues(self) -> list[Issue]:
        """What can be seen to be wrong before anything is sent."""
        chosen, name = self.chosen(), self.name.value()
        found = [] if chosen or self.is_new() else [Issue(_NO_ADDRESS, "address")]
        if isinstance(chosen, Address) and chosen.kind == "home":
            return found
        if not fold(name):
            return [Issue(_NO_NAME, "company_name"), *found]
        found += latin_only("company_name", COMPANY_NAME, name, punctuation=True)
        return [*found, *length("company_name", COMPANY_NAME, name, 1, _LONGEST)]

    def is_new(self) -> bool:
        """Whether a new address is to be entered."""
        return self.address.value() == NEW

    def is_private(self) -> bool:
        """Whether the name stands for private use (R8)."""
        return fold(self.name.value()) == fold(PRIVATE_USE)

    def chosen(self) -> Company | Address | None:
        """The entry of the directory, or the own address, that is chosen."""
        kind, _, number = self.address.value().partition(":")
        if kind == "company":
            return self._cache.get(int(number))
        return self._own.get(int(number)) if kind == "own" else None

    def _typing(self) -> None:
        self._typed = True

    def _name_changed(self) -> None:
        if self.name.value():
            propose_latin(self.name)
        else:
            self.name.propose(_PRIVATE.of(name=PRIVATE_USE), PRIVATE_USE)
        self._show()
        self._timer.start()

    def _search(self) -> None:
        self._timer.stop()
        self.searched = self.name.value()
        self._asked = self.desk.call(companies.search, text=self.searched)
        self._asked.done.connect(self._answered)

    def _answered(self, found: object) -> None:
        if self.sender() is not self._asked:
            return
        assert isinstance(found, tuple)
        self._asked = None
        self._cache.update({company.id: company for company in found})
        self._nothing_found = not found
        self._show()
        if self._typed and self.name.editor.widget.hasFocus():
            self._suggest(found)
        self._typed = False

    def _suggest(self, found: tuple[Company, ...]) -> None:
        rows = [Suggestion(str(each.id), each.name, each.one_line) for each in found]
        self.suggestions.offer(rows)
        if rows:
            announce(self.name, LANGUAGE.say(_FOUND.of(len(rows))))

    def _take(self, number: str) -> None:
        company = self._cache[int(number)]
        self.name.editor.set_value(company.name)
        self._show()
        self.choice.set_value(self._code(company))

    def _code(self, company: Company) -> str:
        """How an entry is offered: as one's own address where it was taken already."""
        own = (address.id for address in self._own.values() if address.company == company.id)
        number = next(own, None)
        return f"company:{company.id}" if number is None else f"own:{number}"

    def _show(self) -> None:
        """Offer what belongs to the name, one's own addresses, and a new one."""
        key = search_key(self.name.value())
        pairs = [each for each in self._cache.values() if key and search_key(each.name) == key]
        listed = [each for each in pairs if self._code(each).startswith("company")]
        entries = [Entry(self._code(each), each.one_line, _LISTED) for each in listed]
        entries += [_entry(address) for address in self._own.values()]
        waiting = self._asked is not None or self.searched != self.name.value()
        self.choice.offer([*entries, self._new], all_known=not waiting)
        if not waiting and not self.address.touched:
            self._choose_the_only()
        self.listed.emit()

    def _choose_the_only(self) -> None:
        """Where nothing is known under a name, a new address is what remains."""
        only = self._nothing_found and self.choice.codes() == [NEW]
        if only and self.name.value():
            self.address.fill(NEW)
        elif not only and self.is_new():
            self.address.fill("")


def _entry(address: Address) -> Entry:
    hint = _OWN[address.kind].of(company=address.company_name)
    return Entry(f"own:{address.id}", address.one_line, hint)
