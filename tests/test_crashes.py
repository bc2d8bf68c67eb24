"""Bad luck: the process killed at every commit point, a full disk, a registry nobody may write."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from smartwizard.messages import Unavailable
from smartwizard.models import ClaimRow, MailRow, PersonRow, RequestRow, SmartAccountRow
from smartwizard.operations import registration, session
from smartwizard.store import open_store
from tests.crash_journey import AIKO, HANAKO, OWN, PREFIXED
from tests.support import Registers, StillClock, cheap_config
from tests.world import PASSWORD, World

ROOT = Path(__file__).parent.parent
_AT_ONCE = 2


def walk(home: Path, stop_at: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.crash_journey", str(home), str(stop_at)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )


def look(home: Path) -> dict[str, object]:
    """What the registry holds, once it opened again."""
    with sqlite3.connect(home / "registry.sqlite3") as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    registers = Registers(cheap_config(home), StillClock())
    with registers.store.transaction(writes=False):
        people = {p.email: (p.status, p.company_name) for p in PersonRow.select()}
        accounts = sorted(a.domain for a in SmartAccountRow.select())
        requests = [r.status for r in RequestRow.select()]
        mails = Counter((m.cause, m.kind, m.recipient) for m in MailRow.select())
        kinds = Counter(m.kind for m in MailRow.select())
        claims = sorted((c.kind, c.key) for c in ClaimRow.select())
    registers.store.close()
    assert all(count == 1 for count in mails.values()), "every mail is written once"
    return {
        "people": people,
        "accounts": accounts,
        "requests": requests,
        "kinds": kinds,
        "claims": claims,
    }


@pytest.mark.long
def test_a_kill_at_any_commit_point_loses_nothing_that_was_confirmed(tmp_path: Path) -> None:
    whole = walk(tmp_path / "whole", 0)
    assert whole.returncode == 0, whole.stderr
    stops, ended = 0, False
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        while not ended:
            points = range(stops + 1, stops + 1 + 2 * _AT_ONCE)
            homes = [tmp_path / f"stop-{point}" for point in points]
            for home, done in zip(homes, pool.map(walk, homes, points), strict=True):
                if done.returncode == 0:
                    ended = True
                    continue
                assert done.returncode == -signal.SIGKILL, done.stderr
                stops += 1
                hold_to_it(done.stdout.split(), look(home))
    # Each of the journey's writing calls commits once, and is stopped before and after it.
    assert stops >= 2 * len(whole.stdout.split())


def hold_to_it(confirmed: list[str], found: dict[str, object]) -> None:
    """What was confirmed is there once, with its mails."""
    people, kinds, accounts = found["people"], found["kinds"], found["accounts"]
    assert isinstance(people, dict)
    assert isinstance(kinds, Counter)
    assert isinstance(accounts, list)
    if "activated" in confirmed:
        assert people[HANAKO][0] == "active"
    if "completed" in confirmed:
        assert people[HANAKO][1] == "Clan Blue"
    if "created" in confirmed:
        assert OWN in accounts
        assert kinds["account_activated"] >= 1
    if "asked" in confirmed:
        assert people[AIKO][0] == "active"
        assert kinds["setup_pending"] == kinds["setup_pending_approver"] == 1
    if "approved" in confirmed and "undone" not in confirmed:
        assert found["requests"] in (["approved"], ["pending"])
    if "undone" in confirmed:
        assert found["requests"] == ["pending"]
        assert PREFIXED not in accounts
    claims = found["claims"]
    assert isinstance(claims, list)
    held = {key for kind, key in claims if kind == "domain"}
    assert set(accounts) <= held, "an account never stands without its domain's claim"


def unsaid(world: World, email: str) -> str:
    """Register; the sentence with which it could not be saved, empty when it was."""
    try:
        world.register(email)
    except Unavailable as unavailable:
        return unavailable.text.source
    return ""


def test_a_full_disk_is_said_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    world = World(tmp_path)
    raw = world.registers.store.raw()
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {pages}")
    sentence, number = "", 0
    while not sentence:
        number += 1
        before = world.records()
        sentence = unsaid(world, f"somebody{number}@clan.example")
    assert "disk is full" in sentence
    assert world.records() == before
    raw.execute("PRAGMA max_page_count = 1000000")
    world.register("afterwards@clan.example")


def test_a_full_file_system_is_said_too(tmp_path: Path) -> None:
    """On a tmpfs, where mounting is allowed; else its absence is printed."""
    mount = tmp_path / "small"
    mount.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(mount)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        print("no tmpfs here: mounting is not allowed")
        return
    try:
        world = World(mount / "home")
        (mount / "filler").write_bytes(b"\0" * 1024)
        sentences = (unsaid(world, f"somebody{n}@clan.example") for n in range(3000))
        assert "disk is full" in next(filter(None, sentences))
        (mount / "filler").unlink()
        with sqlite3.connect(world.registers.store.path) as again:
            assert again.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        world.close()
    finally:
        subprocess.run(["umount", "--lazy", str(mount)], check=True)


_READ_ONLY = """
import os, sys, tempfile
from pathlib import Path
from smartwizard.messages import Unavailable
from smartwizard.operations import registration
from tests.support import Registers, StillClock, cheap_config
def register(home):
    registers = Registers(cheap_config(Path(home)), StillClock())
    registers.desk().call(registration.register, email="a@clan.example", password=sys.argv[2],
        first_name="Aiko", last_name="Tanaka", country="JP", language="en")
