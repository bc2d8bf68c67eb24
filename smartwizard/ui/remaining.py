"""How many characters are left in a note: beside its label at each key, aloud at rest (C27)."""

from PySide6.QtCore import QObject, QTimer

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.application import NOTE_MAXIMUM, NOTE_MINIMUM
from smartwizard.rules.text import several_lines
from smartwizard.ui.announce import announce
from smartwizard.ui.field import Field
from smartwizard.ui.language import LANGUAGE

# So long nobody types before a screen reader is told, so that it does not speak at each key.
_REST_MS = 900


class Remaining(QObject):
    """Counts the note of a field as the registry will: short of the least, then what is left."""

    def __init__(self, field: Field, *, least: int = NOTE_MINIMUM) -> None:
        super().__init__(field)
        self._field, self._least = field, least
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell)
        field.changed.connect(self._count)
        field.set_note(self._said())

    def _count(self) -> None:
        self._field.set_note(self._said())
        if self._field.touched:
            self._rest.start()

    def _said(self) -> Text:
        length = len(several_lines(self._field.value()))
        if length < self._least:
            return N_("%n more character needed", "", self._least - length)
        if length > NOTE_MAXIMUM:
            return N_("%n character too many", "", length - NOTE_MAXIMUM)
        return N_("%n character left", "", NOTE_MAXIMUM - length)

    def _tell(self) -> None:
        announce(self._field, LANGUAGE.say(self._said()))
