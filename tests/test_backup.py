"""A backup is whole and private; restoring goes through the database, whoever has it open."""

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from smartwizard.backup import backup, restore
from smartwizard.messages import Refused, Unavailable
from smartwizard.models import CompanyRow, EventRow
from smartwizard.registry_file import APPLICATION_ID, SCHEMA_VERSION
from smartwizard.store import Store, open_store
from smartwizard.text_index import text_search
from tests.support import FRIDAY


@pytest.fixture
def registry(tmp_path: Path) -> Store:
    return _open(tmp_path / "registry.sqlite3")


def _open(path: Path) -> Store:
    return open_store(f"sqlite:///{path}")


def _add(store: Store, *names: str) -> None:
    with store.transaction(writes=True):
        for name in names:
            CompanyRow.create(name=name, name_key=name.lower(), country="JP")


def _names(store: Store) -> list[str]:
    with store.transaction(writes=False):
        return [row.name for row in CompanyRow.select().order_by(CompanyRow.id)]


def _leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def test_a_backup_holds_the_registry_and_only_its_user_can_read_it(
    registry: Store, tmp_path: Path
) -> None:
    _add(registry, "Clan Blue")
    file = tmp_path / "saved.sqlite3"
    backup(registry, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.stat().st_nlink == 1
    assert _names(_open(file)) == ["Clan Blue"]
    assert _leftovers(tmp_path) == []


def test_a_backup_is_one_file_by_itself(registry: Store, tmp_path: Path) -> None:
    _add(registry, "Clan Blue")
    file = tmp_path / "away" / "saved.sqlite3"
    file.parent.mkdir()
    backup(registry, file)
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("SELECT name FROM company").fetchall() == [("Clan Blue",)]
    assert [path.name for path in file.parent.iterdir()] == ["saved.sqlite3"]


def test_a_backup_never_takes_the_place_of_a_file(registry: Store, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("mine")
    with pytest.raises(Refused, match="already exists"):
        backup(registry, file)
    assert file.read_text() == "mine"


def test_a_name_that_is_taken_when_the_copy_is_whole_stays_too(
    registry: Store, tmp_path: Path
) -> None:
    file = tmp_path / "saved.sqlite3"
    file.symlink_to(tmp_path / "not there yet")
    assert not file.exists()
    with pytest.raises(Refused, match="already exists"):
        backup(registry, file)
    assert file.is_symlink()
    assert _leftovers(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_named(registry: Store, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="cannot be written") as told:
        backup(registry, tmp_path / "nowhere" / "saved.sqlite3")
    assert told.value.text.values["file"] == str(tmp_path / "nowhere" / "saved.sqlite3")


def test_a_damaged_registry_is_not_saved_as_a_backup(registry: Store, tmp_path: Path) -> None:
    _add(registry, *(f"Company {number}" for number in range(2000)))
    _damage(registry)
    with pytest.raises(Unavailable, match="damaged"):
        backup(registry, tmp_path / "saved.sqlite3")
    assert not (tmp_path / "saved.sqlite3").exists()
    assert _leftovers(tmp_path) == []


def _damage(store: Store, first: int = 1) -> None:
    """Overwrite pages as a failing disk does, in the middle or all but the file's very head."""
    store.checkpoint()
    store.close()
    with store.path.open("r+b") as file:
        file.seek(store.path.stat().st_size // 2 if first else 100)
        file.write(b"\xff" * 40960)


def test_restoring_brings_back_what_was_saved_and_keeps_what_was_there(
    registry: Store, tmp_path: Path
) -> None:
    _add(registry, "Clan Blue")
    backup(registry, tmp_path / "saved.sqlite3")
    _add(registry, "Clan Green")
    kept = restore(registry, tmp_path / "saved.sqlite3", now=FRIDAY)
    assert _names(registry) == ["Clan Blue"]
    assert kept == tmp_path / "registry-2026-11-20-104400.sqlite3"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert _names(_open(kept)) == ["Clan Blue", "Clan Green"]
    assert _leftovers(tmp_path) == []


def test_what_was_restored_is_found_by_its_text(registry: Store, tmp_path: Path) -> None:
    _add(registry, "Clan Blue")
    backup(registry, tmp_path / "saved.sqlite3")
    with registry.transaction(writes=True):
        CompanyRow.delete().execute()
    restore(registry, tmp_path / "saved.sqlite3", now=FRIDAY)
    with registry.transaction(writes=False):
        assert text_search(CompanyRow.name_key, "lan b").count() == 1


def test_other_programs_see_the_restored_registry_and_go_on_writing(
    registry: Store, tmp_path: Path
) -> None:
    _add(registry, "Clan Blue")
    backup(registry, tmp_path / "saved.sqlite3")
    other = _open(registry.path)
    _add(other, "Clan Green")
    assert _names(other) == ["Clan Blue", "Clan Green"]
    file, version = registry.path.stat().st_ino, other.data_version()
    restore(registry, tmp_path / "saved.sqlite3", now=FRIDAY)
    assert other.data_version() != version
    assert _names(other) == ["Clan Blue"]
    assert registry.path.stat().st_ino == file
    _add(other, "Clan Red")
    assert _names(registry) == ["Clan Blue", "Clan Red"]


WRITER = """
import sys
from smartwizard.models import CompanyRow
from smartwizard.store import open_store
store = open_store(sys.argv[1], stop_at=2)
with store.transaction(writes=True):
    CompanyRow.create(name="Left behind", name_key="left behind", country="JP")
"""


def test_a_left_over_write_ahead_log_does_not_come_back_after_restoring(tmp_path: Path) -> None:
    path = tmp_path / "registry.sqlite3"
    store = _open(path)
    _add(store, "Clan Blue")
    backup(store, tmp_path / "saved.sqlite3")
    store.close()
    killed = subprocess.run(
        [sys.executable, "-c", WRITER, f"sqlite:///{path}"], check=False, cwd=Path.cwd()
    )
    assert killed.returncode == -signal.SIGKILL
    assert path.with_name("registry.sqlite3-wal").stat().st_size > 0
    store = _open(path)
    kept = restore(store, tmp_path / "saved.sqlite3", now=FRIDAY)
    assert _names(store) == ["Clan Blue"]
    assert _names(_open(kept)) == ["Clan Blue", "Left behind"]
    store.close()
    assert _names(_open(path)) == ["Clan Blue"]


def test_a_backup_copied_with_its_write_ahead_log_is_restored_whole(
    registry: Store, tmp_path: Path
) -> None:
    _add(registry, "Clan Blue")
    away = tmp_path / "away"
    away.mkdir()
    for path in tmp_path.glob("registry.sqlite3*"):
        shutil.copy(path, away)
    other = _open(tmp_path / "other.sqlite3")
    restore(other, away / "registry.sqlite3", now=FRIDAY)
    assert _names(other) == ["Clan Blue"]


def test_a_backup_of_an_older_schema_is_brought_up_to_date(registry: Store, tmp_path: Path) -> None:
    _add(registry, "Clan Blue")
    file = tmp_path / "saved.sqlite3"
    backup(registry, file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 0")
    before = file.read_bytes()
    restore(registry, file, now=FRIDAY)
    assert registry.raw().execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert _names(registry) == ["Clan Blue"]
    assert file.read_bytes() == before


def _not_there(file: Path) -> None:
    file.unlink()


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _a_letter(file: Path) -> None:
    file.write_text("Dear Hanako,\n" * 400)


def _another_database(file: Path) -> None:
    _a_letter(file)
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE company (name)")


def _a_newer_one(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def _torn_apart(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[20480:61440] = os.urandom(40960)
    file.write_bytes(content)


def _cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:30000])


def _with_a_dangling_reference(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(
            "INSERT INTO address (person_id, kind, company_name, country, postal_code, region, "
            "city, street, street2, confirmed, created_at) "
            "VALUES (99, 'home', '', 'JP', '', '', '', '', '', 0, 0)"
        )
        connection.commit()


def _a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_not_there, "There is no backup"),
        (_empty, "There is no backup"),
        (_a_letter, "is not a SmartWizard registry"),
        (_another_database, "is not a SmartWizard registry"),
        (_a_newer_one, "was made by a newer SmartWizard"),
        (_torn_apart, "is damaged"),
        (_cut_short, "is damaged"),
        (_with_a_dangling_reference, "is damaged"),
        (_a_folder, "cannot be read"),
    ],
)
def test_what_is_no_sound_backup_is_refused_and_nothing_changes(
    registry: Store, tmp_path: Path, spoil: Callable[[Path], None], said: str
) -> None:
    _add(registry, *(f"Company {number}" for number in range(500)))
    file = tmp_path / "saved.sqlite3"
    backup(registry, file)
    _add(registry, "Clan Green")
    spoil(file)
    version = registry.data_version()
    with pytest.raises(Unavailable, match=said) as told:
        restore(registry, file, now=FRIDAY)
    assert told.value.text.values["file"] == str(file)
    assert _names(registry)[-1] == "Clan Green"
    assert registry.data_version() == version
    assert not list(tmp_path.glob("registry-*"))
    assert _leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_registry_as_it_was(registry: Store, tmp_path: Path) -> None:
    big = _open(tmp_path / "big.sqlite3")
    _add(big, *(f"Company {number}" for number in range(3000)))
    _add(registry, "Clan Blue")
    pages = registry.raw().execute("PRAGMA page_count").fetchone()[0]
    registry.raw().execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unavailable, match="disk is full"):
        restore(registry, big.path, now=FRIDAY)
    assert _names(registry) == ["Clan Blue"]
    assert registry.raw().execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_restoring_waits_for_another_writer_but_not_for_ever(
    registry: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(registry, "Clan Blue")
    backup(registry, tmp_path / "saved.sqlite3")
    monkeypatch.setattr("smartwizard.backup._PATIENCE", 0.0)
    registry.raw().execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(registry.path, isolation_level=None)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        busy.execute("DELETE FROM company")
        with pytest.raises(Unavailable, match="Another program is using the registry"):
            restore(registry, tmp_path / "saved.sqlite3", now=FRIDAY)
        busy.execute("ROLLBACK")
    assert _names(registry) == ["Clan Blue"]


def test_what_is_written_while_the_former_content_is_kept_is_kept_too(
    registry: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(registry, "Clan Blue")
    saved = tmp_path / "saved.sqlite3"
    backup(registry, saved)
    other = _open(registry.path)
    waiting = ["Clan Green"]

    def backup_and_write(store: Store, file: Path) -> None:
        backup(store, file)
        while waiting:
            _add(other, waiting.pop())

    monkeypatch.setattr("smartwizard.backup.backup", backup_and_write)
    kept = restore(registry, saved, now=FRIDAY)
    assert _names(_open(kept)) == ["Clan Blue", "Clan Green"]
    assert _names(registry) == ["Clan Blue"]


@pytest.mark.parametrize("first", [0, 1])
def test_a_damaged_registry_is_restored_and_kept_to_the_byte(
    registry: Store, tmp_path: Path, first: int
) -> None:
    _add(registry, "Clan Blue")
    saved = tmp_path / "saved.sqlite3"
    backup(registry, saved)
    _add(registry, *(f"Company {number}" for number in range(2000)))
    _damage(registry, first)
    damaged = registry.path.read_bytes()
    kept = restore(registry, saved, now=FRIDAY)
    assert kept.read_bytes() == damaged
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert _names(registry) == _names(_open(registry.path)) == ["Clan Blue"]
    _add(registry, "Clan Green")
    assert registry.raw().execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_event_log_comes_back_with_the_rest(registry: Store, tmp_path: Path) -> None:
    with registry.transaction(writes=True):
        EventRow.create(at=FRIDAY, actor="nobody", action="x", subject="company:1")
    backup(registry, tmp_path / "saved.sqlite3")
    restore(registry, tmp_path / "saved.sqlite3", now=FRIDAY)
    with registry.transaction(writes=False):
        assert EventRow.select().count() == 1
