"""Who imports, looks through and corrects records, and looks after the registry (R35, R54)."""

from smartwizard.models import CompanyRow, SignInFailureRow
from smartwizard.operations import imports, records
from smartwizard.rules.csv_files import Line
from smartwizard.rules.import_columns import KINDS
from tests.matrix import OPERATOR, Row
from tests.matrix.roles import Stage
from tests.operations.files import COMPANY

_LINE = Line(2, tuple(COMPANY.get(name, "") for name in KINDS["companies"].names))


def _import(stage: Stage) -> dict[str, object]:
    """An import of one company that is ready to be applied."""
    number = stage.operator.call(imports.start, kind="companies", columns=KINDS["companies"].names)
    stage.operator.call(imports.add, import_id=number, lines=(_LINE,))
    return {"import_id": number}


def _company(stage: Stage) -> dict[str, object]:
    with stage.world.writing():
        made = CompanyRow.create(
            name="Clan Blue", name_key="clan blue", country="FR", postal_code="75001",
            city="PARIS", street="1 RUE DU LOUVRE",
        )  # fmt: skip
    return {"kind": "companies", "id": made.id}


def _correction(stage: Stage) -> dict[str, object]:
    which = _company(stage)
    (record,) = stage.operator.call(records.browse, kind="companies").records
    return {**which, "stamp": record.stamp, "cells": {**record.cells, "domains": "clan.example"}}


def _locked(stage: Stage) -> dict[str, object]:
    now = stage.world.clock.now
    with stage.world.writing():
        row = SignInFailureRow.create(
            email_key="x@clan.example", failed_at=now, locked_until=now.replace(year=2100)
        )
    return {"id": row.id}


ROWS = {
    "imports.start": Row(
        OPERATOR, lambda _: {"kind": "companies", "columns": KINDS["companies"].names}
    ),
    "imports.add": Row(OPERATOR, lambda stage: {**_import(stage), "lines": (_LINE,)}),
    "imports.check": Row(OPERATOR, _import),
    "imports.apply": Row(OPERATOR, _import),
    "imports.drop": Row(OPERATOR, _import),
    "records.browse": Row(OPERATOR, lambda _: {"kind": "contracts"}),
    "records.record": Row(OPERATOR, _company),
    "records.correct": Row(OPERATOR, _correction),
    "console.upkeep_runs": Row(OPERATOR),
    "console.locked_logins": Row(OPERATOR),
    "console.unlock_login": Row(OPERATOR, _locked),
}
