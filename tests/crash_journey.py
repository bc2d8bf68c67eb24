"""The journey of the crash tests: from nothing to a decided request, and back.

Runs as a process of its own, says each step that was confirmed, and is stopped hard at a commit
point: `python -m tests.crash_journey HOME STOP_AT`.
"""

import sys
from pathlib import Path

from smartwizard.operations import decisions, smart_accounts
from smartwizard.operations.known import PostalAddress
from smartwizard.operations.smart_accounts import Pending
from smartwizard.store import Store
from tests.world import World

HANAKO, AIKO = "hanako@clan.example", "aiko@clan.example"
OWN, PREFIXED = "clan.example", "jp.clan.example"
PLACE = PostalAddress("FR", "75001", "", "PARIS", "1 RUE DU LOUVRE", "")


def confirmed(step: str) -> None:
    """The registry answered: from now on nothing may take it back but the program itself."""
    print(step, flush=True)


def main(home: Path, stop_at: int) -> None:
    """Walk through it, telling each confirmed step at once."""
    world = World(home)
    world.registers.store.close()
    world.registers.store = Store(home / "registry.sqlite3", stop_at=stop_at)
    world.desk = world.registers.desk()
    hanako = world.person(HANAKO)
    confirmed("activated")
    world.complete(hanako)
    confirmed("completed")
    hanako.call(smart_accounts.create, name="Clan Blue", domain=OWN, headquarters=PLACE)
    confirmed("created")
    aiko = world.complete(world.person(AIKO))
    asked = aiko.call(smart_accounts.create, name="Clan Japan", domain=PREFIXED, headquarters=PLACE)
    assert isinstance(asked, Pending)
    confirmed("asked")
    hanako.call(decisions.decide, number=asked.number, version=1, approve=True)
    confirmed("approved")
    hanako.call(decisions.undo, number=asked.number)
    confirmed("undone")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
