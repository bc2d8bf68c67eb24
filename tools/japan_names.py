"""How Japan Post's kana become the Latin letters of the postal directory."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from smartwizard.rules.kana import katakana
from smartwizard.rules.romaji import place_name

# Readings that begin a word inside a name and keep their first vowel: 丸の内 is MARUNOUCHI.
_BEGINNINGS = {
    kanji: re.compile(readings.replace(" ", "|"))
    for kanji, readings in {
        "上": "ウエ ウワノ ウワガ ウワネ", "内": "ウチ(?![ャュョ]|ナイ)", "打": "ウチ(?![ャュョ])",
        "浦": "ウラ", "裏": "ウラ", "馬": "ウマ", "午": "ウマ", "牛": "ウシ", "後": "ウシロ",
        "臼": "ウス", "梅": "ウメ", "魚": "ウオ", "浮": "ウキ", "漆": "ウルシ", "瓜": "ウリ",
        "鶯": "ウグイス", "雲": "ウン", "鵜": "ウノ", "美": "ウツクシ",
        "宇": "ウノ ウカ ウガ ウツ(?!ケ) ウテツ",
        "岡": "オカ", "丘": "オカ", "奥": "オク", "沖": "オキ", "音": "オト", "落": "オチ",
        "折": "オリ", "扇": "オウギ", "追": "オイ", "表": "オモテ", "女": "オンナ オナゴ",
        "乙": "オツ", "御": "オヤシキ オイケ",
        "小": "オノ オハラ オグラ オシオ オガワ オゾノ オゼ オジカ",
        "尾": "オグラ オホチ オ(?=$|チョウ|マチ)", "面": "オ(?=$|チョウ|マチ)",
    }.items()
}  # fmt: skip
# One word by now, though its kanji are two: 河内 is KOCHI, 青梅 OME.
_ONE_WORD = re.compile("[河川垣]内|相馬|青梅|[合宝行赤]馬|夜臼|楯岡")
# Where no word begins: チョウ is one syllable, コウチ is 河内.
_NO_BORDER = re.compile("(?<=[ャュ])|(?<=チョ)|(?<=ョ)(?!ウラ|ウチ)|(?<=[コゴ])(?=ウチ)")
_END_IN_O = "尾雄男緒青"
_BUILDING_WORDS = re.compile(
    "(アカサカ|アタゴ|アベノ|イズミ|ウメダ|エビス|カスミガセキ|カミヤチョウ|サンノウ|シオドメ|シナガワ|"
    "シブヤ|シロヤマ|シンジュク|シントシン|シンマルノウチ|スミトモ|セイメイ|セカイ|センダイ|ダイイチ|"
    "ダイナゴヤ|タカシマヤ|タケシバ|チュウオウ|デンツウ|(?<!グラン)トウキョウ|トヨス|トラノモン|ナカノシマ|ナゴヤ|"
    "ニホンバシ|ニホン|ノムラ|ハママツ|フドウサン|ボウエキ|ホンシャ|マツシタ|マルノウチ|ミタ|ミツイ|"
    "ミナミカン|メイジ|モリ|ヤスダ|サイタマ|ロッポンギ)"
)
_LETTERS = {"ジェイアール": "JR ", "ジェイピー": "JP ", "エヌエス": "NS ", "アイエムピー": "IMP "}
_COUNTERS = "ジョウ|チョウメ|バンチョウ|セン|ゴウチ|ゴウ|ク(?=$)"
_COUNTED = re.compile(f"([0-9]+)({_COUNTERS})?")
_SUFFIXES = {"市": "シ", "区": "ク", "郡": "グン", "町": "チョウ|マチ", "村": "ムラ|ソン"}
_DROPPED = ("市", "区")


def written(kanji: str, kana: str) -> str:
    """A name in capitals: long vowels short, the words inside it kept apart."""
    return _latin(_bordered(kanji, kana)).replace("|", "")


def street(kanji: str, kana: str) -> str:
    """The street part: 北三十四条西 is KITA 34-JO NISHI, as in the city's own signs."""
    plain = unicodedata.normalize("NFKC", kana)
    spaced = _COUNTED.sub(lambda m: f" {m[1]}-{m[2]} " if m[2] else f" {m[1]} ", plain)
    return re.sub(" ?- ?", "-", " ".join(written(kanji, spaced).split()))


def building(kanji: str, kana: str) -> str:
    """A building's name: English words in English, the others spelled, all apart."""
    # Katakana and Latin letters in the name itself say more than its kana do: ＴｈｉｎｋＰａｒｋ.
    shown = re.sub("(?<=[a-z])(?=[A-Z])", " ", katakana(kanji))
    if shown.isascii():
        return shown.upper()
    read = place_name(_apart(shown), building=True)
    return " ".join((read or _latin(_apart(katakana(kana)), building=True)).split())


