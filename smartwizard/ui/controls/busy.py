"""The bar that shows that something is under way, and how far it is."""

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.paint import Role, smooth
from smartwizard.ui.theme import THEME

_TICK_MS = 33
_STEP = 0.012
_SHARE = 0.34


class BusyBar(QProgressBar):
    """A 4-px bar on the top edge of a card; it stands still where motion is not wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = 0.22
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._move)
        self.setTextVisible(False)
        self.setRange(0, 0)

    def set_progress(self, done: int, total: int) -> None:
        """How much is done; a total of 0 means that nobody knows."""
        self.setRange(0, total)
        self.setValue(done)
        self._keep_moving()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_moving()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = smooth(self), self.palette().color
        corners = QPainterPath()
        top = QRectF(0, 0, self.width(), 4 * tokens.RADIUS_CARD)
        corners.addRoundedRect(top, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
        painter.setClipPath(corners)
        painter.fillRect(0, 0, self.width(), tokens.BAR, color(Role.Midlight))
        left, share = 0.0, 0.0
        if self.maximum() == 0:
            left, share = self._phase * (1 + _SHARE) - _SHARE, _SHARE
            left = left if self._timer.isActive() else 0.22
        else:
            share = max(0, self.value()) / self.maximum()
        filled = QRectF(left * self.width(), 0, share * self.width(), tokens.BAR)
        painter.fillRect(filled, color(Role.Accent))

    def _keep_moving(self) -> None:
        if self.isVisible() and self.maximum() == 0 and THEME.motion:
            self._timer.start()
        else:
            self._timer.stop()

    def _move(self) -> None:
        self._phase = (self._phase + _STEP) % 1.0
        self.update(0, 0, self.width(), tokens.BAR)
