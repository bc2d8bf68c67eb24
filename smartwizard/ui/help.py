"""The window of help: links, keys, where data is kept, troubles, privacy (R65)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui import help_sections as sections
from smartwizard.ui.seat import Seat
from smartwizard.ui.sections import Sections
from smartwizard.ui.window import Sheet, Window

ENTRIES: dict[str, tuple[str, Text, Callable[[Seat, QWidget], Sheet]]] = {
    "links": ("book-open", sections.LINKS, sections.LinksSection),
    "keyboard": ("keyboard", sections.SHORTCUTS, sections.KeysSection),
    "trouble": ("wrench", sections.TROUBLE, sections.TroubleSection),
    "data": ("hard-drive", sections.DATA, sections.DataSection),
    "privacy": ("shield-check", sections.PRIVACY_NOTICE, sections.PrivacySection),
}


class HelpWindow(Window):
    """`want` takes a `section`."""

    title = N_("Help", "title: guides and about")

    def build(self, content: QWidget) -> None:
        self.sections = Sections(self, content)
        for key, (icon, word, made) in ENTRIES.items():
            self.sections.add(key, icon, word, made)
        self.sections.show("links")

    def want(self, **wishes: object) -> None:
        section = str(wishes.get("section") or "")
        if section in ENTRIES:
            self.sections.show(section)
