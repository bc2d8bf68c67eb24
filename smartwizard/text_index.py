"""Finding rows by any part of a folded text: what each database has for it.

Here it is SQLite's trigram index; another database brings its own, for the same functions.
"""

from typing import Any

import peewee

# Folded columns that are searched by any part of their text, and what keeps an index of them.
_SEARCHED = (("company", "name_key"), ("request", "search"))
_TRIGRAM = 3
# A word in more rows than this is a common one.
MOST = 1000
# Two characters more, so that three begin at each character of the text itself.
_TEXT = "{row}{column} || '  '"
_TEXT_INDEX = (
    "CREATE VIRTUAL TABLE {index} USING fts5(text, content='', tokenize='trigram')",
    "CREATE VIRTUAL TABLE {index}_parts USING fts5vocab({index}, instance)",
    "INSERT INTO {index}(rowid, text) SELECT id, {text} FROM {table}",
    "CREATE TRIGGER {index}_added AFTER INSERT ON {table} BEGIN {add}; END",
    "CREATE TRIGGER {index}_removed AFTER DELETE ON {table} BEGIN {remove}; END",
    "CREATE TRIGGER {index}_changed AFTER UPDATE OF {column} ON {table}"
    " WHEN old.{column} IS NOT new.{column} BEGIN {remove}; {add}; END",
)
_ADD = "INSERT INTO {index}(rowid, text) VALUES (new.id, {new})"
_REMOVE = "INSERT INTO {index}({index}, rowid, text) VALUES ('delete', old.id, {old})"
_LAST = chr(0x10FFFF)


def text_search(column: "peewee.Field[Any]", text: str) -> "peewee.ModelSelect[Any]":
    """The ids of rows whose folded column contains a folded text, in no order: take the first few.

    The text index holds three characters and more; for fewer the column's own index is read.
    """
    table = column.model
    rows: peewee.ModelSelect[Any] = table.select(table.id)
    if len(text) < _TRIGRAM:
        return rows.where(column.contains(text)).order_by(column)
    name = _index_of(table._meta.table_name, column.column_name)
    index = peewee.Table(name)
    phrase = '"' + text.replace('"', '""') + '"'
    # CROSS keeps SQLite from asking the text index about each row of another index.
    found = index.join(table, peewee.JOIN.CROSS, on=(table.id == index.c.rowid))
    return rows.from_(found).where(peewee.SQL(f"{name} MATCH ?", (phrase,)))


def rare(column: "peewee.Field[Any]", text: str) -> list[int] | None:
    """The ids of the rows whose folded column contains a folded text, where it is a rare one.

    None where there are more than `MOST`: rows read in their order then soon meet one that
    contains it, and looking into each is the quicker way.
    """
    found: Any = text_search(column, text) if len(text) >= _TRIGRAM else _short(column, text)
    ids = [int(row[0]) for row in found.limit(MOST + 1).tuples()]
    return sorted(set(ids)) if len(ids) <= MOST else None


def among(column: "peewee.Field[Any]", numbers: list[int]) -> peewee.Expression:
    """In SQL: whether a number is one of these, written out: a thousand values are slow to bind."""
    listed: Any = peewee.SQL(f"({', '.join(map(str, numbers))})") if numbers else []
    expression: peewee.Expression = column.in_(listed)
    return expression


def _short(column: "peewee.Field[Any]", text: str) -> "peewee.ModelSelect[Any]":
    """The ids of rows for one or two characters, once for each place where they stand."""
    parts = peewee.Table(_index_of(column.model._meta.table_name, column.column_name) + "_parts")
    term = parts.c.term
    rows: peewee.ModelSelect[Any] = column.model.select(parts.c.doc)
    return rows.from_(parts).where(term >= text, term < text + _LAST)


def make_text_indexes(database: peewee.SqliteDatabase) -> None:
    """Make the text indexes that are missing; triggers keep them from then on."""
    for table, column in _SEARCHED:
        names = {"table": table, "column": column, "index": _index_of(table, column)}
        if names["index"] in database.get_tables():
            continue
        names |= {
            word: _TEXT.format(row=row, column=column)
            for word, row in (("text", ""), ("new", "new."), ("old", "old."))
        }
        changes = {"add": _ADD.format(**names), "remove": _REMOVE.format(**names)}
        for statement in _TEXT_INDEX:
            database.execute_sql(statement.format(**names, **changes))


def _index_of(table: str, column: str) -> str:
    return f"{table}_{column}_text"
