"""The postal directory knows what a code of Japan belongs to, as the guide writes it."""

import lzma
import re

import pytest
from hypothesis import given

from smartwizard import resources
from smartwizard.rules import postal
from smartwizard.rules.postal import Place, cities, find_city, find_prefecture, places, prefectures
from tests.rules.hostile import TEXTS, thorough

KNOWN = {
    "107-6227": Place("TOKYO", "MINATO", "AKASAKA", "MIDTOWN TOWER 27F"),
    "107-6290": Place("TOKYO", "MINATO", "AKASAKA", "MIDTOWN TOWER"),
    "107-0052": Place("TOKYO", "MINATO", "AKASAKA"),
    "100-0005": Place("TOKYO", "CHIYODA", "MARUNOUCHI"),
    "100-8994": Place("TOKYO", "CHIYODA", "2-7-2 MARUNOUCHI"),
    "163-8001": Place("TOKYO", "SHINJUKU", "2-8-1 NISHISHINJUKU"),
    "150-0012": Place("TOKYO", "SHIBUYA", "HIROO"),
    "170-6060": Place("TOKYO", "TOSHIMA", "HIGASHIIKEBUKURO", "SUNSHINE 60 60F"),
    "100-0301": Place("TOKYO", "TOSHIMA MURA", ""),
    "231-0017": Place("KANAGAWA", "YOKOHAMA NAKA", "MINATOCHO"),
    "602-0847": Place("KYOTO", "KYOTO KAMIGYO", "OMIYACHO"),
    "602-8368": Place("KYOTO", "KYOTO KAMIGYO", "KITAMACHI"),
    "604-8571": Place("KYOTO", "KYOTO NAKAGYO", "488 KAMIHONNOJIMAECHO"),
    "600-8506": Place("KYOTO", "KYOTO SHIMOGYO", "579 HIGASHISHIOKOJICHO"),
    "430-8652": Place("SHIZUOKA", "HAMAMATSU CHUO", "103-2 MOTOSHIROCHO"),
    "434-0041": Place("SHIZUOKA", "HAMAMATSU HAMANA", "HIRAKUCHI"),
    "431-3311": Place("SHIZUOKA", "HAMAMATSU TENRYU", "FUTAMATACHOAKURA"),
    "530-0001": Place("OSAKA", "OSAKA KITA", "UMEDA"),
    "540-0008": Place("OSAKA", "OSAKA CHUO", "OTEMAE"),
    "590-0078": Place("OSAKA", "SAKAI SAKAI", "MINAMIKAWARAMACHI"),
    "668-0031": Place("HYOGO", "TOYOOKA", "OTEMACHI"),
    "060-0001": Place("HOKKAIDO", "SAPPORO CHUO", "KITA 1-JO NISHI"),
    "088-0600": Place("HOKKAIDO", "KUSHIRO GUN KUSHIRO CHO", ""),
    "951-8520": Place("NIIGATA", "NIIGATA CHUO", "754 ASAHIMACHIDORI 1-BANCHO"),
    "900-0015": Place("OKINAWA", "NAHA", "KUMOJI"),
    "907-1801": Place("OKINAWA", "YAEYAMA GUN YONAGUNI CHO", "YONAGUNI"),
}
TYPED = [
    "107-6227",
    "1076227",
    "〒107-6227",
    " 107 6227 ",
    "１０７－６２２７",
    "107ー6227",
    "107‐6227",
]
PLACE_LETTERS = re.compile("[0-9A-Z]+([ ,-]+[0-9A-Z]+)*")


@pytest.mark.parametrize(("code", "place"), KNOWN.items())
def test_a_code_fills_in_prefecture_city_and_street(code: str, place: Place) -> None:
    assert place in places(code)


@pytest.mark.parametrize("typed", TYPED)
def test_a_code_is_understood_in_any_form(typed: str) -> None:
    assert places(typed) == [KNOWN["107-6227"]]


@pytest.mark.parametrize("typed", ["", "107", "10762270", "107-62271", "abc-defg", "999-9999"])
def test_what_is_no_code_of_the_directory_belongs_nowhere(typed: str) -> None:
    assert places(typed) == []


def test_a_code_of_several_places_gives_them_all() -> None:
    assert {place.prefecture for place in places("498-0000")} == {"AICHI", "MIE"}
    assert [place.street for place in places("441-1324")] == ["IMICHI", "OKUIMICHI", "UCHIIMICHI"]


def test_the_first_and_the_last_code_are_found() -> None:
    codes = _codes()
    assert places(codes[0])
    assert places(codes[-1])
    assert codes == sorted(codes)


def test_there_are_47_prefectures_in_the_official_order() -> None:
    assert len(prefectures()) == 47
    assert prefectures()[0] == "HOKKAIDO"
    assert prefectures()[12] == "TOKYO"
    assert prefectures()[-1] == "OKINAWA"


