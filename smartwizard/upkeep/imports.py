"""Imports that are over, and old runs of upkeep: cleared away, a bit at a time."""

from datetime import timedelta
from functools import partial

from ..models import ImportRow, UpkeepRunRow
from ..operations import imports
from ..operations.importing.staging import clear_some
from .units import Found, Outcome, Place, Turn, Unit

_RUNS_KEPT = timedelta(days=90)


def staged(place: Place) -> Found:
    """Lines of files that were applied, dropped, or forgotten for a day (R35)."""
    with place.reading() as turn:
        rows = list(ImportRow.select().order_by(ImportRow.id))
        over = [row for row in rows if imports.is_over(row, turn.now)]
    for row in over:
        yield Unit(row.used_at, "imports", row.id, partial(_clear, row.id))


def _clear(number: int, turn: Turn) -> Outcome:
    row: ImportRow | None = ImportRow.get_or_none(ImportRow.id == number)
    if row is None or not imports.is_over(row, turn.now):
        return Outcome.NOTHING
    return Outcome.MORE if clear_some(row) else Outcome.DONE


def runs(place: Place) -> Found:
    """Runs of upkeep of more than ninety days ago."""
    with place.reading() as turn:
        before = turn.now - _RUNS_KEPT
        old = UpkeepRunRow.select().where(UpkeepRunRow.begun_at <= before).exists()
    if old:
        yield Unit(turn.now, "runs", 0, _forget_runs)


def _forget_runs(turn: Turn) -> Outcome:
    old = UpkeepRunRow.delete().where(UpkeepRunRow.begun_at <= turn.now - _RUNS_KEPT)
    return Outcome.DONE if old.execute() else Outcome.NOTHING
