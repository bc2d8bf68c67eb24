"""What people and programs put into fields: none of it may break anything, or be believed."""

from collections.abc import Callable

from smartwizard.messages import Issue, Refused

ODD = {
    "spaces": "   \u3000 ",
    "very long": "a" * 10_000,
    "full width": "ＣＬＡＮ　ＢＬＵＥ",
    "half-width kana": "ｸﾗﾝ",
    "kanji": "株式会社豆柴",
    "combining marks": "Cla\u0301n\u0300",
    "many combining marks": "C" + "\u0301" * 60,
    "right to left": "Clan \u202eeulB",
    "invisible": "\u200b\u2060\ufeff",
    "NUL": "Cl\x00an",
    "lines": "Clan\r\nBlue\tJapan\u2028KK",
    "emoji": "Clan 💙",
    "markup": "<img src=x onerror=alert(1)>",
    "SQL": "Clan'; DROP TABLE person; --",
    "formula": "=cmd|' /C calc'!A0",
    "full-width formula": "＝cmd|calc",
    "template": "{{7*7}} {company}",
    "percent": "100%_\\",
    "private use area": "\ue000",
}


def is_plain(text: str, *, lines: bool = False) -> bool:
    """Whether text can stand in a line (or a note) of a window, a mail header, or a cell."""
    controls = {chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F))}
    controls |= {chr(code) for code in (0x2028, 0x2029, *range(0x2066, 0x206A))}
    return not (set(text) & (controls - {"\n"} if lines else controls)) and text == text.strip()


def issues_of(call: Callable[[], object]) -> tuple[Issue, ...]:
    """What a call is refused with, nothing when it is not."""
    try:
        call()
    except Refused as refusal:
        return refusal.issues
    return ()
