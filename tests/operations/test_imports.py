"""Importing companies, contracts, bill-to IDs and serial numbers: all or nothing (R35)."""

from datetime import UTC, datetime

import pytest

from smartwizard.models import ContractRow, EventRow, ImportRow
from smartwizard.operations import imports
from smartwizard.rules.csv_files import Line
from smartwizard.rules.import_columns import KINDS
from tests.operations.files import (
    BILL_TO,
    COMPANY,
    CONTRACT,
    SERIAL,
    bring_in,
    bring_in_all,
    causes,
    check,
    held,
    stage,
)
from tests.world import Seat, World, refused, said


@pytest.fixture
def operator(world: World) -> Seat:
    return world.operator()


def test_what_is_imported_stands_in_the_records(world: World, operator: Seat) -> None:
    bring_in_all(operator)
    assert held(world) == {
        "companies": [("Clan Blue", "PARIS", ["clan.example", "paris.clan.example"])],
        "contracts": [("2012-34567", "Northpier", False)],
        "contract companies": [("2012-34567", "Clan Blue")],
        "contract administrators": [
            ("2012-34567", "aiko@clan.example"),
            ("2012-34567", "kenji@partner.example"),
        ],
        "bill-to IDs": [("1003344", "Clan Blue")],
        "bill-to contracts": [("1003344", "2012-34567")],
        "bill-to administrators": [("1003344", "aiko@clan.example")],
        "serials": [("FCW2345L0AB", "2012-34567")],
    }


def test_a_contract_runs_from_the_first_instant_to_the_end_of_its_last_day(
    world: World, operator: Seat
) -> None:
    bring_in_all(operator)
    with world.reading():
        contract = ContractRow.get()
    assert contract.issued == datetime(2026, 1, 15, tzinfo=UTC)
    assert contract.ends == datetime(2027, 1, 15, tzinfo=UTC)
    assert contract.number_key == "201234567"


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_file_again_changes_nothing(world: World, operator: Seat, kind: str) -> None:
    bring_in_all(operator)
    before = held(world)
    line = {"companies": COMPANY, "contracts": CONTRACT, "billtos": BILL_TO, "serials": SERIAL}
    report = bring_in(operator, kind, line[kind])
    assert (report.lines, report.new, report.changed, report.same) == (1, 0, 0, 1)
    assert held(world) == before


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("companies", {**COMPANY, "domains": "clan.example"}),
        ("contracts", {**CONTRACT, "ends": "2028-01-14"}),
        ("contracts", {**CONTRACT, "administrators": "aiko@clan.example"}),
        ("contracts", {**CONTRACT, "locked": "yes"}),
        ("contracts", {**CONTRACT, "serviceLevel": ""}),
        ("billtos", {**BILL_TO, "contracts": ""}),
        ("serials", {**SERIAL, "serial": "FCW-2345L0AB"}),
    ],
)
def test_a_known_record_is_corrected_and_said_to_change(
    world: World, operator: Seat, kind: str, line: dict[str, str]
) -> None:
    bring_in_all(operator)
    report = check(operator, kind, line)
    assert (report.new, report.changed, report.same) == (0, 1, 0)
    bring_in(operator, kind, line)
    assert check(operator, kind, line).same == 1


def test_an_emptied_cell_empties_and_an_absent_record_stays(world: World, operator: Seat) -> None:
    bring_in_all(operator)
    other = {**CONTRACT, "contract": "C-9", "administrators": "", "seller": ""}
    bring_in(operator, "contracts", other)
    bring_in(operator, "contracts", {**CONTRACT, "seller": "", "administrators": ""})
    records = held(world)
    assert records["contracts"] == [("2012-34567", "", False), ("C-9", "", False)]
    assert records["contract administrators"] == []


