"""Numbers of contracts, bill-to IDs and products, typed or pasted, many at once (R66)."""

import re
from dataclasses import dataclass, replace

from smartwizard.messages import N_, Issue, Text

from .text import code, shown

MOST = 500
LONGEST = 40
# Of many wrong numbers only so many are told of at once.
_TOLD = 20
_BETWEEN = re.compile(r"[,，、､;；\s]+")
_NUMBER = re.compile(r"(?=.*[0-9A-Z])[0-9A-Z-]+")
_STRANGE = N_("“{value}” is not a number. Use the letters A–Z, digits, and hyphens.")
_LONG = N_("“{value}” is too long. A number has at most {maximum} characters.")
_NONE = N_("Enter at least one number.")
_MANY = N_("At most {maximum} numbers can be sent at once; there are {count}.")


@dataclass(frozen=True)
class TypedNumber:
    """A number as it was `typed` and as it is kept; `key` is what it is compared by.

    `times` is how often it stood there, `issue` what is wrong with it.
    """

    typed: str
    number: str
    key: str
    issue: Text | None = None
    times: int = 1


def key(number: str) -> str:
    """What a number is compared by: without case, width and hyphens."""
    return code(number).upper().replace("-", "")


def numbers(text: str) -> tuple[TypedNumber, ...]:
    """The numbers of a text, each once, parted by commas, semicolons, spaces, tabs or lines."""
    found: dict[str, TypedNumber] = {}
    for typed in filter(None, _BETWEEN.split(text)):
        each = _typed(typed)
        if each is None:
            continue
        earlier = found.get(each.key)
        found[each.key] = each if earlier is None else replace(earlier, times=earlier.times + 1)
    return tuple(found.values())


def number_issues(field: str, typed: tuple[TypedNumber, ...]) -> list[Issue]:
    """All that keeps these numbers from being sent."""
    if not typed:
        return [Issue(_NONE, field)]
    if len(typed) > MOST:
        return [Issue(_MANY.of(maximum=MOST, count=len(typed)), field)]
    return [Issue(each.issue, field) for each in typed if each.issue is not None][:_TOLD]


def _typed(typed: str) -> TypedNumber | None:
    """One of them; nothing where nobody would see anything."""
    number = code(typed).upper()
    if not number:
        return None
    if not _NUMBER.fullmatch(number):
        return TypedNumber(typed, number, number, _STRANGE.of(value=shown(typed)))
    issue = _LONG.of(value=shown(typed), maximum=LONGEST) if len(number) > LONGEST else None
    return TypedNumber(typed, number, number.replace("-", ""), issue)
