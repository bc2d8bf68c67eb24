"""Whether numbers that were sent are worked out again by themselves (R62)."""

from PySide6.QtCore import QObject

from smartwizard.messages import N_
from smartwizard.operations import contracts
from smartwizard.ui.controls.choices import CheckBox
from smartwizard.ui.form import Form
from smartwizard.ui.seat import Seat

_HINT = N_("For 28 days, where the cause may have gone: a new number, another company.")


class RetriesChoice(QObject):
    """A box of the preferences; a person's only."""

    def __init__(self, form: Form, seat: Seat) -> None:
        super().__init__(form)
        self._seat, self._kept = seat, True
        self.field = form.check("retries", N_("Check numbers again automatically"))
        box = self.field.editor.widget
        assert isinstance(box, CheckBox)
        self.field.say(box.set_hint, _HINT)

    def start(self) -> None:
        """Ask what is kept."""
        person = self._seat.me.kind == "person"
        self.field.setVisible(person)
        if person:
            self._seat.desk.call(contracts.retries).tell(self, self._show)

    def keep(self) -> None:
        """Keep what was chosen, where it is something else."""
        wanted = bool(self.field.value())
        if self._seat.me.kind == "person" and wanted != self._kept:
            self._kept = wanted
            self._seat.desk.call(contracts.retry_automatically, wanted=wanted)

    def _show(self, wanted: bool) -> None:
        self._kept = wanted
        if not self.field.touched:
            self.field.fill("yes" if wanted else "")
