"""The modules of the program as syntax trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "smartwizard"


@dataclass(frozen=True)
class Fault:
    """A rule broken at a line; said as `path:line: what`."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


def layer_of(name: str) -> str:
    """The first name below the package; the package itself is a layer too."""
    return name.removeprefix(f"{PACKAGE}.").partition(".")[0]


@dataclass(frozen=True)
class Module:
    """One module: its dotted name, where it stands, and its text."""

    name: str
    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @property
    def layer(self) -> str:
        """The row of the import table it belongs to: the first name below the package."""
        return layer_of(self.name)

    @property
    def package(self) -> str:
        """What a relative import in it starts from."""
        return self.name if self.path.endswith("__init__.py") else self.name.rpartition(".")[0]

    def fault(self, node: ast.AST, what: str) -> Fault:
        return Fault(self.path, getattr(node, "lineno", 1), what)

    def within(self, *places: str) -> bool:
        """Whether it is, or stands below, one of these places, e.g. `ui.controls`."""
        below = self.name.removeprefix(f"{PACKAGE}.") + "."
        return any(below.startswith(f"{place}.") for place in places)


def planted(text: str, name: str = "smartwizard.ui.form") -> Module:
    """A module that stands nowhere, to show that a checker can fail."""
    return Module(name, name.replace(".", "/") + ".py", text)


def program(root: Path = ROOT) -> list[Module]:
    """All modules of the program."""
    return list(_modules(root, PACKAGE))


def _modules(root: Path, folder: str) -> Iterator[Module]:
    for path in sorted((root / folder).rglob("*.py")):
        relative = path.relative_to(root)
        name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
        yield Module(name, relative.as_posix(), path.read_text(encoding="utf-8"))
