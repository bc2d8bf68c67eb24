"""A row that becomes a column where it is narrow."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.theme import THEME


@dataclass(frozen=True)
class _Part:
    """An item of the row: how much of the free room it takes, or its own width in the row."""

    item: QLayoutItem
    stretch: int
    width: int


class _Turning(QLayout):
    """Knows the height of both forms at any width, so that whoever holds it gives it enough."""

    def __init__(self, parent: QWidget, below: int, gap: int, line_gap: int) -> None:
        super().__init__(parent)
        self.parts: list[_Part] = []
        self._items: list[QLayoutItem] = []
        self._below, self._gap, self._line_gap = below, gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def put(self, widget: QWidget, stretch: int, width: int) -> None:
        """Put a widget at the end."""
        self.addWidget(widget)
        self.parts.append(_Part(self._items[-1], stretch, width))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.parts = [part for part in self.parts if part.item is not self._items[index]]
        return self._items.pop(index)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        boxes = self._boxes(QRect(0, 0, width, 0))
        return max((box.bottom() + 1 for _, box in boxes), default=0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        across = not self.turns_at(rect.width())
        for part, box in self._boxes(rect):
            if across:
                box.setHeight(rect.height())
            part.item.setGeometry(box)

    def sizeHint(self) -> QSize:
        widths = [self._natural(part) for part in self._shown()]
        width = sum(widths) + self._gap * max(0, len(widths) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """As narrow as its widest part: else it could never become narrow enough to turn."""
        least = [part.item.minimumSize() for part in self._shown()]
        return QSize(
            max((size.width() for size in least), default=0),
            max((size.height() for size in least), default=0),
        )

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def turns_at(self, width: int) -> bool:
        """Whether the parts stand one under the other at a width."""
        shown = self._shown()
        least = [
            part.item.minimumSize().width() if part.stretch else self._natural(part)
            for part in shown
        ]
        needed = sum(least) + self._gap * max(0, len(least) - 1)
        return width < max(THEME.px(self._below), needed)

    def _shown(self) -> list[_Part]:
        return [part for part in self.parts if not part.item.isEmpty()]

    def _natural(self, part: _Part) -> int:
        return THEME.px(part.width) if part.width else part.item.sizeHint().width()

    def _boxes(self, rect: QRect) -> list[tuple[_Part, QRect]]:
        """Where each part is, with the height that it needs there."""
        if self.turns_at(rect.width()):
            return self._column(rect)
        shown = self._shown()
        taken = sum(self._natural(part) for part in shown if not part.stretch)
        free = rect.width() - taken - self._gap * max(0, len(shown) - 1)
        shares = sum(part.stretch for part in shown)
        boxes, left = [], rect.left()
        for part in shown:
            width = free * part.stretch // shares if part.stretch else self._natural(part)
            boxes.append((part, QRect(left, rect.top(), width, _height(part.item, width))))
            left += width + self._gap
        return boxes

    def _column(self, rect: QRect) -> list[tuple[_Part, QRect]]:
        boxes, top = [], rect.top()
        for part in self._shown():
            wide = part.stretch or part.width
            width = rect.width() if wide else min(self._natural(part), rect.width())
            box = QRect(rect.left(), top, width, _height(part.item, width))
            boxes.append((part, box))
            top += box.height() + self._line_gap
        return boxes


class TurningRow(QWidget):
    """Its parts stand side by side, or one under the other where they do not fit.

    `below`: also where it is narrower than so many pixels at 100 % text.
    """

    def __init__(
        self,
        below: int = 0,
        parent: QWidget | None = None,
        *,
        gap: int = tokens.SPACE_12,
        line_gap: int = tokens.SPACE_12,
    ) -> None:
        super().__init__(parent)
        self._turning = _Turning(self, below, gap, line_gap)

    @property
    def narrow(self) -> bool:
        """Whether the parts stand one under the other now."""
        return self._turning.turns_at(self.width())

    def add(
        self,
        widget: QWidget,
        stretch: int = 0,
        *,
        width: int = 0,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        """One more part: with a `stretch` it shares the free room, with a `width` (pixels at
        100 % text) it has that in the row; in the column both are as wide as it.
        """
        self._turning.put(widget, stretch, width)
        if align is not None:
            self._turning.setAlignment(widget, align)

    def clear(self) -> None:
        """Take all parts away."""
        while (item := self._turning.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _height(item: QLayoutItem, width: int) -> int:
    needed = item.heightForWidth(width) if item.hasHeightForWidth() else -1
    return needed if needed >= 0 else item.sizeHint().height()
