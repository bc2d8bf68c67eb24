"""Headquarters as they are typed, checked and kept (R17): the fields, and all on one line."""

from dataclasses import asdict
from typing import Any

from ...messages import Issue
from ...rules import addresses
from ..known import PostalAddress

_LINE = "line"


def issues(postal: PostalAddress, *, code_confirmed: bool) -> list[Issue]:
    """All that has to be put right in an address; `code_confirmed` as for companies (R9)."""
    return addresses.issues(postal.country, postal.values, confirmed=code_confirmed)


def kept(postal: PostalAddress) -> dict[str, Any]:
    """An address without faults as it is stored; loads data of its country, so not in a hurry."""
    values = addresses.normalize(postal.country, postal.values)
    line = addresses.one_line(postal.country, values)
    return {**asdict(PostalAddress(postal.country, **values)), _LINE: line}


def postal_of(stored: dict[str, Any]) -> PostalAddress:
    """The fields of a stored address."""
    return PostalAddress(**{name: value for name, value in stored.items() if name != _LINE})


def line_of(stored: dict[str, Any]) -> str:
    """A stored address on one line, as it was written when it was stored."""
    return str(stored.get(_LINE, ""))
