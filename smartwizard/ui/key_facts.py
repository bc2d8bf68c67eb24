"""The few facts one quotes, beside each other on one card: number, domain, next date."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.copy_button import CopyButton
from smartwizard.ui.controls.labels import Hint, Label, Mono, Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.fact_card import COPIED, COPY, Fact
from smartwizard.ui.focus_kept import focus_kept
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_NARROW = 560


class KeyFacts(Says, Card):
    """Identifiers are fixed-width, and copied bare (C40)."""

    def __init__(self, parent: QWidget | None = None, *, title: Text | None = None) -> None:
        super().__init__(parent)
        if title is not None:
            heading = Section("", self)
            self.say(heading.setText, title)
            self.body.addWidget(heading)
        self._facts: tuple[Fact, ...] = ()
        self._row = TurningRow(_NARROW, self, gap=tokens.SPACE_24)
        self.body.addWidget(self._row)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts, if they are others."""
        if tuple(facts) != self._facts:
            self._facts = tuple(facts)
            self.retranslate()

    def retranslate(self) -> None:
        with focus_kept(self):
            self._row.clear()
            for fact in self._facts:
                self._row.add(self._fact(fact), 1, align=Qt.AlignmentFlag.AlignTop)

    def _fact(self, fact: Fact) -> QWidget:
        label, value = LANGUAGE.say(fact.label), LANGUAGE.value(fact.value)
        shown = Mono(value) if fact.code else Label(value)
        shown.set_selectable()
        shown.setAccessibleName(f"{label}: {value}")
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_4)
        line.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        if fact.code or fact.copy:
            button = CopyButton(LANGUAGE.say(COPY), LANGUAGE.say(COPIED), value)
            button.setObjectName(f"copy-{fact.label.source}")
            button.setAccessibleDescription(label)
            line.addWidget(button)
        line.addStretch(1)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hint(label))
        column.addLayout(line)
        return box
