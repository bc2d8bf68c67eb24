"""The sections of Help: links, keys, where data is, troubles, privacy (R65)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard import links
from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button, LinkButton
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.fact_card import Fact, FactCard
from smartwizard.ui.help_texts import FILES, KEPT, KEYS, PRIVACY, TROUBLES
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registry_note import RegistryNote, registry_note
from smartwizard.ui.says import Says
from smartwizard.ui.seat import Seat
from smartwizard.ui.text_section import TextSection

LINKS = N_("Guides and links", "title of a section")
SHORTCUTS = N_("Keyboard", "title of a section")
DATA = N_("Where data is kept")
TROUBLE = N_("Troubleshooting", "title of a section")
PRIVACY_NOTICE = N_("Privacy notice", "title of a section")


class LinksSection(TextSection):
    """The guides' links of this language, Feedback, and About."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(LINKS, parent)
        self._seat = seat
        card = self.add_card(
            N_("Cisco.com in the browser"),
            (N_("These pages open in your browser. SmartWizard sends nothing there."),),
        )
        self.pages = QVBoxLayout()
        self.pages.setSpacing(tokens.SPACE_8)
        card.body.addLayout(self.pages)
        self._ways(self.add_card(N_("More help", "title of a card"), ()))
        self.column.addWidget(RegistryNote(seat.config, self))
        self.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Each language has guides of its own."""
        while (item := self.pages.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for link in links.help_links(LANGUAGE.code, self._seat.config.links):
            button = LinkButton(LANGUAGE.say(link.title).replace("&", "&&"), bold=True)
            button.clicked.connect(partial(_open, link.url))
            page = QWidget(self)
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(button)
            column.addWidget(Hint(link.url))
            self.pages.addWidget(page)

    def _ways(self, card: Card) -> None:
        holder = QWidget(card)
        row = Flow(holder, gap=8)
        ways: tuple[tuple[Text, str, str, dict[str, str]], ...] = (
            (N_("Contact support", "button"), "life-buoy", "support", {}),
            (N_("Feedback", "button"), "send", "support", {"topic": "feedback"}),
            (N_("About SmartWizard", "title"), "info", "about", {}),
        )
        for text, icon, window, wishes in ways:
            button = Button("", parent=card, icon=icon)
            self.say(button.setText, text)
            button.clicked.connect(partial(self._go, window, wishes))
            row.addWidget(button)
        card.body.addWidget(holder)

    def _go(self, window: str, wishes: dict[str, str], _: bool = False) -> None:
        self._seat.open(window, **wishes)


class KeysSection(TextSection):
    """Everything can be done without a mouse."""

    def __init__(self, _: Seat, parent: QWidget) -> None:
        super().__init__(SHORTCUTS, parent)
        card = self.add_card(None, (N_("Everything can be reached without a mouse."),))
        card.body.addWidget(_Pairs(KEYS, card))
        self.column.addStretch(1)


class DataSection(TextSection):
    """The folder of this desk, and what is in it."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(DATA, parent)
        home = str(seat.config.home)
        card = FactCard(N_("The folder of this program"), self)
        card.show_facts([Fact(N_("Folder", "where data is kept"), home, code=True)])
        self.column.addWidget(card)
        self.open_button = Button("", parent=card, icon="external-link")
        self.say(self.open_button.setText, N_("Open the folder"))
        self.open_button.clicked.connect(partial(_open_folder, home))
        for part in (_Pairs(FILES, card), self.open_button):
            card.body.addWidget(part)
        self.add_card(N_("Who can read it"), KEPT)
        self.column.addStretch(1)


class TroubleSection(TextSection):
    """What goes wrong most often, and what to do."""

    def __init__(self, _: Seat, parent: QWidget) -> None:
        super().__init__(TROUBLE, parent)
        self.add_topics(TROUBLES)
        self.column.addStretch(1)


class PrivacySection(TextSection):
    """The privacy notice of the registry; Help and About show it."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(PRIVACY_NOTICE, parent)
        self.add_card(None, (registry_note(seat.config),))
        self.add_topics(PRIVACY)
        self.column.addStretch(1)


class _Pairs(Says, QWidget):
    """Two columns of words: a key and what it does, a file and what is in it."""

    def __init__(self, pairs: Sequence[tuple[Text | str, Text]], parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs = pairs
        self._grid = FactsGrid(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._grid)
        self.retranslate()

    def retranslate(self) -> None:
        self._grid.clear()
        for name, meaning in self._pairs:
            self._grid.add(LANGUAGE.value(name), LANGUAGE.say(meaning))


def _open(address: str, _: bool = False) -> None:
    QDesktopServices.openUrl(QUrl(address))


def _open_folder(folder: str, _: bool = False) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
