"""How many numbers were recognized, and what is wrong with others, at each key (R30, R66)."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.rules import contracts
from smartwizard.rules.contracts import MOST, TypedNumber
from smartwizard.ui import tokens
from smartwizard.ui.announce import announce
from smartwizard.ui.controls.labels import Hint, ToneLine
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.says import Says

_NAMED = 4
# So long nobody types before a screen reader is told.
_REST_MS = 900
_COUNT = N_("%n number recognized", "", 0)
_OTHERS = N_("%n other cannot be sent either.", "number that is wrong", 0)
_TWICE = N_("%n number stands there more than once; it is sent once.", "", 0)
_MANY = N_("At most {maximum} numbers can be sent at once; there are {count}.")


class NumbersSeen(Says, QWidget):
    """Under the field: what cannot be sent, and why, beside what the field says itself."""

    def __init__(self, field: Field, form: Form) -> None:
        super().__init__(form)
        self._field = field
        self.typed: tuple[TypedNumber, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(form.indent(), 0, 0, 0)
        self._lines.setSpacing(tokens.SPACE_4)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell)
        field.changed.connect(self._look)
        self._look()

    def sentences(self) -> list[str]:
        """What is said of the numbers that cannot be sent, and of those that are doubled."""
        told = self._field.issue.text if self._field.issue is not None else None
        wrong = [each.issue for each in self.typed if each.issue not in (None, told)]
        said = [text for text in wrong[:_NAMED] if text is not None]
        if len(wrong) > _NAMED:
            said.append(_OTHERS.of(len(wrong) - _NAMED))
        if len(self.typed) > MOST and told is None:
            said.append(_MANY.of(maximum=MOST, count=len(self.typed)))
        return [LANGUAGE.say(text) for text in said]

    def retranslate(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for sentence in self.sentences():
            self._lines.addWidget(ToneLine("bad", "circle-alert", sentence))
        twice = sum(each.times > 1 for each in self.typed)
        if twice:
            self._lines.addWidget(Hint(LANGUAGE.say(_TWICE.of(twice))))
        self.setVisible(self._lines.count() > 0)

    def _look(self) -> None:
        self.typed = contracts.numbers(self._field.value())
        self._field.set_note(self._counted() if self.typed else None)
        self.retranslate()
        if self._field.touched:
            self._rest.start()

    def _counted(self) -> Text:
        return _COUNT.of(sum(each.issue is None for each in self.typed))

    def _tell(self) -> None:
        announce(self, " ".join((LANGUAGE.say(self._counted()), *self.sentences())))


def watch_numbers(field: Field, form: Form) -> NumbersSeen:
    """Count the numbers of a field, and name those that cannot be sent, under it."""
    seen = NumbersSeen(field, form)
    form.place(seen)
    return seen
