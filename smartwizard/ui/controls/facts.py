"""Facts: labels and values that can be selected, and copied bare (C40)."""

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from smartwizard.ui import tokens
from smartwizard.ui.controls.copy_button import CopyButton
from smartwizard.ui.controls.labels import Hint, Label, Mono, PlainLabel
from smartwizard.ui.theme import THEME


class FactsGrid(QWidget):
    """Labels at the left in quiet type, their values at the right, in two columns.

    Where two columns do not fit, the values stand under their labels. `copied` carries the value
    that went to the clipboard.
    """

    copied = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        copy: str = "",
        copied: str = "",
    ) -> None:
        super().__init__(parent)
        self._words = (copy, copied)
        self._rows: list[tuple[QWidget, QWidget]] = []
        self._stacked = False
        self._group: tuple[FactsGrid, ...] = (self,)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(QMargins())
        self._grid.setHorizontalSpacing(tokens.SPACE_24)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def add(
        self,
        label: str,
        value: str,
        *,
        mono: bool = False,
        copy: bool = False,
        bold: bool = False,
        quiet: bool = False,
    ) -> PlainLabel:
        """One more fact; `quiet` for what was not provided, `copy` for identifiers."""
        name = Hint(label)
        shown = Mono(value) if mono else Label(value, bold=bold)
        shown.set_selectable()
        shown.setAccessibleName(f"{label}: {value}")
        shown.set_quiet(quiet)
        for part in (name, shown):
            self._align(part)
        self._rows.append((name, self._beside(shown, label, value if copy else "")))
        self._place(len(self._rows) - 1)
        return shown

    def label_width(self) -> int:
        """How wide its widest label is."""
        return max((name.sizeHint().width() for name, _ in self._rows), default=0)

    def has_room(self, labels: int) -> bool:
        """Whether its values stand beside labels of that width; a hidden grid has none to show."""
        values = max((_whole_words(value) for _, value in self._rows), default=0)
        return self.isHidden() or labels + values + tokens.SPACE_24 <= self.width()

    def set_words(self, copy: str, copied: str) -> None:
        """Name the copy buttons of facts that are added from now on, after a language switch."""
        self._words = (copy, copied)

    def clear(self) -> None:
        """Take away all facts."""
        for child in self.findChildren(QWidget):
            child.hide()
            child.deleteLater()
        while self._grid.count():
            self._grid.takeAt(0)
        self._rows.clear()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part, with the values under their labels."""
        least = [part.minimumSizeHint().width() for row in self._rows for part in row]
        return QSize(max(least, default=0), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack(*_common(self._group))

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            labels, fits = _common(self._group)
            for grid in self._group:
                grid._stack(labels, fits)
        return handled

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for label in self.findChildren(PlainLabel):
                self._align(label)

    def join(self, group: "tuple[FactsGrid, ...]") -> None:
        """Begin its values where those of the others in the group begin."""
        self._group = group

    def _stack(self, labels: int, fits: bool) -> None:
        """Put the values under their labels, or back beside them, at the group's edge."""
        if not _is_whole(self):
            return
        columns = [
            max((part.minimumSizeHint().width() for part in column), default=0)
            for column in zip(*self._rows, strict=True)
        ]
        stacked = sum(columns) + tokens.SPACE_24 > self.width()
        self._grid.setColumnMinimumWidth(0, labels if fits else 0)
        whole = max((_whole_words(value) for _, value in self._rows), default=0)
        roomy = not stacked and sum(columns[:1]) + tokens.SPACE_24 + whole <= self.width()
        self._grid.setColumnMinimumWidth(1, whole if roomy else 0)
        if stacked != self._stacked:
            self._stacked = stacked
            for place in range(len(self._rows)):
                self._place(place)

    def _place(self, place: int) -> None:
        name, beside = self._rows[place]
        top = Qt.AlignmentFlag.AlignTop
        if self._stacked:
            self._grid.addWidget(name, 2 * place, 0, 1, 2, top)
            self._grid.addWidget(beside, 2 * place + 1, 0, 1, 2)
        else:
            self._grid.addWidget(name, 2 * place, 0, top)
            self._grid.addWidget(beside, 2 * place, 1)

    def _align(self, label: PlainLabel) -> None:
        """Let label and value stand on one line of writing, whatever their fonts."""
        label.ensurePolished()
        above = QFontMetrics(THEME.font("body")).ascent() - label.fontMetrics().ascent()
        label.setContentsMargins(0, max(0, above) + 2, 0, 2)

    def _beside(self, shown: PlainLabel, label: str, value: str) -> QWidget:
        # A widget of its own: a nested layout that is taken away dies twice, in Python and Qt.
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(QMargins())
        row.setSpacing(tokens.SPACE_4)
        row.addWidget(shown)
        if value:
            button = CopyButton(*self._words, value)
            button.setAccessibleDescription(label)
            button.copied.connect(self.copied)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return beside


def align(*grids: FactsGrid) -> None:
    """Let the values of several grids begin at one edge, as far as there is room."""
    for grid in grids:
        grid.join(grids)


def _common(grids: tuple[FactsGrid, ...]) -> tuple[int, bool]:
    """The width of the widest label of a group, and whether all its values fit beside that."""
    there = [grid for grid in grids if _is_whole(grid)]
    labels = max((grid.label_width() for grid in there), default=0)
    return labels, all(grid.has_room(labels) for grid in there)


def _is_whole(grid: FactsGrid) -> bool:
    """Whether a grid is there with all its parts, not being taken apart."""
    return isValid(grid) and all(isValid(part) for row in grid._rows for part in row)


def _whole_words(beside: QWidget) -> int:
    """How narrow a value may be without a word of it being shortened."""
    label = beside.findChild(PlainLabel)
    if label is None:
        return 0
    around = beside.minimumSizeHint().width() - label.minimumSizeHint().width()
    return around + QLabel.minimumSizeHint(label).width()
