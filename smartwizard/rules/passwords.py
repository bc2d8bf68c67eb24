"""Passwords: the rules that are ticked while typing, and how strong one is (R1)."""

import re
import string
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from smartwizard.messages import N_, Issue, Text

MINIMUM = 12
MAXIMUM = 60
_FIRST, _LAST = " ", "~"
# zxcvbn refuses what is longer than it was told; what is longer is no password here either.
_RATED = 72
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Rule:
    """One line of the list beside the password.

    `text` is the line to be ticked, `remedy` says what to do while it does not hold.
    """

    code: str
    text: Text
    remedy: Text
    holds: Callable[[str], bool]


def _one_of(characters: str) -> Callable[[str], bool]:
    return lambda password: any(char in characters for char in password)


RULES = (
    Rule(
        "length",
        N_("{minimum} to {maximum} characters").of(minimum=MINIMUM, maximum=MAXIMUM),
        N_("Enter {minimum} to {maximum} characters for the password; it has {count}.").of(
            minimum=MINIMUM, maximum=MAXIMUM
        ),
        lambda password: MINIMUM <= len(password) <= MAXIMUM,
    ),
    Rule(
        "ascii",
        N_("Only unaccented letters, digits, symbols, and spaces"),
        N_("Use only unaccented letters, digits, symbols, and spaces in the password."),
        lambda password: all(_FIRST <= char <= _LAST for char in password),
    ),
    Rule(
        "upper",
        N_("At least one uppercase letter"),
        N_("Add an uppercase letter to the password."),
        _one_of(string.ascii_uppercase),
    ),
    Rule(
        "lower",
        N_("At least one lowercase letter"),
        N_("Add a lowercase letter to the password."),
        _one_of(string.ascii_lowercase),
    ),
    Rule(
        "digit",
        N_("At least one digit"),
        N_("Add a digit to the password."),
        _one_of(string.digits),
    ),
    Rule(
        "symbol",
        N_("At least one symbol, such as - or #"),
        N_("Add a symbol, such as - or #, to the password."),
        _one_of(string.punctuation),
    ),
)


def issues(password: str) -> list[Issue]:
    """One issue for each rule that the password breaks, exactly as it was typed; one for none."""
    if not password:
        return [Issue(N_("Enter the password."), "password")]
    count = len(password)
    broken = (rule for rule in RULES if not rule.holds(password))
    return [Issue(rule.remedy.of(count=count), "password") for rule in broken]


def strength(password: str, *, inputs: Iterable[str] = ()) -> int:
    """How hard a password is to guess, 0 to 4; `inputs` are the person's own words."""
    from zxcvbn import zxcvbn

    rated = _rated(password)[:_RATED]
    if not rated:
        return 0
    own = sorted({word for text in inputs for word in (text, *_WORDS.findall(text)) if word})
    return int(zxcvbn(rated, [_rated(word) for word in own], max_length=_RATED)["score"])


def _rated(text: str) -> str:
    """Full-width letters are as easy to guess; only here is a password folded."""
    return unicodedata.normalize("NFKC", text)
