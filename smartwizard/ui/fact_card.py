"""A card of facts under a title: what is about to be sent, or what stands in the registry."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartwizard.messages import N_, Text, Value
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

COPY = N_("Copy", "button")
COPIED = N_("Copied", "to the clipboard")
NOT_PROVIDED = N_("Not provided", "instead of an empty value")


@dataclass(frozen=True)
class Fact:
    """A label and its value; `code` is an identifier, shown fixed-width and copied bare (C40)."""

    label: Text
    value: Value
    code: bool = False
    copy: bool = False


class FactCard(Says, Card):
    """One group of facts, perhaps with a button at the right of its title."""

    def __init__(self, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Sequence[Fact] = ()
        self._head = QHBoxLayout()
        self._heading = Section("", self)
        self.set_title(title)
        self._head.addWidget(self._heading, 1)
        self.body.addLayout(self._head)
        self.grid = FactsGrid(self)
        self.body.addWidget(self.grid)

    def set_title(self, title: Text) -> None:
        """Call the group by another name."""
        self.say(self._heading.setText, title)

    def add_button(self, text: Text, icon: str, slot: Callable[[], object]) -> Button:
        """A quiet button beside the title, e.g. Change."""
        button = Button("", "quiet", self, icon=icon, small=True)
        self.say(button.setText, text)
        button.clicked.connect(lambda *_: slot())
        self._head.addWidget(button)
        return button

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts; what is empty says that it was not provided."""
        self._facts = tuple(facts)
        self.retranslate()

    def retranslate(self) -> None:
        self.grid.set_words(LANGUAGE.say(COPY), LANGUAGE.say(COPIED))
        self.grid.clear()
        for fact in self._facts:
            value = LANGUAGE.value(fact.value)
            self.grid.add(
                LANGUAGE.say(fact.label),
                value or LANGUAGE.say(NOT_PROVIDED),
                mono=fact.code,
                copy=bool(value) and (fact.copy or fact.code),
                quiet=not value,
            )
