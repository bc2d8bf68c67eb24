"""Where the offices with a postal code of their own are: 丸の内2丁目7-2 in Latin letters."""

import re
import unicodedata
from collections.abc import Mapping

# Two ways of writing the same place, made one before they are compared.
_SAME = str.maketrans("ヶがガ之の澤龍濱嶋曾薮桧會惠國廣", "ケケケノノ沢竜浜島曽藪檜会恵国広")
_NUMERALS = {numeral: value for value, numeral in enumerate("〇一二三四五六七八九")}
_CROSSING = re.compile(".*?(?:上る|下る|上ル|下ル|[東西南北]入)(?:ル|[0-9]+丁目)?")
_STEP = re.compile("([0-9]+)(丁目|番地ノ|番地|番|号|字|-|ノ|(?![0-9]))")
_LOTS = {"甲": "KO ", "乙": "OTSU ", "丙": "HEI ", "丁": "TEI "}
_QUARTER = re.compile("([0-9]+)(番町|ノ町)")
_QUARTERS = {"番町": "BANCHO", "ノ町": "NOCHO"}


def compared(text: str) -> str:
    """A place name as it is looked up: half-width, without 大字 and 字, numerals as digits."""
    folded = unicodedata.normalize("NFKC", text).translate(_SAME)
    folded = re.sub("[‐‑‒–—―−ー](?=[0-9])", "-", folded)
    plain = re.sub("大字|(?<![一-龥0-9])字|(?<=[町村区])字", "", folded)
    return re.sub("[〇一二三四五六七八九十百]+", lambda m: str(_number(m[0])), plain)


def located(street: str, lot: str, known: Mapping[str, str]) -> tuple[str, str]:
    """The street of an office in Latin letters and its number: ("MARUNOUCHI", "2-7-2").

    `known` are the streets of its city by their compared name; ("", "") where none fits. In Kyoto
    the crossing (寺町通御池上る) is passed over: what follows it is the place on the map.
    """
    whole = compared(street + lot)
    text = _CROSSING.sub("", whole)
    name = max((name for name in known if text.startswith(name)), key=len, default="")
    rest = text.removeprefix(name)
    inside = text == whole and len(name) < len(compared(street))
    if not name or (inside and not re.match("[0-9甲乙丙丁字]", rest)):
        return "", ""
    if quarter := _QUARTER.match(rest):
        latin = f"{known[name]} {quarter[1]}-{_QUARTERS[quarter[2]]}"
        return latin, _numbers(rest[quarter.end() :])
    return known[name], _numbers(rest)


def _numbers(text: str) -> str:
    """The number at the beginning, as the guide writes it: 2丁目7-2 is 2-7-2."""
    lot = _LOTS.get(text[:1], "")
    numbers, place = [], 1 if lot else 0
    while step := _STEP.match(text, place):
        numbers.append(step[1])
        place = step.end()
        if not step[2]:
            break
    if numbers and text[place : place + 1] in ("階", "F"):
        numbers.pop()
    if not numbers or re.match("地割|線", text[place:]):
        return ""
    return lot + "-".join(numbers) + "-CHOME" * text[:place].endswith("丁目")


def _number(numerals: str) -> int:
    if not re.search("[十百]", numerals):
        return int("".join(str(_NUMERALS[numeral]) for numeral in numerals))
    total, digit = 0, 0
    for numeral in numerals:
        if unit := {"十": 10, "百": 100}.get(numeral):
            total, digit = total + (digit or 1) * unit, 0
        else:
            digit = _NUMERALS[numeral]
    return total + digit
