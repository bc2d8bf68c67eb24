"""Addresses: their fields, what is wrong with one, how it is stored and written (R8, R9)."""

from collections.abc import Iterator, Mapping

from smartwizard.messages import N_, Issue
from smartwizard.rules import countries
from smartwizard.rules.address_codes import CONFIRM, contradiction, is_newer
from smartwizard.rules.address_data import rules
from smartwizard.rules.address_forms import COUNTRY, FIELD_NAMES, AddressField, field, form
from smartwizard.rules.address_values import filled, normalize, one_line
from smartwizard.rules.postal import Place, cities, places, prefectures
from smartwizard.rules.text import latin_only, length, required

__all__ = [
    "CONFIRM",
    "COUNTRY",
    "FIELD_NAMES",
    "LONGEST",
    "AddressField",
    "Place",
    "cities",
    "field",
    "filled",
    "form",
    "issues",
    "normalize",
    "one_line",
    "places",
    "prefectures",
]

LONGEST = 100


def issues(country: str, values: Mapping[str, str], *, confirmed: bool = False) -> list[Issue]:
    """All that has to be put right in an address, in the order of its fields.

    A postal code that the directory does not know is an issue with the remedy CONFIRM until the
    person has `confirmed` it.
    """
    if country not in countries.CODES:
        return [Issue(N_("Choose an entry for “{field}”.").of(field=COUNTRY), "country")]
    kept = normalize(country, values)
    found: list[Issue] = []
    for each in form(country):
        own = list(_of_field(country, each, kept, confirmed=confirmed))
        if each.name == "postal_code" and kept["postal_code"] and not own:
            own = contradiction(country, kept, confirmed=confirmed)
        found += own
    return found


def _of_field(
    country: str, each: AddressField, kept: Mapping[str, str], *, confirmed: bool
) -> Iterator[Issue]:
    value = kept[each.name]
    choices = _choices(country, each, kept, confirmed=confirmed)
    unlisted = bool(choices) and value not in choices
    if (unlisted and (value or each.required)) or (each.depends_on and not value):
        yield Issue(N_("Choose an entry for “{field}”.").of(field=each.label), each.name)
    elif each.name == "postal_code" and value and not rules(country).accepts(value):
        text = N_("Enter “{field}” in the form {example}.")
        yield Issue(text.of(field=each.label, example=each.example), each.name)
    elif not choices:
        missing = required(each.name, each.label, value) if each.required else []
        yield from missing or latin_only(each.name, each.label, value, punctuation=True)
        yield from length(each.name, each.label, value, 0, LONGEST)


def _choices(
    country: str, each: AddressField, kept: Mapping[str, str], *, confirmed: bool
) -> list[str]:
    """What may stand in a field; empty for free text, as for the city of a code just created."""
    if country == "JP" and each.name == "city":
        newer = confirmed and is_newer(country, kept["postal_code"])
        return [] if newer else cities(kept["region"])
    return [stored for stored, _ in each.choices]
