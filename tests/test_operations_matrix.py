"""Role × operation: every registered operation is really called by every role (R0).

The rows stand in `tests/matrix`; an operation without its row fails here.
"""

import pkgutil
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pytest

import smartwizard.operations
from smartwizard.messages import Refused
from smartwizard.registry import OPERATIONS, Who
from smartwizard.wire import Loopback
from tests.matrix import OPERATOR, PEOPLE, Row, rows
from tests.matrix.roles import ROLES, Role, Stage, prepared

for _module in pkgutil.walk_packages(smartwizard.operations.__path__, "smartwizard.operations."):
    import_module(_module.name)

ROWS = rows()
# Who can be let in at all, by what the operation says of itself.
_POSSIBLE = {
    Who.ANYONE: {"nobody", "person", "operator"},
    Who.DESK: {"nobody", "person", "operator"},
    Who.SIGNED_IN: {"person", "operator"},
    Who.PERSON: {"person"},
    Who.OPERATOR: {"operator"},
}
_KINDS = {"nobody", "person", "operator"}
_NAMES = sorted(ROWS.keys() & OPERATIONS.keys())
_ADMITTED = {name: [role for role in ROLES if ROWS[name].lets_in(role)] for name in _NAMES}
_READING = [name for name in _NAMES if not OPERATIONS[name].writes]
_WRITING = [(name, role) for name in _NAMES if name not in _READING for role in _ADMITTED[name]]


@pytest.fixture
def stage_of(tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    """Makes the stage on which some roles try an operation."""
    stages = []

    def make(*roles: str) -> Stage:
        stages.append(prepared(operator="operator" in roles).copied(tmp_path / "home"))
        return stages[-1]

    yield make
    for stage in stages:
        stage.world.close()


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_every_operation_has_its_row(name: str) -> None:
    assert name in ROWS, f"add a row for {name} to a file of tests/matrix"


def test_every_row_is_of_an_operation_and_names_roles_that_there_are() -> None:
    assert ROWS.keys() <= OPERATIONS.keys()
    assert {role for row in ROWS.values() for role in row.admits | row.refuses} <= ROLES.keys()


@pytest.mark.parametrize("name", _NAMES)
def test_somebody_is_let_in_and_only_who_may_be_let_in_at_all(name: str) -> None:
    let_in = {role for role in ROLES if ROWS[name].lets_in(role)}
    assert let_in
    assert {_kind(role) for role in let_in} <= _POSSIBLE[OPERATIONS[name].who]


@pytest.mark.parametrize(("name", "role"), _WRITING)
def test_a_role_is_let_in_as_its_row_says(
    stage_of: Callable[..., Stage], name: str, role: str
) -> None:
    stage = stage_of(role)
    desk = ROLES[role].sit(stage)
    assert _refusal(desk, name, ROWS[name].arguments(stage)) is None


@pytest.mark.parametrize("name", _READING)
def test_every_role_reads_what_its_row_says(stage_of: Callable[..., Stage], name: str) -> None:
    stage = stage_of(*_ADMITTED[name])
    desks = {role: ROLES[role].sit(stage) for role in _ADMITTED[name]}
    arguments = ROWS[name].arguments(stage)
    assert not {role for role, desk in desks.items() if _refusal(desk, name, arguments)}


@pytest.mark.parametrize("name", _NAMES)
def test_every_other_role_is_refused_and_changes_nothing(
    stage_of: Callable[..., Stage], name: str
) -> None:
    others = [role for role in ROLES if role not in _ADMITTED[name]]
    stage = stage_of(*others)
    desks = {role: ROLES[role].sit(stage) for role in others}
    arguments = ROWS[name].arguments(stage)
    before = stage.world.records()
    let_in = [role for role, desk in desks.items() if _refusal(desk, name, arguments) is None]
    assert not let_in
    assert stage.world.records() == before


def _refusal(desk: Loopback, name: str, arguments: Mapping[str, object]) -> Refused | None:
    try:
        desk.call(OPERATIONS[name].function, **arguments)
    except Refused as refusal:
        return refusal
    return None


def test_a_role_of_which_a_row_says_nothing_is_treated_like_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(ROLES, "administrator", Role(lambda stage: stage.person.desk, "person"))
    assert Row(PEOPLE).lets_in("administrator")
    assert not Row(OPERATOR).lets_in("administrator")
    assert Row(frozenset({"administrator"})).lets_in("administrator")
    assert not Row(frozenset({"administrator"})).lets_in("person")
    assert not Row(PEOPLE, refuses=frozenset({"administrator"})).lets_in("administrator")


def _kind(role: str) -> str:
    """Nobody, person or operator: what a role is underneath."""
    if role in _KINDS:
        return role
    return _kind(ROLES[role].like or "person")
