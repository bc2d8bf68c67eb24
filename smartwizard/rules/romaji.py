"""Latin letters for what was typed in kana: a suggestion to accept or correct, never a verdict."""

import re
from collections.abc import Callable

from smartwizard.rules import loanwords
from smartwizard.rules.kana import katakana, spell

_KANA = re.compile("[ァ-ヶー]+")
_MARKS = str.maketrans(
    {"・": " ", "、": ",", "。": ".", "「": "", "」": "", "〒": "", "〜": "-", "\u30a0": "-"}
    | dict.fromkeys("‐‑‒–—―−", "-")
)
_DASH = re.compile("(?<![ァ-ヶー])ー")  # ー after no kana was typed for a hyphen: 9ー7ー1
_READABLE = re.compile(r"[ァ-ヶー\u0020-\u007e\u00c0-\u024f]*")


def suggest(text: str, *, person: bool = False) -> str | None:
    """Suggest a Hepburn spelling (R2, C20): マメシバ → Mameshiba, アカサカ 9-7-1 → Akasaka 9-7-1.

    None where there is no kana, or where kanji or another script needs a reading that only the
    person knows. English words of buildings are recognised, except in the name of a `person`.
    """
    return _written(text, None if person else loanwords.ANY, str.title)


def place_name(kana: str, *, building: bool = False) -> str | None:
    """Write a place as the postal directory does: アカサカ → AKASAKA; None as in `suggest`."""
    return _written(kana, loanwords.ANY if building else loanwords.SAFE, str.upper)


def _written(text: str, english: re.Pattern[str] | None, case: Callable[[str], str]) -> str | None:
    folded = _folded(text)
    if not _KANA.search(folded) or not _READABLE.fullmatch(folded):
        return None
    return _KANA.sub(lambda run: _spaced(run, _words(run[0], english, case)), folded) or None


def _words(kana: str, english: re.Pattern[str] | None, case: Callable[[str], str]) -> str:
    if english is None:
        return case(spell(kana))
    pieces = english.split(kana)
    pieces[::2] = map(spell, pieces[::2])
    pieces[1::2] = map(loanwords.ENGLISH.__getitem__, pieces[1::2])
    return " ".join(case(word) for word in pieces if word)


def _spaced(run: re.Match[str], word: str) -> str:
    before, after = run.string[: run.start()][-1:], run.string[run.end() :][:1]
    return " " * before.isalnum() + word + " " * after.isalnum()


def _folded(text: str) -> str:
    folded = katakana(text).translate(_MARKS)
    return " ".join(_DASH.sub("-", folded).split())
