"""A line to filter by for each column of a table (R33)."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import Label
from smartwizard.ui.controls.line_edit import LineEdit
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.says import Says

_PAUSE_MS = 150
_NARROW = 560
_FILTER = N_("Filter: {column}", "name of a line over a column")


class ColumnFilters(Says, TurningRow):
    """`changed` tells that something else is filtered for."""

    changed = Signal()

    def __init__(self, columns: Mapping[str, Text], parent: QWidget | None = None) -> None:
        super().__init__(_NARROW, parent, gap=tokens.SPACE_12, line_gap=tokens.SPACE_8)
        self.lines: dict[str, LineEdit] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        for name, column in columns.items():
            self.add(self._line(name, column), 1)

    def values(self) -> dict[str, str]:
        """What is filtered for in each column."""
        return {name: line.text().strip() for name, line in self.lines.items()}

    def clear_all(self) -> None:
        """Filter for nothing."""
        for line in self.lines.values():
            line.clear()
        self._pause.stop()
        self.changed.emit()

    def _line(self, name: str, column: Text) -> QWidget:
        box = QWidget(self)
        label, line = Label("", box), LineEdit(box, icon="list-filter")
        line.setObjectName(f"filter_{name}")
        said = _FILTER.of(column=column)
        self.say(label.setText, said)
        self.say(line.setAccessibleName, said)
        label.setBuddy(line)
        line.textChanged.connect(lambda _: self._pause.start())
        self.lines[name] = line
        part = QVBoxLayout(box)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(tokens.LABEL_TO_HINT)
        part.addWidget(label)
        part.addWidget(line)
        return box