def test_every_prefecture_has_cities_no_two_of_one_name() -> None:
    for prefecture in prefectures():
        listed = cities(prefecture)
        assert listed
        assert listed == sorted(set(listed))
    assert cities("ATLANTIS") == []


def test_no_city_carries_ku_or_shi_and_towns_keep_their_words() -> None:
    names = [city for prefecture in prefectures() for city in cities(prefecture)]
    assert not [name for name in names if re.search(" (KU|SHI|TO|FU|KEN)( |$)", name)]
    assert {"MINATO", "CHUO", "HACHIOJI", "OSHIMA MACHI"} <= set(cities("TOKYO"))
    assert {"HAMAMATSU CHUO", "HAMAMATSU HAMANA", "HAMAMATSU TENRYU"} <= set(cities("SHIZUOKA"))
    assert not [name for name in cities("SHIZUOKA") if "HAMAMATSU NAKA" in name]


def test_the_city_of_every_place_is_in_the_list_of_its_prefecture() -> None:
    known = {prefecture: set(cities(prefecture)) for prefecture in prefectures()}
    for code in _codes()[::11]:
        found = places(code)
        assert found
        assert all(place.city in known[place.prefecture] for place in found)


def test_the_whole_directory_is_in_capital_latin_letters() -> None:
    head, _, lines = _unpacked().decode("ascii").partition("\n\n")
    for name in {part for line in head.split("\n") for part in line.split("\t")}:
        assert PLACE_LETTERS.fullmatch(name), name
    places_of_lines = (line.split(" ", 2)[2] for line in lines.splitlines())
    for name in {part for place in places_of_lines for part in place.split("\t") if part}:
        assert PLACE_LETTERS.fullmatch(name), name


def test_the_kana_of_kyoto_are_said_once_and_no_crossing_is_left() -> None:
    streets = {place.street for code in _codes() if code[0] == "6" for place in places(code)}
    assert not [street for street in streets if re.search(r"(.{5,}(CHO|MACHI))\1", street)]
    assert not [street for street in streets if re.search("AGARU|SAGARU|HIGASHIIRU", street)]


def test_the_directory_is_small_enough_to_be_committed() -> None:
    assert resources.path("postal", "japan.txt.xz").stat().st_size < 2_000_000
    assert resources.path("postal", "LICENSE.txt").is_file()


@pytest.mark.parametrize(
    ("prefecture", "typed", "city"),
    [
        ("TOKYO", "Minato-ku", "MINATO"),
        ("TOKYO", "minatoku", "MINATO"),
        ("TOKYO", "Toshima", "TOSHIMA"),
        ("TOKYO", "Toshima-mura", "TOSHIMA MURA"),
        ("OSAKA", "Kita-ku, Osaka-shi", "OSAKA KITA"),
        ("OSAKA", "Osaka Kita", "OSAKA KITA"),
        ("HOKKAIDO", "Kushiro", "KUSHIRO"),
        ("HOKKAIDO", "Kushiro-cho", "KUSHIRO GUN KUSHIRO CHO"),
        ("OKINAWA", "Yonaguni-cho", "YAEYAMA GUN YONAGUNI CHO"),
        ("TOKYO", "Osaka", ""),
        ("ATLANTIS", "Minato", ""),
        ("TOKYO", "", ""),
    ],
)
def test_a_city_is_understood_with_or_without_its_suffix(
    prefecture: str, typed: str, city: str
) -> None:
    assert find_city(prefecture, typed) == city


def test_every_listed_name_finds_itself() -> None:
    for prefecture in prefectures():
        assert find_prefecture(prefecture) == prefecture
        assert [find_city(prefecture, city) for city in cities(prefecture)] == cities(prefecture)


@pytest.mark.parametrize("typed", ["Tokyo", "Tōkyō", "TOKYO-TO", "tokyo to", "Tokyo Prefecture"])
def test_a_prefecture_is_understood_with_or_without_its_suffix(typed: str) -> None:
    assert find_prefecture(typed) == "TOKYO"


@thorough
@given(TEXTS)
def test_any_text_belongs_somewhere_or_nowhere(text: str) -> None:
    assert all(isinstance(place, Place) for place in places(text))
    assert find_prefecture(text) in ["", *prefectures()]
    assert find_city("TOKYO", text) in ["", *cities("TOKYO")]
    assert postal.digits(text) == "" or re.fullmatch("[0-9]{7}", postal.digits(text))


def _unpacked() -> bytes:
    return lzma.decompress(resources.path("postal", "japan.txt.xz").read_bytes())


def _codes() -> list[str]:
    lines = _unpacked().decode("ascii").partition("\n\n")[2]
    return [line[:7] for line in lines.splitlines()]
