"""Lines of files that were imported, dropped or forgotten do not stay."""

from smartwizard.models import BadLineRow, ImportRow, StagedPartRow, StagedRow
from smartwizard.operations import imports
from tests.operations.files import COMPANY, CONTRACT, bring_in, held, stage
from tests.upkeep.passing import Kept
from tests.world import Seat


def left(clan: Kept) -> list[int]:
    with clan.reading():
        tables = (ImportRow, StagedRow, StagedPartRow, BadLineRow)
        return [table.select().count() for table in tables]


def test_what_was_applied_or_dropped_is_cleared_away(clan: Kept, operator: Seat) -> None:
    bring_in(operator, "companies", COMPANY)
    bring_in(operator, "contracts", CONTRACT)
    operator.call(imports.drop, import_id=stage(operator, "companies", {"company": "豆柴"}))
    before = held(clan)
    assert left(clan) == [3, 2, 3, 1]
    assert clan.upkeep()["imports"] == 3
    assert left(clan) == [0, 0, 0, 0]
    assert held(clan) == before


def test_an_import_is_forgotten_after_a_day_without_use(clan: Kept, operator: Seat) -> None:
    number = stage(operator, "companies", COMPANY)
    clan.clock.advance(hours=23)
    operator = clan.sign_in(operator.email)
    operator.call(imports.add, import_id=number, lines=())
    clan.clock.advance(hours=23)
    clan.upkeep()
    assert left(clan)[0] == 1
    clan.clock.advance(hours=1)
    assert clan.upkeep()["imports"] == 1
    assert left(clan) == [0, 0, 0, 0]
