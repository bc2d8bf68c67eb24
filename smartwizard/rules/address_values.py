"""An address as it is stored and as it stands on one line (R9)."""

from collections.abc import Mapping

from smartwizard.rules import countries, postal
from smartwizard.rules.address_data import FIELDS, LETTER, CountryRules, rules
from smartwizard.rules.address_forms import form, stored_region
from smartwizard.rules.postal import Place
from smartwizard.rules.text import latin

# Google's layout of Japan has no city; in Latin letters an address goes from small to large.
_LAYOUTS = {"JP": "%A%n%C%n%S%n%Z"}
# Where an envelope carries the name of the region, though the library's key is a code.
_SPELLED_OUT = frozenset(("ES",))


def filled(place: Place) -> dict[str, str]:
    """What a postal code of Japan fills in; street and street2 are beginnings to complete."""
    return {
        "region": place.prefecture,
        "city": place.city,
        "street": place.street,
        "street2": place.building,
    }


def normalize(country: str, values: Mapping[str, str]) -> dict[str, str]:
    """An address as it is stored, with exactly the fields of the country's form.

    Folded to half width, listed names as they are listed, the postal code as the country writes
    it (107-6227); what cannot be understood stays as it was typed.
    """
    kept = {field.name: latin(values.get(field.name, "")) for field in form(country)}
    if country not in countries.CODES:
        return kept
    known = rules(country)
    if kept.get("postal_code"):
        kept["postal_code"] = known.written(kept["postal_code"])
    if kept.get("region"):
        kept["region"] = _region(country, known, kept["region"])
    if country == "JP":
        kept["city"] = postal.find_city(kept["region"], kept["city"]) or kept["city"]
    return kept


def one_line(country: str, values: Mapping[str, str]) -> str:
    """An address on one line in the country's order, its English name at the end.

    9-7-1 AKASAKA, MIDTOWN TOWER, MINATO, TOKYO, 107-6227, JAPAN
    """
    kept = normalize(country, values)
    if country not in countries.CODES:
        return ", ".join(filter(None, [*kept.values(), latin(country)]))
    known = rules(country)
    layout = _LAYOUTS.get(country, known.layout)
    if "%C" not in layout:
        layout = layout.replace("%A", "%A%n%C")
    if not kept.get("postal_code"):
        layout = layout.replace(f"{known.postal_prefix}%Z", "")
    shown = _shown(country, known, kept)
    lines = [_line(line, shown) for line in layout.split("%n")]
    return ", ".join(filter(None, [*lines, countries.name(country).upper()]))


def _region(country: str, known: CountryRules, typed: str) -> str:
    region = known.region(typed)
    if region:
        return stored_region(country, region)
    return (postal.find_prefecture(typed) if country == "JP" else "") or typed


def _shown(country: str, known: CountryRules, kept: Mapping[str, str]) -> dict[str, str]:
    shown = {
        name: value.upper() if name in known.capitals and name != "street" else value
        for name, value in kept.items()
    }
    shown["street"] = ", ".join(filter(None, [kept["street"], kept["street2"]]))
    region = known.region(kept.get("region", "")) if country in _SPELLED_OUT else None
    return shown | ({"region": region.name} if region else {})


def _line(line: str, shown: Mapping[str, str]) -> str:
    """A line of the layout with its values; empty where there are none, whatever else is in it."""
    values = {letter: shown.get(name, "") for letter, name in FIELDS.items()}
    if not any(values.get(letter) for letter in LETTER.findall(line)):
        return ""
    written = LETTER.sub(lambda match: values.get(match[1], ""), line)
    return " ".join(written.split()).strip(" ,/-")
