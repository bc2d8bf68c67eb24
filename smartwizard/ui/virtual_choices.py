"""The virtual accounts that one may name in an access request, as boxes to tick (R27)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_
from smartwizard.operations.requesting.views import VirtualChoice
from smartwizard.ui import tokens
from smartwizard.ui.controls.labels import Hint, Label
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.says import Says

_WHY = N_("Tick those you need if you know them. The administrators can grant others.")


class VirtualChoices(Says, QWidget):
    """Nothing where there is nothing to choose from."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self._fields: dict[int, Field] = {}
        title, why = Label("", self, bold=True), Hint("", self)
        self.say(title.setText, N_("Virtual accounts (optional)", "boxes to tick"))
        self.say(why.setText, _WHY)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(form.indent(), 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_4)
        self._column.addWidget(title)
        self._column.addWidget(why)
        self.hide()

    def offer(self, choices: Sequence[VirtualChoice]) -> None:
        """Offer these; what was ticked among them stays."""
        ticked = set(self.chosen())
        for field in self._fields.values():
            self._form.remove(field)
        self._fields.clear()
        numbered, self._form.numbered = self._form.numbered, False
        with self._form.into(self._column):
            for choice in choices:
                name = N_("{name}", "name of a virtual account").of(name=choice.name)
                field = self._form.check(f"virtual_{choice.id}", name)
                field.fill("yes" if choice.id in ticked else "")
                self._fields[choice.id] = field
        self._form.numbered = numbered
        self.setVisible(bool(choices))

    def chosen(self) -> tuple[int, ...]:
        """The numbers of those that are ticked."""
        return tuple(number for number, field in self._fields.items() if field.value())

    def names(self) -> list[str]:
        """What those that are ticked are called."""
        return [str(self._fields[number].label.values["name"]) for number in self.chosen()]
