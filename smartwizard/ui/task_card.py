"""A card of something to do: its status, what it is about, and the one button that does it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from smartwizard.ui import tokens
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.chips import Chip
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.request_words import Look
from smartwizard.ui.theme import THEME

_CHIP, _NARROW = 116, 520


@dataclass(frozen=True)
class Task:
    """What a card shows; `key` tells cards apart when the list is shown again."""

    key: str
    look: Look
    title: str
    lines: Sequence[str]
    verb: str
    slot: Callable[[], object] = field(compare=False)


class TaskCard(Card):
    """One task; its parts stand one under the other where the card is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self.chip, self.heading, self.told = Chip(), Label("", bold=True), Hint("")
        self.button = Button("")
        self.button.clicked.connect(self._press)
        self._task: Task | None = None
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.LABEL_TO_HINT)
        column.addWidget(self.heading)
        column.addWidget(self.told)
        row = TurningRow(_NARROW, self, line_gap=tokens.SPACE_8)
        row.add(self._chip_box(), align=Qt.AlignmentFlag.AlignTop)
        row.add(words, 1, align=Qt.AlignmentFlag.AlignTop)
        row.add(self.button, align=Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(row)

    def show_task(self, task: Task, *, primary: bool) -> None:
        """Show a task; the first of a list has the window's one filled button."""
        self._task = task
        self.chip.show_status(*task.look)
        self.heading.setText(task.title)
        self.told.setText("\n".join(task.lines))
        self.button.setText(task.verb)
        self.button.kind = "primary" if primary else "secondary"
        self.button.updateGeometry()
        self.button.update()
        self.button.setObjectName(task.key)
        self.button.setAccessibleDescription(task.title)

    def _chip_box(self) -> QWidget:
        """Chips of different words take the same room."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStrut(THEME.px(_CHIP))
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _press(self) -> None:
        if self._task is not None:
            self._task.slot()


class TaskList(QWidget):
    """Cards one under the other; showing the list again keeps the cards, and the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, TaskCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Show these tasks in this order."""
        wanted = {task.key for task in tasks}
        lost = self._drop(self.cards.keys() - wanted)
        for place, task in enumerate(tasks):
            card = self.cards.get(task.key)
            if card is None:
                card = self.cards[task.key] = TaskCard(self)
            card.show_task(task, primary=place == 0)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
        if lost and tasks:
            self.cards[tasks[0].key].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, keys: set[str]) -> bool:
        """Take cards away; whether one of them had the focus."""
        focus = QApplication.focusWidget()
        lost = False
        for key in keys:
            card = self.cards.pop(key)
            lost = lost or (focus is not None and card.isAncestorOf(focus))
            self._column.removeWidget(card)
            card.hide()
            card.setParent(None)
            card.deleteLater()
        return lost
