"""Numbers of contracts, bill-to IDs and products, typed and pasted (R66)."""

import pytest
from hypothesis import given

from smartwizard.rules import contracts
from tests.rules.hostile import TEXTS, assert_sayable, thorough


def kept(text: str) -> list[str]:
    return [each.number for each in contracts.numbers(text)]


@pytest.mark.parametrize(
    "text",
    ["1234567,FDO-1", "1234567，FDO-1", "1234567、FDO-1", "1234567;FDO-1", "1234567　 FDO-1",
     "1234567\tFDO-1\r\n", "\n1234567\n\nFDO-1,", "１２３４５６７ fdo－１"],
)  # fmt: skip
def test_numbers_are_parted_by_commas_spaces_tabs_and_lines(text: str) -> None:
    assert kept(text) == ["1234567", "FDO-1"]


@pytest.mark.parametrize("dash", "‐‑‒–—―−ー－")
def test_any_dash_between_letters_and_digits_is_a_hyphen(dash: str) -> None:
    assert kept(f"12345{dash}AEK67{dash}89") == ["12345-AEK67-89"]


def test_a_number_stands_there_once_however_often_it_was_pasted() -> None:
    found = contracts.numbers("204-118, 204118 ２０４１１８ 7001")
    assert [(each.number, each.times) for each in found] == [("204-118", 3), ("7001", 1)]


@pytest.mark.parametrize("typed", ["契約204", "204*118", "-", "é204", "204/118", "😀"])
def test_what_is_no_number_is_named(typed: str) -> None:
    (wrong,) = contracts.numbers(typed)
    assert wrong.issue is not None
    assert wrong.issue.values["value"] == typed


def test_a_number_has_at_most_40_characters() -> None:
    fits, long = contracts.numbers(f"{'1' * 40} {'2' * 41}")
    assert fits.issue is None
    assert long.issue is not None
    assert long.issue.values["maximum"] == 40


def test_at_most_500_numbers_are_sent_at_once_and_the_refusal_names_the_limit() -> None:
    enough = contracts.numbers(" ".join(str(number) for number in range(1000, 1500)))
    assert contracts.number_issues("numbers", enough) == []
    (issue,) = contracts.number_issues("numbers", (*enough, *contracts.numbers("1")))
    assert issue.text.values == {"maximum": 500, "count": 501}


def test_nothing_typed_is_told() -> None:
    (issue,) = contracts.number_issues("numbers", contracts.numbers(" , 、\n"))
    assert (issue.field, issue.text.source) == ("numbers", "Enter at least one number.")


@thorough
@given(TEXTS)
def test_whatever_is_pasted_can_be_told(text: str) -> None:
    for each in contracts.numbers(text):
        assert each.key or each.issue
        assert_sayable(contracts.number_issues("numbers", (each,)))
