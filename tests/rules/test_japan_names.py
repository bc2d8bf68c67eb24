"""The tool that makes the postal directory reads Japan Post's kana as people write the names."""

import pytest

from tools.japan_names import building, cities, prefecture, street, written
from tools.japan_offices import compared, located


@pytest.mark.parametrize(
    ("kanji", "kana", "latin"),
    [
        ("赤坂", "アカサカ", "AKASAKA"),
        ("丸の内", "マルノウチ", "MARUNOUCHI"),
        ("下落合", "シモオチアイ", "SHIMOOCHIAI"),
        ("広尾", "ヒロオ", "HIROO"),
        ("箕面", "ミノオ", "MINOO"),
        ("横内", "ヨコウチ", "YOKOUCHI"),
        ("大河内", "オオゴウチ", "OGOCHI"),
        ("青梅", "オウメ", "OME"),
        ("相馬", "ソウマ", "SOMA"),
        ("大原野小塩町", "オオハラノオシオチョウ", "OHARANOOSHIOCHO"),
        ("吉良町馬場", "キラチョウババ", "KIRACHOBABA"),
        ("住用町川内", "スミヨウチョウカワウチ", "SUMIYOCHOKAWAUCHI"),
        ("広丘郷原", "ヒロオカゴウバラ", "HIROOKAGOBARA"),
    ],
)
def test_words_inside_a_name_keep_their_first_vowel(kanji: str, kana: str, latin: str) -> None:
    assert written(kanji, kana) == latin


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("キタ１ジョウニシ", "KITA 1-JO NISHI"),
        ("８ジョウドオリ", "8-JO DORI"),
        ("ダイモン５バンチョウ", "DAIMON 5-BANCHO"),
        ("オオイズミチョウニシイデ８２４０－１", "OIZUMICHONISHIIDE 8240-1"),
    ],
)
def test_numbers_in_a_street_stand_apart(kana: str, latin: str) -> None:
    assert street("", kana) == latin


@pytest.mark.parametrize(
    ("kanji", "kana", "latin"),
    [
        ("ミッドタウン・タワー", "ミッドタウン・タワー", "MIDTOWN TOWER"),
        ("六本木ヒルズ森タワー", "ロッポンギヒルズモリタワー", "ROPPONGI HILLS MORI TOWER"),
        ("ＪＰタワー名古屋", "ジェイピータワーナゴヤ", "JP TOWER NAGOYA"),
        ("ＴｈｉｎｋＰａｒｋＴｏｗｅｒ", "シンクパークタワー", "THINK PARK TOWER"),
        ("品川インターシティＡ棟", "シナガワインターシティＡトウ", "SHINAGAWA INTERCITY A"),
        ("サンシャイン６０", "サンシャイン６０", "SUNSHINE 60"),
    ],
)
def test_a_building_is_named_in_english_and_japanese_words(
    kanji: str, kana: str, latin: str
) -> None:
    assert building(kanji, kana) == latin


def test_prefectures_lose_their_suffix_but_hokkaido_keeps_its_own() -> None:
    assert prefecture("東京都", "トウキョウト") == "TOKYO"
    assert prefecture("京都府", "キョウトフ") == "KYOTO"
    assert prefecture("北海道", "ホッカイドウ") == "HOKKAIDO"


def test_cities_lose_shi_and_ku_wards_stand_after_their_city_and_towns_keep_words() -> None:
    named = cities(
        [
            ("東京都", "港区", "ミナトク"),
            ("大阪府", "大阪市北区", "オオサカシキタク"),
            ("大阪府", "大阪市港区", "オオサカシミナトク"),
            ("大阪府", "堺市北区", "サカイシキタク"),
            ("大阪府", "堺市堺区", "サカイシサカイク"),
            ("三重県", "四日市市", "ヨッカイチシ"),
            ("奈良県", "大和郡山市", "ヤマトコオリヤマシ"),
            ("北海道", "釧路市", "クシロシ"),
            ("北海道", "釧路郡釧路町", "クシログンクシロチョウ"),
            ("東京都", "三宅島三宅村", "ミヤケジマミヤケムラ"),
        ]
    )
    assert list(named.values()) == [
        "MINATO",
        "OSAKA KITA",
        "OSAKA MINATO",
        "SAKAI KITA",
        "SAKAI SAKAI",
        "YOKKAICHI",
        "YAMATOKORIYAMA",
        "KUSHIRO",
        "KUSHIRO GUN KUSHIRO CHO",
        "MIYAKEJIMA MIYAKE MURA",
    ]


def test_two_places_that_would_become_one_keep_their_suffixes() -> None:
    named = cities(
        [("某県", "北市", "キタシ"), ("某県", "北区", "キタク"), ("他県", "北市", "キタシ")]
    )
    assert list(named.values()) == ["KITA SHI", "KITA KU", "KITA"]


def test_a_city_that_is_not_read_as_it_is_written_stops_the_tool() -> None:
    with pytest.raises(ValueError, match="港区"):
        cities([("東京都", "港区", "ミナトシ")])


KNOWN = {
    "丸ノ内": "MARUNOUCHI",
    "上本能寺前町": "KAMIHONNOJIMAECHO",
    "寺町": "TERAMACHI",
    "旭町通": "ASAHIMACHIDORI",
    "流通": "RYUTSU",
    "北1条西": "KITA 1-JO NISHI",
    "小鶴": "KOZURU",
}


@pytest.mark.parametrize(
    ("where", "lot", "street_and_number"),
    [
        ("丸の内", "2丁目7-2", ("MARUNOUCHI", "2-7-2")),
        ("大字丸の内", "二丁目７番２号", ("MARUNOUCHI", "2-7-2")),
        ("丸の内", "2丁目", ("MARUNOUCHI", "2-CHOME")),
        ("丸の内", "134番10松江地方合同庁舎4階", ("MARUNOUCHI", "134-10")),
        ("丸の内", "1-17-21-3F", ("MARUNOUCHI", "1-17-21")),
        ("丸の内", "乙2536-6", ("MARUNOUCHI", "OTSU 2536-6")),
        ("丸の内", "6地割1-1", ("MARUNOUCHI", "")),
        ("丸の内", "字向原1758番地1", ("MARUNOUCHI", "")),
        ("北一条西", "6丁目1-2アーバンネット札幌ビル2F", ("KITA 1-JO NISHI", "6-1-2")),
        ("北１条西", "1丁目6番地", ("KITA 1-JO NISHI", "1-6")),
        ("寺町通御池上る", "上本能寺前町488番地", ("KAMIHONNOJIMAECHO", "488")),
        ("", "寺町通御池上ル上本能寺前町488番地", ("KAMIHONNOJIMAECHO", "488")),
        ("旭町通１番町", "754", ("ASAHIMACHIDORI 1-BANCHO", "754")),
        ("小鶴字高野", "123番1", ("KOZURU", "")),
        ("流通センター", "2丁目1-3", ("", "")),
        ("未知町", "1-1", ("", "")),
        ("", "", ("", "")),
    ],
)
def test_an_office_is_found_in_the_streets_of_its_city(
    where: str, lot: str, street_and_number: tuple[str, str]
) -> None:
    assert located(where, lot, KNOWN) == street_and_number


def test_two_ways_of_writing_a_place_are_compared_as_one() -> None:
    assert compared("大字自由ヶ丘") == compared("自由が丘")
    assert compared("十二番町") == compared("１２番町") == "12番町"
    assert compared("二百三十四") == "234"
    assert compared("字西里") == "西里"
