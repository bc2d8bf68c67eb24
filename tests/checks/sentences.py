"""How a sentence is marked, so that lupdate finds it and every language can say it."""

import ast
import re
from collections.abc import Iterator

from tests.checks.source import Fault, Module

# Words that blame, plead or joke (C15).
_TONE = re.compile(r"\b(please|sorry|oops|invalid|illegal)\b|!", re.IGNORECASE)
_VALUE = re.compile(r"\{[a-z][a-z0-9_]*\}")
_SHORT = 2


def sentence_faults(module: Module) -> Iterator[Fault]:
    """Calls of `N_` that lupdate would misread, and wording that the house rules refuse."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and _name(node.func) == "N_":
            for what in [*_form(node), *_wording(node)]:
                yield module.fault(node, what)
        elif isinstance(node, ast.Call) and _name(node.func) == "Text" and _literal(node.args):
            yield module.fault(node, "mark the sentence with N_: lupdate does not see Text(…)")
        elif isinstance(node, ast.alias) and node.name == "N_" and node.asname:
            yield module.fault(node, "N_ keeps its name: lupdate looks for it")


def _name(function: ast.expr) -> str:
    return ast.unparse(function).rpartition(".")[2]


def _literal(arguments: list[ast.expr]) -> str:
    """The first argument when it is one string literal."""
    first = arguments[0] if arguments else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _form(call: ast.Call) -> Iterator[str]:
    """One literal, a literal comment, the count by position (L01)."""
    if not _literal(call.args):
        yield "N_ takes exactly one string literal first (L01)"
    if call.keywords:
        yield "N_ takes its comment and count by position (L01)"
    if len(call.args) > 1 and not _literal(call.args[1:]) and ast.unparse(call.args[1]) != "''":
        yield "the comment of N_ is a string literal (L01)"
    counted = "%n" in _literal(call.args)
    if counted != (len(call.args) > len(("source", "comment"))):
        yield "%n and a count go together: N_(“%n day”, “”, days)"


def _wording(call: ast.Call) -> Iterator[str]:
    source, comment = _literal(call.args), _literal(call.args[1:])
    if _TONE.search(source):
        yield f"“{source}”: name the field and say what to do (C15)"
    if "{n}" in source:
        yield f"“{source}”: a count is %n"
    if re.search(r"[{}]", _VALUE.sub("", source)):
        yield f"“{source}”: values are plain names in braces"
    if source != source.strip() or "\n" in source or "  " in source or "..." in source:
        yield f"“{source}”: no line breaks, outer or double spaces, three dots"
    if not comment and len(source.split()) <= _SHORT:
        yield f"“{source}” is short: a comment must tell what it is (L15)"
