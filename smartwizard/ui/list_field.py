"""A long list of words that is found by typing, for regions and cities."""

from smartwizard.messages import N_, Text
from smartwizard.rules.text import search_key
from smartwizard.ui.controls.search_combo import SearchCombo
from smartwizard.ui.field import Field
from smartwizard.ui.form import Form
from smartwizard.ui.language import LANGUAGE

_SEARCH = N_("Search", "in a long list")
_NOTHING = N_("Nothing found. Type another part of the name.")


def list_field(form: Form, name: str, label: Text) -> Field:
    """A field whose entries are offered with `form.set_choices`."""
    combo = SearchCombo(lambda typed: _find(combo, typed), parent=form)
    field = form.search(name, label, combo)
    say_search(field, combo)
    return field


def say_search(field: Field, combo: SearchCombo) -> None:
    """Name the search line of a long list, now and at every switch."""
    field.say(lambda _: combo.set_words(LANGUAGE.say(_SEARCH), LANGUAGE.say(_NOTHING)), _SEARCH)


def _find(combo: SearchCombo, typed: str) -> list[str]:
    key = search_key(typed)
    entries = [
        (str(combo.itemData(i)), search_key(combo.itemText(i))) for i in range(combo.count())
    ]
    found = [(not words.startswith(key), code) for code, words in entries if key in words]
    return [code for _, code in sorted(found, key=lambda pair: pair[0])]
