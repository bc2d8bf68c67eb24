"""Who may call which operation: a row for each, in a file for each noun of the trade (R0).

A file beside this one holds `ROWS`, by the operation's name. To try a new operation, add its row:

    ROWS = {
        "drafts.save": Row(PEOPLE, lambda stage: {"name": "onboarding", ...}),
    }
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.matrix.roles import ROLES, Stage

Arguments = Callable[[Stage], Mapping[str, object]]

NOBODY = frozenset({"nobody"})
PERSON = frozenset({"person"})
STRANGER = frozenset({"stranger"})
OPERATOR = frozenset({"operator"})
PEOPLE = PERSON | STRANGER
SIGNED_IN = PEOPLE | OPERATOR
EVERYBODY = SIGNED_IN | NOBODY


@dataclass(frozen=True)
class Row:
    """Who is let in, and with which arguments that is tried.

    `arguments` prepares the stage, where what is owned is the `person`'s own, and returns what
    the operation is called with: for `admits` the call succeeds, everybody else is refused and
    changes nothing. A role of which the row says nothing is treated `like` another, see `ROLES`;
    `refuses` are exceptions to that.
    """

    admits: frozenset[str]
    arguments: Arguments = lambda stage: {}
    refuses: frozenset[str] = frozenset()

    def lets_in(self, role: str) -> bool:
        """Whether a role may call the operation."""
        if role in self.admits or role in self.refuses or not ROLES[role].like:
            return role in self.admits
        return self.lets_in(ROLES[role].like)


def rows() -> dict[str, Row]:
    """The rows of all files; an operation has one."""
    found: dict[str, Row] = {}
    for file in sorted(Path(__file__).parent.glob("*.py")):
        if file.stem in ("__init__", "roles"):
            continue
        for name, row in import_module(f"tests.matrix.{file.stem}").ROWS.items():
            assert name not in found, f"{name} has two rows"
            found[name] = row
    return found
