"""What a number comes to: the table of R31, its order, and every combination of the facts."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product

from smartwizard.operations.requesting.contract_result import RESULTS, Facts, result_of, status_of
from smartwizard.words import CODES

ACCESS = ("full_support", "download_only", "ordering")
YES_NO = (True, False)
ALL = [
    Facts(*values)
    for values in product(
        ACCESS, YES_NO, YES_NO, YES_NO, YES_NO, YES_NO, (True, False, None), YES_NO, YES_NO, YES_NO
    )
]
# The rows of R31 in its order: the result, its status, and when it holds.
TABLE = """
no_company           denied    company name, address or phone missing
unknown              denied    not known
already_registered   denied    held
already_asked        denied    asked
too_new              denied    new
full_support_needed  denied    download, direct support
no_direct_support    denied    full, no direct support
no_administrator     denied    download, nobody administers
pending_cisco        pending   ordering
pending_company      pending   administered
mismatch             pending   no match, or locked
approved             approved  otherwise
"""
ROWS = [line.split(maxsplit=2) for line in TABLE.strip().splitlines()]
HOLDS: dict[str, Callable[[Facts], bool]] = {
    "company name, address or phone missing": lambda f: not f.complete,
    "not known": lambda f: not f.known,
    "held": lambda f: f.held,
    "asked": lambda f: f.asked,
    "new": lambda f: f.new,
    "download, direct support": lambda f: f.access == "download_only" and f.direct is True,
    "full, no direct support": lambda f: f.access == "full_support" and f.direct is False,
    "download, nobody administers": lambda f: f.access == "download_only" and not f.administered,
    "ordering": lambda f: f.access == "ordering",
    "administered": lambda f: f.administered,
    "no match, or locked": lambda f: not f.matches or f.locked,
    "otherwise": lambda f: True,
}


def test_every_combination_of_the_facts_comes_to_the_first_row_that_holds() -> None:
    for facts in ALL:
        expected = next(result for result, _, when in ROWS if HOLDS[when](facts))
        assert result_of(facts) == expected, facts


def test_the_table_has_all_results_in_their_order_and_each_its_status() -> None:
    assert [result for result, _, _ in ROWS] == list(RESULTS)
    assert [status_of(result) for result, _, _ in ROWS] == [status for _, status, _ in ROWS]
    assert {result_of(facts) for facts in ALL} == set(RESULTS)


def test_every_result_has_its_word_and_its_reason() -> None:
    for result in RESULTS:
        assert ("contract.result", result) in CODES
        assert ("contract.reason", result) in CODES


def test_nothing_is_approved_by_a_rule_that_somebody_has_a_say_in() -> None:
    approved = [facts for facts in ALL if result_of(facts) == "approved"]
    assert approved
    for facts in approved:
        assert facts.matches
        assert facts.access != "ordering"
        assert result_of(replace(facts, matches=False)) == "mismatch"
        assert result_of(replace(facts, locked=True)) == "mismatch"
        assert result_of(replace(facts, administered=True)) == "pending_company"
