"""Two identifiers one above the other, so that the part they share stands in one boxed column."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import plain_tooltip
from smartwizard.ui.controls.paint import LEADING, TRAILING, Role, paint_box, smooth
from smartwizard.ui.theme import THEME

_ROW, _GAP, _INSIDE = 32, 24, 8
_LEFT = Qt.TextElideMode.ElideLeft


class DomainPair(QWidget):
    """E-mail and account domain: the rule is seen, not explained."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "ok"
        self._labels = self._heads = self._tails = ("", "")
        self._shared = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def compare(
        self, tone: str, email: tuple[str, str], domain: tuple[str, str], shared: str
    ) -> None:
        """Show two (label, value) pairs; `shared` is the ending both values have, or empty."""
        self._tone, self._shared = tone, bool(shared)
        self._labels = (email[0], domain[0])
        values = (email[1], domain[1])
        self._heads = (values[0].removesuffix(shared), values[1].removesuffix(shared))
        self._tails = (shared, shared)
        said = ", ".join(f"{label}: {value}" for label, value in (email, domain))
        self.setAccessibleName(said)
        plain_tooltip(self, said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._label_width() + THEME.px(_GAP) + self._head_width() + self._tail_room()
        return QSize(width, 2 * self._row() + THEME.px(4))

    def minimumSizeHint(self) -> QSize:
        head = min(self._head_width(), THEME.px(60))
        width = self._label_width() + THEME.px(_GAP) + head + self._tail_room()
        return QSize(width, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        split = min(self._split(), self.width() - self._tail_room())
        for row in (0, 1):
            self._paint_row(painter, row, split)
        if self._shared:
            box = QRect(split + 2, 1, self._tail_room() - 4, self.height() - 2)
            ink = THEME.tone(self._tone).color
            paint_box(painter, box, None, ink, tokens.LINE, tokens.RADIUS_BANNER)

    def _paint_row(self, painter: QPainter, row: int, split: int) -> None:
        color, height = self.palette().color, self._row()
        top = THEME.px(2) + row * height
        painter.setFont(THEME.font("small"))
        painter.setPen(color(Role.PlaceholderText))
        painter.drawText(0, top, self._label_width(), height, int(LEADING), self._labels[row])
        font, metrics = self._written(row), QFontMetrics(self._written(row))
        start = self._label_width() + THEME.px(_GAP)
        head = metrics.elidedText(self._heads[row], _LEFT, max(0, split - start))
        painter.setFont(font)
        painter.setPen(color(Role.Accent if row else Role.PlaceholderText))
        side = TRAILING if self._shared else LEADING
        painter.drawText(start, top, split - start - 1, height, int(side), head)
        painter.setFont(self._written(1))
        painter.setPen(color(Role.WindowText))
        box = QRect(split + THEME.px(_INSIDE) + 2, top, self._tail_room(), height)
        painter.drawText(box, int(LEADING), self._tails[row])

    def _split(self) -> int:
        """Where the shared part begins: the same in both rows."""
        return self._label_width() + THEME.px(_GAP) + self._head_width()

    def _row(self) -> int:
        return max(THEME.px(_ROW), QFontMetrics(THEME.font("mono")).height() + 4)

    def _written(self, row: int) -> QFont:
        return THEME.font("mono", bool(row))

    def _label_width(self) -> int:
        metrics = QFontMetrics(THEME.font("small"))
        return max(metrics.horizontalAdvance(label) for label in self._labels) + 2

    def _head_width(self) -> int:
        widths = [
            QFontMetrics(self._written(row)).horizontalAdvance(self._heads[row]) for row in (0, 1)
        ]
        return max(*widths, THEME.px(120) if self._shared else 0) + 2

    def _tail_room(self) -> int:
        if not self._shared:
            return 0
        tail = QFontMetrics(self._written(1)).horizontalAdvance(self._tails[0])
        return tail + 2 * THEME.px(_INSIDE) + 6
