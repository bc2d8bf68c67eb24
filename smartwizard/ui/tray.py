"""The program among the icons of the desktop, where notices come from (A01)."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from smartwizard.ui.controls.mark import paint_logo

_SIDE = 64
# Some desktops take a notice for markup, whoever wrote it; these look the same and are none.
_LOOK_ALIKE = str.maketrans({"<": "‹", ">": "›", "&": "＆"})


def available() -> bool:
    """Whether this desktop shows notices."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


def unmarked(text: str) -> str:
    """Text that no desktop takes for markup (R48)."""
    return text.translate(_LOOK_ALIKE)


class Tray(QObject):
    """The icon and its notices; `followed` tells that the last notice was clicked."""

    followed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(_mark(), self)
        self._icon.messageClicked.connect(self.followed)
        self._icon.activated.connect(self.followed)
        self._icon.show()

    def tell(self, title: str, text: str) -> None:
        """Show a notice; a later one takes its place."""
        self._icon.showMessage(unmarked(title), unmarked(text), _mark())


def _mark() -> QIcon:
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_logo(painter, _SIDE, QApplication.palette().color(QPalette.ColorRole.Accent))
    painter.end()
    return QIcon(pixmap)
