"""Lines on their way into the records: staged as they come, cleared away when they are done."""

from collections.abc import Iterable, Mapping

from ...models import BadLineRow, ImportRow, StagedPartRow, StagedRow
from ...rules.csv_files import Line
from ...rules.import_lines import Judged
from ...store import fill
from ..known import number

_BASE = ("file_id", "line", "key")
_CLEARED = 2000


def stage(file: ImportRow, judged: Iterable[tuple[Line, Judged]]) -> None:
    """Keep judged lines; what is kept already stays as it is."""
    found = [(number(line.number), line, each) for line, each in judged]
    bad = [(file.id, place, _json(line)) for place, line, each in found if each.faults]
    good = [(place, each) for place, _, each in found if not each.faults]
    fill(BadLineRow, ("file_id", "line", "cells"), bad)
    if good:
        columns = tuple(good[0][1].values)
        names = (*_BASE, *columns, *(name for name in _REST if name not in columns))
        rest = tuple(_REST[name] for name in names[len(_BASE) + len(columns) :])
        fill(
            StagedRow,
            names,
            [(file.id, n, each.key, *_kept(each.values), *rest) for n, each in good],
        )
    fill(
        StagedPartRow,
        ("file_id", "line", "key", "part", "value", "value_key"),
        [
            (file.id, n, each.key, part.part, part.value, part.key)
            for n, each in good
            for part in each.parts
        ],
    )


def _kept(values: Mapping[str, object]) -> list[object]:
    """Values as the columns hold them."""
    fields = StagedRow._meta.fields
    return [
        value if type(value) is str else fields[name].db_value(value)
        for name, value in values.items()
    ]


def _json(line: Line) -> object:
    return BadLineRow.cells.db_value(list(line.cells))


def clear_some(file: ImportRow) -> bool:
    """Delete some of what was staged of an import that is over; whether there is more."""
    for table in (StagedPartRow, StagedRow, BadLineRow):
        some = table.select(table.id).where(table.file == file).limit(_CLEARED)
        if table.delete().where(table.id.in_(some)).execute():
            return True
    file.delete_instance()
    return False


# What a line of another kind has: every column is NOT NULL but these three.
_REST: dict[str, object] = {
    name: field.db_value(field.default() if callable(field.default) else field.default)
    for name, field in StagedRow._meta.fields.items()
    if field.default is not None
}
