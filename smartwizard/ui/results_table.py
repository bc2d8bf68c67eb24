"""The numbers that were sent, under what they came to, each with what can be done (R31, R32)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.operations.contract_views import ItemView
from smartwizard.ui import result_words
from smartwizard.ui.cell_table import CellTable, Grid, Shown
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.correct_number import CorrectNumber
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.result_words import GROUPS

_COUNTED = N_("{group}: %n", "heading with its count", 0)
MORE = N_("More", "button of a row, opens a menu")
_DOTS = "…"
_REASON = 2


@dataclass(frozen=True)
class Head:
    """The heading of a group, with how many numbers stand under it."""

    group: str
    count: int


def _cells(row: object, shown: Shown) -> Mapping[str, Cell]:
    if isinstance(row, Head):
        title = _COUNTED.of(row.count, group=GROUPS[row.group])
        return dict.fromkeys(_HEADS, Cell(LANGUAGE.say(title), group=True))
    assert isinstance(row, ItemView)
    look, kind = result_words.look(row), result_words.kind(row)
    more = f"{LANGUAGE.say(MORE)}, {row.number}"
    return {
        "number": _number(row, shown),
        "status": Cell(look.word, chip="full", tone=look.tone, icon=look.icon),
        "reason": _told(row, shown),
        "do": _action(row),
        "more": Cell(action=_DOTS, said=f"{more}, {kind}"),
    }


def _number(row: ItemView, shown: Shown) -> Cell:
    """The number and its kind; what it came to where that has no column of its own."""
    look, kind = result_words.look(row), result_words.kind(row)
    if "status" in shown:
        return Cell(row.number, kind, bold=True, mono=True)
    return Cell(row.number, look.word, kind, second_tone=look.tone, bold=True, mono=True)


def _told(row: ItemView, shown: Shown) -> Cell:
    """Why, and what comes next; of which number, and what it came to, where nothing else says."""
    reason, (first, *others) = result_words.reason(row), result_words.following(row) or [""]
    if "number" in shown:
        return Cell(reason, first, " ".join(others), wrap=True)
    look, said = result_words.look(row), " ".join(filter(None, (reason, first, *others)))
    return Cell(row.number, look.word, said, second_tone=look.tone, bold=True, wrap=True)


def _action(row: ItemView) -> Cell:
    if not row.remedies:
        return Cell()
    verb = LANGUAGE.say(result_words.verb(row, row.remedies[0]))
    return Cell(action=verb, said=f"{verb}, {row.number}")


def _key(row: object) -> object:
    return (row.group, row.count) if isinstance(row, Head) else _item(row).request


def _item(row: object) -> ItemView:
    assert isinstance(row, ItemView)
    return row


_HEADS = {
    "number": N_("Number", "column of a table"),
    "status": N_("Status", "column of a table"),
    "reason": N_("Reason and what comes next", "column of a table"),
    "do": N_("What you can do", "column of a table"),
    "more": MORE,
}
_GRID = Grid(
    _HEADS,
    (
        frozenset(_HEADS),
        frozenset({"number", "reason", "do", "more"}),
        frozenset({"reason", "do", "more"}),
        frozenset({"reason", "more"}),
    ),
    _cells,
    _key,
)


class ResultsTable(CellTable):
    """`groups` shows a heading over each kind of result; a number is corrected in its row."""

    def __init__(self, parent: QWidget | None = None, *, groups: bool = True) -> None:
        super().__init__(_GRID, parent, stretch=_REASON)
        self._groups = groups
        self.editor: CorrectNumber | None = None
        self._edited = ""

    @property
    def items(self) -> list[ItemView]:
        """The numbers that are shown, in their order."""
        return [row for row in self.cells.rows if isinstance(row, ItemView)]

    def show_items(self, items: Sequence[ItemView]) -> None:
        """Show these numbers, worst first."""
        rows: list[object] = []
        for name in GROUPS:
            found = [item for item in items if result_words.group(item) == name]
            if found and self._groups:
                rows.append(Head(name, len(found)))
            rows += found
        if self._edited and self._row_of(rows) < 0:
            self.stop_editing()
        self.show_rows(rows)

    def item_at(self, index: QModelIndex) -> ItemView | None:
        """The number of a row; none at a heading."""
        row = self.row_at(index)
        return row if isinstance(row, ItemView) else None

    def column_of(self, name: str) -> int:
        """The place of a column."""
        return self.cells.names.index(name)

    def write_anew(self, item: ItemView) -> CorrectNumber:
        """Let the number of a row be written anew, in its row."""
        self.stop_editing()
        self._edited = item.request
        self.editor = editor = CorrectNumber(item.number, self.viewport())
        editor.resized.connect(self.fit)
        editor.canceled.connect(self.stop_editing)
        self.setIndexWidget(self._place(), editor)
        self.fit()
        editor.start()
        return editor

    def stop_editing(self) -> None:
        """Leave the number as it is."""
        if self.editor is None:
            return
        place, self.editor, self._edited = self._place(), None, ""
        self.setIndexWidget(place, None)  # type: ignore[arg-type]
        self.setCurrentIndex(place)
        self.setFocus()
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys begin at the first number: a heading cannot be chosen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.items:
            row = self.cells.rows.index(self.items[0])
            self.setCurrentIndex(self.cells.index(row, self._first_shown()))

    def fit(self) -> None:
        """A row that is written in is as high as its editor."""
        super().fit()
        editor = getattr(self, "editor", None)
        if editor is not None:
            row = self._row_of(self.cells.rows)
            width = self.columnWidth(_REASON)
            self.setRowHeight(row, max(self.rowHeight(row), editor.height_at(width)))
            self.updateGeometry()

    def _first_shown(self) -> int:
        names = self.cells.names
        return next(place for place, _ in enumerate(names) if not self.isColumnHidden(place))

    def _place(self) -> QModelIndex:
        return self.cells.index(self._row_of(self.cells.rows), _REASON)

    def _row_of(self, rows: Sequence[object]) -> int:
        keys = [row.request if isinstance(row, ItemView) else "" for row in rows]
        return keys.index(self._edited) if self._edited in keys else -1
