"""What can be done with all ticked requests at once; there only while some are ticked (A07)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui import tokens
from smartwizard.ui.bulk_words import DEEDS, REMIND
from smartwizard.ui.controls.buttons import Button, LinkButton
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.decision_form import APPROVE, DECLINE
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

# A slip of the pointer must not decide the opposite (A18).
_APART = 24


class BulkBar(Says, Card):
    """`wanted` carries approve, decline or remind, `cleared` that nothing is to be ticked."""

    wanted = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=tokens.SPACE_12, strong=True)
        self.count = 0
        self.said = Label("", self, bold=True, wrap=False)
        self.clear_link = LinkButton("", self)
        self.say(self.clear_link.setText, N_("Clear", "link: untick all"))
        self.clear_link.clicked.connect(self.cleared)
        self.decline, self.approve = Button("", "bad"), Button("", icon="check")
        self.remind = Button("", icon="bell-ring")
        self.buttons = {DECLINE: self.decline, APPROVE: self.approve, REMIND: self.remind}
        row = TurningRow(0, self, gap=_APART)
        said = self._pair(row, self.said, self.clear_link, tokens.SPACE_12)
        self._decision = self._pair(row, self.decline, self.approve, _APART)
        for part in (said, self.remind, self._decision):
            row.add(part, align=Qt.AlignmentFlag.AlignVCenter)
        for name, button in self.buttons.items():
            button.setObjectName(f"{name}_ticked")
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.body.addWidget(row)
        self.hide()

    def _pair(self, row: QWidget, left: QWidget, right: QWidget, gap: int) -> TurningRow:
        part = TurningRow(0, row, gap=gap, line_gap=gap)
        for each in (left, right):
            part.add(each, align=Qt.AlignmentFlag.AlignVCenter)
        return part

    def show_ticked(self, rows: Sequence[RequestRowView]) -> None:
        """Say how many are ticked, and offer what can be done with some of them."""
        self.count = len(rows)
        possible = {action for row in rows for action in row.actions}
        for name, button in self.buttons.items():
            button.setVisible(name in possible)
        self._decision.setVisible(bool(possible & {APPROVE, DECLINE}))
        self.setVisible(self.count > 0)
        self.retranslate()

    def retranslate(self) -> None:
        if self.count:
            self.said.setText(LANGUAGE.say(N_("%n selected", "ticked requests", self.count)))
            for name, button in self.buttons.items():
                button.setText(LANGUAGE.say(DEEDS[name].button.of(self.count)))
