"""Companies, contracts, bill-to IDs and serial numbers: looked through and corrected (R35, R54)."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..messages import N_, Issue, Refused, refuse_if
from ..models import ContractRow, Row, SerialRow
from ..registry import Context, Who, command, query
from ..rules import import_columns, import_lines
from ..rules.text import search_key
from .importing.one import bring_in
from .known import number
from .record_cells import cells_of, stamp_of
from .record_search import LISTED, page

PAGE = 50
_LARGEST = 200
_GONE = Issue(N_("This record is no longer there. Look at the list again."), "", "reload")
_STALE = Issue(
    N_("Somebody corrected this record in the meantime. Load it again, then correct it."),
    "",
    "reload",
)
_FIXED = N_("“{column}” tells records apart and stays as it is. Import another line instead.")
_CELLS = Issue(N_("The record needs exactly the columns of its kind of file."))


@dataclass(frozen=True)
class Record:
    """A record by the columns of its kind of file; `stamp` changes with every correction.

    `state` is ``ended`` or ``locked`` where one of them holds, else empty.
    """

    kind: str
    id: int
    cells: Mapping[str, str]
    state: str
    stamp: str


@dataclass(frozen=True)
class RecordPage:
    """A page in the order of names or numbers; `after` fetches the next, 0 on the last."""

    kind: str
    records: tuple[Record, ...]
    after: int


@query(who=Who.OPERATOR)
def browse(
    context: Context, *, kind: str, text: str = "", after: int = 0, size: int = PAGE
) -> RecordPage:
    """A page of records: of companies whose names contain a text, of numbers that begin with it."""
    what = import_columns.kind(kind).code
    size = max(1, min(size, _LARGEST))
    rows = page(what, text, number(after), size)
    found = tuple(_record(context, what, row) for row in rows[:size])
    return RecordPage(what, found, found[-1].id if len(rows) > size else 0)


@query(who=Who.OPERATOR)
def record(context: Context, *, kind: str, id: int) -> Record:
    """One record as it stands now."""
    what = import_columns.kind(kind).code
    return _record(context, what, _row(what, id))


@command(who=Who.OPERATOR, transaction=False)
def correct(
    context: Context, *, kind: str, id: int, stamp: str, cells: Mapping[str, str]
) -> Record:
    """Correct a record as a line of a file would, whatever its contract, address or spelling."""
    what = import_columns.kind(kind)
    refuse_if([] if cells.keys() == set(what.names) else [_CELLS])
    judged = import_lines.judge(what.code, what.names, [cells[name] for name in what.names])
    with context.transaction():
        row = _row(what.code, id)
        before = cells_of(row)
        if stamp_of(before) != stamp:
            raise Refused(_STALE)
        refuse_if([*judged.faults, *_moved(what.code, before, cells)])
        bring_in(context, what.code, row, judged)
        after = cells_of(_row(what.code, id))
        changed = sorted(name for name in what.names if before[name] != after[name])
        context.log("record.corrected", row, new={"columns": changed})
        return _record(context, what.code, _row(what.code, id))


def _row(kind: str, id: int) -> Row:
    table = LISTED[kind].table
    row: Row | None = table.get_or_none(table.id == number(id))
    if row is None:
        raise Refused(_GONE)
    return row


def _record(context: Context, kind: str, row: Row) -> Record:
    cells = cells_of(row)
    return Record(kind, row.id, cells, _state(context, row), stamp_of(cells))


def _state(context: Context, row: Row) -> str:
    contract = row.contract if isinstance(row, SerialRow) else row
    if not isinstance(contract, ContractRow):
        return ""
    if contract.ends <= context.now:
        return "ended"
    return "locked" if contract.locked else ""


def _moved(kind: str, before: Mapping[str, str], cells: Mapping[str, str]) -> list[Issue]:
    """What tells records apart may be spelled otherwise, but not be another."""
    column = import_columns.KINDS[kind].names[0]
    was, given = (_plain(kind, each[column]) for each in (before, cells))
    return [] if was == given else [Issue(_FIXED.of(column=column), column)]


def _plain(kind: str, cell: str) -> str:
    return search_key(cell) if kind == "companies" else search_key(cell).replace("-", "")
