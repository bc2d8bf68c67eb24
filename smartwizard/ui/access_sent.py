"""Access Request Sent: its number, who decides, what comes next and by when (R27, C11)."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.views import RequestDetail
from smartwizard.ui import tokens
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.buttons import Button, Kind
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.key_facts import KeyFacts
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_facts import key_facts, who_decides
from smartwizard.ui.request_timeline import RequestTimeline
from smartwizard.ui.says import Says

TITLE = N_("Access Request Sent")
_TOLD = N_("An email was sent to those who decide: {who}.")
_NOBODY = N_("Who decides: {who}.")
_NEXT = N_("An email tells you what they decide. You can also follow the request in the list.")


class AccessSent(Says, QWidget):
    """The result in the place of the form; `wanted` carries where to go from here."""

    title: ClassVar[Text] = TITLE
    another: ClassVar[Text] = N_("Request access to another account")
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail: RequestDetail | None = None
        self.banner, self.keys = Banner("ok", self), KeyFacts(self)
        self.card = Card(self)
        title, self.timeline = Section("", self.card), RequestTimeline(self.card)
        self.say(title.setText, N_("Where your request stands"))
        self.card.body.addWidget(title)
        self.card.body.addWidget(self.timeline)
        ways = QWidget(self)
        self._ways = Flow(ways, gap=tokens.SPACE_12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_16)
        for part in (self.banner, self.keys, self.card):
            column.addWidget(part)
        column.addWidget(ways)
        self.list = self._way("your_requests", N_("Your Access Requests"), "inbox", "primary")
        self._way("request", N_("See the request"), "file-text")
        self._way("another", self.another, "plus", "quiet")
        self.hide()

    def show_request(self, detail: RequestDetail) -> None:
        """Show the request that was sent, as it stands now."""
        self.detail = detail
        self.keys.show_facts(key_facts(detail))
        self.timeline.show_request(detail)
        self.retranslate()

    def focus(self) -> None:
        """Go where a second Enter only shows the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> list[tuple[Text, str]]:
        """What is worth keeping, for the clipboard."""
        facts = key_facts(self.detail) if self.detail is not None else []
        return [(fact.label, LANGUAGE.value(fact.value)) for fact in facts]

    def retranslate(self) -> None:
        detail = self.detail
        if detail is None:
            return
        lines = [LANGUAGE.say(text).replace("\n", ", ") for text in self.sentences(detail)]
        self.banner.say("ok", "circle-check", LANGUAGE.say(self.title), lines)

    def sentences(self, detail: RequestDetail) -> list[Text]:
        """Who was told, and what comes next."""
        deciders = detail.row.deciders
        return [(_TOLD if deciders.count else _NOBODY).of(who=who_decides(detail)), _NEXT]

    def _way(self, name: str, text: Text, icon: str, kind: Kind = "secondary") -> Button:
        button = Button("", kind, self, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(lambda *_: self.wanted.emit(name))
        self.say(button.setText, text)
        self._ways.addWidget(button)
        return button