def test_an_empty_cell_says_nothing_about_a_lock(world: World, operator: Seat) -> None:
    bring_in_all(operator)
    bring_in(operator, "contracts", {**CONTRACT, "locked": "yes"})
    bring_in(operator, "contracts", {**CONTRACT, "locked": "", "seller": "Other"})
    assert held(world)["contracts"] == [("2012-34567", "Other", True)]
    bring_in(operator, "contracts", {**CONTRACT, "locked": "no"})
    assert held(world)["contracts"] == [("2012-34567", "Northpier", False)]


def test_one_bad_line_keeps_all_from_being_imported(world: World, operator: Seat) -> None:
    bring_in(operator, "companies", COMPANY)
    before = held(world)
    number = stage(operator, "contracts", CONTRACT, {**CONTRACT, "contract": "C-9", "issued": "x"})
    (issue,) = refused(operator.call, imports.apply, import_id=number)
    assert issue.remedy == "check"
    assert held(world) == before


def test_every_bad_line_is_named_with_its_column_and_cause(operator: Seat) -> None:
    bring_in(operator, "companies", COMPANY)
    report = check(
        operator,
        "contracts",
        CONTRACT,
        {**CONTRACT, "contract": "C_1"},
        {**CONTRACT, "contract": "C-2", "issued": "20/11/2026", "ends": ""},
        {**CONTRACT, "contract": "C-3", "companies": "Clan Blue|Clan Red"},
        {**CONTRACT, "contract": "C-4", "issued": "2027-01-15"},
        {**CONTRACT, "contract": "201-234-567"},
        {**CONTRACT, "contract": "C-5", "administrators": "aiko@clan.example|aiko"},
        {**CONTRACT, "contract": "C-6", "locked": "perhaps"},
    )
    assert causes(report) == [
        (3, "contract", "“C_1” cannot be a number: only 1 to 40 letters, digits, and hyphens."),
        (4, "ends", "Fill in this cell."),
        (4, "issued", "“20/11/2026” is not a date of the form 2026-11-20."),
        (5, "companies", "“Clan Red” is not in the company directory. Import the company first."),
        (6, "ends", "The contract ends before it was issued. Check both dates."),
        (7, "contract", "The same record is on line 2. Keep one of them."),
        (8, "administrators", "“aiko” is not an email address."),
        (9, "locked", "“perhaps” is neither yes nor no."),
    ]  # fmt: skip
    assert (report.lines, report.bad_count, report.new) == (8, 7, 1)


def test_numbers_that_no_contract_has_are_bad_in_the_other_files(operator: Seat) -> None:
    bring_in(operator, "companies", COMPANY)
    assert causes(check(operator, "serials", SERIAL)) == [
        (2, "contract", "There is no contract 2012-34567. Import the contract first.")
    ]
    assert causes(check(operator, "billtos", {**BILL_TO, "company": "Nobody"})) == [
        (2, "company", "“Nobody” is not in the company directory. Import the company first."),
        (2, "contracts", "There is no contract 201234567. Import the contract first."),
    ]


def test_a_line_that_is_bad_anyway_tells_of_unknown_records_too(operator: Seat) -> None:
    bring_in(operator, "companies", COMPANY)
    bad = {**CONTRACT, "issued": "x", "companies": "Clan Blue|Clan Red"}
    assert [column for _, column, _ in causes(check(operator, "contracts", bad))] == [
        "companies",
        "issued",
    ]
    worse = {**BILL_TO, "billTo": "", "company": "Clan Red"}
    assert [column for _, column, _ in causes(check(operator, "billtos", worse))] == [
        "billTo",
        "company",
        "contracts",
    ]


def test_an_address_is_judged_as_the_country_has_it(operator: Seat) -> None:
    report = check(operator, "companies", {**COMPANY, "postalCode": "7500"}, {"company": "豆柴"})
    assert [(line, column) for line, column, _ in causes(report)] == [
        (2, "postalCode"),
        (3, "company"),
        (3, "country"),
    ]


