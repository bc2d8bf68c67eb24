"""Windows of the operator: sections behind the rail, the way to the login for everybody else."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.sections import Sections
from smartwizard.ui.window import Sheet, Window


class OperatorSheet(Sheet):
    """A section that asks for what it shows."""

    def reload(self) -> None:
        """Ask again what is shown."""

    def remedy(self, name: str) -> None:
        """Do what a refusal offers."""
        if name == "reload":
            self.notice.clear()
            self.reload()


class OperatorSections(Window):
    """`entries` are the keys of its sections, the first of which is shown at first."""

    entries: ClassVar[tuple[str, ...]]
    why: ClassVar[Text]

    def build(self, content: QWidget) -> None:
        self.sections = Sections(self, content)
        self.add_sections(self.sections)
        self.others = Sheet(self.title, content)
        self.empty, log_in = Empty("shield-check", parent=self.others), Button("", "primary")
        self.say(log_in.setText, N_("Login", "button"))
        log_in.clicked.connect(lambda: self.seat.open("sign_in"))
        self.empty.add_action(log_in)
        self.others.column.addWidget(self.empty)
        self.others.column.addStretch(1)
        self.sections.stack.addWidget(self.others)
        self.sections.rail.chosen.connect(lambda _: self.reload())
        self._show_for()
        self.retranslate()

    def add_sections(self, sections: Sections) -> None:
        """Name the sections."""

    def want(self, **wishes: object) -> None:
        """Open a section."""
        if wishes.get("section") in self.entries and self._is_operator:
            self.sections.show(str(wishes["section"]))
            self._changed()

    def me_changed(self) -> None:
        self._show_for()
        super().me_changed()

    def load(self) -> None:
        """The section that is shown asks for what it shows; the others when they are chosen."""
        shown = self.sections.stack.currentWidget()
        if isinstance(shown, OperatorSheet):
            shown.reload()

    def retranslate(self) -> None:
        self.empty.say(LANGUAGE.say(N_("Log in as operator")), LANGUAGE.say(self.why))

    @property
    def _is_operator(self) -> bool:
        return self.seat.me.kind == "operator"

    def _show_for(self) -> None:
        """Nobody but the operator has anything to see or to do here."""
        for entry in self.entries:
            self.sections.rail.entry(entry).setVisible(self._is_operator)
        if not self._is_operator:
            self.sections.key = ""
            self.sections.stack.setCurrentWidget(self.others)
        elif not self.sections.key:
            self.sections.show(self.entries[0])
