"""The table of the queue: rows are ticked, and letters act while it has the focus (A21)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smartwizard.ui.controls.table import Table

_ROW, _MOST = 76, 146
_STEPS = {"j": 1, "k": -1}
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class QueueTable(Table):
    """`pressed` carries a letter that was pressed here; J and K step like the arrows."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, row=_ROW, whole=True, most=_MOST)
        self.letters: Callable[[], bool] = lambda: True

    def step(self, by: int) -> None:
        """Go to the next row, or the one before."""
        model, row = self.model(), self.currentIndex().row() + by
        if model is not None and model.rowCount():
            self.setCurrentIndex(model.index(min(max(0, row), model.rowCount() - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        if event.modifiers() & _MODIFIERS or not letter or not (letter.isalpha() or letter in "/?"):
            super().keyPressEvent(event)
        elif not self.letters():
            event.ignore()
        elif letter in _STEPS:
            self.step(_STEPS[letter])
        else:
            self.pressed.emit(letter)