def test_lines_sent_twice_count_once(operator: Seat) -> None:
    number = stage(operator, "companies", COMPANY, {"company": "豆柴"})
    again = (Line(2, tuple(COMPANY.get(name, "") for name in KINDS["companies"].names)),)
    operator.call(imports.add, import_id=number, lines=again)
    report = operator.call(imports.check, import_id=number)
    assert (report.lines, report.new, report.bad_count) == (2, 1, 1)


def test_columns_come_in_any_order_and_each_unknown_or_missing_one_is_named(
    operator: Seat,
) -> None:
    assert operator.call(imports.start, kind="serials", columns=("Contract", " SERIAL ", ""))
    issues = refused(operator.call, imports.start, kind="serials", columns=("serial", "site"))
    assert said(issues) == [
        "The column {column} is not known. Its name is not one of: {columns}.",
        "The column {column} is missing. Add it to the first line.",
    ]
    assert refused(
        operator.call, imports.start, kind="serials", columns=("serial", "contract", "serial")
    )
    assert refused(operator.call, imports.start, kind="people", columns=("name",))


def test_a_head_that_would_paint_a_terminal_is_quoted_without_its_controls(
    operator: Seat,
) -> None:
    (issue, *_) = refused(operator.call, imports.start, kind="serials", columns=("\x1b[31mX\x07",))
    assert issue.text.values["column"] == "“[31mX”"


def test_a_line_with_too_few_cells_is_bad(operator: Seat) -> None:
    number = operator.call(imports.start, kind="serials", columns=("serial", "contract"))
    operator.call(imports.add, import_id=number, lines=(Line(2, ("FCW1",)),))
    report = operator.call(imports.check, import_id=number)
    assert causes(report) == [(2, "", "The number of cells is 1, but the first line has 2.")]


def test_an_import_that_is_over_takes_and_gives_nothing(world: World, operator: Seat) -> None:
    for end in (imports.drop, imports.apply):
        number = stage(operator, "companies", COMPANY)
        operator.call(end, import_id=number)
        before = held(world)
        for call in (imports.check, imports.apply):
            assert refused(operator.call, call, import_id=number)[0].remedy == "restart"
        assert refused(operator.call, imports.add, import_id=number, lines=())
        operator.call(imports.drop, import_id=number)
        assert held(world) == before


def test_an_empty_file_and_more_lines_than_fit_are_refused(world: World, operator: Seat) -> None:
    number = operator.call(imports.start, kind="serials", columns=("serial", "contract"))
    assert refused(operator.call, imports.check, import_id=number)[0].field == "file"
    lines = tuple(Line(n, ("A1", "B1")) for n in range(501))
    assert refused(operator.call, imports.add, import_id=number, lines=lines)


def test_the_log_keeps_who_imported_how_much(world: World, operator: Seat) -> None:
    bring_in(operator, "companies", COMPANY)
    with world.reading():
        entry = EventRow.get(EventRow.action == "import.applied")
        row = ImportRow.get()
    assert (entry.actor, entry.subject) == (f"operator:{operator.id}", f"import:{row.id}")
    assert entry.new == {"kind": "companies", "lines": 1, "new": 1, "changed": 0}


def test_formulas_stay_text(world: World, operator: Seat) -> None:
    bring_in(operator, "companies", COMPANY)
    bring_in(operator, "contracts", {**CONTRACT, "seller": "=cmd()"})
    assert held(world)["contracts"] == [("2012-34567", "=cmd()", False)]


def test_a_line_whose_number_no_file_has_is_taken_as_the_first(operator: Seat) -> None:
    number = operator.call(imports.start, kind="serials", columns=("serial", "contract"))
    lines = tuple(Line(n, ("A1", "")) for n in (2**63, -(2**70), 0))
    operator.call(imports.add, import_id=number, lines=lines)
    report = operator.call(imports.check, import_id=number)
    assert (report.lines, [bad.line for bad in report.bad]) == (1, [0])
