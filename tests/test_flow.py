"""The order of the onboarding, tested without Qt."""

from itertools import product

import pytest

from smartwizard import flow
from smartwizard.flow import Answers, Phase, Step


def walk(answers: Answers, start: Step = Step.BEFORE) -> list[Step]:
    steps = [start]
    while (following := flow.after(steps[-1], answers)) is not None:
        assert following not in steps, "a walk never comes back"
        steps.append(following)
    return steps


def test_a_newcomer_registers_activates_and_enters_a_new_address() -> None:
    assert walk(Answers(new_address=True)) == [
        Step.BEFORE,
        Step.ACCOUNT,
        Step.ACTIVATE,
        Step.COMPANY,
        Step.ADDRESS,
        Step.CHECK,
        Step.SMART_ACCOUNT,
        Step.REVIEW,
        Step.DONE,
    ]


def test_a_known_address_skips_the_new_one() -> None:
    assert Step.ADDRESS not in walk(Answers())


def test_who_has_an_active_account_goes_on_at_the_company() -> None:
    assert walk(Answers(has_account=True, active=True))[:3] == [
        Step.BEFORE,
        Step.SIGN_IN,
        Step.COMPANY,
    ]


def test_who_has_an_account_that_waits_activates_it_first() -> None:
    assert walk(Answers(has_account=True))[2] is Step.ACTIVATE


def test_a_complete_company_is_not_asked_again() -> None:
    steps = walk(Answers(has_account=True, active=True, company_complete=True))
    assert steps == [Step.BEFORE, Step.SIGN_IN, Step.SMART_ACCOUNT, Step.REVIEW, Step.DONE]


@pytest.mark.parametrize("choices", list(product((False, True), repeat=4)))
def test_every_way_ends_and_keeps_the_numbers(choices: tuple[bool, ...]) -> None:
    steps = walk(Answers(*choices))
    assert steps[-1] is Step.DONE
    numbers = [flow.number(step) for step in steps]
    assert numbers == sorted(set(numbers)) or choices[0]
    assert max(numbers) == flow.TOTAL == 9


@pytest.mark.parametrize(
    ("signed_in", "complete", "has_account", "step"),
    [
        (False, False, False, Step.BEFORE),
        (True, False, False, Step.COMPANY),
        (True, True, False, Step.SMART_ACCOUNT),
        (True, True, True, Step.DONE),
    ],
)
def test_the_registry_says_where_a_person_stands(
    signed_in: bool, complete: bool, has_account: bool, step: Step
) -> None:
    found = flow.first(
        signed_in=signed_in, company_complete=complete, has_smart_account=has_account
    )
    assert found is step


def test_every_step_belongs_to_one_phase() -> None:
    assert {flow.phase(step) for step in Step} == set(Phase)
