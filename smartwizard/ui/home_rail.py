"""The rail of the home window: its sections, and the windows of the program."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.controls.labels import PlainLabel
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_ALL = ("person", "operator", "nobody")
_APPLICANTS = ("person", "nobody")
# Icon, words, and for whom.
SECTIONS: dict[str, tuple[str, Text, tuple[str, ...]]] = {
    "home": ("house", N_("Home", "title: the first page"), _ALL),
    "requests": ("inbox", N_("Requests", "section: all requests"), ("operator",)),
    "accounts": ("building-2", N_("Without an administrator"), ("operator",)),
}
_WINDOWS: dict[str, tuple[str, Text, tuple[str, ...]]] = {
    "onboarding": ("route", N_("Create a Smart Account"), _APPLICANTS),
    "approvals": ("check-check", N_("Approvals", "title"), ("person", "operator")),
    "contracts": ("file-check", N_("Contract access", "title"), ("person",)),
    "account": ("building-2", N_("Manage Account", "button"), ("person",)),
    "profile": ("user", N_("Manage Profile", "menu"), ("person",)),
    "mailbox": ("mail", N_("Mailbox", "title"), _ALL),
    "delivery": ("send", N_("Email delivery", "title"), ("operator",)),
    "records": ("layers", N_("Records", "title"), ("operator",)),
}
_HELP: dict[str, tuple[str, Text, tuple[str, ...]]] = {
    "support": ("life-buoy", N_("Contact support", "button"), _APPLICANTS),
    "help": ("book-open", N_("Help", "title: guides and about"), _ALL),
}


class HomeRail(Rail):
    """Entries for everybody; those that are not for who sits here are not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("SmartWizard", "", parent)
        self._captions_said: list[tuple[PlainLabel, Text]] = []
        self._add(SECTIONS)
        self._caption(N_("Windows", "caption: windows of the program"))
        self._add(_WINDOWS)
        self._caption(N_("Help", "title: guides and about"))
        self._add(_HELP)
        self.show_for("nobody")
        self.select("home")

    def say_words(self, host: Says) -> None:
        """Let the window say the words, now and at every switch."""
        for key, (_, word, _) in {**SECTIONS, **_WINDOWS, **_HELP}.items():
            host.say(self.entry(key).set_word, word)
        for caption, word in self._captions_said:
            host.say(caption.setText, word)

    def show_for(self, kind: str, *, mailbox: bool = True) -> None:
        """Show the entries of a person, the operator or nobody; nothing is counted yet.

        Where mails leave by SMTP there is no `mailbox` (R47).
        """
        for key, (_, _, kinds) in {**SECTIONS, **_WINDOWS, **_HELP}.items():
            self.entry(key).setVisible(kind in kinds and (mailbox or key != "mailbox"))
            self.entry(key).set_count("")

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many wait at each of these entries."""
        for key, count in counts.items():
            self.entry(key).set_count(LANGUAGE.value(count) if count else "", mine=True)

    def _caption(self, word: Text) -> None:
        self._captions_said.append((self.add_caption(""), word))

    def _add(self, entries: Mapping[str, tuple[str, Text, tuple[str, ...]]]) -> None:
        for key, (icon, _, _) in entries.items():
            self.add_entry(key, icon)
