"""Facts that travel with a message to support: as a window hands them over, and as they stand."""

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text, Value
from smartwizard.operations.support_form import Fact
from smartwizard.ui import fact_card, tokens
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_TITLE = N_("Sent with the message")
_AS_IT_IS = N_("{label}", "a fact that was sent in this language")


def said(wished: object) -> tuple[Fact, ...]:
    """The facts of a wish, said in the language of now: of cards, or pairs of label and value."""
    if not isinstance(wished, Iterable):
        return ()
    return tuple(_said(each) for each in wished)


def shown(fact: Fact) -> fact_card.Fact:
    """A fact as a card shows it; its label is the sender's, whatever the language is now."""
    return fact_card.Fact(_AS_IT_IS.of(label=fact.label), fact.value)


class FactsBeside(Says, QWidget):
    """The facts under a form's fields: what else is sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = Label("", self, bold=True)
        self.say(title.setText, _TITLE)
        self._grid = FactsGrid(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.HINT_TO_EDITOR)
        column.addWidget(title)
        column.addWidget(self._grid)
        self.hide()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; nothing where there are none."""
        self._grid.clear()
        for fact in facts:
            self._grid.add(fact.label, fact.value)
        self.setVisible(bool(facts))


def _said(wished: object) -> Fact:
    match wished:
        case Fact():
            return wished
        case fact_card.Fact():
            return Fact(LANGUAGE.say(wished.label), LANGUAGE.value(wished.value))
        case (str() | Text() as label, value):
            return Fact(LANGUAGE.value(label), LANGUAGE.value(cast(Value, value)))
    raise TypeError(wished)
