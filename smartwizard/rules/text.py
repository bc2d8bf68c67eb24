"""Typed text: what is kept of it, what it is compared by, and the checks every field shares."""

import re
import unicodedata
from functools import lru_cache

from smartwizard.messages import N_, Issue, Text

# Dashes that Japanese and other keyboards give where a hyphen is meant (C17); NFKC leaves them.
DASHES = "‐‑‒–—―−ー－⁃─"
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_NEW_LINES = re.compile("\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
# Controls but the new line, overrides and isolates, and what no file or wire can carry.
_UNWANTED = re.compile(
    "[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff]"
)
_CODE_DASH = re.compile(f"(?<=[0-9A-Za-z])[-{DASHES}]+(?=[0-9A-Za-z])")
# Of these, 〒 stands before a postal code and belongs to no code.
_DROPPED_FROM_CODES = re.compile(r"[\s〒]+")
_INVISIBLE_CATEGORIES = ("Cc", "Cf", "Cs")
# Fillers and selectors that nobody sees, though Unicode counts them as letters or marks.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
_WIDE = re.compile("[\uff01-\uffef\u3000]+")
_LATIN_TYPING = str.maketrans("’ʼ\u00a0\u2007\u202f", "''   ")
_LATIN_DASH = re.compile("(?<=[0-9A-Za-z])[ー‐‑−](?=[0-9A-Za-z])")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_NO_ACCENT_TO_REMOVE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_NAME_SIGNS = frozenset(" -'.")
_SIGNS = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("–—‘’“”„«»‹›…·•§°ªº№©®™€£¡¿¹²³½¼¾")
_SHOWN = 20


def one_line(text: str) -> str:
    """Free text of a one-line field, as typed but without line breaks and controls (C19)."""
    return _kept(_BREAKS.sub(" ", text))


def several_lines(text: str) -> str:
    """Free text of a note: as `one_line`, with its line breaks."""
    return _kept(_NEW_LINES.sub("\n", text).replace("\t", " "))


def code(text: str) -> str:
    """A code as it is stored: half-width, one kind of hyphen, no spaces (C17)."""
    plain = _visible(unicodedata.normalize("NFKC", _visible(text)))
    joined = unicodedata.normalize("NFKC", _DROPPED_FROM_CODES.sub("", plain))
    return _CODE_DASH.sub(lambda dashes: "-" * len(dashes[0]), joined)


def latin(text: str) -> str:
    """Text of a field in Latin letters, folded from full width to half width (R2)."""
    narrow = _WIDE.sub(lambda wide: unicodedata.normalize("NFKC", wide[0]), one_line(text))
    return one_line(_LATIN_DASH.sub("-", narrow.translate(_LATIN_TYPING)))


def fold(text: str) -> str:
    """What text is compared by: without case, width, repeated spaces; accents count (R13)."""
    visible = unicodedata.normalize("NFKC", _visible(_BREAKS.sub(" ", text)))
    folded = unicodedata.normalize("NFKC", visible.casefold())
    return " ".join(_visible(folded).split())


def search_key(text: str) -> str:
    """What text is found by: as `fold`, and without accents."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", fold(text)))
    return fold(bare.translate(_NO_ACCENT_TO_REMOVE))


def not_latin(text: str, *, punctuation: bool = False) -> str:
    """The characters that a Latin field cannot take, each once, in their order.

    Names take letters, accents, space, hyphen, apostrophe and full stop (R2); addresses and
    names of companies take digits and `punctuation` too.
    """
    allowed = _SIGNS if punctuation else _NAME_SIGNS
    strange = (char for char in latin(text) if char not in allowed and not is_latin(char))
    return "".join(dict.fromkeys(strange))


@lru_cache(maxsize=4096)
def is_latin(char: str) -> bool:
    """Whether a character is a Latin letter or an accent on one."""
    return "\u0300" <= char <= "\u036f" or (
        char.isalpha() and unicodedata.name(char, "").startswith("LATIN ")
    )


def shown(characters: str) -> str:
    """Characters as a sentence can quote them: the invisible ones by number, not too many."""
    seen = [char if _can_be_seen(char) else f"U+{ord(char):04X}" for char in characters[:_SHOWN]]
    between = " " if any(len(char) > 1 for char in seen) else ""
    return between.join(seen) + ("…" if len(characters) > _SHOWN else "")


def required(field: str, label: Text, value: str) -> list[Issue]:
    """An issue when nothing visible was typed."""
    if fold(value):
        return []
    return [Issue(N_("Fill in “{field}”.").of(field=label), field)]


def length(field: str, label: Text, value: str, minimum: int, maximum: int) -> list[Issue]:
    """An issue when the kept text has too few or too many characters; empty text may be wanted."""
    if not fold(value):
        return required(field, label, value) if minimum else []
    count = len(several_lines(value))
    if count < minimum:
        short = N_("“{field}” needs at least {minimum} characters; it has {count}.")
        return [Issue(short.of(field=label, minimum=minimum, count=count), field)]
    if count > maximum:
        long = N_("“{field}” can have at most {maximum} characters; it has {count}.")
        return [Issue(long.of(field=label, maximum=maximum, count=count), field)]
    return []


def latin_only(field: str, label: Text, value: str, *, punctuation: bool = False) -> list[Issue]:
    """An issue naming the characters that a Latin field cannot take (R2)."""
    strange = not_latin(value, punctuation=punctuation)
    if not strange:
        return []
    text = N_("“{field}” cannot contain {characters}. Use Latin letters.")
    return [Issue(text.of(field=label, characters=shown(strange)), field)]


def _kept(text: str) -> str:
    return unicodedata.normalize("NFC", _UNWANTED.sub("", text)).strip()


def _visible(text: str) -> str:
    """Text without the characters that cannot be seen, spaces excepted."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char
        for char in _INVISIBLE.sub("", text)
        if unicodedata.category(char) not in _INVISIBLE_CATEGORIES or char.isspace()
    )


def _can_be_seen(char: str) -> bool:
    return unicodedata.category(char)[0] not in "CZM" and not _INVISIBLE.match(char)
