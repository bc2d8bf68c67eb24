"""What an account domain identifier stands for, and the way on from there (R27, C16)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.held_roles import HeldRole
from smartwizard.operations.requesting.looking_up import Resolution
from smartwizard.operations.requesting.views import GrantedRole
from smartwizard.ui import tokens
from smartwizard.ui.controls.banner import Banner, Line
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_facts import granted
from smartwizard.ui.says import Says

_LOOKS = {
    "unknown": ("you", "search-check", N_("No Smart Account found")),
    "found": ("ok", "circle-check", N_("Smart Account found")),
    "held": ("info", "key-round", N_("You have access already")),
    "all_held": ("info", "key-round", N_("You have all access already")),
    "open": ("wait", "hourglass", N_("Your request is still open")),
}
_WAYS: dict[str, tuple[tuple[str, Text], ...]] = {
    "unknown": (("request_account", N_("Request a Smart Account")),),
    "all_held": (("manage_account", N_("Manage Smart Account")),),
    "open": (
        ("open_request", N_("See the request")),
        ("remind", N_("Send Reminder", "button")),
    ),
}
_NOBODY = N_(
    "Nobody administers it now. You can send the request: the registry operator names an "
    "administrator, who then decides."
)


class AccessFound(Says, QWidget):
    """A note, and Account Name and Account Type of what was found; `followed` carries a way."""

    followed = Signal(str)

    def __init__(self, left: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resolution: Resolution | None = None
        self.note, self.card = Banner("info", self), Card(self)
        self.note.followed.connect(self.followed)
        self.grid = FactsGrid(self.card)
        self.card.body.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(left, 0, 0, 0)
        column.setSpacing(tokens.SPACE_12)
        column.addWidget(self.note)
        column.addWidget(self.card)
        self.hide()

    def show_found(self, resolution: Resolution | None) -> None:
        """Show what was found, or nothing where nobody looked yet."""
        self.resolution = resolution
        self.setVisible(resolution is not None)
        self.retranslate()

    def sentence(self) -> str:
        """The outcome in one sentence, as it is announced."""
        found = self.resolution
        return LANGUAGE.say(found.text) if found is not None else ""

    def retranslate(self) -> None:
        found = self.resolution
        if found is None:
            return
        tone, icon, title = _LOOKS[found.state]
        ways = [Line("", LANGUAGE.say(text), key) for key, text in _WAYS.get(found.state, ())]
        lines: list[Line | str] = [self.sentence(), *ways]
        if found.state in ("found", "held") and not found.administrators.count:
            lines.append(LANGUAGE.say(_NOBODY))
        self.note.say(tone, icon, LANGUAGE.say(title), _joined(lines))
        self.card.setVisible(bool(found.name))
        self.grid.clear()
        for label, value in self.facts():
            self.grid.add(LANGUAGE.say(label), value)

    def facts(self) -> list[tuple[Text, str]]:
        """Account Name, Account Type, who decides, and what is held there."""
        found = self.resolution
        if found is None or not found.name:
            return []
        account_type = LANGUAGE.word(Code("account_type", found.account_type))
        facts = [
            (N_("Account Name", "field"), found.name),
            (N_("Account Type", "field"), account_type),
            (N_("Who decides", "list of people"), LANGUAGE.say(found.administrators.who)),
        ]
        if found.held:
            held = "\n".join(LANGUAGE.say(granted(_role(role))) for role in found.held)
            facts.append((N_("Your access until now"), held))
        return facts


def _role(held: HeldRole) -> GrantedRole:
    return GrantedRole(held.id, held.role, held.virtual_account, held.until)


def _joined(lines: list[Line | str]) -> list[Line | str]:
    """The first way stands beside the sentence, further ones below it."""
    first = lines[0]
    ways = [line for line in lines[1:] if isinstance(line, Line)]
    told: list[Line | str] = [line for line in lines[1:] if not isinstance(line, Line)]
    if ways and isinstance(first, str):
        first = ways.pop(0)._replace(text=first)
    return [first, *told, *ways]
