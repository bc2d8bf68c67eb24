"""How far a file is on its way, with Stop until its records are being written (R35)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.ui.controls.buttons import Button
from smartwizard.ui.controls.states import Busy
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_CHECKING = N_("The file is being checked")
_IMPORTING = N_("The records are being imported")
_READ = N_("The file is being read.")
_LINES = N_("{done} of about {total} lines", "of a file")
_WHOLE = N_("They are imported whole or not at all; this can no longer be stopped.")


class ImportBusy(Says, QWidget):
    """`stop` is the button that gives the import up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._total = 0
        self._importing = False
        self.busy, self.stop = Busy("hourglass"), Button("")
        self.stop.setObjectName("stop")
        self.say(self.stop.setText, N_("Stop", "button: import nothing"))
        self.busy.add_action(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.busy)
        self.retranslate()

    def begin(self, *, importing: bool) -> None:
        """Show that a file is being checked, or that its records are being imported."""
        self._importing = importing
        self.stop.setHidden(importing)
        self.move_to(0, 0)

    def move_to(self, done: int, total: int) -> None:
        """Show how many lines were sent; a total of 0 means that nobody knows."""
        self._done, self._total = done, total
        self.busy.set_progress(done, total)
        self.retranslate()

    def retranslate(self) -> None:
        lines = _LINES.of(done=self._done, total=self._total) if self._total else _READ
        self.busy.say(
            LANGUAGE.say(_IMPORTING if self._importing else _CHECKING),
            LANGUAGE.say(_WHOLE if self._importing else lines),
        )
