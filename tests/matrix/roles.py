"""Who calls: each role sits down at a desk of its own; more are added to `ROLES`."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from smartwizard.wire import Loopback
from tests.world import Seat, World

OPERATOR = "operator@registry.example"


class Stage:
    """A world for one call, and the people in it; they come when they are first wanted."""

    def __init__(self, world: World) -> None:
        self.world = world

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
