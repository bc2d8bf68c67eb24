"""The readiness card: what one can undertake, and what is still missing for it (R12)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.home import Ready
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Hint, Section, ToneLine
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.focus_kept import focus_kept
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_READY: dict[str, Text] = {
    "create": N_("Ready to create a Smart Account"),
    "request": N_("Ready to request access"),
    "order": N_("Ready to order"),
    "support": N_("Ready to contact support"),
}
_WAITS: dict[str, Text] = {
    "create": N_("Not ready to create a Smart Account"),
    "request": N_("Not ready to request access"),
    "order": N_("Not ready to order"),
    "support": N_("Not ready to ask support about Smart Accounts"),
}
LACKS: dict[str, Text] = {
    "company_name": N_("Your company name is missing"),
    "address": N_("Your company address is missing"),
    "phone": N_("Your company phone is missing"),
}
FILL_IN: dict[str, Text] = {
    "company_name": N_("Add the company name"),
    "address": N_("Add the address"),
    "phone": N_("Add the phone"),
    "contract": N_("Register a contract", "link"),
}
_ADVISED = {"contract": N_("A registered contract helps support to answer.")}


class ReadyCard(Says, Card):
    """A line for each undertaking; what is missing is a link to its field."""

    def __init__(self, fill_in: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill_in = fill_in
        self._lines: Sequence[Ready] = ()
        self._parts = QVBoxLayout()
        self._parts.setSpacing(tokens.SPACE_8)
        heading = Section("", self)
        self.say(heading.setText, N_("Readiness", "title of a card"))
        self.body.addWidget(heading)
        self.body.addLayout(self._parts)

    def show_lines(self, lines: Sequence[Ready]) -> None:
        """Show how ready the person is now."""
        if lines != self._lines:
            self._lines = lines
            self.retranslate()

    def retranslate(self) -> None:
        with focus_kept(self):
            while (item := self._parts.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            missing = dict.fromkeys(name for line in self._lines for name in line.missing)
            for line in self._lines:
                self._add(line)
            for name in missing:
                self._parts.addWidget(self._link(name), 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, line: Ready) -> None:
        words = _WAITS if line.missing else _READY
        look = ("you", "minus") if line.missing else ("ok", "check")
        told = LANGUAGE.say(words[line.purpose])
        self._parts.addWidget(ToneLine(*look, told, plain=not line.missing))
        if not line.missing:
            for name in line.advised:
                self._parts.addWidget(Hint(LANGUAGE.say(_ADVISED[name])))
                self._parts.addWidget(self._link(name), 0, Qt.AlignmentFlag.AlignLeft)

    def _link(self, name: str) -> LinkButton:
        link = LinkButton(LANGUAGE.say(FILL_IN[name]), bold=True)
        link.setObjectName(name)
        link.clicked.connect(partial(self._follow, name))
        return link

    def _follow(self, name: str, _: bool = False) -> None:
        self._fill_in(name)
