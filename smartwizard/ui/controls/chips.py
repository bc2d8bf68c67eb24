"""Status chips: icon, word and tone, never the tone alone (C35)."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import PlainLabel
from smartwizard.ui.controls.paint import LEADING, paint_box, smooth
from smartwizard.ui.icons import paint_icon
from smartwizard.ui.theme import THEME

PADDING, ICON, GAP, HEIGHT = 8, 14, 5, 24


def chip_width(word: str, *, bare: bool = False) -> int:
    """How wide a chip is for its full word; it is never elided."""
    words = QFontMetrics(THEME.font("small", True)).horizontalAdvance(word)
    return words + THEME.px(ICON + GAP) + (0 if bare else THEME.px(2 * PADDING))


def paint_chip(
    painter: QPainter, box: QRect, tone: str, icon: str, word: str, *, bare: bool = False
) -> None:
    """A chip at the left of a box, in its middle; bare is without tint, for dense tables."""
    look = THEME.tone(tone)
    height = THEME.px(HEIGHT)
    chip = QRect(box.left(), 0, chip_width(word, bare=bare), height)
    chip.moveTop(box.top() + (box.height() - height) // 2)
    left = chip.left()
    if not bare:
        paint_box(painter, chip, look.tint, None, radius=tokens.RADIUS_CONTROL)
        left += THEME.px(PADDING)
    side = THEME.px(ICON)
    paint_icon(painter, icon, QRect(left, chip.top(), side, height), look.color)
    painter.setFont(THEME.font("small", True))
    painter.setPen(look.color)
    left += side + THEME.px(GAP)
    painter.drawText(QRect(left, chip.top(), chip.right() - left + 2, height), int(LEADING), word)


class Chip(PlainLabel):
    """The status of one thing: its whole word, with icon and tone."""

    def __init__(
        self,
        tone: str = "off",
        icon: str = "minus",
        word: str = "",
        parent: QWidget | None = None,
        *,
        bare: bool = False,
    ) -> None:
        super().__init__(word, parent, wrap=False)
        self.tone, self.icon_name, self.bare = tone, icon, bare
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, tone: str, icon: str, word: str) -> None:
        """Show another status."""
        self.tone, self.icon_name = tone, icon
        self.setText(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = max(THEME.px(HEIGHT), QFontMetrics(THEME.font("small", True)).height() + 2)
        return QSize(chip_width(self.text(), bare=self.bare), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        tone, icon, word = self.tone, self.icon_name, self.text()
        paint_chip(painter, self.rect(), tone, icon, word, bare=self.bare)
