"""Importing records by CSV: staged in short calls, checked, applied all at once or not at all.

Whoever has the file reads it (`rules.csv_files`) and sends its lines; progress is counting them,
and cancelling is not applying (R35).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..messages import N_, Issue, Refused, Text, refuse_if
from ..models import BadLineRow, ImportRow
from ..registry import Context, Who, command
from ..rules import import_columns, import_lines
from ..rules.csv_files import Line
from ..store import rows_of, run
from .importing import statements
from .importing.causes import TWICE, unknown_cause, unknown_in
from .importing.staging import stage
from .importing.targets import TARGETS
from .known import number

AT_ONCE = 500
LISTED = 1000
# What nobody applied, dropped or added to for so long is cleared away by upkeep.
FORGOTTEN = timedelta(days=1)
OPEN, APPLIED, DROPPED = "open", "applied", "dropped"

_OVER = Issue(N_("This import is over. Choose the file again."), "", "restart")
_AT_ONCE = Issue(N_("Too many lines were sent at once; at most {most} are taken.").of(most=AT_ONCE))
_NOTHING = Issue(N_("The file has no lines but the first one. Choose another file."), "file")
_BAD = N_("Bad lines: {count}. Correct the file and check it again.")
_TOO_MANY = N_("The file has {count} lines; at most {most} can be imported at once. Divide it.")


@dataclass(frozen=True)
class BadLine:
    """One thing that is wrong with a line: its number, the column, the cause."""

    line: int
    column: str
    cause: Text


@dataclass(frozen=True)
class ImportReport:
    """What importing a file would do, or did: how many of its lines do what.

    `bad` are the first 1000 things that are wrong, `bad_count` the lines that have any.
    """

    kind: str
    lines: int
    new: int
    changed: int
    same: int
    bad: tuple[BadLine, ...]
    bad_count: int


@command(who=Who.OPERATOR, logged=False)
def start(context: Context, *, kind: str, columns: tuple[str, ...]) -> int:
    """Begin an import of a kind, whose file has these columns; its number."""
    what = import_columns.kind(kind)
    names = import_columns.in_order(what, columns)
    made = ImportRow.create(
        kind=what.code,
        columns=names,
        status=OPEN,
        begun_by=context.actor,
        begun_at=context.now,
        used_at=context.now,
    )
    return int(made.id)


@command(who=Who.OPERATOR, transaction=False, logged=False)
def add(context: Context, *, import_id: int, lines: tuple[Line, ...]) -> None:
    """Take up to 500 lines; those that were taken before stay as they are."""
    refuse_if([_AT_ONCE] if len(lines) > AT_ONCE else [])
    with context.store.transaction(writes=False):
        begun = _open(import_id)
    judged = [(line, _judged(begun, line.cells)) for line in lines]
    with context.transaction():
        row = _open(import_id)
        row.used_at = context.now
        row.save(only=("used_at",))
        stage(row, judged)


@command(who=Who.OPERATOR, transaction=False, logged=False)
def check(context: Context, *, import_id: int) -> ImportReport:
    """What applying the import would do, and every line that keeps it from being applied."""
    with context.store.transaction(writes=False):
        row = _open(import_id)
        report = _counted(row)
        found = [*_of_lines(row), *_of_records(row)]
    bad = sorted(found, key=lambda each: (each.line, each.column))[:LISTED]
    _require_lines(context, report)
    return ImportReport(
        report.kind, report.lines, report.new, report.changed, report.same, tuple(bad),
        report.bad_count,
    )  # fmt: skip


@command(who=Who.OPERATOR, transaction=False)
def apply(context: Context, *, import_id: int) -> ImportReport:
    """Make the records be as the lines say: all of them in one transaction, or none (R35)."""
    with context.transaction():
        row = _open(import_id)
        report = _counted(row)
        _require_lines(context, report)
        if report.bad_count:
            raise Refused(Issue(_BAD.of(count=report.bad_count), "", "check"))
        for statement in statements.moves(TARGETS[row.kind], row.id):
            run(statement)
        row.status, row.used_at = APPLIED, context.now
        row.save()
        counted = {"lines": report.lines, "new": report.new, "changed": report.changed}
        context.log("import.applied", row, new={"kind": row.kind, **counted})
        return report


@command(who=Who.OPERATOR, logged=False)
def drop(context: Context, *, import_id: int) -> None:
    """Give an import up; its lines are cleared away by upkeep."""
    ImportRow.update(status=DROPPED, used_at=context.now).where(
        ImportRow.id == number(import_id), ImportRow.status == OPEN
    ).execute()


def is_over(row: ImportRow, now: datetime) -> bool:
    """Whether what was staged of an import can be cleared away."""
    return row.status != OPEN or row.used_at <= now - FORGOTTEN


def _open(import_id: int) -> ImportRow:
    row: ImportRow | None = ImportRow.get_or_none(
        ImportRow.id == number(import_id), ImportRow.status == OPEN
    )
    if row is None:
        raise Refused(_OVER)
    return row


def _judged(row: ImportRow, cells: tuple[str, ...]) -> import_lines.Judged:
    return import_lines.judge(row.kind, row.columns, cells)


def _counted(row: ImportRow) -> ImportReport:
    """How many lines do what, without saying what is wrong with any."""
    target = TARGETS[row.kind]
    ((good, new, changed),) = rows_of(statements.counts(target, row.id))
    ((faulty,),) = rows_of(
        f"SELECT COUNT(*) FROM ({statements.faulty_lines(target, row.id)}) faulty"
    )
    bad = BadLineRow.select().where(BadLineRow.file == row).count() + faulty
    new, changed = new or 0, changed or 0
    return ImportReport(row.kind, good + bad, new, changed, good - new - changed, (), bad)


def _require_lines(context: Context, report: ImportReport) -> None:
    most = context.config.import_lines
    if not report.lines:
        raise Refused(_NOTHING)
    if report.lines > most:
        raise Refused(Issue(_TOO_MANY.of(count=report.lines, most=most), "file"))


def _of_lines(row: ImportRow) -> list[BadLine]:
    """What is wrong with lines whatever the records are."""
    rows = BadLineRow.select().where(BadLineRow.file == row).order_by(BadLineRow.line)
    bad = [(each.line, _judged(row, tuple(each.cells))) for each in rows.limit(LISTED)]
    unknown = unknown_in(judged for _, judged in bad)
    return [
        BadLine(line, fault.field, fault.text)
        for (line, judged), also in zip(bad, unknown, strict=True)
        for fault in (*judged.faults, *also)
    ]


def _of_records(row: ImportRow) -> list[BadLine]:
    """What is wrong with lines because of other lines and of the records."""
    target, first = TARGETS[row.kind], f" ORDER BY line LIMIT {LISTED}"
    found = [
        BadLine(line, column, TWICE.of(line=before))
        for line, column, before in rows_of(statements.repeated(target, row.id) + first)
    ]
    for statement in statements.unknown(target, row.id):
        for line, column, value in rows_of(statement + first):
            found.append(BadLine(line, column, unknown_cause(column).of(value=value)))
    return found
