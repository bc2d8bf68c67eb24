"""Names of people: Latin letters, and a suggestion for who types kana (R2)."""

from smartwizard.messages import N_, Issue, Text
from smartwizard.rules import romaji
from smartwizard.rules.text import (
    fold,
    is_latin,
    latin,
    latin_only,
    length,
    not_latin,
    required,
    shown,
)

MAXIMUM = 50

_EMPTY = {
    "first_name": N_("Enter the first name."),
    "last_name": N_("Enter the last name."),
}
_STRANGE = {
    "first_name": N_("The first name has {characters}. Use Latin letters."),
    "last_name": N_("The last name has {characters}. Use Latin letters."),
}


def issues(field: str, label: Text, name: str) -> list[Issue]:
    """What is wrong with one name of a person; `latin(name)` is what is stored."""
    kept = latin(name)
    if not fold(kept):
        return [Issue(_EMPTY[field], field)] if field in _EMPTY else required(field, label, kept)
    return [*length(field, label, kept, 1, MAXIMUM), *_letter_issues(field, label, kept)]


def suggestion(text: str) -> str | None:
    """A name in kana as it could be written in Latin letters, to accept or to correct."""
    romanized = romaji.suggest(latin(text), person=True)
    if not romanized or not_latin(romanized) or len(romanized) > MAXIMUM:
        return None
    return romanized if any(map(is_latin, romanized)) else None


def _letter_issues(field: str, label: Text, name: str) -> list[Issue]:
    if field in _STRANGE and (strange := not_latin(name)):
        return [Issue(_STRANGE[field].of(characters=shown(strange)), field)]
    if found := latin_only(field, label, name):
        return found
    if not any(map(is_latin, name)):
        text = N_("“{field}” needs at least one letter. Use Latin letters.")
        return [Issue(text.of(field=label), field)]
    return []
