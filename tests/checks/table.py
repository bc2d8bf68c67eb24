"""What ARCHITECTURE.md says about imports, read from its own tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.checks.source import PACKAGE, Module

EVERYTHING = "everything"


@dataclass(frozen=True)
class ImportTable:
    """Who may import whom, which library may be where, and which only inside a function."""

    layers: dict[str, frozenset[str]] = field(default_factory=dict)
    places: dict[str, frozenset[str]] = field(default_factory=dict)
    deferred: dict[str, frozenset[str]] = field(default_factory=dict)
    may_defer: frozenset[str] = frozenset()

    def allows(self, module: Module, other: str) -> bool:
        """Whether a module may import one of `other`; the version is everybody's.

        A row such as `ui.wizard` adds to the row of its layer.
        """
        rows = [allowed for row, allowed in self.layers.items() if module.within(row)]
        return other in (module.layer, PACKAGE) or any({EVERYTHING, other} & row for row in rows)


def read(document: Path) -> ImportTable:
    """Read the tables below the headings that name them."""
    text = document.read_text(encoding="utf-8")
    return ImportTable(
        layers=dict(_rows(text, "Modules")),
        places=dict(_rows(text, "Libraries")),
        deferred=dict(_rows(text, "Imported inside the function that uses them")),
        may_defer=frozenset(dict(_rows(text, "Also allowed there"))),
    )


def _rows(text: str, heading: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The rows of the table below a heading: each name of the first cell, names of the second."""
    _, found, rest = text.partition(f"# {heading}\n")
    if not found:
        raise ValueError(f"ARCHITECTURE.md has no heading “{heading}”")
    for line in rest.partition("\n#")[0].splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        for name in re.findall(r"`([^`]+)`", cells[0]) if line.startswith("| `") else ():
            allowed = re.findall(r"`([^`]+)`", cells[1])
            yield name, frozenset([EVERYTHING] if cells[1] == EVERYTHING else allowed)
