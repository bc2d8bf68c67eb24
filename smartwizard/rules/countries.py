"""The countries a person can choose: their names in four languages and what they are found by."""

import json
from functools import cache

from smartwizard import resources
from smartwizard.rules.text import search_key

LANGUAGES = ("en", "ja", "fr", "it")
# What people also type.
_ALSO = {"US": "usa america アメリカ", "GB": "uk england イギリス", "NL": "holland", "TR": "turkey"}


@cache
def _names() -> dict[str, tuple[str, ...]]:
    return {
        code: tuple(names)
        for code, names in json.loads(resources.read_text("data", "countries.json")).items()
    }


CODES: tuple[str, ...] = tuple(_names())


def names(language: str) -> dict[str, str]:
    """The name of every country in a language of the program (en, ja, fr, it), by its code."""
    place = LANGUAGES.index(language)
    return {code: known[place] for code, known in _names().items()}


def name(code: str, language: str = "en") -> str:
    """The name of one country; an unknown code stays as it is."""
    known = _names().get(code)
    return known[LANGUAGES.index(language)] if known else code


@cache
def in_order(language: str) -> tuple[tuple[str, str], ...]:
    """Code and name of every country, in the order in which a list in a language shows them."""
    return tuple(sorted(names(language).items(), key=lambda named: search_key(named[1])))


@cache
def search_terms(code: str) -> str:
    """All names and the code, folded: what is typed in any language, made a `text.search_key`,
    is found anywhere in it.
    """
    return " ".join(search_key(word) for word in (*_names()[code], code, _ALSO.get(code, "")))
