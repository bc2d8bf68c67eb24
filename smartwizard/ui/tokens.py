"""The colors, sizes and type scale of the look: the only file with literal colors."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QColor

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, SPACE_40 = 4, 8, 12, 16, 24, 32, 40
PAGE_MARGIN, WINDOW_MARGIN = SPACE_40, SPACE_32
LABEL_TO_HINT, HINT_TO_EDITOR, FIELD_TO_FIELD, CARD_PADDING = 1, 6, 14, 20
RADIUS_CONTROL, RADIUS_BANNER, RADIUS_CARD, RADIUS_FOCUS = 4, 6, 8, 7
EDGE, LINE, BAR, ERROR_BAR = 1, 2, 4, 3
CONTROL, SMALL_CONTROL, RAIL_ROW, TABLE_ROW, TARGET = 36, 28, 36, 54, 24
RAIL, SECTION_RAIL, FOLDED_RAIL, GUIDE, GUTTER = 232, 224, 64, 308, 34
FOLD_BELOW = 1000
RING, GUIDE_RING, PHASE_RING = 22, 24, 26

BODY = 14
TYPE: Mapping[str, tuple[float, bool]] = MappingProxyType(
    {
        "caption": (0.86, False),
        "small": (0.93, False),
        "body": (1.0, False),
        "lead": (1.07, False),
        "section": (1.21, True),
        "title": (1.79, True),
        "mono": (0.93, False),
    }
)
SMALLEST = 12
JAPANESE = ("Noto Sans CJK JP", "Yu Gothic UI", "Meiryo", "Hiragino Sans", "IPAGothic")
FIXED = ("Cascadia Mono", "Consolas", "Menlo", "DejaVu Sans Mono")
NO_FAMILY = ("", "Sans Serif", "Sans", "sans-serif")


class Tone(NamedTuple):
    """A status color and the tint it may stand on; the word beside it says what it means."""

    name: str
    color: QColor
    tint: QColor


class Surface(NamedTuple):
    """The colors of one ground (the windows, or the rail), by what they are used for."""

    window: str
    base: str
    sunken: str
    divider: str
    border: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    selection: str


class Tokens(NamedTuple):
    """One theme: its windows, its rail, and the status colors with their tints."""

    page: Surface
    rail: Surface
    tones: Mapping[str, tuple[str, str]]


LIGHT = Tokens(
    page=Surface(
        window="#F2F5F6",
        base="#FFFFFF",
        sunken="#E8EDEF",
        divider="#D6DEE2",
        border="#74868F",
        text="#12232C",
        quiet="#4A5C66",
        accent="#165E83",
        on_accent="#FFFFFF",
        selection="#E1EEF4",
    ),
    rail=Surface(
        window="#0E2E3E",
        base="#0E2E3E",
        sunken="#1B4457",
        divider="#1B4457",
        border="#5E879C",
        text="#FFFFFF",
        quiet="#AFC6D2",
        accent="#8FD3F0",
        on_accent="#0E2E3E",
        selection="#1B4457",
    ),
    tones=MappingProxyType(
        {
            "ok": ("#1B7340", "#E2F2E8"),
            "wait": ("#57508F", "#ECEBF6"),
            "you": ("#8A5300", "#FBEFD8"),
            "bad": ("#B3261E", "#FBE8E6"),
            "off": ("#55636B", "#E8EDEF"),
            "info": ("#165E83", "#E1EEF4"),
        }
    ),
)

DARK = Tokens(
    page=Surface(
        window="#111B20",
        base="#19252B",
        sunken="#0C1418",
        divider="#2B3B43",
        border="#7A8E99",
        text="#E7EEF1",
        quiet="#A6B7C0",
        accent="#74C3E2",
        on_accent="#04222F",
        selection="#143A4D",
    ),
    rail=Surface(
        window="#08131A",
        base="#08131A",
        sunken="#14303F",
        divider="#14303F",
        border="#547789",
        text="#FFFFFF",
        quiet="#A6BDC9",
        accent="#8FD3F0",
        on_accent="#08131A",
        selection="#14303F",
    ),
    tones=MappingProxyType(
        {
            "ok": ("#74D19A", "#12362A"),
            "wait": ("#B8B0F0", "#2C2852"),
            "you": ("#F2BA63", "#3E2D10"),
            "bad": ("#FF9F95", "#402122"),
            "off": ("#A6B3BA", "#27343B"),
            "info": ("#74C3E2", "#143A4D"),
        }
    ),
)


def families(language: str, system: str) -> list[str]:
    """Font families in order: the Japanese first for Japanese, else the system's first."""
    own = [] if system in NO_FAMILY else [system]
    return [*JAPANESE, *own] if language == "ja" else [*own, *JAPANESE]
