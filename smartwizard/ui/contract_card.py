"""Person and contract side by side, for who decides: what fits, what differs (R34, A02)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.contract_facts import ContractFacts
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui import contract_facts, tokens
from smartwizard.ui.controls.facts import FactsGrid
from smartwizard.ui.controls.labels import Hint, Label, Section, ToneLine
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.controls.wrapping_button import WrappingButton
from smartwizard.ui.fact_card import COPIED, COPY, NOT_PROVIDED, Fact
from smartwizard.ui.focus_kept import focus_kept
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

LOCK, UNLOCK = "lock", "unlock"
_BESIDE = 640
_WORDS = {
    LOCK: N_("Lock against automatic approval", "button: a contract"),
    UNLOCK: N_("Unlock the contract", "button"),
}
_EARLIER = N_("Requested before", "heading: of the same number")


class ContractCard(Says, Card):
    """Nothing for other kinds of requests; `wanted` carries lock or unlock."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: ContractFacts | None = None
        title = Section("", self)
        self.say(title.setText, N_("Person and contract", "heading: compared"))
        self.person, self.contract = FactsGrid(self), FactsGrid(self)
        row = TurningRow(_BESIDE, self, gap=tokens.SPACE_24, line_gap=tokens.SPACE_16)
        row.add(self._side(N_("The person now"), self.person), 1, align=Qt.AlignmentFlag.AlignTop)
        row.add(
            self._side(N_("The contract", "heading: compared"), self.contract),
            1,
            align=Qt.AlignmentFlag.AlignTop,
        )
        self.lines = QVBoxLayout()
        self.lines.setSpacing(tokens.SPACE_4)
        self.lock = WrappingButton("", parent=self, icon="lock")
        self.lock.setObjectName("lock")
        self.lock.clicked.connect(self._press)
        self.body.addWidget(title)
        self.body.addWidget(row)
        self.body.addLayout(self.lines)
        self.body.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_request(self, detail: RequestDetail) -> None:
        """Show what stands beside a request for access to a contract."""
        if detail.contract != self._facts:
            self._facts = detail.contract
            self.retranslate()
        self.setVisible(detail.contract is not None)

    def retranslate(self) -> None:
        facts = self._facts
        if facts is None:
            return
        with focus_kept(self):
            _fill(self.person, contract_facts.person(facts))
            _fill(self.contract, contract_facts.contract(facts))
            self._tell(facts)
        self.lock.setVisible(facts.may_lock)
        self.lock.setText(LANGUAGE.say(_WORDS[UNLOCK if facts.locked else LOCK]))

    def _tell(self, facts: ContractFacts) -> None:
        """What to notice, then what was asked for before."""
        while (item := self.lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for tone, icon, text in contract_facts.noticed(facts):
            line = ToneLine(tone, icon, LANGUAGE.say(text), plain=tone == "ok")
            self.lines.addWidget(line)
        if facts.history:
            self.lines.addWidget(Label(LANGUAGE.say(_EARLIER), bold=True))
        for text in contract_facts.history(facts):
            self.lines.addWidget(Hint(LANGUAGE.say(text)))

    def _press(self) -> None:
        if self._facts is not None:
            self.wanted.emit(UNLOCK if self._facts.locked else LOCK)

    def _side(self, heading: Text, grid: FactsGrid) -> QWidget:
        side = QWidget(self)
        title = Label("", side, bold=True)
        self.say(title.setText, heading)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_4)
        column.addWidget(title)
        column.addWidget(grid)
        return side


def _fill(grid: FactsGrid, facts: list[Fact]) -> None:
    grid.clear()
    grid.set_words(LANGUAGE.say(COPY), LANGUAGE.say(COPIED))
    for fact in facts:
        value = LANGUAGE.value(fact.value)
        shown = value or LANGUAGE.say(NOT_PROVIDED)
        grid.add(LANGUAGE.say(fact.label), shown, mono=fact.code, quiet=not value)
