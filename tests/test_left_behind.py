"""What a killed program leaves behind: a half-made registry, a log, and files that are not ours."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from smartwizard.messages import Unavailable
from smartwizard.registry_file import look
from smartwizard.store import open_store
from tests.support import Registers, StillClock, cheap_config
from tests.world import World

ROOT = Path(__file__).parent.parent
# Just after the activation was committed, and before its link is folded out of the log.
_ACTIVATED = 4
_LINK = re.compile(rb"activate\?token=[A-Za-z0-9_-]{20}")
_OPEN = "import sys; from smartwizard.store import open_store; open_store(sys.argv[1], stop_at={})"
_WRITE = """
import os, signal, sqlite3, sys
other = sqlite3.connect(sys.argv[1])
other.execute("PRAGMA journal_mode = wal")
other.execute("CREATE TABLE notes (text)")
os.kill(os.getpid(), signal.SIGKILL)
"""


def kill(*arguments: str) -> None:
    """Run Python until it is killed."""
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("stop_at", [1, 2])
def test_a_first_start_that_was_killed_can_be_started_again(tmp_path: Path, stop_at: int) -> None:
    address = f"sqlite:///{tmp_path / 'registry.sqlite3'}"
    kill("-c", _OPEN.format(stop_at), address)
    registers = Registers(cheap_config(tmp_path), StillClock())
    registers.store.close()
    World(tmp_path).register()


def test_a_file_that_was_only_just_made_is_a_registry_already(tmp_path: Path) -> None:
    file = tmp_path / "registry.sqlite3"
    kill("-c", _OPEN.format(1), f"sqlite:///{file}")
    assert look(file) == 0


def test_a_link_that_a_killed_program_left_in_the_log_goes_at_the_next_start(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    kill("-m", "tests.crash_journey", str(home), str(_ACTIVATED))
    assert any(_LINK.search(content) for content in contents(home).values())
    open_store(f"sqlite:///{home / 'registry.sqlite3'}")
    assert not any(_LINK.search(content) for content in contents(home).values())


def test_beside_another_programs_database_no_file_appears_either(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite3"
    kill("-c", _WRITE, str(file))
    file.with_name("other.sqlite3-shm").unlink()
    before = contents(tmp_path)
    assert set(before) == {"other.sqlite3", "other.sqlite3-wal"}
    with pytest.raises(Unavailable):
        open_store(f"sqlite:///{file}")
    assert contents(tmp_path) == before


def test_a_newer_registry_with_its_log_is_left_alone(tmp_path: Path) -> None:
    World(tmp_path).close()
    file = tmp_path / "registry.sqlite3"
    with sqlite3.connect(file) as newer:
        newer.execute("PRAGMA user_version = 999")
    newer.close()
    file.with_name("registry.sqlite3-wal").write_bytes(os.urandom(64))
    before = contents(tmp_path)
    with pytest.raises(Unavailable):
        open_store(f"sqlite:///{file}")
    assert contents(tmp_path) == before
