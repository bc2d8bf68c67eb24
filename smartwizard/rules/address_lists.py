"""Lists of e-mail addresses as people paste them: from a mail program, a sheet, or typed (R66)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smartwizard.messages import N_, Issue
from smartwizard.rules import emails
from smartwizard.rules.text import fold, shown

MAXIMUM = 100
# What parts addresses, also as a Japanese keyboard gives it; spaces part them only without names.
_BETWEEN = re.compile("[,;\t、，；]+")
_NAMED = re.compile(r"[^<>]*<([^<>]*)>")
_BAD = N_("Line {number}, “{email}”: {reason}")
_TOO_MANY = N_("Enter at most %n address; the list has {count}.", "", 0)
_LONGEST = 60


@dataclass(frozen=True)
class AddressList:
    """The addresses of a list in their order, each once, and what is wrong with the others."""

    addresses: tuple[str, ...]
    issues: tuple[Issue, ...]


def read(field: str, text: str) -> AddressList:
    """Read a pasted list; an issue for every entry that is no address, with its line."""
    found: dict[str, str] = {}
    issues: list[Issue] = []
    for number, entry in _entries(text):
        wrong = emails.issues(field, entry)
        if wrong:
            text_of = _BAD.of(number=number, email=_short(entry), reason=wrong[0].text)
            issues.append(Issue(text_of, field))
        else:
            found.setdefault(emails.key(entry), emails.normalize(entry))
    if len(found) > MAXIMUM:
        issues.append(Issue(_TOO_MANY.of(MAXIMUM, count=len(found)), field))
    return AddressList(tuple(found.values()), tuple(issues))


def _entries(text: str) -> Iterator[tuple[int, str]]:
    """What stands between commas and semicolons, or spaces, with the number of its line."""
    for number, line in enumerate(text.splitlines(), start=1):
        for part in _BETWEEN.split(line):
            named = _NAMED.fullmatch(part.strip())
            words = [named[1]] if named else _words(part)
            yield from ((number, word) for word in words if fold(word))


def _words(part: str) -> list[str]:
    """Several addresses with spaces between them are several; anything else is one entry."""
    words = part.split()
    return words if all("@" in word.replace("＠", "@") for word in words) else [part.strip()]


def _short(entry: str) -> str:
    return entry if len(entry) <= _LONGEST and entry.isprintable() else f"{shown(entry)}"
