"""The steps of the guide beside the form: the same numbers as on the controls."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartwizard.ui.controls.buttons import LinkButton
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.controls.rings import State
from smartwizard.ui.controls.stations import Station, Stations


@dataclass(frozen=True)
class GuideStep:
    """One step: its sentence, quietly why or what follows, and its state in words."""

    state: State
    text: str
    hint: str = ""
    said: str = ""


class GuideStation(Station):
    """One step of the guide; the current one offers to show its control."""

    def __init__(self, show_me: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._hint = Label(), Hint()
        self.show_me = LinkButton(show_me)
        self.content.addWidget(self._text)
        self.content.addWidget(self._hint)
        self.content.addWidget(self.show_me, 0, Qt.AlignmentFlag.AlignLeft)

    def show_step(self, number: int, step: GuideStep) -> None:
        """Show a step under its number."""
        current = step.state in ("now", "error")
        self.set_mark(step.state, str(number))
        self._text.setText(step.text)
        self._text.set_bold(current)
        self._hint.setText(step.hint)
        self._hint.setVisible(bool(step.hint))
        self.show_me.setVisible(current and bool(self.show_me.text()))
        self.setAccessibleName(" ".join(filter(None, (f"{number}", step.text, step.said))))
        self.setAccessibleDescription(step.hint)


class GuideStations(Stations):
    """The steps of a page; `shown` carries the place of the step to be shown, from 0."""

    shown = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, show_me: str = "") -> None:
        super().__init__(parent)
        self._show_me = show_me

    def set_show_me(self, word: str) -> None:
        """The word on the link of the current step; empty offers none."""
        self._show_me = word
        for station in self.findChildren(GuideStation):
            station.show_me.setText(word)

    def set_steps(self, steps: Sequence[GuideStep]) -> None:
        """Show these steps; stations that stay are kept, with the focus they may have."""
        kept = [station for station in self.stations if isinstance(station, GuideStation)]
        rows = [*kept, *(self._new(place) for place in range(len(kept), len(steps)))][: len(steps)]
        for number, (row, step) in enumerate(zip(rows, steps, strict=True), 1):
            row.show_step(number, step)
        self.put(rows)

    def _new(self, place: int) -> GuideStation:
        station = GuideStation(self._show_me, self)
        station.show_me.clicked.connect(partial(self.shown.emit, place))
        return station
