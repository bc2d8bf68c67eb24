"""The guide beside a page: numbered steps, the current one highlighted, each tied to a control."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.ui import tokens
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.banner import Banner
from smartwizard.ui.controls.buttons import Button, IconButton
from smartwizard.ui.controls.guide_stations import GuideStations, GuideStep
from smartwizard.ui.controls.labels import Section
from smartwizard.ui.controls.paint import Role
from smartwizard.ui.field import Field
from smartwizard.ui.guide import Aside, Stage, State
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says
from smartwizard.ui.scroll import PageScroll
from smartwizard.ui.theme import THEME

_STATES = {
    "now": N_("current step", "state of a guide step"),
    "done": N_("done", "state of a guide step"),
    "error": N_("to put right", "state of a guide step"),
    "todo": N_("still to do", "state of a guide step"),
    "later": N_("still to do", "state of a guide step"),
}
_ASIDES = {
    "memo": ("info", "lightbulb", N_("Tip", "memo of the guide")),
    "caution": ("you", "triangle-alert", N_("Caution", "of the guide")),
}
_PULSE_MS = 300


class GuidePanel(Says, QWidget):
    """One panel for all pages; the window hands it the stages of the page that is shown."""

    folded = Signal()
    copy_wanted = Signal()
    cisco_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: Sequence[Stage] = ()
        self._asides: Sequence[Aside] = ()
        self._pulsed: Field | None = None
        self._build()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def show_guide(self, stages: Sequence[Stage], asides: Sequence[Aside]) -> None:
        """Show the steps of another page, and number its controls."""
        self._stages, self._asides = tuple(stages), tuple(asides)
        for number, stage in enumerate(self._stages, 1):
            if isinstance(stage.control, Field):
                stage.control.set_number(number)
        self.retranslate()

    def offer(self, *, cisco: bool, values: bool) -> None:
        """Which ways to Cisco.com there are on this page (R51)."""
        self.cisco.setVisible(cisco)
        self.copy_all.setVisible(values)

    def current(self) -> int:
        """The number of the step that is being worked on, from 1; 0 where there is none."""
        states = self._states()
        for wanted in ("error", "now", "todo"):
            if wanted in states:
                return states.index(wanted) + 1
        return len(states)

    def total(self) -> int:
        """How many steps the page has."""
        return len(self._stages)

    def update_steps(self) -> None:
        """Look at the page again: what is done, what is wrong, what comes now."""
        states = self._states()
        self.stations.set_steps(
            [self._step(stage, state) for stage, state in zip(self._stages, states, strict=True)]
        )
        for stage, state in zip(self._stages, states, strict=True):
            if isinstance(stage.control, Field):
                stage.control.ring.set_state(state)

    def retranslate(self) -> None:
        self.update_steps()
        for note in self.findChildren(Banner):
            note.hide()
            note.deleteLater()
        for aside in self._asides:
            tone, icon, title = _ASIDES[aside.kind]
            note = Banner(tone, self, bar=False)
            note.say(tone, icon, LANGUAGE.say(title), [LANGUAGE.say(aside.text)])
            self._notes.addWidget(note)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.fillRect(self.rect(), palette.color(Role.Base))
        painter.fillRect(QRect(0, 0, 1, self.height()), palette.color(Role.Midlight))

    def show_step(self, place: int) -> None:
        """Put the step's number on its control: scroll to it, focus it, let the ring pulse once."""
        stage = self._stages[place]
        control = stage.control
        if isinstance(control, Field):
            control.focus()
            self._pulse(control)
        elif control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, LANGUAGE.say(stage.text))

    def _states(self) -> list[State]:
        """Exactly one step is now: the one with the focus, else the first that is not done."""
        focus = QApplication.focusWidget()
        states: list[State] = [stage.state(focus) for stage in self._stages]
        if "now" not in states and "error" not in states and "todo" in states:
            states[states.index("todo")] = "now"
        return states

    def _step(self, stage: Stage, state: State) -> GuideStep:
        result = LANGUAGE.say(stage.result) if stage.result is not None else ""
        said = LANGUAGE.say(_STATES[state])
        return GuideStep(state, LANGUAGE.say(stage.text), result, said)

    def _pulse(self, field: Field) -> None:
        if not THEME.motion:
            return
        field.ring.set_state("now")
        self._pulsed = field
        QTimer.singleShot(_PULSE_MS, self.update_steps)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and now.window() is self.window():
            self.update_steps()

    def _build(self) -> None:
        self.title = Section("", self)
        self.say(self.title.setText, N_("Steps on this page"))
        self.fold = IconButton("panel-right-close", "", self)
        self.say(self.fold.set_name, N_("Fold the guide"))
        self.fold.clicked.connect(self.folded)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.fold)
        self.stations = GuideStations(self)
        self.say(self.stations.set_show_me, N_("Show me", "link: where the control is"))
        self.stations.shown.connect(self.show_step)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.setSpacing(tokens.SPACE_12)
        inner.addWidget(self.stations)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(tokens.SPACE_12)
        inner.addLayout(self._notes)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 8, 14)
        column.setSpacing(tokens.SPACE_12)
        column.addLayout(head)
        column.addWidget(PageScroll(body, self), 1)
        self._add_ways(column)
        self.setFixedWidth(THEME.px(tokens.GUIDE))

    def _add_ways(self, column: QVBoxLayout) -> None:
        self.copy_all = Button("", "quiet", self, icon="copy", small=True)
        self.say(self.copy_all.setText, N_("Copy all", "button: all values of the page"))
        self.copy_all.clicked.connect(self.copy_wanted)
        self.cisco = Button("", "quiet", self, icon="external-link", small=True)
        self.say(self.cisco.setText, N_("Open at Cisco.com"))
        self.cisco.clicked.connect(self.cisco_wanted)
        column.addWidget(self.copy_all)
        column.addWidget(self.cisco)
