"""Latin letters are offered for kana, and only for what can be read."""

import pytest
from hypothesis import given

from smartwizard.rules.loanwords import ENGLISH
from smartwizard.rules.romaji import place_name, suggest
from tests.rules.hostile import TEXTS, thorough

SUGGESTED = {
    "マメシバ": "Mameshiba",
    "まめしば はなこ": "Mameshiba Hanako",
    "ﾏﾒｼﾊﾞ ﾊﾅｺ": "Mameshiba Hanako",
    "まめしば\u3000はなこ": "Mameshiba Hanako",
    "アカサカ 9-7-1": "Akasaka 9-7-1",
    "９ー７ー１ アカサカ": "9-7-1 Akasaka",
    "アカサカ9-7-1": "Akasaka 9-7-1",
    "タワーＡ": "Tower A",
    "ミッドタウン・タワー": "Midtown Tower",
    "アカサカミッドタウンタワー": "Akasaka Midtown Tower",
    "みつい ビル 3F": "Mitsui Bldg 3F",
    "ミツイビル": "Mitsui Bldg",
    "シブヤ (シブヤク)": "Shibuya (Shibuyaku)",
}
HEPBURN = {
    "チヨダ": "CHIYODA",
    "シンジュク": "SHINJUKU",
    "ジュウジョウ": "JUJO",
    "ツヅキ": "TSUZUKI",
    "フジミ": "FUJIMI",
    "ヂョウ": "JO",
    "シンバシ": "SHINBASHI",
    "グンマ": "GUNMA",
    "ニシタンノウ": "NISHITANNO",
    "ハッチョウボリ": "HATCHOBORI",
    "ロッポンギ": "ROPPONGI",
    "ヤッカイ": "YAKKAI",
    "イッシキ": "ISSHIKI",
    "ヲ": "O",
}
LONG_VOWELS = {
    "トウキョウ": "TOKYO",
    "オオサカ": "OSAKA",
    "コウベ": "KOBE",
    "ユウラクチョウ": "YURAKUCHO",
    "オオオカ": "OOKA",
    "ニイガタ": "NIIGATA",
    "エイヘイジ": "EIHEIJI",
    "イイダ": "IIDA",
    "スーパー": "SUPA",
    "イノウエ": "INOUE",
    "ノウエン": "NOEN",
    "マルノウチ": "MARUNOUCHI",
    "マツウラ": "MATSUURA",
    "ヒロオカ": "HIROOKA",
    "ミウラ": "MIURA",
}


@pytest.mark.parametrize(("kana", "latin"), SUGGESTED.items())
def test_kana_gets_a_suggestion_and_latin_letters_stay(kana: str, latin: str) -> None:
    assert suggest(kana) == latin


@pytest.mark.parametrize(("kana", "latin"), (HEPBURN | LONG_VOWELS).items())
def test_places_are_written_as_japan_post_writes_them(kana: str, latin: str) -> None:
    assert place_name(kana) == latin
    assert suggest(kana, person=True) == latin.title()


@pytest.mark.parametrize(
    "text",
    [
        "豆柴",
        "マメ柴",
        "Hanako",
        "D'Été",
        "",
        " ",
        "ー",
        "ッ",
        "々",
        "ゝ",
        "한국",
        "マメ\0",
        "シバ\ud800",
    ],
)
def test_what_cannot_be_read_gets_no_suggestion(text: str) -> None:
    assert suggest(text) is None
    assert place_name(text) is None


def test_the_name_of_a_person_is_never_taken_for_english() -> None:
    assert suggest("パーク ビル", person=True) == "Paku Biru"
    assert suggest("パーク ビル") == "Park Bldg"


def test_short_english_words_are_not_seen_inside_japanese_ones() -> None:
    assert place_name("オビルカワ") == "OBIRUKAWA"
    assert place_name("アビル") == "ABIRU"
    assert place_name("アンドウ", building=True) == "ANDO"
    assert place_name("コウナンミツイビル", building=True) == "KONANMITSUI BLDG"


def test_the_table_of_english_words_is_ascii_and_has_about_two_hundred() -> None:
    assert 200 <= len(ENGLISH) <= 300
    assert all(word.isascii() and word == word.upper() for word in ENGLISH.values())


@thorough
@given(TEXTS)
def test_a_suggestion_is_latin_or_there_is_none(text: str) -> None:
    for suggested in (suggest(text), suggest(text, person=True), place_name(text)):
        assert suggested is None or all(ord(char) < 0x250 for char in suggested)
        assert suggested is None or suggested.strip()
