"""Sections that only say something: headings with sentences, on cards."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smartwizard.messages import Text
from smartwizard.ui.controls.labels import Label, Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.help_texts import Topic
from smartwizard.ui.window import Sheet


class TextSection(Sheet):
    """A title, and a card for each topic."""

    narrow = True

    def add_topics(self, topics: Sequence[Topic]) -> None:
        """Add a card with its sentences for each topic."""
        for topic in topics:
            self.add_card(topic.title, topic.lines)

    def add_card(self, title: Text | None, lines: Sequence[Text]) -> Card:
        """Add one card; more can be put into it."""
        card = Card(self)
        if title is not None:
            heading = Section("", card)
            self.say(heading.setText, title)
            card.body.addWidget(heading)
        for line in lines:
            card.body.addWidget(self.line(line, card))
        self.column.addWidget(card)
        return card

    def line(self, text: Text, parent: QWidget) -> Label:
        """A sentence that can be selected."""
        label = Label("", parent)
        label.set_selectable()
        self.say(label.setText, text)
        return label
