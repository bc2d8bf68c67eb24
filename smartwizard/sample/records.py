"""The records that the operator of the sample imports: companies, contracts and so on (R35)."""

from collections.abc import Mapping, Sequence

from ..operations import imports
from ..registry import Registry
from ..rules.csv_files import Line
from ..rules.import_columns import KINDS

_AIKO, _LEA, _DANIEL = (
    "aiko.moriyama@kawasemi.example", "lea.marchand@vauban.example",
    "daniel.brooks@northpier.example",
)  # fmt: skip
_KAWASEMI, _VAUBAN, _BELLANDI, _NORTHPIER, _HOSHIZORA = (
    "Kawasemi Instruments", "Atelier Vauban", "Officine Bellandi", "Northpier Logistics",
    "Hoshizora Foods",
)  # fmt: skip
_SELLER = ("Northpier Systems", "contracts@northpier.example")
_LINES: Mapping[str, Sequence[Sequence[str]]] = {
    "companies": (
        (
            _KAWASEMI, "JP", "920-0031", "ISHIKAWA", "KANAZAWA", "3-2-10 HIROOKA",
            "KAWASEMI BUILDING 5F", "kawasemi.example",
        ),
        (_VAUBAN, "FR", "44000", "", "Nantes", "5 rue des Olivettes", "", "vauban.example"),
        (_BELLANDI, "IT", "40122", "BO", "Bologna", "Via San Felice 40", "", "bellandi.example"),
        (
            _NORTHPIER, "US", "98101", "WA", "Seattle", "88 Harbor Street", "",
            "northpier.example|northpier-freight.example",
        ),
        (
            _HOSHIZORA, "JP", "060-0001", "HOKKAIDO", "SAPPORO CHUO", "2-1 KITA 1-JO NISHI", "",
            "hoshizora.example",
        ),
    ),
    "contracts": (
        (
            "201845577", _KAWASEMI, *_SELLER, "SMARTnet", "2025-04-01", "2027-03-31", _AIKO, "no",
        ),
        (
            "201845590", f"{_KAWASEMI}|{_HOSHIZORA}", *_SELLER, "Cisco Support Essentials",
            "2026-04-01", "2027-03-31", f"{_AIKO}|{_DANIEL}", "no",
        ),
        ("201902214", _VAUBAN, *_SELLER, "SMARTnet", "2026-01-15", "2027-01-14", _LEA, "yes"),
        (
            "201902315", _VAUBAN, "Bureau Olivettes", "ventes@olivettes.example",
            "Partner Support Service", "2024-11-01", "2026-10-31", "", "no",
        ),
        ("202011873", _BELLANDI, *_SELLER, "SMARTnet", "2026-06-01", "2026-12-15", "", "no"),
        (
            "202044106", _NORTHPIER, "Northpier Systems", "", "Cisco Support Essentials",
            "2026-11-19", "2029-11-18", _DANIEL, "no",
        ),
    ),
    "billtos": (
        ("1004471", _KAWASEMI, "201845577|201845590", _AIKO),
        ("1004480", _VAUBAN, "201902214", _LEA),
        ("1009032", _NORTHPIER, "", _DANIEL),
    ),
    "serials": (
        ("FCW2451A0KZ", "201845577"), ("FCW2451A0L3", "201845577"), ("FOC2630X1QT", "201845590"),
        ("FDO2712R09V", "201902214"), ("JAE2508BWLN", "202011873"), ("JAE2508BWMF", "202011873"),
    ),
}  # fmt: skip


def bring_in(operator: Registry, records: Mapping[str, Sequence[Sequence[str]]] = _LINES) -> None:
    """Import all of them, as the operator does with files."""
    for kind, lines in records.items():
        number = operator.call(imports.start, kind=kind, columns=KINDS[kind].names)
        read = tuple(Line(place, tuple(cells)) for place, cells in enumerate(lines, start=2))
        operator.call(imports.add, import_id=number, lines=read)
        operator.call(imports.apply, import_id=number)
