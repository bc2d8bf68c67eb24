"""Records of the operator: looked through in pages, found by typing, corrected one at a time."""

import pytest

from smartwizard.models import EventRow
from smartwizard.operations import record_search, records
from smartwizard.operations.records import Record
from tests.operations.files import (
    BILL_TO,
    COMPANY,
    CONTRACT,
    SERIAL,
    Cells,
    bring_in,
    bring_in_all,
    held,
)
from tests.world import Seat, World, refused, said

KEY = {"companies": "company", "contracts": "contract", "billtos": "billTo", "serials": "serial"}


@pytest.fixture
def operator(world: World) -> Seat:
    seat = world.operator()
    bring_in_all(seat)
    return seat


def keys(operator: Seat, kind: str, text: str = "", after: int = 0, size: int = 50) -> list[str]:
    page = operator.call(records.browse, kind=kind, text=text, after=after, size=size)
    return [record.cells[KEY[kind]] for record in page.records]


def only(operator: Seat, kind: str) -> Record:
    (record,) = operator.call(records.browse, kind=kind).records
    return record


def correct(operator: Seat, record: Record, **cells: str) -> Record:
    return operator.call(
        records.correct,
        kind=record.kind,
        id=record.id,
        stamp=record.stamp,
        cells={**record.cells, **cells},
    )


@pytest.mark.parametrize(
    ("kind", "line"),
    [("companies", COMPANY), ("contracts", CONTRACT), ("billtos", BILL_TO), ("serials", SERIAL)],
)
def test_a_record_reads_as_the_line_that_brought_it(operator: Seat, kind: str, line: Cells) -> None:
    record = only(operator, kind)
    expected = {**dict.fromkeys(record.cells, ""), **line}
    if kind == "contracts":
        expected["locked"] = "no"
    if kind == "billtos":
        expected["contracts"] = "2012-34567"
    assert record.cells == expected
    assert operator.call(records.record, kind=kind, id=record.id) == record


def test_pages_follow_the_order_of_numbers_and_miss_none(operator: Seat) -> None:
    numbers = [f"B-{number}" for number in range(7)]
    lines = [{**CONTRACT, "contract": number} for number in reversed(numbers)]
    bring_in(operator, "contracts", *lines)
    seen, after = [], 0
    while True:
        page = operator.call(records.browse, kind="contracts", after=after, size=3)
        seen += [record.cells["contract"] for record in page.records]
        if not page.after:
            break
        after = page.after
    assert seen == ["2012-34567", *numbers]


def test_records_are_found_by_number_and_by_company(operator: Seat) -> None:
    bring_in(operator, "companies", {**COMPANY, "company": "Éclair Noir"})
    bring_in(operator, "contracts", {**CONTRACT, "contract": "B-1", "companies": "Éclair Noir"})
    bring_in(operator, "billtos", {**BILL_TO, "billTo": "77", "company": "Éclair Noir"})
    bring_in(operator, "serials", {"serial": "XYZ1", "contract": "B-1"})
    assert keys(operator, "companies", "lair n") == ["Éclair Noir"]
    assert keys(operator, "companies", "CLAN") == ["Clan Blue"]
    assert keys(operator, "contracts", " ２０１２３ ") == ["2012-34567"]
    assert keys(operator, "contracts", "eclair") == ["B-1"]
    assert keys(operator, "billtos", "eclair") == ["77"]
    assert keys(operator, "billtos", "100-33") == ["1003344"]
    assert keys(operator, "serials", "b1") == ["XYZ1"]
    assert keys(operator, "serials", "fcw") == ["FCW2345L0AB"]
    assert keys(operator, "contracts", "nobody") == []


