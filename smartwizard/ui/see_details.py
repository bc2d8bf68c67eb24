"""See Details: a card that shows while the pointer or the focus is on its link (R36, S4 3-1)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.fact_card import Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.theme import THEME

_WIDTH = 420
# So long the pointer may take from the link to the card.
_LEAVE_MS = 300


class DetailsCard(Card):
    """The card; it stays while the pointer is on it, so that its text can be read and selected."""

    def __init__(self, link: "SeeDetails") -> None:
        super().__init__(link.window(), strong=True)
        self._link = link
        self.grid = FactsGrid(self)
        self.body.addWidget(self.grid)
        self.hide()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._link.let_go()


class SeeDetails(Says, LinkButton):
    """The link: hovering, focusing or pressing it shows the card, Esc takes it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._facts: Sequence[Fact] = ()
        self.card: DetailsCard | None = None
        self.setObjectName("see_details")
        self.say(self.setText, N_("See Details", "link: more about the account"))
        self.clicked.connect(self.show_card)
        self._leaving = QTimer(self, singleShot=True, interval=_LEAVE_MS)
        self._leaving.timeout.connect(self._leave)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """What the card shows; a screen reader hears it with the link."""
        self._facts = tuple(facts)
        self.retranslate()

    def retranslate(self) -> None:
        lines = [(LANGUAGE.say(fact.label), LANGUAGE.value(fact.value)) for fact in self._facts]
        self.setAccessibleDescription(", ".join(f"{label}: {value}" for label, value in lines))
        if self.card is not None:
            self._fill(self.card)

    def show_card(self) -> None:
        """Show the card under the link, inside the window."""
        self._leaving.stop()
        if self.card is None:
            self.card = DetailsCard(self)
        card, window = self.card, self.window()
        self._fill(card)
        card.setFixedWidth(min(THEME.px(_WIDTH), window.width() - 2 * tokens.SPACE_16))
        card.adjustSize()
        below = self.mapTo(window, QPoint(0, self.height() + tokens.SPACE_4))
        left = min(below.x(), window.width() - card.width() - tokens.SPACE_16)
        top = min(below.y(), window.height() - card.height() - tokens.SPACE_16)
        card.move(max(0, left), max(0, top))
        card.show()
        card.raise_()

    def let_go(self) -> None:
        """Hide the card soon, unless the pointer or the focus is back by then."""
        self._leaving.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.show_card()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.let_go()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.show_card()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self.card is not None and self.card.isVisible()
        if event.key() == Qt.Key.Key_Escape and shown and self.card is not None:
            self.card.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        if self.card is not None:
            self.card.hide()

    def _fill(self, card: DetailsCard) -> None:
        card.grid.clear()
        for fact in self._facts:
            card.grid.add(LANGUAGE.say(fact.label), LANGUAGE.value(fact.value), mono=fact.code)

    def _leave(self) -> None:
        card = self.card
        if card is not None and not (self.underMouse() or self.hasFocus() or card.underMouse()):
            card.hide()
