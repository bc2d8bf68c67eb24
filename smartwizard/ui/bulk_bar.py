"""What can be done with all ticked requests at once; there only while some are ticked (A07)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button, LinkButton
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

# A slip of the pointer must not decide the opposite (A18).
_APART = 24


class BulkBar(Says, Card):
    """`wanted` carries approve or decline, `cleared` that nothing is to be ticked."""

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
        row = TurningRow(0, self, gap=_APART)
        for pair, gap in (
            ((self.said, self.clear_link), tokens.SPACE_12),
            ((self.decline, self.approve), _APART),
        ):
            part = TurningRow(0, row, gap=gap, line_gap=gap)
            for each in pair:
                part.add(each, align=Qt.AlignmentFlag.AlignVCenter)
            row.add(part, align=Qt.AlignmentFlag.AlignVCenter)
        for name, button in (("decline", self.decline), ("approve", self.approve)):
            button.setObjectName(f"{name}_ticked")
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.body.addWidget(row)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are ticked."""
        self.count = count
        self.setVisible(count > 0)
        self.retranslate()

    def retranslate(self) -> None:
        if self.count:
            self.said.setText(LANGUAGE.say(N_("%n selected", "ticked requests", self.count)))
            self.decline.setText(LANGUAGE.say(N_("Decline %n…", "button", self.count)))
            self.approve.setText(LANGUAGE.say(N_("Approve %n…", "button", self.count)))