def test_a_correction_changes_one_record_and_is_logged_without_its_values(
    world: World, operator: Seat
) -> None:
    record = only(operator, "contracts")
    after = correct(
        operator, record, ends="2028-01-14", administrators="suzu@clan.example", locked="yes"
    )
    assert (after.cells["ends"], after.state) == ("2028-01-14", "locked")
    assert held(world)["contract administrators"] == [("2012-34567", "suzu@clan.example")]
    with world.reading():
        entry = EventRow.get(EventRow.action == "record.corrected")
    assert entry.subject == f"contract:{record.id}"
    assert entry.new == {"columns": ["administrators", "ends", "locked"]}


def test_a_correction_of_what_somebody_else_corrected_is_refused(operator: Seat) -> None:
    record = only(operator, "billtos")
    correct(operator, record, administrators="")
    (issue,) = refused(correct, operator, record, contracts="")
    assert issue.remedy == "reload"
    assert only(operator, "billtos").cells["contracts"] == "2012-34567"


def test_what_tells_records_apart_stays_but_may_be_spelled_otherwise(operator: Seat) -> None:
    record = only(operator, "contracts")
    assert correct(operator, record, contract="201-234567").cells["contract"] == "201-234567"
    record = only(operator, "contracts")
    assert refused(correct, operator, record, contract="9")[0].field == "contract"
    company = only(operator, "companies")
    assert correct(operator, company, company="CLAN blue").cells["company"] == "CLAN blue"


def test_all_that_is_wrong_with_a_correction_is_told_at_once(operator: Seat) -> None:
    record = only(operator, "contracts")
    issues = refused(correct, operator, record, issued="x", ends="", locked="perhaps")
    assert [issue.field for issue in issues] == ["issued", "ends", "locked"]
    (issue,) = refused(correct, operator, record, companies="Nobody")
    assert issue.field == "companies"
    assert refused(
        operator.call, records.correct, kind="contracts", id=record.id, stamp=record.stamp, cells={}
    )


def test_a_company_moves_but_not_to_where_it_is_already(world: World, operator: Seat) -> None:
    record = only(operator, "companies")
    moved = correct(operator, record, address1="2 RUE DU LOUVRE")
    assert moved.id == record.id
    bring_in(operator, "companies", COMPANY)
    assert len(held(world)["companies"]) == 2
    (issue,) = refused(correct, operator, moved, address1="1 RUE DU LOUVRE")
    assert said((issue,)) == ["This company is already in the directory at this address."]


def test_another_contract_covers_a_product(world: World, operator: Seat) -> None:
    bring_in(operator, "contracts", {**CONTRACT, "contract": "B-1"})
    record = correct(operator, only(operator, "serials"), contract="B-1")
    assert held(world)["serials"] == [("FCW2345L0AB", "B-1")]
    bring_in(operator, "serials", SERIAL)
    assert refused(correct, operator, record, contract="2012-34567")[0].field == "contract"
    assert refused(correct, operator, record, contract="NONE")[0].field == "contract"


def test_a_contract_says_that_it_is_over(world: World, operator: Seat) -> None:
    bring_in(operator, "contracts", {**CONTRACT, "ends": "2026-11-01"})
    assert only(operator, "contracts").state == "ended"
    assert only(operator, "serials").state == "ended"


def test_a_record_that_is_gone_and_a_kind_that_is_none_are_refused(operator: Seat) -> None:
    assert refused(operator.call, records.record, kind="serials", id=99)[0].remedy == "reload"
    assert refused(operator.call, records.browse, kind="people")[0].field == "kind"


@pytest.mark.parametrize("kind", KEY)
def test_a_page_is_read_in_the_order_of_an_index(world: World, operator: Seat, kind: str) -> None:
    first = operator.call(records.browse, kind=kind).records[0].id
    with world.reading():
        raw = world.registers.store.raw()
        ran: list[str] = []
        raw.set_trace_callback(ran.append)
        record_search.page(kind, "", first, 50)
        raw.set_trace_callback(None)
        steps = [step for *_, step in raw.execute(f"EXPLAIN QUERY PLAN {ran[-1]}")]
    assert steps[0].startswith("SEARCH t1 USING INDEX")
    assert "USE TEMP B-TREE FOR ORDER BY" not in steps
