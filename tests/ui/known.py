"""What is not translated: people's data, codes of the registry, names of languages and places."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from copy import copy
from functools import cache
from pathlib import Path

from smartwizard.rules import countries
from smartwizard.rules.import_columns import KINDS
from smartwizard.ui.about_sections import BESIDE, INSIDE
from smartwizard.ui.help_texts import FILES
from smartwizard.ui.language import LANGUAGES
from smartwizard.words import CODES

_WORKS = [text for work in (*INSIDE, *BESIDE) for text in (work.name, work.license)]
_FILES = [name for name, _ in FILES]
_NAMES = ("SmartWizard", "Cisco.com", "DEFAULT", *LANGUAGES.values(), *_WORKS, *_FILES)
# Dates as Japanese writes them: the language in which the strange one is spoken; time zones.
_DATES = re.compile(r"https?://\S+|[年月日時分土曜火水木金]+|\([a-z]{3,5}\)|\b(?:jst|utc)\b")
# What stands in files of records as it is: names of columns, yes and no; the name of such a file.
_COLUMNS = {column.name.casefold() for kind in KINDS.values() for column in kind.columns}
_OF_FILES = re.compile(rf"(?:^|, )(?:{'|'.join(sorted(_COLUMNS))}|yes|no|[a-z]+\.csv)$")
_CODES = {value for _, value in CODES}
_GONE = "\x00"


class Known:
    """All that a window may show as it is: values of the registry, countries, dates."""

    def __init__(self, registry: Path, *more: str) -> None:
        told = (*_values(registry), *more, *_NAMES, str(registry.parent), *_countries())
        self._values: list[str] = []
        self._add(told)

    def and_also(self, more: Iterable[str]) -> "Known":
        """The same, and what somebody has typed."""
        other = copy(self)
        other._add(more)
        return other

    def _add(self, told: Iterable[str]) -> None:
        values = {value.casefold() for value in told if len(value) > 1}
        self._values = sorted({*self._values, *values} - _CODES, key=len, reverse=True)

    def without(self, text: str) -> str:
        """What is left of a text when all that is known is taken out; empty without letters."""
        rest = _OF_FILES.sub(_GONE, text.casefold())
        for value in self._values if _has_letters(rest) else ():
            if value in rest:
                rest = rest.replace(value, _GONE)
        rest = _DATES.sub(_GONE, rest)
        return rest if _has_letters(rest) else ""


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _values(registry: Path) -> Iterator[str]:
    if not registry.exists():
        return
    connection = sqlite3.connect(registry)
    try:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in tables.fetchall():
            if not table.startswith("company_name"):
                for row in connection.execute(f'SELECT * FROM "{table}"'):
                    yield from (value for column in row for value in _texts(column))
    finally:
        connection.close()


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (text for inner in value.values() for text in _texts(inner))
    elif isinstance(value, list):
        yield from (text for inner in value for text in _texts(inner))
    elif isinstance(value, str) and value[:1] in ("{", "["):
        yield from _texts(json.loads(value))
    elif isinstance(value, str):
        yield value
        yield from value.splitlines()
        if re.fullmatch(r"[^\s@]+@[^\s@]+", value):
            yield value.partition("@")[2]  # the domain of somebody's address


@cache
def _countries() -> frozenset[str]:
    names = (countries.names(language).values() for language in LANGUAGES)
    return frozenset(name.casefold() for each in names for name in each)
