"""The postal directory of Japan in Latin letters, offline: what a code belongs to (R9)."""

import lzma
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from smartwizard import resources
from smartwizard.rules.text import code, search_key

_DIGITS = re.compile("([0-9]{3})-?([0-9]{4})")
_WORDS = re.compile("[a-z0-9']+")
_DROPPED = frozenset(("shi", "ku"))
_PREFECTURE_ENDS = re.compile("[ -]+(to|fu|ken|prefecture)$")


@dataclass(frozen=True)
class Place:
    """What a code belongs to, in the letters and words of the guide: TOKYO, MINATO, AKASAKA.

    `street` is the beginning of Address 1, for an office with its number; `building` the
    beginning of Address 2. Both may be empty, and both are suggestions.
    """

    prefecture: str
    city: str
    street: str
    building: str = ""


class Directory:
    """The unpacked file: see tools/make_postal.py for its form."""

    def __init__(self, unpacked: bytes) -> None:
        head, _, self._lines = unpacked.partition(b"\n\n")
        self._cities: list[tuple[str, str]] = []
        self.names: defaultdict[str, list[str]] = defaultdict(list)
        for line in head.decode("ascii").split("\n"):
            prefecture, city = line.split("\t")
            self._cities.append((prefecture, city))
            self.names[prefecture].append(city)

    def places(self, digits: str) -> Iterator[Place]:
        """The places of a code of seven digits."""
        wanted = digits.encode("ascii") + b" "
        start = self._start(bisect_left(range(len(self._lines)), wanted, key=self._at))
        while self._lines.startswith(wanted, start):
            end = self._lines.index(b"\n", start)
            yield self._place(self._lines[start:end].decode("ascii"))
            start = end + 1

    def _at(self, position: int) -> bytes:
        start = self._start(position)
        return self._lines[start : start + 8]

    def _start(self, position: int) -> int:
        """Where the line that a byte belongs to begins."""
        return self._lines.rfind(b"\n", 0, position) + 1

    def _place(self, line: str) -> Place:
        _, city, rest = line.split(" ", 2)
        street, building = rest.split("\t")
        return Place(*self._cities[int(city)], street, building)


def digits(postal_code: str) -> str:
    """The seven digits of a code in whatever form it was typed; empty when they are not seven."""
    found = _DIGITS.fullmatch(code(postal_code))
    return found[1] + found[2] if found else ""


def places(postal_code: str) -> list[Place]:
    """All that a code belongs to, in any form it is typed in (〒, full width, no hyphen).

    The first call unpacks the directory (some 0.1 s): rules that load data are called through the
    Desk. Empty for a code that is not in it.
    """
    seven = digits(postal_code)
    return list(directory().places(seven)) if seven else []


def prefectures() -> list[str]:
    """All prefectures in their official order, from HOKKAIDO to OKINAWA."""
    return list(directory().names)


def cities(prefecture: str) -> list[str]:
    """The cities of a prefecture as they are listed, by name; none for an unknown one."""
    return list(directory().names.get(prefecture, ()))


def find_prefecture(typed: str) -> str:
    """The prefecture meant by TOKYO, Tokyo-to, Osaka Prefecture; empty when there is none."""
    name = _PREFECTURE_ENDS.sub("", search_key(typed)).upper()
    return name if name in directory().names else ""


def find_city(prefecture: str, typed: str) -> str:
    """The city meant by MINATO, Minato-ku, Kita-ku Osaka-shi; empty when there is none."""
    known = _keys(prefecture)
    words = search_key(typed)
    return known.get(_key(words)) or known.get(_key(re.sub("(shi|ku)$", "", words))) or ""


@cache
def directory() -> Directory:
    """The directory, unpacked once into memory (4 MB)."""
    packed = resources.path("postal", "japan.txt.xz").read_bytes()
    return Directory(lzma.decompress(packed))


@cache
def _keys(prefecture: str) -> dict[tuple[str, ...], str]:
    """Cities by the words they are found by; a town also without its district, if it is alone."""
    known: dict[tuple[str, ...], str] = {}
    for city in cities(prefecture):
        town = _key(city.rpartition(" GUN ")[2].lower())
        known[town] = "" if town in known else city
    return known | {_key(city.lower()): city for city in cities(prefecture)}


def _key(words: str) -> tuple[str, ...]:
    return tuple(sorted(word for word in _WORDS.findall(words) if word not in _DROPPED))
