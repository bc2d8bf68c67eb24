"""Who may write to support, how often, and what has to be put right first (R12, R50)."""

from functools import partial

import pytest

from smartwizard.operations import support
from smartwizard.operations.support_form import LONGEST_INQUIRY, TOPICS, Fact
from smartwizard.operations.support_limits import (
    OF_A_PERSON,
    OF_AN_ADDRESS,
    OF_EVERYBODY_SIGNED_OUT,
)
from smartwizard.readiness import FIELDS
from tests.operations.company_forms import save
from tests.operations.odd_text import ODD, is_plain, issues_of
from tests.operations.support_steps import write
from tests.world import HANAKO, Seat, World, refused

NEEDS_COMPANY = TOPICS[1:5]


@pytest.fixture
def hanako(world: World) -> Seat:
    return world.person()


@pytest.mark.parametrize("topic", NEEDS_COMPANY)
def test_smart_accounts_licenses_and_contracts_wait_for_the_company_information(
    world: World, hanako: Seat, topic: str
) -> None:
    world.operator()
    issues = refused(partial(write, hanako, topic))
    assert [(issue.field, issue.remedy) for issue in issues] == [
        (name, "company") for name in FIELDS
    ]
    save(hanako)
    assert write(hanako, topic).topic == topic


def test_signed_out_only_account_questions_are_taken(world: World) -> None:
    for topic in TOPICS[1:]:
        (issue,) = refused(partial(write, world.desk, topic))
        assert (issue.field, issue.remedy) == ("topic", "log_in")
    case = write(world.desk, email="taro@home.example", language="it")
    (copy,) = world.mails("taro@home.example")
    assert (copy.kind, copy.language) == ("support_case_copy", "it")
    assert case.number == "CS-2026-00001"


def test_a_case_sent_signed_out_is_nobodys_whoever_has_the_address(
    world: World, hanako: Seat
) -> None:
    write(world.desk)
    assert hanako.call(support.my_cases) == ()


def test_signed_in_one_writes_from_ones_own_email(hanako: Seat) -> None:
    assert write(hanako, email=" HANAKO@clan.example ").email == "HANAKO@clan.example"
    (issue,) = refused(partial(write, hanako, email="ken@clan.example"))
    assert issue.field == "email"
    assert issue.text.values == {"email": HANAKO}


def test_an_operator_writes_from_a_cisco_account_only(world: World) -> None:
    operator = world.operator()
    assert refused(partial(write, operator))[0].remedy == "log_in"


def test_an_address_is_not_flooded_with_copies(world: World) -> None:
    most, span = OF_AN_ADDRESS
    for _ in range(most):
        write(world.desk, email="taro@home.example")
    (issue,) = refused(partial(write, world.desk, email="TARO@home.example"))
    assert issue.remedy == "log_in"
    assert issue.text.values["moment"] == world.clock.now + span
    write(world.desk, email="jiro@home.example")
    world.clock.now += span
    write(world.desk, email="taro@home.example")


def test_the_desk_is_not_flooded_by_nobody(world: World, hanako: Seat) -> None:
    most, span = OF_EVERYBODY_SIGNED_OUT
    for number in range(most):
        write(world.desk, email=f"taro{number}@home.example")
    assert refused(partial(write, world.desk, email="next@home.example"))
    write(hanako)
    world.clock.now += span
    write(world.desk, email="next@home.example")


def test_a_person_is_not_endless_either(world: World, hanako: Seat) -> None:
    most, span = OF_A_PERSON
    for _ in range(most):
        write(hanako)
    (issue,) = refused(partial(write, hanako))
    assert issue.text.values["moment"] == world.clock.now + span
    assert len(hanako.call(support.my_cases)) == most


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("topic", ""),
        ("topic", "chat"),
        ("name", "  "),
        ("name", "x" * 101),
        ("email", ""),
        ("email", "hanako"),
        ("company", "x" * 101),
        ("phone", "110"),
        ("account_domain", "x" * 254),
        ("inquiry", ""),
        ("inquiry", "Help"),
        ("inquiry", "x" * (LONGEST_INQUIRY + 1)),
    ],
)
def test_what_cannot_be_sent_is_told_beside_its_field(world: World, field: str, value: str) -> None:
    issues = refused(partial(write, world.desk, **{"topic": "account", field: value}))
    assert [issue.field for issue in issues] == [field]
    assert world.mails() == []


def test_everything_that_is_wrong_is_told_at_once(world: World) -> None:
    wrong = {"name": "", "email": "", "company": "x" * 101, "phone": "1", "inquiry": ""}
    issues = refused(partial(write, world.desk, **wrong))
    assert [issue.field for issue in issues] == ["name", "email", "company", "phone", "inquiry"]


def test_company_phone_and_domain_may_be_empty(world: World) -> None:
    case = write(world.desk, company="", phone="", account_domain="")
    assert (case.company, case.phone, case.account_domain) == ("", "", "")


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("field", ["name", "company", "phone", "account_domain", "inquiry"])
def test_odd_text_is_refused_beside_its_field_or_sent_as_plain_text(
    world: World, hanako: Seat, field: str, odd: str
) -> None:
    issues = issues_of(partial(write, hanako, **{field: f"{ODD[odd]}"}))
    cases = hanako.call(support.my_cases)
    if issues:
        assert [issue.field for issue in issues] == [field]
        assert cases == ()
    else:
        assert is_plain(getattr(cases[0], field), lines=field == "inquiry")


def test_facts_are_kept_as_text_and_not_without_end(hanako: Seat) -> None:
    facts = tuple(Fact(f"Fact\n{number}", "v\x00" * 2000) for number in range(80))
    kept = write(hanako, facts=facts).facts
    assert len(kept) == 50
    assert kept[0] == Fact("Fact 0", "v" * 1000)
