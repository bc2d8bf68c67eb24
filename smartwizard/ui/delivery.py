"""The window of the operator for mails that leave: the mail server, and what failed (R47)."""

from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_
from smartwizard.ui import delivery_sections
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.states import Empty
from smartwizard.ui.delivery_sections import FailedSection, ServerSection
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.sections import Sections
from smartwizard.ui.window import Sheet, Window

ENTRIES = ("server", "failed")


class DeliveryWindow(Window):
    """Both sections for the operator, the way to their login for everybody else."""

    title = N_("Email delivery", "title")

    def build(self, content: QWidget) -> None:
        self.sections = Sections(self, content)
        self.sections.add("server", "server", delivery_sections.SERVER, ServerSection)
        self.sections.add("failed", "circle-alert", delivery_sections.FAILED, FailedSection)
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

    def want(self, **wishes: object) -> None:
        """Open a section."""
        if wishes.get("section") in ENTRIES and self._is_operator:
            self.sections.show(str(wishes["section"]))
            self._changed()

    def me_changed(self) -> None:
        self._show_for()
        super().me_changed()

    def load(self) -> None:
        """Each section asks for what it shows."""
        for section in self.sections.made() if self._is_operator else ():
            if isinstance(section, ServerSection | FailedSection):
                section.reload()

    def retranslate(self) -> None:
        self.empty.say(
            LANGUAGE.say(N_("Log in as operator")),
            LANGUAGE.say(N_("Who runs the registry sets how its emails are sent.")),
        )

    @property
    def _is_operator(self) -> bool:
        return self.seat.me.kind == "operator"

    def _show_for(self) -> None:
        """Nobody but the operator has anything to set or to send here."""
        for entry in ENTRIES:
            self.sections.rail.entry(entry).setVisible(self._is_operator)
        if not self._is_operator:
            self.sections.key = ""
            self.sections.stack.setCurrentWidget(self.others)
        elif not self.sections.key:
            self.sections.show("server")
