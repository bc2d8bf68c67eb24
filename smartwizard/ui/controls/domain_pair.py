"""Two identifiers one above the other, so that the part they share stands in one boxed column."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import plain_tooltip
from smartwizard.ui.controls.paint import LEADING, TRAILING, Role, paint_box, smooth
from smartwizard.ui.theme import THEME

_ROW, _GAP, _INSIDE, _LEAST = 32, 24, 8, 200
_LEFT = Qt.TextElideMode.ElideLeft


class DomainPair(QWidget):
    """E-mail and account domain: the rule is seen, not explained.

    Where it is narrow the labels stand above and below the two values, which stay together.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "ok"
        self._labels = self._heads = self._tails = ("", "")
        self._shared = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
        width = self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = max(self._label_width(), THEME.px(_LEAST))
        return QSize(width, self.heightForWidth(self._beside()))

    def heightForWidth(self, width: int) -> int:
        return (2 if width >= self._beside() else 4) * self._row() + THEME.px(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, height = smooth(self), self._row()
        beside = self.width() >= self._beside()
        start = self._label_width() + THEME.px(_GAP) if beside else 0
        first = THEME.px(2) + (0 if beside else height)
        split = min(start + self._head_width(), max(start, self.width() - self._tail_room()))
        for row in (0, 1):
            top = first + row * height
            label = top if beside else THEME.px(2) + 3 * row * height
            self._paint_label(painter, row, label)
            self._paint_value(painter, row, QRect(start, top, split - start, height))
        if self._shared:
            width = min(self._tail_room() - 4, self.width() - split - 4)
            box = QRect(split + 2, first - 1, width, 2 * height + 2)
            ink = THEME.tone(self._tone).color
            paint_box(painter, box, None, ink, tokens.LINE, tokens.RADIUS_BANNER)

    def _paint_label(self, painter: QPainter, row: int, top: int) -> None:
        painter.setFont(THEME.font("small"))
        painter.setPen(self.palette().color(Role.PlaceholderText))
        box = QRect(0, top, self._label_width(), self._row())
        painter.drawText(box, int(LEADING), self._labels[row])

    def _paint_value(self, painter: QPainter, row: int, head: QRect) -> None:
        """The part of its own in `head`, then the shared part."""
        color, font = self.palette().color, self._written(row)
        text = QFontMetrics(font).elidedText(self._heads[row], _LEFT, head.width())
        painter.setFont(font)
        painter.setPen(color(Role.Accent if row else Role.PlaceholderText))
        side = TRAILING if self._shared else LEADING
        painter.drawText(head.adjusted(0, 0, -1, 0), int(side), text)
        painter.setFont(self._written(1))
        painter.setPen(color(Role.WindowText))
        left = head.right() + 1 + THEME.px(_INSIDE) + 2
        tail = QRect(left, head.top(), self.width() - left - THEME.px(_INSIDE), head.height())
        text = QFontMetrics(self._written(1)).elidedText(self._tails[row], _LEFT, tail.width())
        painter.drawText(tail, int(LEADING), text)

    def _beside(self) -> int:
        """How wide it is with each label beside its value, and nothing elided."""
        return self._label_width() + THEME.px(_GAP) + self._head_width() + self._tail_room()

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
