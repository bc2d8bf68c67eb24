"""Copying a value bare, and saying so (C40)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smartwizard.ui.announce import announce
from smartwizard.ui.controls.buttons import IconButton

_SHOWN_MS = 2000


class CopyButton(IconButton):
    """Copies a value and nothing else, and says that it did, on the screen and aloud."""

    copied = Signal(str)

    def __init__(self, copy: str, copied: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__("copy", copy, parent, size=14)
        self.value = value
        self._copy, self._copied = copy, copied
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._rest)
        self.clicked.connect(self._press)

    def set_words(self, copy: str, copied: str) -> None:
        """Name the button again, after a language switch."""
        self._copy, self._copied = copy, copied
        self._rest()

    def _press(self) -> None:
        QGuiApplication.clipboard().setText(self.value)
        self.set_icon("check")
        self.set_name(self._copied)
        self._timer.start()
        announce(self, self._copied)
        self.copied.emit(self.value)

    def _rest(self) -> None:
        self._timer.stop()
        self.set_icon("copy")
        self.set_name(self._copy)
