"""The import of the crash tests: applied in a process of its own, which is stopped hard.

`python -m tests.import_crash HOME TOKEN NUMBER STEPS` kills itself after so many thousand steps
of the database, 0 for never; what it says was confirmed.
"""

import os
import signal
import sys
from pathlib import Path

from smartwizard.operations import imports
from smartwizard.registry import LocalRegistry
from smartwizard.store import Store
from tests.support import StillClock, cheap_config

_THOUSAND = 1000


def main(home: Path, token: str, number: int, thousands: int) -> None:
    """Apply an import whose lines are there."""
    store = Store(home / "registry.sqlite3")
    registry = LocalRegistry(store, cheap_config(home), token=token, clock=StillClock())
    left = thousands

    def step() -> int:
        nonlocal left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    if thousands:
        store.raw().set_progress_handler(step, _THOUSAND)
    registry.call(imports.apply, import_id=number)
    print("imported", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
