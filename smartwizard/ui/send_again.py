"""Sending a mail again, at most once a minute: the button says when it can be pressed (R4, C25)."""

from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartwizard.clock import utc_now
from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Hint
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_SECOND_MS = 1000


class SendAgain(Says, QWidget):
    """A button with its reason beside it while it has to wait."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button("", parent=self, icon="send", small=True)
        self.button.clicked.connect(self.wanted)
        self.say(self.button.setText, N_("Send again", "button"))
        self.reason = Hint("", self, wrap=False)
        self._from: datetime | None = None
        self._tick = QTimer(self, interval=_SECOND_MS)
        self._tick.timeout.connect(self.retranslate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_8)
        row.addWidget(self.button)
        row.addWidget(self.reason)
        self.retranslate()

    def wait_until(self, again_at: datetime) -> None:
        """A mail has been sent: another can be sent from this instant on."""
        self._from = again_at
        self._tick.start()
        self.retranslate()

    @property
    def left(self) -> int:
        """How many seconds it still waits."""
        wait = self._from - utc_now() if self._from is not None else timedelta(0)
        return max(0, ceil(wait.total_seconds()))

    def retranslate(self) -> None:
        left = self.left
        if not left:
            self._tick.stop()
        self.button.setEnabled(not left)
        self.reason.setVisible(bool(left))
        words = LANGUAGE.say(N_("Possible again in %n second", "", left))
        self.reason.setText(words)
        self.button.setAccessibleDescription(words if left else "")
