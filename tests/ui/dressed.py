"""The program dressed for a test, and put back into light, 100 %, English after it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.ui.theme import THEME, Desktop

# qtbot holds windows weakly; a test that shows one in passing must not lose it at once.
_shown: list[QWidget] = []


class FakeDesktop(Desktop):
    """A desktop that reports what a test says."""

    dark = False
    high = False
    motion = False

    def is_dark(self) -> bool:
        return self.dark

    def is_high_contrast(self) -> bool:
        return self.high

    def has_motion(self) -> bool:
        return self.motion


def dress(app: QApplication) -> FakeDesktop:
    """Light, 100 %, English; the desktop can be told otherwise."""
    _shown.clear()
    app.setStyle("Fusion")
    desktop = FakeDesktop(app)
    THEME.set_text_size(100)
    THEME.set_language("en")
    THEME.apply(app, "light", desktop)
    settle()
    return desktop


def settle() -> None:
    """Let posted font, palette and layout events arrive."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def show(qtbot: QtBot, widget: QWidget, width: int = 0, height: int = 0) -> None:
    """Show a widget as an active window, laid out."""
    qtbot.addWidget(widget)
    _shown.append(widget)
    hint = widget.sizeHint()
    widget.resize(width or hint.width(), height or hint.height())
    widget.show()
    qtbot.waitActive(widget)
    settle()


def picture(widget: QWidget) -> QImage:
    """What a widget looks like now."""
    return widget.grab().toImage()


def colors(image: QImage) -> set[str]:
    """All colors of a picture."""
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }
