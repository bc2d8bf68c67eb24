"""A row that becomes a column where it is narrow."""

from dataclasses import dataclass
from functools import cached_property

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

    @property
    def natural(self) -> int:
        """How wide it is in the row where it takes no free room."""
        return THEME.px(self.width) if self.width else self.item.sizeHint().width()

    @property
    def least(self) -> int:
        """What it needs in the row."""
        return self.item.minimumSize().width() if self.stretch else self.natural

    def box(self, left: int, top: int, width: int) -> QRect:
        """Where it stands, as high as it has to be at a width."""
        item = self.item
        needed = item.heightForWidth(width) if item.hasHeightForWidth() else -1
        return QRect(left, top, width, needed if needed >= 0 else item.sizeHint().height())


class _Form:
    """The two forms of the parts that are shown, at any width; good until one of them changes."""

    def __init__(self, parts: list[_Part], below: int, gap: int, line_gap: int) -> None:
        self.parts = [part for part in parts if not part.item.isEmpty()]
        self._below, self._line_gap = below, line_gap
        self._gaps = gap * max(0, len(self.parts) - 1)
        self._gap = gap
        self._heights: dict[int, int] = {}

    @cached_property
    def width(self) -> int:
        """How wide the row is by nature."""
        return sum(part.natural for part in self.parts) + self._gaps

    @cached_property
    def _least(self) -> int:
        needed = sum(part.least for part in self.parts) + self._gaps
        return max(THEME.px(self._below), needed)

    def turns_at(self, width: int) -> bool:
        """Whether the parts stand one under the other at a width."""
        return width < self._least

    def height(self, width: int) -> int:
        """How high it has to be at a width; layouts ask for the same few again and again."""
        if width not in self._heights:
            boxes = self.boxes(QRect(0, 0, width, 0))
            self._heights[width] = max((box.bottom() + 1 for _, box in boxes), default=0)
        return self._heights[width]

    def boxes(self, rect: QRect) -> list[tuple[_Part, QRect]]:
        """Where each part is, as high as it has to be."""
        return self._column(rect) if self.turns_at(rect.width()) else self._row(rect)

    def _row(self, rect: QRect) -> list[tuple[_Part, QRect]]:
        taken = sum(part.natural for part in self.parts if not part.stretch)
        free, shares = rect.width() - taken - self._gaps, sum(part.stretch for part in self.parts)
        boxes, left = [], rect.left()
        for part in self.parts:
            width = free * part.stretch // shares if part.stretch else part.natural
            boxes.append((part, part.box(left, rect.top(), width)))
            left += width + self._gap
        return boxes

    def _column(self, rect: QRect) -> list[tuple[_Part, QRect]]:
        boxes, top = [], rect.top()
        for part in self.parts:
            wide = part.stretch or part.width
            width = rect.width() if wide else min(part.natural, rect.width())
            boxes.append((part, part.box(rect.left(), top, width)))
            top += boxes[-1][1].height() + self._line_gap
        return boxes


class _Turning(QLayout):
    """Knows the height of both forms at any width, so that whoever holds it gives it enough."""

    _form: _Form | None = None

    def __init__(self, parent: QWidget, below: int, gap: int, line_gap: int) -> None:
        super().__init__(parent)
        self._parts: list[_Part] = []
        self._items: list[QLayoutItem] = []
        self._measures = (below, gap, line_gap)
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def form(self) -> _Form:
        """The parts that are shown now."""
        if self._form is None:
            self._form = _Form(self._parts, *self._measures)
        return self._form

    def invalidate(self) -> None:
        """Qt tells when a part wants another size, comes or goes."""
        self._form = None
        super().invalidate()

    def put(self, widget: QWidget, stretch: int, width: int) -> None:
        """Put a widget at the end."""
        self.addWidget(widget)
        self._parts.append(_Part(self._items[-1], stretch, width))
        self._form = None

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._form = None
        self._parts = [part for part in self._parts if part.item is not self._items[index]]
        return self._items.pop(index)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        room = width - edges.left() - edges.right()
        return self.form.height(room) + edges.top() + edges.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        form, inner = self.form, rect.marginsRemoved(self.contentsMargins())
        across = not form.turns_at(inner.width())
        for part, box in form.boxes(inner):
            if across:
                box.setHeight(inner.height())
            part.item.setGeometry(box)

    def sizeHint(self) -> QSize:
        edges = self.contentsMargins()
        width = self.form.width + edges.left() + edges.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """As narrow as its widest part: else it could never become narrow enough to turn."""
        least, edges = QSize(), self.contentsMargins()
        for part in self.form.parts:
            least = least.expandedTo(part.item.minimumSize())
        return least.grownBy(edges)


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
        return self._turning.form.turns_at(self.width())

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
