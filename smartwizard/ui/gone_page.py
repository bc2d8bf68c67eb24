"""A page in place of what cannot be shown: why, and what one can do next (C16)."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import Refused, Text
from smartwizard.ui.controls.buttons import Button, Kind
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_REMEDIES = {"log_in", "try_again"}


class GonePage(Says, QWidget):
    """Not found, not yours, not logged in, not reached: each with its ways on."""

    def __init__(self, parent: QWidget | None = None, *, icon: str = "lock") -> None:
        super().__init__(parent)
        self._title: Text | None = None
        self._refused: Refused | None = None
        self._ways: dict[str, Button] = {}
        self.state = Empty(icon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        self.hide()

    def add_way(
        self, name: str, text: Text, slot: Callable[[], object], kind: Kind = "secondary"
    ) -> Button:
        """One more way on."""
        button = Button("", kind)
        button.setObjectName(name)
        button.clicked.connect(lambda *_: slot())
        self.say(button.setText, text)
        self.state.add_action(button)
        self._ways[name] = button
        return button

    def show_why(self, title: Text, refused: Refused) -> None:
        """Show why there is nothing else here; a way that is one's remedy comes with it only."""
        self._title, self._refused = title, refused
        remedies = {issue.remedy for issue in refused.issues}
        for remedy in _REMEDIES & self._ways.keys():
            self._ways[remedy].setVisible(remedy in remedies)
        self.retranslate()
        self.show()

    def sentences(self) -> str:
        """Why, as the page says it."""
        issues = self._refused.issues if self._refused is not None else ()
        return " ".join(LANGUAGE.say(issue.text) for issue in issues)

    def retranslate(self) -> None:
        if self._title is not None:
            self.state.say(LANGUAGE.say(self._title), self.sentences())
