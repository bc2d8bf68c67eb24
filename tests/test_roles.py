"""Who counts as an administrator, and what keeps the last one (R0)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from smartwizard import roles
from smartwizard.models import PersonRow, RoleRow, SmartAccountRow
from smartwizard.registry import OPERATIONS, Context
from tests.operations.clan import Clan
from tests.world import Seat


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    seat = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(seat, "clan.example", "Clan Blue")
    return seat


def of(clan: Clan, seat: Seat) -> Context:
    """A context in which this person acts, inside a transaction of the test."""
    registers = clan.registers
    spec = OPERATIONS["account_properties.edit_properties"]
    now = clan.clock()
    context = Context(registers.store, registers.config, spec, seat.token, clan.clock, now)
    context.person = PersonRow.get_by_id(seat.id)
    return context


def last_of(clan: Clan, seat: Seat) -> list[str]:
    with clan.writing():
        person = PersonRow.get_by_id(seat.id)
        issues = roles.last_administrator_issues(of(clan, seat), person)
        return [str(issue.text.values["account"]) for issue in issues]


def test_the_last_active_administrator_is_kept_account_by_account(clan: Clan, aiko: Seat) -> None:
    hanako = clan.member("hanako@clan.example")
    clan.approve(aiko, clan.ask(aiko, "jp.clan.example", "Clan Blue Japan").number)
    assert last_of(clan, aiko) == ["Clan Blue", "Clan Blue Japan"]
    assert last_of(clan, hanako) == []
    clan.grant(hanako, "clan.example")
    assert last_of(clan, aiko) == ["Clan Blue Japan"]
    clan.lock_out(hanako)
    assert last_of(clan, aiko) == ["Clan Blue", "Clan Blue Japan"]
    clan.set("jp.clan.example", status="closed")
    assert last_of(clan, aiko) == ["Clan Blue"]


@pytest.mark.parametrize(
    "values",
    [
        {"suspended": True},
        {"ends": timedelta(0)},
        {"since": timedelta(seconds=1)},
        {"role": "account_approver"},
    ],
)
def test_a_role_that_is_not_in_force_does_not_count(
    clan: Clan, aiko: Seat, values: dict[str, object]
) -> None:
    now = clan.clock()
    fitted = {k: now + v if isinstance(v, timedelta) else v for k, v in values.items()}
    with clan.writing():
        RoleRow.update(**fitted).execute()
        assert roles.active_administrators(1, now) == []
        assert not roles.is_administrator(of(clan, aiko), 1)


def test_an_operator_administers_nothing(clan: Clan, aiko: Seat) -> None:
    with clan.reading():
        context = of(clan, aiko)
        assert roles.is_administrator(context, 1)
        context.person = None
        assert not roles.is_administrator(context, 1)


@pytest.mark.parametrize(
    ("email", "domain", "host", "inside"),
    [
        ("hanako@clan.example", "clan.example", "", True),
        ("hanako@sales.clan.example", "clan.example", "", True),
        ("hanako@clan.example", "jp.clan.example", "", True),
        ("hanako@fr.clan.example", "jp.clan.example", "", False),
        ("hanako@evilclan.example", "clan.example", "", False),
        ("hanako@clan.example", "green.example", "clan.example", True),
        ("hanako@sales.clan.example", "green.example", "clan.example", False),
        ("hanako@rossi.example", "green.example", "clan.example", False),
    ],
)
def test_who_is_of_an_accounts_domain(email: str, domain: str, host: str, *, inside: bool) -> None:
    person = PersonRow(email=email)
    account = SmartAccountRow(domain=domain, creator_host=host)
    assert roles.of_domain(person, account) is inside
    assert bool(roles.approver_issues(person.email, account)) is not inside