register(tempfile.mkdtemp())  # everything is imported while this user may read it
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    register(sys.argv[1])
except Unavailable as unavailable:
    print(unavailable.text.source)
"""


def test_a_registry_that_may_not_be_written_says_so(tmp_path: Path) -> None:
    home = tmp_path / "home"
    World(home).close()
    file = home / "registry.sqlite3"
    before = file.read_bytes()
    file.chmod(0o444)
    for folder in (home, *home.parents):
        if str(folder).startswith(str(tmp_path.parent.parent)):
            folder.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", _READ_ONLY, str(home), PASSWORD],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "cannot be written" in done.stdout, done.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"\0" * 5000, b"text" * 999])
def test_a_file_that_is_no_registry_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.sqlite3"
    file.write_bytes(content)
    if not content:
        open_store(f"sqlite:///{file}").close()  # an empty file becomes a registry
        return
    with pytest.raises(Unavailable):
        open_store(f"sqlite:///{file}")
    assert file.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["other.sqlite3"]


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite3"
    with sqlite3.connect(file) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("CREATE TABLE notes (text)")
    before = file.read_bytes()
    with pytest.raises(Unavailable):
        open_store(f"sqlite:///{file}")
    assert file.read_bytes() == before


def test_a_newer_registry_is_refused_untouched(tmp_path: Path) -> None:
    World(tmp_path).close()
    file = tmp_path / "registry.sqlite3"
    with sqlite3.connect(file) as newer:
        newer.execute("PRAGMA user_version = 999")
    newer.close()
    before = file.read_bytes()
    with pytest.raises(Unavailable) as refused:
        open_store(f"sqlite:///{file}")
    assert "newer SmartWizard" in refused.value.text.source
    assert file.read_bytes() == before


def test_two_programs_on_one_file_see_each_others_changes(tmp_path: Path) -> None:
    world = World(tmp_path)
    other = world.another_program()
    before = other.store.data_version()
    hanako = world.person()
    assert other.store.data_version() != before
    assert other.desk(hanako.token).call(session.who_am_i).email == HANAKO
    other.desk().call(
        registration.register,
        email="aiko@clan.example",
        password=PASSWORD,
        first_name="Aiko",
        last_name="Tanaka",
        country="JP",
        language="ja",
    )
    assert world.mails("aiko@clan.example")
    other.store.close()
