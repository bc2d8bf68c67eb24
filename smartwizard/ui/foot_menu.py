"""A menu that opens over a button at the foot of a rail."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractButton, QMenu


class FootMenu(QMenu):
    """What can be done, or one of several chosen; it goes when it is closed."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button, self._group = button, QActionGroup(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(button.accessibleName())

    def offer(self, name: str, slot: Callable[[], object], *, chosen: bool | None = None) -> None:
        """One more entry; `chosen` tells of one of several whether it is the one in force."""
        action = QAction(name.replace("&", "&&"), self)
        action.triggered.connect(slot)
        if chosen is not None:
            action.setCheckable(True)
            action.setChecked(chosen)
            self._group.addAction(action)
        self.addAction(action)

    def open(self) -> None:
        """Open over the button, at what is in force."""
        self.popup(self._button.mapToGlobal(QPoint(0, -self.sizeHint().height())))
        chosen = next((action for action in self.actions() if action.isChecked()), None)
        if chosen is not None:
            self.setActiveAction(chosen)
