"""Access that rests on a match: it is asked for anew only when that ends, and given once (R59)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.models import ContractAccessRow, ContractAdministratorRow, PersonRow
from smartwizard.operations import contracts, email_change
from smartwizard.operations.contract_views import AccessView
from smartwizard.upkeep import contract_ends
from smartwizard.upkeep.units import Outcome, Place
from tests.operations.contract_records import PARTNER
from tests.operations.test_request_statements import statements
from tests.upkeep.test_contract_items import ADMIN, World
from tests.world import PASSWORD, Seat


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def company(clan: World) -> int:
    return clan.company()


@pytest.fixture
def hanako(clan: World, company: int) -> Seat:
    return clan.employee("hanako@clan.example", company=company)


def access_after(clan: World, seat: Seat, new_email: str) -> AccessView:
    """The only access of somebody after a change of their email."""
    seat.call(email_change.ask, new_email=new_email, password=PASSWORD)
    seat.call(email_change.confirm, token=clan.mails(new_email, "email_change")[-1].token)
    (access,) = seat.call(contracts.registered).full
    return access


def test_who_still_matches_is_not_asked_again_whatever_became_of_the_contract(
    clan: World, hanako: Seat
) -> None:
    contract = clan.contract("PLAIN")
    clan.one(hanako, "PLAIN")
    clan.change(contract, locked=True)
    with clan.writing():
        ContractAdministratorRow.create(contract=contract, email=ADMIN, email_key=ADMIN)
    assert access_after(clan, hanako, "hana@clan.example").note is None
    assert clan.mine(hanako).total == 1


def test_who_no_longer_matches_is_asked_again_whatever_became_of_the_contract(
    clan: World, hanako: Seat
) -> None:
    contract = clan.contract("PLAIN")
    clan.one(hanako, "PLAIN")
    clan.change(contract, service_level=PARTNER)
    access = access_after(clan, hanako, "hanako@elsewhere.example")
    assert access.note is not None
    number = access.note.values["number"]
    assert [row.number for row in clan.mine(hanako).rows if row.status == "pending"] == [number]
    clan.approve(clan.operator(), str(number))
    (access,) = hanako.call(contracts.registered).full
    assert (access.usable, access.note) == (True, None)


def test_a_number_sent_anew_by_hand_is_not_given_again_after_it_was_revoked(
    clan: World, company: int
) -> None:
    emi = clan.person("emi@clan.example")
    clan.contract("PLAIN")
    clan.one(emi, "PLAIN")
    clan.settle_in(emi.id)
    clan.employ(emi, company)
    assert clan.one(emi, "PLAIN").result == "approved"
    (access,) = clan.accesses()
    clan.operator().call(contracts.revoke, access_id=access.id, reason="The work is done.")
    assert clan.upkeep().sentence == "Nothing was due."
    assert emi.call(contracts.registered).full == ()


def test_telling_one_person_of_an_end_does_not_look_at_everybody_elses(clan: World) -> None:
    contract = clan.contract("PLAIN", ends=clan.later(days=20))

    def told(people: range) -> int:
        with clan.writing():
            for number in people:
                email = f"person.{number}@clan.example"
                person = PersonRow.create(
                    email=email, email_key=email, status="active", password_hash="",
                    first_name="Emi", last_name="Sato", user_name=f"emi{number}", country="JP",
                    language="en", created_at=clan.clock(),
                )  # fmt: skip
                ContractAccessRow.create(
                    person=person, access="full_support", contract=contract, terms="support-1",
                    since=clan.clock(),
                )  # fmt: skip
        sent = statements(clan, clan.upkeep)
        assert len(clan.mails(kind="contract_ends")) == people.stop
        return len(sent)

    few = told(range(4))
    assert told(range(4, 24)) < 6 * few


def test_a_contract_renewed_while_a_pass_goes_on_is_not_ended(clan: World, hanako: Seat) -> None:
    contract = clan.contract("PLAIN", ends=clan.later(days=1))
    clan.one(hanako, "PLAIN")
    clan.clock.advance(days=2)
    place = Place(clan.registers.store, clan.registers.config, clan.clock)
    (found,) = contract_ends.ended(place)
    clan.change(contract, ends=clan.later(days=365))
    assert found is not None
    with place.writing() as turn:
        assert found.do(turn) is Outcome.NOTHING
    assert [row.ended_at for row in clan.accesses()] == [None]
