"""The list of the cities of a prefecture; a city newer than the list can be typed once it may."""

from smartwizard.messages import N_, Text
from smartwizard.rules.text import latin, search_key
from smartwizard.ui.controls.search_combo import SearchCombo
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.list_field import say_search

_TYPED = N_("Use “{name}” as it is typed")


def city_field(form: Form, name: str, label: Text) -> Field:
    """A field whose entries are offered with `form.set_choices`."""
    combo = CityCombo(form)
    field = form.search(name, label, combo)
    say_search(field, combo)
    return field


class CityCombo(SearchCombo):
    """Found by typing; while it is `free`, what was typed is an entry of its own (R9)."""

    def __init__(self, form: Form) -> None:
        super().__init__(self._matching, parent=form)
        self.free = False

    def entries(self, query: str) -> list[tuple[str, str]]:
        found = super().entries(query)
        typed = latin(query).upper()
        if self.free and typed and typed not in (code for code, _ in found):
            found.append((typed, LANGUAGE.say(_TYPED.of(name=typed))))
        return found

    def set_value(self, value: str) -> None:
        if self.free and value and self.findData(value) < 0:
            self.addItem(value, value)
        super().set_value(value)

    def _choose(self, code: str) -> None:
        if self.free and self.findData(code) < 0:
            self.addItem(code, code)
        super()._choose(code)

    def _matching(self, typed: str) -> list[str]:
        key = search_key(typed)
        cities = [str(self.itemData(row)) for row in range(self.count())]
        found = [city for city in cities if key in search_key(city)]
        return sorted(found, key=lambda city: not search_key(city).startswith(key))
