"""Every country has its form; an address is checked, stored, and written as its country does."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard.messages import Issue, Text
from smartwizard.rules import addresses, countries
from smartwizard.rules.address_data import rules
from tests.rules.hostile import FIXED, TEXTS, assert_sayable, thorough

MIDTOWN = {
    "postal_code": "107-6227",
    "region": "TOKYO",
    "city": "MINATO",
    "street": "9-7-1 AKASAKA",
    "street2": "MIDTOWN TOWER",
}
RIVOLI = {"street": "10 rue de Rivoli", "postal_code": "75004", "city": "Paris"}
DANTE = {"street": "Via Dante 15", "postal_code": "20123", "city": "Milano", "region": "MI"}
MAIN = {"street": "100 Main Street", "city": "San Jose", "region": "CA", "postal_code": "95134"}
ONE = {"street": "1 X"}
SENSIBLE = st.sampled_from(
    "107-6227 498-0000 999-9999 20123 95134 TOKYO OSAKA MIE MI CA MINATO CHIYODA Kita-ku Milano "
    "YATOMI １－７ 赤坂".split()
)
VALUES = st.fixed_dictionaries(dict.fromkeys(addresses.FIELD_NAMES, TEXTS | SENSIBLE))
COUNTRIES = st.sampled_from(countries.CODES) | st.sampled_from(("JP", "FR", "IT", "US"))


def said(issues: list[Issue]) -> list[tuple[str, str]]:
    """The issues as (field, English sentence)."""
    return [
        (
            issue.field,
            issue.text.source.format(**{n: _plain(v) for n, v in issue.text.values.items()}),
        )
        for issue in issues
    ]


def _plain(value: object) -> str:
    return value.source if isinstance(value, Text) else str(value)


@pytest.mark.parametrize(
    ("country", "order"),
    [
        ("JP", "postal_code region city street street2"),
        ("FR", "street street2 postal_code city"),
        ("IT", "street street2 postal_code city region"),
        ("US", "street street2 city region postal_code"),
        ("DE", "street street2 postal_code city"),
        ("GB", "street street2 city postal_code"),
        ("CA", "street street2 city region postal_code"),
        ("AE", "street street2 city region"),
        ("", "postal_code region city street street2"),
    ],
)
def test_the_form_follows_the_country(country: str, order: str) -> None:
    assert [field.name for field in addresses.form(country)] == order.split()


@pytest.mark.parametrize(
    ("country", "optional"),
    [
        ("JP", "street2"),
        ("FR", "street2"),
        ("IT", "street2"),
        ("US", "street2"),
        ("SG", "street2 city"),
        ("AE", "street2 city"),
        ("IE", "street2 region postal_code"),
    ],
)
def test_the_country_decides_what_is_required(country: str, optional: str) -> None:
    fields = addresses.form(country)
    assert {field.name for field in fields if not field.required} == set(optional.split())


def test_every_country_has_a_street_and_a_city_and_each_field_once() -> None:
    for country in countries.CODES:
        names = [field.name for field in addresses.form(country)]
        assert {"street", "street2", "city"} <= set(names) <= set(addresses.FIELD_NAMES)
        assert len(names) == len(set(names))


def test_labels_are_the_countrys_own() -> None:
    labels = {
        country: [field.label.source for field in addresses.form(country)]
        for country in ("JP", "IT", "US", "DE")
    }
    assert labels["JP"] == ["Postal code", "Prefecture", "City", "Address 1", "Address 2"]
    assert labels["IT"][2:] == ["Postal code (CAP)", "City", "Province"]
    assert labels["US"][3:] == ["State", "ZIP code"]
    assert labels["DE"] == ["Address", "Address 2", "Zip/Postal", "City"]
    assert addresses.field("JP", "city").label != addresses.field("FR", "city").label


def test_regions_are_stored_by_code_and_shown_by_name() -> None:
    assert ("MI", "Milano (MI)") in addresses.field("IT", "region").choices
    assert ("CA", "California") in addresses.field("US", "region").choices
    assert ("Dubai", "Dubai") in addresses.field("AE", "region").choices
    japan = [stored for stored, _ in addresses.field("JP", "region").choices]
    assert japan == addresses.prefectures()


def test_no_region_is_shown_in_letters_that_the_field_refuses() -> None:
    for country in countries.CODES:
        choices = addresses.field(country, "region").choices
        assert len(dict(choices)) == len(choices)
        values = [{"region": region} for pair in choices for region in pair]
        for value in values:
            assert "region" not in {issue.field for issue in addresses.issues(country, value)}


@pytest.mark.parametrize(
    ("country", "address"), [("JP", MIDTOWN), ("FR", RIVOLI), ("IT", DANTE), ("US", MAIN)]
)
def test_a_right_address_has_no_issues(country: str, address: Mapping[str, str]) -> None:
    assert addresses.issues(country, address) == []
    assert addresses.issues(country, address, confirmed=True) == []


def test_all_that_is_missing_is_told_at_once() -> None:
    assert said(addresses.issues("JP", {})) == [
        ("postal_code", "Fill in “Postal code”."),
        ("region", "Choose an entry for “Prefecture”."),
        ("city", "Choose an entry for “City”."),
        ("street", "Fill in “Address 1”."),
    ]
    assert said(addresses.issues("IT", {"street": " \u200b"})) == [
        ("street", "Fill in “Street name and number”."),
        ("postal_code", "Fill in “Postal code (CAP)”."),
        ("city", "Fill in “City”."),
        ("region", "Choose an entry for “Province”."),
    ]


@pytest.mark.parametrize("country", ["", "XX", "ZZ", "jp", "../jp", "\0"])
def test_without_a_known_country_only_the_country_is_asked_for(country: str) -> None:
    assert said(addresses.issues(country, MIDTOWN)) == [
        ("country", "Choose an entry for “Country or region”.")
    ]


@pytest.mark.parametrize(
    ("country", "code", "example"),
    [
        ("JP", "107", "Enter “Postal code” in the form 107-6227."),
        ("JP", "107-622x", "Enter “Postal code” in the form 107-6227."),
        ("JP", "١٠٧-٦٢٢٧", "Enter “Postal code” in the form 107-6227."),
        ("FR", "7500", "Enter “Postal code” in the form 75004."),
        ("IT", "CAP", "Enter “Postal code (CAP)” in the form 20123."),
        ("US", "9513", "Enter “ZIP code” in the form 95134."),
        ("CA", "12345", "Enter “Zip/Postal” in the form H3Z 2Y7."),
    ],
)
def test_a_code_of_another_form_is_told_with_an_example(
    country: str, code: str, example: str
) -> None:
    assert ("postal_code", example) in said(addresses.issues(country, {"postal_code": code}))


def test_a_code_that_belongs_elsewhere_is_refused_whatever_is_confirmed() -> None:
    osaka = MIDTOWN | {"region": "OSAKA", "city": "OSAKA CHUO"}
    sentence = "Postal code 107-6227 belongs to TOKYO, not to OSAKA."
    for confirmed in (False, True):
        found = addresses.issues("JP", osaka, confirmed=confirmed)
        assert said(found) == [("postal_code", sentence)]
        assert not found[0].remedy
    assert said(addresses.issues("JP", MIDTOWN | {"city": "CHIYODA"})) == [
        ("postal_code", "Postal code 107-6227 belongs to MINATO, not to CHIYODA.")
    ]


def test_a_code_of_two_prefectures_fits_both() -> None:
    for region, city in (("AICHI", "YATOMI"), ("MIE", "KUWANA GUN KISOSAKI CHO")):
        address = MIDTOWN | {"postal_code": "498-0000", "region": region, "city": city}
        assert addresses.issues("JP", address) == []
    elsewhere = addresses.issues("JP", MIDTOWN | {"postal_code": "498-0000"})
    assert said(elsewhere) == [
        ("postal_code", "Postal code 498-0000 belongs to AICHI / MIE, not to TOKYO.")
    ]


def test_a_city_that_is_not_listed_is_asked_for_without_a_second_complaint() -> None:
    assert said(addresses.issues("JP", MIDTOWN | {"city": "ATLANTIS"})) == [
        ("city", "Choose an entry for “City”.")
    ]


def test_a_code_newer_than_the_directory_can_be_confirmed_with_its_new_city() -> None:
    newer = MIDTOWN | {"postal_code": "999-9999"}
    found = addresses.issues("JP", newer)
    assert [(issue.field, issue.remedy) for issue in found] == [("postal_code", addresses.CONFIRM)]
    assert addresses.issues("JP", newer, confirmed=True) == []
    assert addresses.issues("JP", newer | {"city": "SHINSHI"}, confirmed=True) == []
    assert {issue.field for issue in addresses.issues("JP", newer | {"city": "SHINSHI"})} == {
        "postal_code",
        "city",
    }


def test_elsewhere_than_in_japan_the_person_may_know_better() -> None:
    turin = DANTE | {"region": "TO"}
    found = addresses.issues("IT", turin)
    assert said(found) == [("postal_code", "Postal code 20123 belongs to Milano, not to Torino.")]
    assert found[0].remedy == addresses.CONFIRM
    assert addresses.issues("IT", turin, confirmed=True) == []
    nowhere = addresses.issues("US", MAIN | {"postal_code": "00000"})
    assert [(issue.field, issue.remedy) for issue in nowhere] == [
        ("postal_code", addresses.CONFIRM)
    ]


def test_other_letters_are_named_and_latin_ones_with_accents_taken() -> None:
    assert said(addresses.issues("JP", MIDTOWN | {"street": "赤坂 9-7-1"})) == [
        ("street", "“Address 1” cannot contain 赤坂. Use Latin letters.")
    ]
    assert addresses.issues("FR", RIVOLI | {"city": "L'Haÿ-les-Roses", "street2": "3ᵉ"}) != []
    assert addresses.issues("FR", RIVOLI | {"city": "L'Haÿ-les-Roses", "street2": "n° 3, É"}) == []


def test_a_line_has_a_hundred_characters_at_most() -> None:
    assert addresses.issues("FR", RIVOLI | {"street": "x" * 100}) == []
    assert said(addresses.issues("FR", RIVOLI | {"street": "x" * 101})) == [
        ("street", "“Street number and name” can have at most 100 characters; it has 101.")
    ]


@pytest.mark.parametrize(
    ("country", "typed", "written"),
    [
        ("JP", "〒１０７ー６２２７", "107-6227"),
        ("FR", "75 004", "75004"),
        ("US", "951341234", "95134-1234"),
        ("CA", "h3z2y7", "H3Z 2Y7"),
        ("GB", "sw1a1aa", "SW1A 1AA"),
        ("GB", "M25BQ", "M2 5BQ"),
        ("NL", "1234ab", "1234 AB"),
        ("PL", "00950", "00-950"),
        ("PT", "2725079", "2725-079"),
        ("BR", "40301110", "40301-110"),
        ("CH", "CH-8001", "8001"),
        ("LU", "L-1234", "1234"),
        ("IE", "a65f4e2", "A65 F4E2"),
        ("PE", "Lima 23", "LIMA 23"),
    ],
)
def test_a_code_is_written_as_its_country_writes_it(country: str, typed: str, written: str) -> None:
    stored = addresses.normalize(country, {"postal_code": typed})["postal_code"]
    assert stored == written
    assert rules(country).accepts(stored)


def test_the_librarys_own_examples_keep_their_form() -> None:
    for country in countries.CODES:
        known = rules(country)
        for example in known.postal_examples:
            assert known.written(example) == example
            assert known.written(example.replace(" ", "").replace("-", "")) == example


@pytest.mark.parametrize(
    ("country", "typed", "stored"),
    [
        ("JP", "Tokyo-to", "TOKYO"),
        ("JP", "東京都", "TOKYO"),
        ("JP", "ｔｏｋｙｏ", "TOKYO"),
        ("IT", "milano", "MI"),
        ("IT", "Milano (MI)", "MI"),
        ("US", "california", "CA"),
        ("AE", "دبي", "Dubai"),
        ("TW", "台北市", "Taipei City"),
        ("VN", "bac lieu", "Bạc Liêu"),
        ("US", "Atlantis", "Atlantis"),
    ],
)
def test_a_region_is_stored_as_it_is_listed(country: str, typed: str, stored: str) -> None:
    assert addresses.normalize(country, {"region": typed})["region"] == stored


def test_an_address_is_stored_with_the_fields_of_its_country() -> None:
    typed = MIDTOWN | {"city": "Minato-ku", "street": "９－７－１　ＡＫＡＳＡＫＡ"}
    assert addresses.normalize("JP", typed) == MIDTOWN | {"street": "9-7-1 AKASAKA"}
    assert "region" not in addresses.normalize("FR", MIDTOWN)


def test_a_postal_code_fills_in_what_the_guide_shows() -> None:
    (place,) = addresses.places("107-6227")
    filled = addresses.filled(place)
    assert filled["street2"] == "MIDTOWN TOWER 27F"
    completed = filled | {"postal_code": "107-6227", "street": f"9-7-1 {filled['street']}"}
    assert addresses.issues("JP", completed) == []


@pytest.mark.parametrize(
    ("country", "address", "line"),
    [
        ("JP", MIDTOWN, "9-7-1 AKASAKA, MIDTOWN TOWER, MINATO, TOKYO, 107-6227, JAPAN"),
        ("JP", MIDTOWN | {"street2": ""}, "9-7-1 AKASAKA, MINATO, TOKYO, 107-6227, JAPAN"),
        ("FR", RIVOLI | {"street2": "Bât. B"}, "10 rue de Rivoli, Bât. B, 75004 PARIS, FRANCE"),
        ("IT", DANTE, "Via Dante 15, 20123 MILANO MI, ITALY"),
        ("US", MAIN, "100 Main Street, SAN JOSE, CA 95134, UNITED STATES"),
        ("SG", ONE | {"postal_code": "048616"}, "1 X, SINGAPORE 048616, SINGAPORE"),
        ("AE", ONE | {"region": "Dubai"}, "1 X, Dubai, UNITED ARAB EMIRATES"),
        ("LU", ONE | {"city": "Lux", "postal_code": "1234"}, "1 X, L-1234 LUX, LUXEMBOURG"),
        ("LU", ONE | {"city": "Lux"}, "1 X, LUX, LUXEMBOURG"),
        ("ES", ONE | {"city": "Vitoria", "region": "VI"}, "1 X, VITORIA Álava, SPAIN"),
        ("JE", ONE | {"city": "Gorey", "postal_code": "JE11AA"}, "1 X, GOREY, JE1 1AA, JERSEY"),
        ("FR", {}, "FRANCE"),
        ("", ONE, "1 X"),
    ],
)
def test_one_line_follows_the_country_and_ends_with_its_name(
    country: str, address: Mapping[str, str], line: str
) -> None:
    assert addresses.one_line(country, address) == line


@thorough
@given(COUNTRIES, VALUES, st.booleans())
def test_whatever_is_typed_is_stored_or_refused(
    country: str, values: dict[str, str], confirmed: bool
) -> None:
    found = addresses.issues(country, values, confirmed=confirmed)
    fields = [field.name for field in addresses.form(country)]
    assert_sayable(found)
    assert [issue.field for issue in found] == sorted(
        (issue.field for issue in found), key=fields.index
    )
    stored = addresses.normalize(country, values)
    assert list(stored) == fields
    assert addresses.normalize(country, stored) == stored
    assert addresses.issues(country, stored, confirmed=confirmed) == found
    line = addresses.one_line(country, values)
    assert line.endswith(countries.name(country).upper())
    if not found:
        line.encode()
        assert all(len(value) <= addresses.LONGEST for value in stored.values())


@pytest.mark.parametrize("text", FIXED, ids=range(len(FIXED)))
def test_every_country_survives_every_hostile_text(text: str) -> None:
    values = dict.fromkeys(addresses.FIELD_NAMES, text)
    some = ("JP", "FR", "IT", "US", "GB", "AE", "SG", "RU")
    for country in countries.CODES if len(text) < 1_000 else some:
        assert_sayable(addresses.issues(country, values))
        addresses.one_line(country, values)


@thorough
@given(TEXTS, VALUES)
def test_whatever_stands_for_a_country_is_answered(country: str, values: dict[str, str]) -> None:
    assert_sayable(addresses.issues(country, values))
    assert set(addresses.normalize(country, values)) <= set(addresses.FIELD_NAMES)
    assert isinstance(addresses.one_line(country, values), str)
