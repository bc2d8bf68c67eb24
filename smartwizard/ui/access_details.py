"""Everything about one registered access: since when, until when, under which terms (R33)."""

from datetime import date

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.contract_views import AccessView
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.days import day, last_day
from smartwizard.ui.fact_card import COPIED, COPY, Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.registered_columns import administrators
from smartwizard.ui.scroll_dialog import ScrollDialog

_NO_END = N_("With no end", "until when an access holds")


class AccessDetails(ScrollDialog):
    """`remove` goes on to giving it up."""

    def __init__(self, parent: QWidget, row: AccessView) -> None:
        super().__init__(parent, N_("Access to {number}").of(number=row.number))
        self._row = row
        self.grid = FactsGrid(self)
        self._fill()
        self.body.addWidget(self.grid)
        self.remove = self.button(N_("Remove", "button: registered access"), "bad")
        self.remove.setObjectName("remove")
        self.buttons.addStretch(1)
        self.leave = self.button(N_("Close", "button"), "primary")
        self.leave.clicked.connect(self.close)
        self.finish()
        self.leave.setFocus()

    def retranslate(self) -> None:
        self._fill()

    def _fill(self) -> None:
        self.grid.clear()
        self.grid.set_words(LANGUAGE.say(COPY), LANGUAGE.say(COPIED))
        for fact in _facts(self._row):
            value = LANGUAGE.value(fact.value)
            self.grid.add(LANGUAGE.say(fact.label), value, mono=fact.code, copy=fact.code)


def _facts(row: AccessView) -> list[Fact]:
    kind = Code("contract.number", row.number_kind)
    named = N_("{kind}", "label: the kind of a number").of(kind=kind)
    facts = [
        Fact(named, row.number, code=True),
        Fact(N_("Access type", "field"), Code("access_type", row.access)),
        Fact(N_("Since", "when an access began"), day(row.since)),
        Fact(N_("Ends", "column of a table: last day of an access"), _end(row)),
        Fact(N_("Accepted terms", "version that was accepted"), row.terms_version),
        Fact(N_("Administrators", "column of a table"), administrators(row)),
    ]
    if row.contract and row.contract != row.number:
        facts.insert(1, Fact(N_("Contract Number", "kind of number"), row.contract, code=True))
    if row.contracts:
        under = ", ".join(line.number for line in row.contracts)
        facts.insert(1, Fact(N_("Contracts under it", "of a bill-to ID"), under))
    if row.note is not None:
        facts.append(Fact(N_("Note", "about an access"), row.note))
    return facts


def _end(row: AccessView) -> date | Text:
    return last_day(row.ends) if row.ends is not None else _NO_END