def _apart(name: str) -> str:
    plain = re.sub("(?<=[A-Z])トウ$", "", name)
    for spoken, letters in _LETTERS.items():
        plain = plain.replace(spoken, letters)
    return _BUILDING_WORDS.sub(r" \1 ", plain)


def prefecture(kanji: str, kana: str) -> str:
    """A prefecture without TO, FU, KEN; HOKKAIDO keeps its DO, which is part of the name."""
    return _latin(kana if kanji == "北海道" else re.sub("(ト|フ|ケン)$", "", kana))


def cities(names: Iterable[tuple[str, str, str]]) -> dict[tuple[str, str], str]:
    """The written name of every city, keyed by prefecture and city in kanji (R9).

    SHI and KU are dropped as the guide writes them (MINATO). A ward of a designated city stands
    after its city (OSAKA KITA, SAKAI KITA): by itself it would be the name of several places, and
    a list in alphabetical order keeps the wards of a city together. Districts, towns, and
    villages keep their words (KUSHIRO GUN KUSHIRO CHO), as in Japan Post's own letters. Two
    places of a prefecture that would become one keep all words.
    """
    parts = {(pref, kanji): kana for pref, kanji, kana in names}
    stems = _designated(parts)
    short = {key: _city(key, kana, stems, drop=True) for key, kana in parts.items()}
    count = Counter((pref, name) for (pref, _), name in short.items())
    return {
        key: name if count[key[0], name] == 1 else _city(key, parts[key], stems, drop=False)
        for key, name in short.items()
    }


def municipality(kanji: str) -> str:
    """The last part of a city's name: the town without its district, the ward without its city."""
    return re.sub("^(.+?郡(?=.+[町村]$)|.+?市(?=.+区$)|.+島(?=..+[町村]$))", "", kanji)


def _designated(parts: dict[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    """Where the ward begins in kana: what the wards of a city have in common, up to シ."""
    wards: dict[tuple[str, str], list[str]] = {}
    for (pref, kanji), kana in parts.items():
        if ward := re.fullmatch("(.+?市).+区", kanji):
            wards.setdefault((pref, ward[1]), []).append(kana)
    return {key: _common(kana) for key, kana in wards.items()}


def _common(kana: list[str]) -> str:
    """The longest beginning of all that ends in シ."""
    ends = (match.end() for match in re.finditer("シ", kana[0]))
    begins = (kana[0][:end] for end in ends)
    return max((begin for begin in begins if all(word.startswith(begin) for word in kana)), key=len)


def _city(key: tuple[str, str], kana: str, stems: dict[tuple[str, str], str], *, drop: bool) -> str:
    pref, kanji = key
    own = municipality(kanji)
    outer = kanji.removesuffix(own)
    if not outer:
        return _part(own, kana, drop=drop)
    around = re.match(".+?グン" if outer.endswith("郡") else ".+ジマ", kana)
    outer_kana = stems.get((pref, outer)) or (around[0] if around else "")
    inner = _part(own, kana.removeprefix(outer_kana), drop=drop)
    return f"{_part(outer, outer_kana, drop=drop)} {inner}"


def _part(kanji: str, kana: str, *, drop: bool) -> str:
    if kanji.endswith("島"):
        return written(kanji, kana)
    found = re.fullmatch(f"(.+?)({_SUFFIXES[kanji[-1]]})", kana)
    if not found:
        raise ValueError(f"{kanji} is not read {kana}")
    name = written(kanji[:-1], found[1])
    return name if drop and kanji[-1] in _DROPPED else f"{name} {_latin(found[2])}"


def _bordered(kanji: str, kana: str) -> str:
    """The kana with | where a word begins whose first vowel would be taken for a long one."""
    words = [
        (before, _BEGINNINGS[char])
        for before, char in pairwise(kanji)
        if char in _BEGINNINGS and not _ONE_WORD.fullmatch(before + char)
    ]
    return "".join(
        "|" * any(_begins(reading, before, kana, place) for before, reading in words) + char
        for place, char in enumerate(kana)
    )


def _begins(reading: re.Pattern[str], before: str, kana: str, place: int) -> bool:
    if not place or not reading.match(kana, place):
        return False
    if kana[place - 1 : place + 1] == "オオ":
        return before in _END_IN_O
    return before == "横" or not _NO_BORDER.match(kana, place)


def _latin(kana: str, *, building: bool = False) -> str:
    name = place_name(kana, building=building)
    if name is None and not re.fullmatch("[ -~]*", kana):
        raise ValueError(f"{kana} cannot be read")
    return name or kana
