"""Countries have a name in four languages and are found by any of them."""

import pytest

from smartwizard import resources
from smartwizard.rules import countries
from smartwizard.rules.address_data import rules
from smartwizard.rules.text import search_key


@pytest.mark.parametrize("language", countries.LANGUAGES)
def test_every_country_has_a_name_of_its_own_in_every_language(language: str) -> None:
    names = countries.names(language)
    assert tuple(names) == countries.CODES
    assert all(name.strip() == name and name for name in names.values())
    assert len({search_key(name) for name in names.values()}) == len(names)


def test_the_names_are_the_languages_own() -> None:
    known = [countries.name("JP", language) for language in countries.LANGUAGES]
    assert known == ["Japan", "日本", "Japon", "Giappone"]
    assert countries.names("fr")["CI"] == "Côte d'Ivoire"
    assert countries.names("ja")["TW"] == "台湾"


def test_an_unknown_code_or_language_is_seen() -> None:
    assert countries.name("XX") == "XX"
    with pytest.raises(ValueError, match="de"):
        countries.names("de")


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("JP", "japan"),
        ("JP", "日本"),
        ("JP", "Japon"),
        ("JP", "giapp"),
        ("JP", "ＪＰ"),
        ("FR", "フランス"),
        ("CI", "cote d'ivoire"),
        ("US", "USA"),
        ("US", "アメリカ"),
        ("US", "ｱﾒﾘｶ"),
        ("GB", "royaume"),
        ("HK", "香港"),
        ("DE", "Germania"),
        ("TR", "Turkey"),
    ],
)
def test_a_country_is_found_by_what_people_type(code: str, typed: str) -> None:
    assert search_key(typed) in countries.search_terms(code)


def test_the_countries_are_those_whose_addresses_are_known() -> None:
    assert len(countries.CODES) == 252
    assert tuple(sorted(countries.CODES)) == countries.CODES
    assert all(rules(code).layout for code in countries.CODES)


def test_the_license_of_the_names_is_beside_them() -> None:
    assert "UNICODE LICENSE V3" in resources.read_text("data", "LICENSE-unicode.txt")
