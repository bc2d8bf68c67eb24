"""What is still missing before a person can create, request, order, or ask support (R12)."""

from itertools import product

import pytest

from smartwizard import readiness
from smartwizard.messages import Refused
from smartwizard.models import PersonRow
from smartwizard.operations import profile
from smartwizard.readiness import FIELDS, Facts, card, missing
from tests.operations.company_forms import save
from tests.world import World

PURPOSES = ["create", "request", "order", "support"]


@pytest.mark.parametrize("there", list(product([True, False], repeat=3)))
def test_every_undertaking_waits_for_exactly_what_is_missing(there: tuple[bool, ...]) -> None:
    facts = Facts(*there)
    lacks = tuple(name for name, known in zip(FIELDS, there, strict=True) if not known)
    assert missing(facts) == lacks
    assert [line.purpose for line in card(facts)] == PURPOSES
    assert {line.missing for line in card(facts)} == {lacks}


def test_a_registered_contract_is_only_advised_and_only_for_support() -> None:
    for contracts, advice in ((0, ("contract",)), (2, ())):
        facts = Facts(company_name=True, address=True, phone=True, contracts=contracts)
        advised = {line.purpose: line.advised for line in card(facts)}
        assert advised == {"create": (), "request": (), "order": (), "support": advice}


def test_the_card_of_a_person_empties_when_the_company_information_is_saved(world: World) -> None:
    hanako = world.person()
    assert {line.missing for line in hanako.call(profile.readiness)} == {FIELDS}
    save(hanako)
    assert {line.missing for line in hanako.call(profile.readiness)} == {()}


def test_what_needs_it_is_refused_with_an_issue_for_each_field_leading_there(world: World) -> None:
    hanako = world.person()
    with world.reading():
        row = PersonRow.get_by_id(hanako.id)
        with pytest.raises(Refused) as refusal:
            readiness.require_complete(row)
        assert not readiness.is_complete(row)
    issues = refusal.value.issues
    assert [(issue.field, issue.remedy) for issue in issues] == [
        (name, "company") for name in FIELDS
    ]
    save(hanako)
    with world.reading():
        row = PersonRow.get_by_id(hanako.id)
        readiness.require_complete(row)
        assert readiness.is_complete(row)
