"""A line that corrects one record, by the same statements as a whole file."""

from ...messages import N_, Issue, Refused, refuse_if
from ...models import CompanyRow, ContractRow, ImportRow, Row, SerialRow
from ...registry import Context
from ...rules.csv_files import Line
from ...rules.import_lines import Judged
from ...store import rows_of, run
from ..known import ADDRESS
from . import statements
from .causes import unknown_cause
from .staging import clear_some, stage
from .targets import TARGETS

_LINE = 1
_TWIN = N_("This company is already in the directory at this address.")
_COVERED = N_("The contract already covers this serial number.")


def bring_in(context: Context, kind: str, row: Row, judged: Judged) -> None:
    """Make a record be as a judged line says; refuses where the line names what is not there."""
    file = ImportRow.create(
        kind=kind, columns=[], status="correction", begun_by=context.actor,
        begun_at=context.now, used_at=context.now,
    )  # fmt: skip
    stage(file, [(Line(_LINE, ()), judged)])
    target = TARGETS[kind]
    refuse_if(
        Issue(unknown_cause(column).of(value=value), column)
        for statement in statements.unknown(target, file.id)
        for _, column, value in rows_of(statement)
    )
    if isinstance(row, CompanyRow):
        _move_company(row, judged)
    elif isinstance(row, SerialRow):
        _cover(row, judged)
    for statement in statements.moves(target, file.id):
        run(statement)
    while clear_some(file):
        pass


def _move_company(row: CompanyRow, judged: Judged) -> None:
    """Give a company another address, unless it stands there already."""
    address = {name: judged.values[name] for name in ADDRESS}
    same = [getattr(CompanyRow, name) == value for name, value in address.items()]
    twins = CompanyRow.select().where(CompanyRow.name_key == row.name_key, *same)
    if twins.where(CompanyRow.id != row.id).exists():
        raise Refused(Issue(_TWIN, "address1"))
    CompanyRow.update(**address).where(CompanyRow.id == row.id).execute()


def _cover(row: SerialRow, judged: Judged) -> None:
    """Let another contract cover a product, unless it does already."""
    contract = ContractRow.get(ContractRow.number_key == judged.values["contract_key"])
    twins = SerialRow.select().where(
        SerialRow.number_key == row.number_key, SerialRow.contract == contract
    )
    if twins.where(SerialRow.id != row.id).exists():
        raise Refused(Issue(_COVERED, "contract"))
    SerialRow.update(contract=contract).where(SerialRow.id == row.id).execute()
