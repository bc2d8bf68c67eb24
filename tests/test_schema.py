"""The schema: migrated or made from the models it is the same, and no number comes twice."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import peewee

from smartwizard.models import CURRENT, TABLES
from smartwizard.operations import operators
from tests.world import World

_MADE = "SELECT tbl_name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql != ''"
_TABLES = {table._meta.table_name for table in TABLES}


def schema(file: Path) -> list[tuple[str, str]]:
    """The tables of the models and their indexes, as SQLite was told to make them."""
    with closing(sqlite3.connect(file)) as raw:
        made = [(table, sql) for table, sql in raw.execute(_MADE) if table in _TABLES]
    # What an index is called depends on the class it was made from, and nothing depends on it.
    return sorted((table, re.sub('INDEX "[^"]*"', "INDEX", sql)) for table, sql in made)


def test_the_migrations_lead_to_the_schema_of_the_models(tmp_path: Path) -> None:
    World(tmp_path).close()
    database = peewee.SqliteDatabase(str(tmp_path / "models.sqlite3"))
    before, CURRENT.database = CURRENT.database, database
    try:
        database.create_tables(TABLES)
    finally:
        CURRENT.database = before
        database.close()
    assert schema(tmp_path / "models.sqlite3") == schema(tmp_path / "registry.sqlite3")


def test_no_table_gives_out_the_number_of_a_deleted_row_again(tmp_path: Path) -> None:
    World(tmp_path).close()
    made = [sql for _, sql in schema(tmp_path / "registry.sqlite3") if "CREATE TABLE" in sql]
    assert len(made) == len(TABLES)
    assert [sql for sql in made if "AUTOINCREMENT" not in sql] == []


def test_whoever_comes_after_somebody_who_is_gone_is_not_taken_for_them(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.register("suzu@clan.example")  # number 1, forgotten after 28 days
    former = world.operator("first@registry.example")
    world.desk.call(operators.remove, email=former.email)
    world.clock.advance(days=28)
    assert world.person("aiko@clan.example").id == 2
    assert world.operator("second@registry.example").id == former.id + 1
    world.close()
