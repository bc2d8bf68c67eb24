"""How each language is written: forbidden variants, marks, values kept in translation."""

import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

# For each language the variant, and the term to use (empty: say it another way). In Japanese a
# variant counts unless a long mark makes it another word: ユーザ, but not ユーザー.
FORBIDDEN: dict[str, dict[str, str]] = json.loads(
    (Path(__file__).parents[1] / "forbidden_words.json").read_text(encoding="utf-8")
)
FORMS = {"en": 2, "ja": 1, "fr": 2, "it": 2}
_THIN = "\u00a0\u202f"
_JA = "[\u3041-\u30ff\u4e00-\u9fff]"
_MARKS: dict[str, dict[str, str]] = {
    "every": {
        r"[!！]": "no exclamation marks",
        r"\.\.\.": "one ellipsis character: …",
        r" {2,}": "no double spaces",
    },
    "en": {r"\s[:;?]": "no space before : ; ?", r"’": "a straight apostrophe"},
    "ja": {
        r"[\uff61-\uff9f]": "no half-width katakana",
        r"[\uff01-\uff5e]": "letters, digits and ( ) : / % ? are half-width",
        r"[ \u3000][。、]|[。、][ \u3000]": "no space beside 。 and 、",
        r"\s[:;?]": "no space before : ; ?",
        rf"{_JA}\(|\(\s|\s\)|\){_JA}": "a space around ( ), none inside",
        rf"{_JA}[A-Za-z]{{2}}|[A-Za-z]{{2}}{_JA}": "a space between Japanese and Latin words",
        r"\d [年月日時分秒件名回台行個文]": "no space between a number and its counter",
    },
    "fr": {
        rf"(?<![{_THIN}])(?:[;?]|:(?=\s|$))": "a no-break space before : ; ?",
        rf"«(?![{_THIN}])|(?<![{_THIN}])»": "a no-break space inside « »",
        r"’": "a straight apostrophe",
        r"(?<=[\dXn]) (?:%|h\b|secondes?\b|heures?\b)": "a no-break space before a unit",
    },
    "it": {
        r"\s[:;?]": "no space before : ; ?",
        r"«\s|\s»": "no space inside «»",
        r"’": "a straight apostrophe",
        r"\bE'(?=\s)": "È, not E'",
        r"\bad (?![aàAÀ])|\bed (?![eèEÈ])|\bod\b": "a d only before the same vowel",
    },
}
# What a value would have to agree with, or be drawn together with. French days have their le; in
# Japanese an instant ends with its zone in brackets.
_VALUES: dict[str, tuple[str, str]] = {
    "en": (r"\ban? \{", "no article before a value"),
    "ja": (rf"\{{(?:moment|expires)\}}{_JA}", "a space after the zone of an instant"),
    "fr": (
        r"\b(?:le|la|une?|des?|du|aux?|que) \{(?!\w*date|moment|expires)|'\{",
        "no article, contraction or elision before a value",
    ),
    "it": (
        r"\b(?:il|lo|la|i|gli|le|uno?|una|(?:de|a|da|ne|su)(?:l|llo|lla|i|gli|lle)) \{|'\{",
        "no article, contraction or elision before a value",
    ),
}


def wording_faults(language: str, text: str) -> Iterator[str]:
    """Forbidden variants, marks, and what stands beside values, in a sentence as people read it."""
    read = _read(text)
    beside, why = _VALUES[language]
    if re.search(beside, text, re.IGNORECASE):
        yield why
    for variant, term in FORBIDDEN[language].items():
        if _stands(language, variant, read):
            yield f"“{variant}”: use “{term}”" if term else f"“{variant}”: say what to do"
    for pattern, rule in {**_MARKS["every"], **_MARKS[language]}.items():
        if re.search(pattern, read, re.MULTILINE):
            yield rule


def _read(text: str) -> str:
    """The text without values, addresses and codes of the computer's own."""
    return re.sub(r"[a-z]+://\S*", "X", re.sub(r"\{\w*\}", "X", text))


def _stands(language: str, variant: str, text: str) -> bool:
    if language == "ja":
        return bool(re.search(re.escape(variant) + "(?!ー)", text))
    return bool(re.search(rf"(?<!\w){re.escape(variant)}(?!\w)", text))


def letter_text(template: str) -> str:
    """What a person reads of a letter: without template statements, values, tags and styles."""
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}", "", template, flags=re.DOTALL)
    text = re.sub(r"\{\{.*?\}\}", "X", text, flags=re.DOTALL)
    if "<" in text:
        text = re.sub(r"<(style|head)\b.*?</\1>|<!--.*?-->|<[^>]*>", "\n", text, flags=re.DOTALL)
    lines = (line.strip(" ") for line in html.unescape(text).splitlines())
    return "\n".join(line for line in lines if line)


def translation_faults(source: str, translation: str) -> Iterator[str]:
    """What a translation must keep: values, counts, tags, outer spaces, the mark at its end."""
    if not translation:
        yield "not translated"
        return
    if _values(source) != _values(translation):
        yield f"values {sorted(_values(source))} became {sorted(_values(translation))}"
    for edge in (r"^\s*", r"\s*$"):
        if len(re.findall(edge, source)[0]) != len(re.findall(edge, translation)[0]):
            yield "outer spaces differ"
    for mark in (":", "…"):
        if source.endswith(mark) != translation.endswith(mark):
            yield f"the final {mark} differs"
    if source.endswith(".") != translation.endswith(".") and not translation.endswith("。"):
        yield "the final full stop differs"


def _values(text: str) -> Counter[str]:
    """Values, counts and tags; a translation may not lose or add one."""
    return Counter(re.findall(r"\{\w*\}|%n|%L?\d|</?\w[^>]*>", text))
