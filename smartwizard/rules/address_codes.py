"""Whether a postal code lies where the rest of the address says (R9)."""

from collections.abc import Mapping

from smartwizard.messages import N_, Issue
from smartwizard.rules import postal
from smartwizard.rules.address_data import rules

CONFIRM = "confirm_postal_code"
_SHOWN_PLACES = 3


def is_newer(country: str, postal_code: str) -> bool:
    """Whether a code of Japan is well formed and yet not in the directory."""
    return country == "JP" and bool(postal.digits(postal_code)) and not postal.places(postal_code)


def contradiction(country: str, kept: Mapping[str, str], *, confirmed: bool) -> list[Issue]:
    """The issue of a well-formed code that belongs elsewhere or is not known, unless confirmed.

    What Japan's directory knows cannot be confirmed away. Of other countries only the first
    digits of each region are known, and the person may know better.
    """
    if country == "JP":
        return _in_japan(kept, confirmed=confirmed)
    return [] if confirmed else _elsewhere(country, kept)


def _in_japan(kept: Mapping[str, str], *, confirmed: bool) -> list[Issue]:
    code, region, city = kept["postal_code"], kept["region"], kept["city"]
    found = postal.places(code)
    if not found:
        return [] if confirmed else [_unknown(code)]
    here = [place for place in found if place.prefecture == region]
    if region in postal.prefectures() and not here:
        return [_belongs(code, [place.prefecture for place in found], region)]
    if city in postal.cities(region) and all(place.city != city for place in here):
        return [_belongs(code, [place.city for place in here], city)]
    return []


def _elsewhere(country: str, kept: Mapping[str, str]) -> list[Issue]:
    known = rules(country)
    chosen = known.region(kept.get("region", ""))
    code = kept["postal_code"]
    if not chosen or chosen.owns(code):
        return []
    owners = [region.name for region in known.regions if region.owns(code)]
    return [_belongs(code, owners, chosen.name, CONFIRM) if owners else _unknown(code)]


def _belongs(code: str, owners: list[str], chosen: str, remedy: str = "") -> Issue:
    names = list(dict.fromkeys(owners))
    place = " / ".join(names[:_SHOWN_PLACES]) + " …" * (len(names) > _SHOWN_PLACES)
    text = N_("Postal code {code} belongs to {place}, not to {chosen}.")
    return Issue(text.of(code=code, place=place, chosen=chosen), "postal_code", remedy)


def _unknown(code: str) -> Issue:
    text = N_(
        "Postal code {code} is not in the postal directory. Check it, or confirm that it is new."
    )
    return Issue(text.of(code=code), "postal_code", CONFIRM)
