"""Empty, busy and error states: a station, what it means, and the action that goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.busy import BusyBar
from smartwizard.ui.controls.flow import Flow
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.rings import NumberRing, State
from smartwizard.ui.controls.surfaces import Card

_RING = 40


class Notice(Card):
    """A station, a bold line, a quiet line, and buttons: the base of the three states."""

    def __init__(
        self,
        icon: str,
        state: State,
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, padding=17)
        self._title, self._text = Label(title, bold=True), Hint(text)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(6)
        self._actions = Flow(gap=8)
        column.addLayout(self._actions)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_16 + 2)
        ring = NumberRing(state=state, size=_RING, icon=icon)
        row.addWidget(ring, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.say(title, text)

    def say(self, title: str, text: str) -> None:
        """Say both lines again, in another language or with other counts."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def add_action(self, action: QWidget) -> None:
        """One more button, after the others."""
        self._actions.addWidget(action)


class Empty(Notice):
    """Nothing here yet: what will be here, and one action."""

    def __init__(
        self, icon: str = "inbox", title: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(icon, "later", title, text, parent)


class ErrorState(Notice):
    """It failed: what is safe, what happens next, and the ways on."""

    def __init__(
        self, icon: str = "unplug", title: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(icon, "error", title, text, parent)


class Busy(Notice):
    """Work that takes longer than a second: a bar on the card, the count in words, Stop."""

    def __init__(
        self,
        icon: str = "hourglass",
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._bar = BusyBar()
        super().__init__(icon, "later", title, text, parent)
        self._bar.setParent(self)

    def say(self, title: str, text: str) -> None:
        super().say(title, text)
        self._bar.setAccessibleName(title)

    def set_progress(self, done: int, total: int) -> None:
        """How much is done; a total of 0 means that nobody knows."""
        self._bar.set_progress(done, total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setGeometry(0, 0, self.width(), tokens.RADIUS_CARD)
