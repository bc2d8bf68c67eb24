"""The fields of an address, as its country has them: order, labels, lists, what fills in (R9)."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartwizard.messages import N_, Text
from smartwizard.rules import addresses
from smartwizard.rules.addresses import AddressField
from smartwizard.rules.text import search_key
from smartwizard.ui import tokens
from smartwizard.ui.address_parts import JAPAN, add_parts, chain, put_after
from smartwizard.ui.country_field import COUNTRY, country_field
from smartwizard.ui.desk import Desk
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.japan_address import JapanAddress

NAMES = addresses.FIELD_NAMES
_CONFIRMED = N_("You confirmed this postal code. A new city can be typed in the list.")
_Spec = tuple[AddressField, ...]


class AddressFields(QObject):
    """Country first; the other fields follow it, keeping what was typed under the same name.

    `rebuilt` tells that other fields stand there now, `offered` that a list has other entries.
    """

    rebuilt = Signal()
    offered = Signal()

    def __init__(self, form: Form, desk: Desk, *, country_label: Text = COUNTRY) -> None:
        super().__init__(form)
        self.form, self.desk = form, desk
        self.country = country_field(form, "country", country_label)
        self._box = QWidget(form)
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.FIELD_TO_FIELD)
        form.place(self._box)
        self._shown = ""
        self._confirmed = ""
        self._memory: dict[str, tuple[str, bool]] = {}
        self._then: list[Callable[[], None]] = []
        self._japan: JapanAddress | None = None
        self.country.changed.connect(self.follow_country)

    def values(self) -> dict[str, str]:
        """The address as it stands there, by field."""
        return {name: self.value(name) for name in NAMES}

    def value(self, name: str) -> str:
        """What stands in one field; nothing where the country does not have it."""
        field = self.field(name)
        return field.value() if field is not None else ""

    def fill(self, values: Mapping[str, str]) -> None:
        """Put an address there as the program's, once its country's fields are there."""
        self._memory.update({name: (values.get(name, ""), False) for name in NAMES})
        self.when_shown(self._recall)

    @property
    def confirmed(self) -> bool:
        """Whether the person stands by a postal code that the directory does not know."""
        return bool(self._confirmed) and self._confirmed == _bare(self.value("postal_code"))

    def confirm_code(self) -> None:
        """Take the postal code as it is: newer than the directory (R9)."""
        field = self.field("postal_code")
        if field is not None:
            self._confirmed = _bare(field.value())
            field.show_issue(None)
            field.set_hint(_CONFIRMED)
            field.focus()
        if self._japan is not None:
            self._japan.free_city(self.confirmed)

    def follow_country(self) -> None:
        """Ask for the fields of the chosen country."""
        if self.country.value():
            self.desk.work(_form, self.country.value()).done.connect(self._show)

    def when_shown(self, then: Callable[[], None]) -> None:
        """Do something once the country's fields are there."""
        if self._shown and self._shown == self.country.value():
            then()
        else:
            self._then.append(then)

    def field(self, name: str) -> Field | None:
        """A field of the address, where the country has it."""
        return self.form.fields.get(name)

    def fields(self) -> list[Field]:
        """The fields below the country, in the order they stand there."""
        return [field for name, field in self.form.fields.items() if name in NAMES]

    def _show(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        country, spec = answer
        if country != self.country.value() or country == self._shown:
            return
        self._remember()
        self._clear()
        self._shown = country
        with self.form.into(self._column):
            add_parts(self.form, spec)
        put_after(self.form, "country", NAMES)
        self._recall()
        chain(self.country.editor.widget, self.fields())
        self._japan = JapanAddress(self, self.desk) if country == JAPAN else None
        self.rebuilt.emit()
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _remember(self) -> None:
        """What a person typed outlives a country without such a field; fillings do not."""
        for field in self.fields():
            if field.touched and field.value():
                self._memory[field.name] = (field.value(), True)
            elif self._japan is not None and field.name in self._japan.filled:
                self._memory.pop(field.name, None)

    def _recall(self) -> None:
        for field in self.fields():
            value, touched = self._memory.get(field.name, ("", False))
            if value and not (field.touched and field.value()):
                field.fill(value)
                field.touched = touched and field.value() == value

    def recall_city(self) -> None:
        """Choose the city again that was chosen before its list was there."""
        city, (value, touched) = self.field("city"), self._memory.get("city", ("", False))
        if city is not None and value and not city.value():
            city.fill(value)
            city.touched = touched and bool(city.value())

    def _clear(self) -> None:
        if self._japan is not None:
            self._japan.deleteLater()
        for field in self.fields():
            self.form.remove(field)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _form(country: str) -> tuple[str, _Spec]:
    """The fields of a country, with the country they belong to."""
    return country, addresses.form(country)


def _bare(code: str) -> str:
    """A postal code as it is compared: however it is written."""
    return "".join(filter(str.isalnum, search_key(code)))
