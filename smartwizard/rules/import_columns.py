"""What can be imported, and the columns of each kind of file (R35)."""

from collections.abc import Sequence
from dataclasses import dataclass

from smartwizard.messages import N_, Issue, Refused, Text
from smartwizard.rules.text import one_line

MANY = "|"


@dataclass(frozen=True)
class Column:
    """A column of a file: its name in the head, what it holds, an example of it."""

    name: str
    what: Text
    example: str
    required: bool = False


@dataclass(frozen=True)
class ImportKind:
    """A kind of file; the first column, with others where it has several, is its key."""

    code: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


_COMPANY = N_("Name of the company in Latin letters")
_CONTRACT = N_("Contract number: up to 40 Latin letters, digits, and hyphens")
_ADMINISTRATORS = N_("Email addresses of those who decide requests, separated by |")
_IN_DIRECTORY = N_("Name of a company in the directory")
_PART = N_("Part of the address, as the country has it")

KINDS: dict[str, ImportKind] = {
    kind.code: kind
    for kind in (
        ImportKind(
            "companies",
            (
                Column("company", _COMPANY, "Kawasemi Instruments", required=True),
                Column("country", N_("Country as a code of two letters"), "JP", required=True),
                Column("postalCode", _PART, "107-6227"),
                Column("region", _PART, "TOKYO"),
                Column("city", _PART, "MINATO"),
                Column("address1", _PART, "9-7-1 AKASAKA"),
                Column("address2", _PART, "MIDTOWN TOWER"),
                Column(
                    "domains",
                    N_("Domains of the email addresses of its people, separated by |"),
                    "kawasemi.example",
                ),
            ),
        ),
        ImportKind(
            "contracts",
            (
                Column("contract", _CONTRACT, "201234567", required=True),
                Column(
                    "companies",
                    N_("Names of companies in the directory, separated by |"),
                    "Kawasemi Instruments",
                    required=True,
                ),
                Column("seller", N_("Company that sold the contract"), "Northpier Systems"),
                Column("sellerContact", N_("Whom to ask at the seller"), "sales@northpier.example"),
                Column("serviceLevel", N_("Service level as the seller names it"), "SMARTnet"),
                Column("issued", N_("Date of issue, as in 2026-11-20"), "2026-11-20", True),
                Column("ends", N_("Last day, as in 2026-11-20"), "2027-11-19", True),
                Column("administrators", _ADMINISTRATORS, "aiko.tanaka@kawasemi.example"),
                Column(
                    "locked",
                    N_("yes or no: locked contracts are never approved automatically"),
                    "no",
                ),
            ),
        ),
        ImportKind(
            "billtos",
            (
                Column(
                    "billTo",
                    N_("Bill-to ID: up to 40 Latin letters, digits, and hyphens"),
                    "1003344",
                    required=True,
                ),
                Column("company", _IN_DIRECTORY, "Kawasemi Instruments", required=True),
                Column("contracts", N_("Contract numbers, separated by |"), "201234567"),
                Column("administrators", _ADMINISTRATORS, "aiko.tanaka@kawasemi.example"),
            ),
        ),
        ImportKind(
            "serials",
            (
                Column(
                    "serial",
                    N_("Serial number: up to 40 Latin letters, digits, and hyphens"),
                    "FCW2345L0AB",
                    required=True,
                ),
                Column("contract", N_("Contract that covers it"), "201234567", required=True),
            ),
        ),
    )
}
_KIND = Issue(N_("Choose what the file holds."), "kind")
_UNKNOWN = N_("The column {column} is not known. Its name is not one of: {columns}.")
_MISSING = N_("The column {column} is missing. Add it to the first line.")
_TWICE = N_("The column {column} appears twice. Remove one.")


def kind(code: str) -> ImportKind:
    """A kind by its code; any other is refused."""
    if code not in KINDS:
        raise Refused(_KIND)
    return KINDS[code]


def in_order(what: ImportKind, head: Sequence[str]) -> tuple[str, ...]:
    """The columns of a head by their names; refuses with each that is unknown or missing.

    They may come in any order, and are compared without case, spaces, underscores and hyphens.
    """
    known = {_plain(name): name for name in what.names}
    cells = list(head)
    while cells and not cells[-1].strip():
        cells.pop()  # what a spreadsheet adds for empty columns
    found = [known.get(_plain(cell), "") for cell in cells]
    names = ", ".join(what.names)
    issues = [
        Issue(_UNKNOWN.of(column=f"“{one_line(cell)[:40]}”", columns=names), "columns")
        for cell, name in zip(cells, found, strict=True)
        if not name
    ]
    issues += [Issue(_MISSING.of(column=n), "columns") for n in what.names if n not in found]
    issues += [Issue(_TWICE.of(column=n), "columns") for n in what.names if found.count(n) > 1]
    if issues:
        raise Refused(*issues)
    return tuple(found)


def _plain(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


def sample(what: ImportKind) -> list[list[str]]:
    """A small file that can be imported: its head and a line."""
    return [list(what.names), [column.example for column in what.columns]]
