"""A link with, under it, what it is for."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import Text
from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.says import Says


class HintedLink(Says, QWidget):
    """`name` is that of the link; `go` is where it leads."""

    def __init__(
        self, name: str, words: Text, what: Text, go: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.link, hint = LinkButton("", bold=True), Hint("")
        self.link.setObjectName(name)
        self._go = go
        self.link.clicked.connect(self._follow)
        self.say(self.link.setText, words)
        self.say(hint.setText, what)
        self.say(self.link.setAccessibleDescription, what)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hint)

    def _follow(self) -> None:
        self._go()
