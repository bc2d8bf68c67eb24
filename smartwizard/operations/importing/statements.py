"""Statements over whole tables: they compare what is staged with the records, and move it there.

They are put together from the constants of `targets` and the number of an import, nothing else.
"""

from collections.abc import Iterator

from .targets import Several, Target


def unknown(target: Target, file: int) -> Iterator[str]:
    """Lines that name a record which is not there: line, column, value."""
    for each in target.references:
        yield (
            f"SELECT a.line AS line, '{each.column}' AS cell, {each.value} AS value"
            f" FROM {each.staged} a.file_id = {file} AND NOT EXISTS (SELECT 1 FROM {each.known})"
        )


def repeated(target: Target, file: int) -> str:
    """Lines whose record stands in an earlier line: line, column, the earlier line."""
    return (
        f"SELECT a.line AS line, '{target.key_column}' AS cell, first.line AS value FROM staged a"
        f" JOIN (SELECT key, MIN(line) AS line FROM staged WHERE file_id = {file}"
        f" GROUP BY key HAVING COUNT(*) > 1) first ON first.key = a.key"
        f" WHERE a.file_id = {file} AND a.line > first.line"
    )


def faulty_lines(target: Target, file: int) -> str:
    """The numbers of lines that only the records show to be wrong."""
    found = (*unknown(target, file), repeated(target, file))
    return " UNION ".join(f"SELECT line FROM ({each}) f{n}" for n, each in enumerate(found))


def counts(target: Target, file: int) -> str:
    """How many good lines there are: all, those of a new record, those that change one."""
    new = "CASE WHEN t.id IS NULL THEN 1 ELSE 0 END"
    changed = f"CASE WHEN t.id IS NOT NULL AND ({_differs(target)}) THEN 1 ELSE 0 END"
    return (
        f"SELECT COUNT(*), SUM({new}), SUM({changed}) FROM staged s"
        f" LEFT JOIN {target.table} t ON {target.same}"
        f" WHERE s.file_id = {file} AND s.line NOT IN ({faulty_lines(target, file)})"
    )


def moves(target: Target, file: int) -> Iterator[str]:
    """What makes the records be as the lines say, in order."""
    here = f"s.file_id = {file}"
    sets = ", ".join(f"{name} = {value}" for name, value in target.corrected.items())
    yield (
        f"UPDATE {target.table} AS t SET {sets} FROM staged s"
        f" WHERE {here} AND {target.same} AND ({_columns_differ(target)})"
    )
    columns = {**target.corrected, **target.given}
    values = ", ".join(columns.values()).replace("t.locked", "FALSE")
    yield (
        f"INSERT INTO {target.table} ({', '.join(columns)}) SELECT {values} FROM staged s"
        f" WHERE {here} AND NOT EXISTS (SELECT 1 FROM {target.table} t WHERE {target.same})"
        f" ORDER BY s.line"
    )
    for each in target.several:
        yield _struck_out(target, each, file)
        yield _added(target, each, file)


def _struck_out(target: Target, each: Several, file: int) -> str:
    """Values that a line no longer has."""
    return (
        f"DELETE FROM {each.table} WHERE id IN (SELECT o.id FROM staged s"
        f" JOIN {target.table} t ON {target.same} JOIN {each.table} o ON o.{each.owner} = t.id"
        f" WHERE s.file_id = {file} AND NOT EXISTS (SELECT 1 FROM staged_part p"
        f" WHERE {_of_line(each)} AND p.value_key = {each.key}))"
    )


def _added(target: Target, each: Several, file: int) -> str:
    """Values that a line has and its record has not."""
    names, values = ", ".join(each.kept), ", ".join(each.kept.values())
    return (
        f"INSERT INTO {each.table} ({each.owner}, {names}) SELECT t.id, {values}"
        f" FROM staged_part p JOIN {target.table} t ON t.number_key = p.key {each.also}"
        f" WHERE p.file_id = {file} AND p.part = '{each.part}' AND NOT EXISTS"
        f" (SELECT 1 FROM {each.table} o WHERE o.{each.owner} = t.id AND {each.key} = p.value_key)"
        f" ORDER BY p.line, p.id"
    )


def _differs(target: Target) -> str:
    found = [_columns_differ(target), *(_values_differ(each) for each in target.several)]
    return " OR ".join(found)


def _columns_differ(target: Target) -> str:
    return " OR ".join(f"t.{name} <> {value}" for name, value in target.corrected.items())


def _values_differ(each: Several) -> str:
    mine = f"FROM {each.table} o WHERE o.{each.owner} = t.id"
    staged = f"FROM staged_part p WHERE {_of_line(each)}"
    return (
        f"EXISTS (SELECT 1 {staged} AND NOT EXISTS (SELECT 1 {mine} AND {each.key} = p.value_key))"
        f" OR EXISTS (SELECT 1 {mine} AND NOT EXISTS (SELECT 1 {staged}"
        f" AND p.value_key = {each.key}))"
    )


def _of_line(each: Several) -> str:
    return f"p.file_id = s.file_id AND p.part = '{each.part}' AND p.key = s.key"
