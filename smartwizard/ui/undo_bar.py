"""Undo decision: a button that can be pressed while the mails of the decision are held (R21)."""

from math import ceil

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.labels import Small
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_TICK_MS = 200


class UndoBar(Says, TurningRow):
    """Counts down in words; when the time is over the button goes.

    `ended` tells so, and whether the button had the focus, which has to go somewhere.
    It counts by itself from how long the registry said there is: clocks of desks may differ.
    """

    wanted = Signal()
    ended = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent, line_gap=tokens.SPACE_4)
        self.button, self.left = Button("", small=True, icon="undo-2"), Small("", wrap=False)
        self.button.setObjectName("undo")
        self.button.clicked.connect(self.wanted)
        self.say(self.button.setText, N_("Undo decision", "button"))
        self.add(self.left, align=Qt.AlignmentFlag.AlignVCenter)
        self.add(self.button)
        self._since = QElapsedTimer()
        self._seconds = 0.0
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._count)
        self.hide()

    def start(self, seconds: float) -> None:
        """Offer Undo for so long from now on."""
        self._seconds = seconds
        self._since.start()
        self._tick.start()
        self.show()
        self._count()

    def stop(self) -> None:
        """Offer nothing."""
        self._tick.stop()
        self.hide()

    @property
    def seconds_left(self) -> int:
        """How many seconds there still are, begun ones too."""
        if not self._tick.isActive():
            return 0
        return max(0, ceil(self._seconds - self._since.elapsed() / 1000))

    def retranslate(self) -> None:
        said = N_("%n second left", "", self.seconds_left)
        self.left.setText(LANGUAGE.say(said))
        self.button.setAccessibleDescription(self.left.text())

    def _count(self) -> None:
        if self.seconds_left == 0:
            focused = self.button.hasFocus()
            self.stop()
            self.ended.emit(focused)
        else:
            self.retranslate()
