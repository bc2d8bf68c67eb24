"""Cells of an imported file: what each may hold, and the form in which it is kept (R35, R66)."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from smartwizard.messages import N_, Text
from smartwizard.rules import domains, emails, hosts
from smartwizard.rules.accounts import PRIVATE_USE
from smartwizard.rules.contracts import LONGEST
from smartwizard.rules.import_columns import MANY
from smartwizard.rules.text import code, fold, latin, not_latin, one_line, search_key, shown

LONGEST_NAME, MOST_ADDRESSES = 100, 100
# Cells repeat from line to line: most are judged once for a whole file.
_KNOWN = lru_cache(maxsize=8192)
_NUMBER = re.compile("[0-9A-Z-]+")
_PLAIN = re.compile("[0-9A-Za-z-]+")
_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.+-]+Z?)?")
_YES = frozenset(("yes", "true", "1", "y"))
_NO = frozenset(("no", "false", "0", "n"))
_FIRST_YEAR, _LAST_YEAR = 1970, 9990

FILL_IN = N_("Fill in this cell.")
_NO_NUMBER = N_("“{value}” cannot be a number: only 1 to 40 letters, digits, and hyphens.")
_NO_DATE = N_("“{value}” is not a date of the form 2026-11-20.")
_NO_ANSWER = N_("“{value}” is neither yes nor no.")
_NOT_LATIN = N_("“{value}” has {characters}. Use Latin letters.")
_LONG = N_("The cell has {count} characters; at most {most} are kept.")
_NO_DOMAIN = N_("“{value}” is not a domain.")
_NO_EMAIL = N_("“{value}” is not an email address.")
_PRIVATE = N_("“Private Use” is for home addresses. Enter the name of a company.")
_MANY = N_("The cell has {count} addresses; at most {most} are kept.")
_QUOTED = 60


class Value(NamedTuple):
    """What a cell holds and what that is compared by, or why it cannot hold it."""

    kept: str
    key: str
    why_not: Text | None = None


def quoted(cell: str) -> str:
    """A cell as a sentence can quote it."""
    told = one_line(cell)
    return told if len(told) <= _QUOTED else f"{told[:_QUOTED]}…"


def number(cell: str) -> Value:
    """The number of a contract, a bill-to ID or a product, compared without case and hyphens."""
    # Most are plain, and nearly all of a file differ: folding each would take half the import.
    kept = (cell if _PLAIN.fullmatch(cell) else code(cell)).upper()
    key = kept.replace("-", "")
    if not kept:
        return Value("", "", FILL_IN)
    if len(kept) > LONGEST or not key or not _NUMBER.fullmatch(kept):
        return Value("", "", _NO_NUMBER.of(value=quoted(cell)))
    return Value(kept, key)


@_KNOWN
def company(cell: str) -> Value:
    """The name of a company in Latin letters, as the directory has it."""
    kept = latin(cell)
    if not search_key(kept):
        return Value("", "", FILL_IN)
    if fold(kept) == fold(PRIVATE_USE):
        return Value("", "", _PRIVATE)
    if strange := not_latin(kept, punctuation=True):
        wrong = _NOT_LATIN.of(value=quoted(cell), characters=shown(strange))
        return Value("", "", wrong)
    if len(kept) > LONGEST_NAME:
        return Value("", "", _LONG.of(count=len(kept), most=LONGEST_NAME))
    return Value(kept, search_key(kept))


@_KNOWN
def text(cell: str) -> Value:
    """A line of free text; it may be empty."""
    kept = one_line(cell)
    if len(kept) > LONGEST_NAME:
        return Value("", "", _LONG.of(count=len(kept), most=LONGEST_NAME))
    return Value(kept, kept)


@_KNOWN
def email(cell: str) -> Value:
    """An address of somebody who decides."""
    if emails.issues("", cell):
        return Value("", "", _NO_EMAIL.of(value=quoted(cell)))
    return Value(emails.normalize(cell), emails.key(cell))


@_KNOWN
def domain(cell: str) -> Value:
    """A domain of email addresses that is its organization's alone: others would match (R53)."""
    kept = hosts.canonical(cell.strip().removeprefix("@"))
    if not kept:
        return Value("", "", _NO_DOMAIN.of(value=quoted(cell)))
    nobodys = domains.different_issues("", kept)
    return Value("", "", nobodys[0].text) if nobodys else Value(kept, kept)


@_KNOWN
def several(cell: str, of: Callable[[str], Value]) -> tuple[Value, ...]:
    """The values of a cell, separated by |; what stands twice counts once."""
    found = [of(part) for part in cell.split(MANY) if part.strip()]
    wrong = [each for each in found if each.why_not is not None]
    kept = list({each.key: each for each in found}.values())
    if not wrong and len(kept) > MOST_ADDRESSES:
        return (Value("", "", _MANY.of(count=len(kept), most=MOST_ADDRESSES)),)
    return tuple(wrong or kept)


@_KNOWN
def first_instant(cell: str) -> datetime | Text:
    """When something was issued: an instant, or 00:00 UTC of a date alone (R31, R56)."""
    typed = code(cell) if "T" in cell.upper() else one_line(cell)
    if not typed:
        return FILL_IN
    try:
        found = datetime.fromisoformat(typed) if _DATE.fullmatch(typed) else None
    except ValueError:
        found = None
    if found is None or not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        return _NO_DATE.of(value=quoted(cell))
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


@_KNOWN
def end_of_day(cell: str) -> datetime | Text:
    """When a last day is over: 24:00 UTC of it (R56)."""
    found = first_instant(cell)
    if isinstance(found, Text):
        return found
    midnight = found.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + timedelta(days=1)


@_KNOWN
def answer(cell: str) -> bool | Text | None:
    """Yes or no; None where the cell is empty."""
    typed = one_line(cell).casefold()
    if not typed:
        return None
    if typed in _YES or typed in _NO:
        return typed in _YES
    return _NO_ANSWER.of(value=quoted(cell))
