"""The list of countries: found by typing its name in any of the four languages."""

from smartwizard.messages import N_, Text
from smartwizard.rules import countries
from smartwizard.rules.text import search_key
from smartwizard.ui.controls.search_combo import SearchCombo
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.list_field import say_search

COUNTRY = N_("Country or region")


def country_field(form: Form, name: str = "country", label: Text = COUNTRY) -> Field:
    """A field whose value is the country's code."""
    combo = SearchCombo(_find, parent=form)
    field = form.search(name, label, combo)

    def offer(_: str) -> None:
        chosen = combo.value()
        combo.blockSignals(True)
        combo.clear()
        for code, country in countries.in_order(LANGUAGE.code):
            combo.addItem(country, code)
        combo.set_value(chosen)
        combo.blockSignals(False)

    field.say(offer, label)
    say_search(field, combo)
    return field


def _find(typed: str) -> list[str]:
    """Countries one of whose names, in any language, begins with or holds what was typed."""
    key = search_key(typed)
    held = [code for code in countries.CODES if key in countries.search_terms(code)]
    names = countries.names(LANGUAGE.code)
    return sorted(held, key=lambda code: (not _begins(code, key), search_key(names[code])))


def _begins(code: str, key: str) -> bool:
    known = (countries.name(code, language) for language in countries.LANGUAGES)
    return any(search_key(name).startswith(key) for name in known)
