"""Addresses in Japan: the postal code fills in what the person has not typed (R9)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smartwizard.messages import N_
from smartwizard.rules import addresses, postal
from smartwizard.rules.addresses import Place
from smartwizard.ui.address_parts import BegunEdit
from smartwizard.ui.city_combo import CityCombo
from smartwizard.ui.desk import Desk
from smartwizard.ui.field import Field

if TYPE_CHECKING:
    from smartwizard.ui.address_fields import AddressFields

_EXAMPLE = N_("Example: {example}", "hint of a field")
_CODE = _EXAMPLE.of(example="107-6227")
_UNKNOWN = N_("Not in the postal directory. Check it, or choose prefecture and city.")
_FILLS = N_("The postal code fills it in.")
_FILLED = N_("Filled in from the code.")
_BEGUN = N_("Filled in from the code. Put the number before it, as in {example}.")
_SAYS = N_("From the postal code: {value}")
_LISTS = ("region", "city")
_HINTS = {
    "region": (_FILLS, _FILLED),
    "city": (_FILLS, _FILLED),
    "street": (_EXAMPLE.of(example="9-7-1 AKASAKA"), _BEGUN.of(example="9-7-1 AKASAKA")),
    "street2": (_EXAMPLE.of(example="MIDTOWN TOWER 27F"), _FILLED),
}


class JapanAddress(QObject):
    """Looks codes up in the offline directory; prefecture, then city, are lists.

    `filled` holds what the last code put there, by field. What a person typed stays.
    """

    def __init__(self, fields: "AddressFields", desk: Desk) -> None:
        super().__init__(fields)
        self._fields, self._desk = fields, desk
        self.filled: dict[str, str] = {}
        self._code, self._region = self._field("postal_code"), self._field("region")
        self._city = self._field("city")
        self._code.set_hint(_CODE)
        for name in _HINTS:
            self._field(name).changed.connect(self._tell)
        self._tell()
        self._code.changed.connect(self.look_up)
        self._region.changed.connect(self._ask_cities)
        self._ask_cities()
        self.look_up()

    def look_up(self) -> None:
        """Ask what the code belongs to."""
        self.free_city(self._fields.confirmed)
        self._desk.work(_places, self._code.value()).done.connect(self._found)

    def free_city(self, free: bool) -> None:
        """With a code that is newer than the directory, a city may be typed (R9)."""
        combo = self._city.editor.widget
        assert isinstance(combo, CityCombo)
        combo.free = free

    def _found(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        typed, complete, places = answer
        if typed != self._code.value():
            return
        if places or complete:
            self._fill(_shared(places))
        if not self._fields.confirmed:
            hint = _UNKNOWN if complete and not places else _CODE
            self._code.set_hint(hint)

    def _fill(self, found: dict[str, str]) -> None:
        former, self.filled = self.filled, found
        for name in ("region", "street", "street2"):
            self._put(name, found[name], former.get(name, ""))
        self._put_city(former.get("city", ""))
        self._ask_cities()

    def _put(self, name: str, value: str, former: str) -> None:
        """Put a value where nobody typed; take back what a former code had put there."""
        field = self._field(name)
        if field.touched:
            self._contradict(field, value)
            return
        field.propose(None)
        if field.value() in ("", former) and field.value() != value:
            field.fill(value)
            field.show_issue(None)
            if isinstance(field.editor.widget, BegunEdit):
                field.editor.widget.begun = bool(value)
        self._tell()

    def _put_city(self, former: str = "") -> None:
        here = self._region.value() == self.filled.get("region")
        self._put("city", self.filled.get("city", "") if here else "", former)

    def _contradict(self, field: Field, value: str) -> None:
        """Where a person chose another prefecture or city, offer what the code says."""
        if field.name in _LISTS:
            differs = bool(value) and field.value() != value
            field.propose(_SAYS.of(value=value) if differs else None, value)

    def _tell(self) -> None:
        """Say of each field whether the program filled it in (C20)."""
        for name, (plain, filled) in _HINTS.items():
            value = self._field(name).value()
            self._field(name).set_hint(
                filled if value and value == self.filled.get(name) else plain
            )

    def _ask_cities(self) -> None:
        self._desk.work(_cities, self._region.value()).done.connect(self._offer_cities)

    def _offer_cities(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        region, cities = answer
        if region != self._region.value():
            return
        self._fields.form.set_choices(self._city, [(city, city) for city in cities])
        if not self._city.value():
            self._city.touched = False
            self._fields.recall_city()
        self._put_city()
        self._fields.offered.emit()

    def _field(self, name: str) -> Field:
        field = self._fields.field(name)
        assert field is not None
        return field


def _places(typed: str) -> tuple[str, bool, list[Place]]:
    """What a code belongs to; whether it has its seven digits tells a new code from a short one."""
    return typed, bool(postal.digits(typed)), addresses.places(typed)


def _cities(region: str) -> tuple[str, list[str]]:
    return region, addresses.cities(region)


def _shared(places: list[Place]) -> dict[str, str]:
    """What all places of a code have in common; nothing where they differ."""
    found = [addresses.filled(place) for place in places]
    shared = {"region": "", "city": "", "street": "", "street2": ""}
    for name in shared:
        values = {each[name] for each in found}
        shared[name] = values.pop() if len(values) == 1 else ""
    return shared
