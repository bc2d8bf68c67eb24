"""Lines of imported files, judged without records (R35, R66)."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard.rules import import_cells, import_lines
from smartwizard.rules.import_columns import KINDS
from smartwizard.rules.import_lines import judge
from tests.operations.files import BILL_TO, COMPANY, CONTRACT, SERIAL
from tests.rules.hostile import TEXTS, assert_text_sayable, thorough

GOOD = {"companies": COMPANY, "contracts": CONTRACT, "billtos": BILL_TO, "serials": SERIAL}


def judged(kind: str, **cells: str) -> import_lines.Judged:
    names = KINDS[kind].names
    line = {**GOOD[kind], **cells}
    return judge(kind, names, [line.get(name, "") for name in names])


def faults(kind: str, **cells: str) -> list[str]:
    return [fault.field for fault in judged(kind, **cells).faults]


@pytest.mark.parametrize("kind", KINDS)
def test_a_good_line_has_no_faults(kind: str) -> None:
    assert judged(kind).faults == ()


@pytest.mark.parametrize(
    ("typed", "kept", "key"),
    [
        ("2012-34567", "2012-34567", "201234567"),
        (" c 12 ", "C12", "C12"),
        ("ｃー１２", "C-12", "C12"),
        ("ａ‐１", "A-1", "A1"),
        ("x" * 40, "X" * 40, "X" * 40),
        ("x" * 41, "", ""),
        ("-", "", ""),
        ("C_1", "", ""),
        ("", "", ""),
    ],
)
def test_numbers_are_folded_and_compared_without_case_and_hyphens(
    typed: str, kept: str, key: str
) -> None:
    found = import_cells.number(typed)
    assert found.key == key
    assert found.kept == (kept if key else "")
    assert (found.why_not is None) == bool(key)


@pytest.mark.parametrize(
    ("typed", "instant"),
    [
        ("2026-11-20", datetime(2026, 11, 20, tzinfo=UTC)),
        (" 2026-11-20 ", datetime(2026, 11, 20, tzinfo=UTC)),
        ("2026-11-20T09:30Z", datetime(2026, 11, 20, 9, 30, tzinfo=UTC)),
        ("2026-11-20T09:30+09:00", datetime(2026, 11, 20, 0, 30, tzinfo=UTC)),
        ("2026-11-20 09:30", datetime(2026, 11, 20, 9, 30, tzinfo=UTC)),
    ],
)
def test_dates_are_iso_and_begin_at_midnight_utc(typed: str, instant: datetime) -> None:
    assert import_cells.first_instant(typed) == instant


@pytest.mark.parametrize(
    "typed",
    ["20/11/2026", "20261120", "2026-13-01", "2026-W01-1", "２０２６-11-20", "0001-01-01", "45000"],
)
def test_what_is_no_iso_date_is_a_fault(typed: str) -> None:
    assert faults("contracts", issued=typed) == ["issued"]


def test_a_contract_of_one_day_is_good_and_one_that_ends_before_it_begins_is_not() -> None:
    assert faults("contracts", issued="2026-11-20", ends="2026-11-20") == []
    assert faults("contracts", issued="2026-11-20", ends="2026-11-19") == ["ends"]


def test_required_cells_are_asked_for() -> None:
    for kind, what in KINDS.items():
        empty = judge(kind, what.names, [""] * len(what.names))
        asked = {fault.field for fault in empty.faults}
        assert {column.name for column in what.columns if column.required} <= asked


def test_several_values_count_once_and_at_most_a_hundred_are_taken() -> None:
    emails = "|".join(f"a{n}@clan.example" for n in range(100))
    assert faults("contracts", administrators=f"{emails}|A1@clan.example") == []
    assert len(judged("contracts", administrators=emails).parts) == 101
    assert faults("contracts", administrators=f"{emails}|b@clan.example") == ["administrators"]


def test_the_directory_takes_latin_names_and_never_private_use() -> None:
    for name in ("豆柴", "private use", "x" * 101, " "):
        assert faults("companies", company=name) == ["company"]
    assert faults("companies", domains="clan.example|clan") == ["domains"]


@pytest.mark.parametrize("domain", ["co.jp", "github.io", "gmail.com", "@Yahoo.co.jp"])
def test_a_company_has_no_domain_that_strangers_share(domain: str) -> None:
    assert faults("companies", domains=f"clan.example|{domain}") == ["domains"]


@thorough
@given(st.sampled_from(sorted(KINDS)), st.lists(TEXTS, max_size=10))
def test_whatever_stands_in_a_line_it_is_kept_or_told(kind: str, cells: list[str]) -> None:
    found = judge(kind, KINDS[kind].names, cells)
    for fault in found.faults:
        assert_text_sayable(fault.text)
    assert found.faults or found.key
