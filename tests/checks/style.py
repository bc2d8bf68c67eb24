"""What the house rules forbid in code: names with a better way, colors, oversize."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.checks.source import Fault, Module

LINES_OF_A_FILE = 250
LINES_OF_A_FUNCTION = 40
METHODS_OF_A_CLASS = 15
COLORS = ("ui.theme", "ui.tokens")
_COLOR = re.compile(r"#(?:[0-9A-Fa-f]{3,4}){1,2}")


@dataclass(frozen=True)
class Ban:
    """A name that may stand only in some places, and what to use instead.

    `made`: only calling it or deriving from it counts, not naming the type.
    """

    pattern: str
    instead: str
    places: tuple[str, ...] = ()
    made: bool = False


BANS = (
    Ban(r"QLabel", "the label of ui.controls, which shows plain text", ("ui.controls",), made=True),
    Ban(r"setToolTip", "the tool tip of ui.controls, which escapes", ("ui.controls",)),
    Ban(r"QMessageBox", "a banner or a dialog of ui.controls", ("ui.controls",)),
    Ban(r"tr", "N_ and ui.language: one way for all words"),
    Ban(r"setStyleSheet", "the palette and painted controls"),
    Ban(r"Q\w*Validator|setValidator", "a check on Next: a validator drops pasted text silently"),
    Ban(r"setInputMask|setMaxLength", "a check on Next: typing is never restricted"),
    Ban(r"processEvents", "the Desk: nothing waits on the GUI thread"),
    Ban(r"registerField", "the page's own editors"),
    Ban(r"QThread|QRunnable", "the Desk", made=True),
    Ban(r"QThreadPool", "the Desk"),
    Ban(r"exec|exec_", "open() or popup(): no nested event loops", ("__main__", "ui.application")),
    Ban(
        r"environ|environb|getenv|putenv",
        "smartwizard.config",
        ("config", "__main__", "cli", "commands"),
    ),
)


def ban_faults(module: Module) -> Iterator[Fault]:
    """Names that have a better way, and `global`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Global):
            yield module.fault(node, "no `global`: pass it, or keep it on an object")
        used, made = set(_used(node)), set(_made(node))
        for ban in BANS:
            for name in made if ban.made else used:
                if re.fullmatch(ban.pattern, name) and not module.within(*ban.places):
                    yield module.fault(node, f"not `{name}`: use {ban.instead}")


def reply_faults(module: Module) -> Iterator[Fault]:
    """Answers told to a function that may outlive its window: the widget in it may be gone."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and re.search(
            r"\.(done|refused)\.connect$", ast.unparse(node.func)
        ):
            for told in node.args:
                if isinstance(told, ast.Lambda) or (
                    isinstance(told, ast.Call) and _called(told) == "partial"
                ):
                    yield module.fault(node, "an answer may come too late: use Reply.tell")


def _used(node: ast.AST) -> Iterator[str]:
    """The identifiers a node uses; an import counts only where it hides the name."""
    if isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        yield node.id
    elif isinstance(node, ast.ImportFrom):
        yield from (alias.name for alias in node.names if alias.asname)


def _made(node: ast.AST) -> Iterator[str]:
    """The identifiers a node calls, derives from, or hides behind another name."""
    if isinstance(node, ast.Call):
        yield _called(node)
    elif isinstance(node, ast.ClassDef):
        yield from (ast.unparse(base).rpartition(".")[2] for base in node.bases)
    elif isinstance(node, ast.ImportFrom):
        yield from (alias.name for alias in node.names if alias.asname)


def name_faults(module: Module, names_of_qt: frozenset[str]) -> Iterator[Fault]:
    """Methods in camelCase that Qt does not have: only its own are spelled its way."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef) and _misspelled(node.name, names_of_qt):
            yield module.fault(node, f"{node.name}: ours are spelled in snake_case")


def _misspelled(name: str, names_of_qt: frozenset[str]) -> bool:
    return bool(re.search(r"[a-z][A-Z]", name)) and name not in names_of_qt


def color_faults(module: Module) -> Iterator[Fault]:
    """Colors outside the theme."""
    if module.within(*COLORS):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _COLOR.fullmatch(node.value):
                yield module.fault(node, f"the color {node.value} belongs in ui/theme.py")
        elif isinstance(node, ast.Call) and _called(node) == "QColor":
            if node.args and all(isinstance(arg, ast.Constant) for arg in node.args):
                yield module.fault(node, "a color belongs in ui/theme.py")
        elif isinstance(node, ast.Attribute) and _named_color(node):
            yield module.fault(node, f"the color {node.attr} belongs in ui/theme.py")


def _named_color(node: ast.Attribute) -> bool:
    return ast.unparse(node.value).endswith("GlobalColor") and node.attr != "transparent"


def _called(node: ast.Call) -> str:
    return ast.unparse(node.func).rpartition(".")[2]


def size_faults(module: Module) -> Iterator[Fault]:
    """Files, functions and classes past the hard limit; a migration is a record, not code."""
    if module.within("migrations"):
        return
    lines = module.text.count("\n")
    if lines > LINES_OF_A_FILE:
        yield Fault(module.path, 1, f"{lines} lines; the limit is {LINES_OF_A_FILE}")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LINES_OF_A_FUNCTION:
                yield module.fault(node, f"{node.name}: {length} lines")
        elif isinstance(node, ast.ClassDef):
            methods = sum(isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) for n in node.body)
            if methods > METHODS_OF_A_CLASS:
                yield module.fault(node, f"{node.name}: {methods} methods")


def docstring_faults(module: Module) -> Iterator[Fault]:
    """Modules that do not say what they are for; an empty package marker says it by its name."""
    if module.text.strip() and not ast.get_docstring(module.tree):
        yield Fault(module.path, 1, "say in one line what the module is for")
