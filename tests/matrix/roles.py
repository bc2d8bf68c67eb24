"""Who calls: each role sits down at a desk of its own; more are added to `ROLES`."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Self

from smartwizard.wire import Loopback
from tests.world import Seat, World

OPERATOR = "operator@registry.example"


class Stage:
    """A world for one call, and the people in it; they come when they are first wanted."""

    def __init__(self, world: World) -> None:
        self.world = world

    def copied(self, home: Path) -> Self:
        """The same stage in a world of its own, with everybody who has come so far."""
        world = World(home, self.world.home / "registry.sqlite3")
        found = copy(self)
        for name, value in vars(self).items():
            setattr(found, name, _moved(value, world))
        return found

    @cached_property
    def person(self) -> Seat:
        """Whose own things the call is about."""
        return self.world.person("person@clan.example")

    @cached_property
    def stranger(self) -> Seat:
        """Another person, to whom these things are foreign."""
        return self.world.person("stranger@other.example")

    @cached_property
    def operator(self) -> Seat:
        return self.world.operator(OPERATOR)


def _moved(value: Any, world: World) -> Any:
    """What a stage holds, as it is in another world."""
    if isinstance(value, World):
        return type(value).of(world)
    if isinstance(value, Seat):
        return world.seated(value)
    if isinstance(value, Troupe):
        found = copy(value)
        for name, inner in vars(value).items():
            setattr(found, name, _moved(inner, world))
        return found
    return value


class Troupe:
    """People who come to a stage together."""


@dataclass(frozen=True)
class Role:
    """How a role sits down; `like` is the role it is treated as where a row does not name it."""

    sit: Callable[[Stage], Loopback]
    like: str = ""


ROLES = {
    "nobody": Role(lambda stage: stage.world.desk),
    "person": Role(lambda stage: stage.person.desk),
    "stranger": Role(lambda stage: stage.stranger.desk),
    "operator": Role(lambda stage: stage.operator.desk),
}


@cache
def prepared(*, operator: bool) -> Stage:
    """A stage to which everybody has come; whether an operator has, is something of its own."""
    stage = Stage(World(Path(mkdtemp(prefix="smartwizard-stage-"))))
    for name, role in ROLES.items():
        if operator or name != "operator":
            role.sit(stage)
    stage.world.close()
    return stage
