"""Every item of the guides is built where the table says, and a test shows it.

A row of `docs/traceability.md`: id · where · test, or id · not built · the reason. "Where" is one
of: `page STEP` or `page STEP step N` (a numbered step of that page's guide), `window NAME`,
`letter KIND`, `operation MODULE.NAME`, `rule MODULE.NAME`, `help`, several joined by `; `.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from smartwizard import letters
from smartwizard.flow import Step
from smartwizard.registry import OPERATIONS
from smartwizard.ui.application import WINDOWS
from smartwizard.wizard_pages import PAGES

ROOT = Path(__file__).parent.parent
PARTS = ("S0:", "S1:", "S2:", "S3:", "S4:1", "S4:2", "S4:3-1")
_ROW = re.compile(r"^\| (S[0-9]:\S+) \| (.+?) \| (.+?) \|$", re.MULTILINE)
_NOT_BUILT = "not built"


@cache
def rows() -> dict[str, tuple[str, str]]:
    text = (ROOT / "docs" / "traceability.md").read_text(encoding="utf-8")
    found = _ROW.findall(text)
    assert len(found) == len({row[0] for row in found}), "an id stands twice"
    return {row[0]: (row[1], row[2]) for row in found}


def wanted() -> list[str]:
    ids = (ROOT / "tests" / "trace_ids.txt").read_text(encoding="utf-8").split()
    assert len(ids) == 339
    return [each for each in ids if each.startswith(PARTS)]


@cache
def known_tests() -> frozenset[str]:
    names: set[str] = set()
    for file in (ROOT / "tests").rglob("test_*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef))
        path = file.relative_to(ROOT).as_posix()
        names |= {f"{path}::{f.name}" for f in functions if f.name.startswith("test_")}
    return frozenset(names)


@cache
def guide_steps(step: str) -> int:
    """How many numbered steps the guide of a page has, counted in its source."""
    module, _ = PAGES[Step(step)]
    source = (ROOT / "smartwizard" / "wizard_pages" / f"{module}.py").read_text(encoding="utf-8")
    stages = len(re.findall(r"\bStage\(", source))
    return stages + (_LONGEST_ADDRESS if step == Step.ADDRESS else 0)


# The steps of an address are made per country from its fields.
_LONGEST_ADDRESS = 7


def faults(where: str) -> Iterator[str]:
    """What of a "where" does not exist."""
    for place in where.split("; "):
        kind, _, name = place.partition(" ")
        if not _exists(kind, name):
            yield place


def _exists(kind: str, name: str) -> bool:
    match kind:
        case "page":
            step, _, number = name.partition(" step ")
            return step in set(Step) and int(number or 1) <= guide_steps(step)
        case "window":
            return name in WINDOWS
        case "letter":
            return name in letters.KINDS
        case "operation":
            import_module(f"smartwizard.operations.{name.partition('.')[0]}")
            return name in OPERATIONS
        case "rule":
            module, _, attribute = name.rpartition(".")
            return hasattr(import_module(f"smartwizard.rules.{module}"), attribute)
        case "help":
            return not name
    return False


@pytest.mark.parametrize("item", wanted())
def test_an_item_of_the_guide_is_built_where_the_table_says(item: str) -> None:
    assert item in rows(), "the table has no row for it"
    where, test = rows()[item]
    if where == _NOT_BUILT:
        assert len(test) > 20, "a reason is told"
        return
    assert not list(faults(where))
    for name in test.split("; "):
        assert name.strip("`") in known_tests(), name


def test_what_is_not_built_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    left = [item for item in wanted() if rows()[item][0] == _NOT_BUILT]
    with capsys.disabled():
        print(f"\n{len(left)} of {len(wanted())} items of the guide are not built: {left}")
    assert set(rows()) <= set((ROOT / "tests" / "trace_ids.txt").read_text().split())


def test_a_place_that_does_not_exist_is_found() -> None:
    assert list(faults("page nowhere")) == ["page nowhere"]
    assert list(faults("page account step 99; window home")) == ["page account step 99"]
    assert list(faults("letter nothing")) == ["letter nothing"]
    assert list(faults("operation registration.nothing")) == ["operation registration.nothing"]
    assert list(faults("rule domains.nothing; help")) == ["rule domains.nothing"]
