"""Who imports whom: the import table, deferred imports, and no cycles."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from tests.checks.source import PACKAGE, Fault, Module, layer_of
from tests.checks.table import ImportTable

# Windows and pages are imported when first shown, a command's code when it is called for.
SHOWN_LATER = ("ui", "wizard_pages", "guide")
ROOTS = ("__main__", "cli", "commands", "opening")


@dataclass(frozen=True)
class Import:
    """One imported module; `inside` a function, or only for the type checker."""

    target: str
    node: ast.AST
    inside: bool
    typing: bool

    @property
    def root(self) -> str:
        return self.target.partition(".")[0]

    @property
    def layer(self) -> str:
        """The row of the import table that is imported; empty for a library."""
        return layer_of(self.target) if self.root == PACKAGE else ""


class _Finder(ast.NodeVisitor):
    """Collects imports with where they stand."""

    def __init__(self, module: Module, known: frozenset[str]) -> None:
        self.module = module
        self.known = known
        self.found: list[Import] = []
        self._inside = 0
        self._typing = 0

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._enter(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._enter(node)

    def _enter(self, node: ast.AST) -> None:
        self._inside += 1
        self.generic_visit(node)
        self._inside -= 1

    def visit_If(self, node: ast.If) -> None:
        typing = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        self._typing += typing
        self.generic_visit(node)
        self._typing -= typing

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._add(alias.name, node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        base = node.module or ""
        if node.level:
            parts = self.module.package.split(".")
            above = parts[: len(parts) - node.level + 1]
            base = ".".join([*above, *([base] if base else [])])
        below = [f"{base}.{alias.name}" for alias in node.names]
        for target in sorted({name if name in self.known else base for name in below}):
            self._add(target, node)

    def _add(self, target: str, node: ast.AST) -> None:
        self.found.append(Import(target, node, self._inside > 0, self._typing > 0))


def imports_of(module: Module, known: frozenset[str] = frozenset()) -> list[Import]:
    """The imports of a module; `known` names the program's modules, to tell them from names."""
    finder = _Finder(module, known)
    finder.visit(module.tree)
    return finder.found


def names_of(modules: Iterable[Module]) -> frozenset[str]:
    return frozenset(module.name for module in modules)


def layer_faults(modules: list[Module], table: ImportTable) -> Iterator[Fault]:
    """Imports that the import table does not have, and modules that have no row in it."""
    for module in modules:
        if module.layer not in table.layers:
            yield Fault(module.path, 1, f"`{module.layer}` has no row in ARCHITECTURE.md")
            continue
        for found in imports_of(module, names_of(modules)):
            if found.layer in table.layers and not table.allows(module, found.layer):
                yield module.fault(found.node, f"{module.layer} may not import {found.target}")


def place_faults(modules: list[Module], table: ImportTable) -> Iterator[Fault]:
    """Libraries outside the places that the table gives them."""
    for module in modules:
        for found in imports_of(module):
            places = table.places.get(found.root)
            if places is not None and not module.within(*places):
                yield module.fault(found.node, f"{found.root} has no place in {module.layer}")


def deferred_faults(modules: list[Module], table: ImportTable) -> Iterator[Fault]:
    """Slow libraries imported at the start, and anything else imported inside a function."""
    for module in modules:
        for found in imports_of(module, names_of(modules)):
            exempt = table.deferred.get(found.root)
            if exempt is not None:
                if not (found.inside or found.typing or module.within(*exempt)):
                    yield module.fault(found.node, f"import {found.root} where it is used")
            elif found.inside and not _may_defer(module, found, table):
                yield module.fault(found.node, f"import {found.target} at the top")


def _may_defer(module: Module, found: Import, table: ImportTable) -> bool:
    if module.within(*ROOTS) or found.root in table.may_defer:
        return True
    return found.layer in SHOWN_LATER and module.within(*SHOWN_LATER)


def cycle_faults(modules: list[Module]) -> Iterator[Fault]:
    """Modules that need each other before either is there."""
    known = names_of(modules)
    graph = {
        module.name: {
            found.target
            for found in imports_of(module, known)
            if found.target in known - {module.name} and not (found.inside or found.typing)
        }
        for module in modules
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield Fault(PACKAGE, 1, "import cycle: " + " → ".join(reversed(error.args[1])))
