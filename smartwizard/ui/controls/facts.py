"""Facts: labels and values that can be selected, and copied bare (C40)."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from smartwizard.ui import tokens
from smartwizard.ui.controls.copy_button import CopyButton
from smartwizard.ui.controls.labels import Hint, Label, Mono, PlainLabel, natural_width
from smartwizard.ui.theme import THEME


class _Widths(NamedTuple):
    """In pixels: of the widest label, the least of labels and values, whole values."""

    label: int
    names: int
    values: int
    whole: int


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
        self._rows: list[tuple[PlainLabel, QWidget]] = []
        self._stacked = False
        self._measured: _Widths | None = None
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
        self._measured = None
        self._place(len(self._rows) - 1)
        return shown

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
        self._measured = None

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part, with the values under their labels."""
        least = [part.minimumSizeHint().width() for row in self._rows for part in row]
        return QSize(max(least, default=0), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _stack(self._group, only=self)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._measured = None  # Qt tells when a part wants another size
            _stack(self._group)
        return handled

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for label in self.findChildren(PlainLabel):
                self._align(label)

    def join(self, group: "tuple[FactsGrid, ...]") -> None:
        """Begin its values where those of the others in the group begin."""
        self._group = group

    @property
    def widths(self) -> _Widths:
        """How wide its parts are, until one of them says that it has changed."""
        if self._measured is None:
            rows = self._rows
            self._measured = _Widths(
                label=max((natural_width(name) for name, _ in rows), default=0),
                names=max((name.minimumSizeHint().width() for name, _ in rows), default=0),
                values=max((value.minimumSizeHint().width() for _, value in rows), default=0),
                whole=max((_whole_words(value) for _, value in rows), default=0),
            )
        return self._measured

    def stack(self, widths: _Widths, labels: int) -> None:
        """Put the values under their labels, or beside them, `labels` wide where all have room."""
        stacked = widths.names + widths.values + tokens.SPACE_24 > self.width()
        roomy = not stacked and widths.names + tokens.SPACE_24 + widths.whole <= self.width()
        for column, least in enumerate((labels, widths.whole if roomy else 0)):
            # Even the same width again would ask for a new layout, and that for the next.
            if self._grid.columnMinimumWidth(column) != least:
                self._grid.setColumnMinimumWidth(column, least)
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


def _stack(group: tuple[FactsGrid, ...], only: FactsGrid | None = None) -> None:
    """Stack the grids of a group anew, or one of them; each part is measured once."""
    there = {grid: grid.widths for grid in group if _is_whole(grid)}
    labels = max((widths.label for widths in there.values()), default=0)
    fits = all(
        grid.isHidden() or labels + widths.whole + tokens.SPACE_24 <= grid.width()
        for grid, widths in there.items()
    )
    for grid, widths in there.items():
        if only in (None, grid):
            grid.stack(widths, labels if fits else 0)


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
