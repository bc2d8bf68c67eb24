"""The one focus ring, around whatever has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from smartwizard.ui.controls.focus_frame import FocusFrame


class FocusRing(QObject):
    """Keeps the ring around whatever has the focus, in every window, as long as `owner` lives."""

    def __init__(self, app: QApplication, owner: QObject) -> None:
        super().__init__(owner)
        self._frame: FocusFrame | None = None
        app.focusChanged.connect(self._moved)
        self._moved(None, QApplication.focusWidget())

    def _moved(self, _: QWidget | None, new: QWidget | None) -> None:
        frame = self._frame
        if frame is not None and not isValid(frame):
            frame = self._frame = None
        if new is None or new.isWindow() or new.window().windowType() == Qt.WindowType.Popup:
            if frame is not None:
                frame.setWidget(None)  # type: ignore[arg-type] # None takes it away
            return
        if frame is None:
            from smartwizard.ui.controls.focus_frame import FocusFrame

            frame = self._frame = FocusFrame(new)
        frame.setWidget(new)
        # Qt hides it for good around what is not laid out or not scrolled into view yet.
        frame.let_through()
        frame.show()
        frame.raise_()
