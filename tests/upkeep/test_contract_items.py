"""Numbers as time goes by: checked again, handed to others, denied when they end (R62)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.models import BillToContractRow, ContractAdministratorRow, PersonRow
from smartwizard.operations import contracts, decisions, email_change
from smartwizard.operations.contract_views import ItemView
from tests.operations.contract_records import Contracts
from tests.upkeep.passing import Kept
from tests.world import PASSWORD, Seat, refused

ADMIN = "aiko@clan.example"


class World(Contracts, Kept):
    """A clan with contracts whose registry is kept up."""


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


def now(clan: World, seat: Seat, item: ItemView) -> ItemView:
    """An item as it stands, for somebody whose session may have ended."""
    return clan.look(clan.again(seat), item)


def test_a_new_contract_is_registered_by_itself_when_it_is_old_enough(
    clan: World, hanako: Seat
) -> None:
    clan.contract("NEW", issued=clan.later(hours=-40))
    item = clan.one(hanako, "NEW")
    clan.clock.advance(hours=7)
    assert clan.upkeep().sentence == "Nothing was due."
    clan.clock.advance(hours=1)
    assert clan.upkeep()["numbers"] == 1
    later = now(clan, hanako, item)
    assert (later.status, bool(later.other), later.remedies) == ("denied", True, ())
    (access,) = clan.again(hanako).call(contracts.registered).full
    assert access.terms_version == "support-1"
    assert clan.mails(hanako.email, "contract_results")[-1].values["again"] is True


def test_who_completes_the_company_information_needs_not_send_again(
    clan: World, company: int
) -> None:
    emi = clan.person("emi@clan.example")
    clan.contract("PLAIN")
    item = clan.one(emi, "PLAIN")
    assert item.next is not None
    assert "automatically" in item.next.source
    clan.settle_in(emi.id)
    clan.employ(emi, company)
    clan.upkeep()
    assert len(clan.again(emi).call(contracts.registered).full) == 1


def test_a_company_that_matches_by_now_is_approved(clan: World, company: int) -> None:
    ken = clan.employee("ken@clan.example", "Ken Sato")
    clan.contract("PLAIN")
    item = clan.one(ken, "PLAIN")
    clan.employ(ken, company)
    clan.upkeep()
    assert now(clan, ken, item).result == "approved"
    assert [row.matched for row in clan.accesses()] == [True]


def test_an_unlocked_contract_is_approved_and_after_28_days_nothing_is_looked_at(
    clan: World, hanako: Seat
) -> None:
    contract = clan.contract("LOCKED", locked=True)
    other = clan.contract("LATE", locked=True)
    item, late = clan.send(hanako, "LOCKED", "LATE").items
    clan.change(contract, locked=False)
    clan.upkeep()
    assert now(clan, hanako, item).result == "approved"
    clan.clock.advance(days=28)
    clan.change(other, locked=False)
    clan.upkeep()
    assert now(clan, hanako, late).status == "expired"


def test_who_wants_none_of_it_is_left_alone_and_can_try_by_hand(clan: World, hanako: Seat) -> None:
    hanako.call(contracts.retry_automatically, wanted=False)
    assert hanako.call(contracts.retries) is False
    clan.contract("NEW", issued=clan.later(hours=-47))
    item = clan.one(hanako, "NEW")
    clan.clock.advance(hours=2)
    assert clan.upkeep()["numbers"] == 0
    seat = clan.again(hanako)
    assert clan.look(seat, item).remedies[0] == "retry"
    (new,) = seat.call(contracts.retry, request=item.request).items
    assert new.result == "approved"
    assert refused(seat.call, contracts.retry, request=item.request)


def test_results_that_nobody_asked_for_are_mailed_after_ten_minutes(
    clan: World, hanako: Seat
) -> None:
    clan.contract("PLAIN")
    clan.submit(hanako, "PLAIN")
    clan.clock.advance(minutes=9)
    assert clan.upkeep()["results"] == 0
    clan.clock.advance(minutes=1)
    assert clan.upkeep()["results"] == 1
    assert len(clan.mails(hanako.email, "contract_results")) == 1


def test_an_open_item_whose_contract_ends_is_denied(clan: World, hanako: Seat) -> None:
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    clan.contract("SHORT", ADMIN, ends=clan.later(days=2))
    item = clan.one(hanako, "SHORT")
    clan.clock.advance(days=2)
    assert refused(clan.approve, clan.again(aiko), item.request)
    clan.upkeep()
    later = now(clan, hanako, item)
    assert (later.result, later.status, later.remedies) == (
        "unknown",
        "denied",
        ("correct_number",),
    )


def test_somebody_who_administers_it_now_decides_from_now_on(clan: World, hanako: Seat) -> None:
    operator = clan.operator()
    contract = clan.contract("OTHER", companies=["Rossi SpA"])
    item = clan.one(hanako, "OTHER")
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    with clan.writing():
        ContractAdministratorRow.create(contract=contract, email=ADMIN, email_key=ADMIN)
    clan.upkeep()
    assert now(clan, hanako, item).result == "pending_company"
    assert len(clan.mails(ADMIN, "contract_requested")) == 1
    assert refused(clan.approve, operator, item.request)
    clan.approve(aiko, item.request)


def test_when_the_last_administrator_has_gone_the_operator_decides(
    clan: World, hanako: Seat
) -> None:
    operator = clan.operator()
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    clan.contract("KEPT", ADMIN)
    item = clan.one(hanako, "KEPT")
    clan.lock_out(aiko)
    clan.upkeep()
    assert len(clan.mails(operator.email, "contract_requested")) == 1
    clan.approve(operator, item.request)


def test_a_company_renamed_while_it_waits_is_shown_to_who_decides(
    clan: World, hanako: Seat, company: int
) -> None:
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    clan.contract("KEPT", ADMIN)
    item = clan.one(hanako, "KEPT")
    clan.employ(hanako, None, "Clan Blue Holdings")
    detail = clan.get(aiko, item.request)
    assert "company_differs" in detail.row.flags
    assert [change.field for change in detail.changed] == ["company"]
    assert detail.contract is not None
    assert (detail.contract.company, detail.contract.company_differs) == (
        "Clan Blue Holdings",
        True,
    )


def test_access_is_announced_to_end_30_and_7_days_before_and_ends(
    clan: World, hanako: Seat
) -> None:
    ends = clan.later(days=40)
    first = clan.contract("A", ends=ends)
    second = clan.contract("B", ends=ends)
    clan.bill_to("7001", under=[second])
    clan.send(hanako, "A")
    clan.send(hanako, "7001", kind="bill_to")
    for days, mails in ((9, 0), (1, 1), (22, 1), (1, 2)):
        clan.clock.advance(days=days)
        clan.upkeep()
        assert len(clan.mails(hanako.email, "contract_ends")) == mails
    (mail, _) = clan.mails(hanako.email, "contract_ends")
    assert sorted(number for number, *_ in mail.values["numbers"]) == ["A", "B"]
    clan.clock.advance(days=7)
    assert clan.again(hanako).call(contracts.registered).full[0].number == "7001"
    assert clan.upkeep()["contract access"] == 1
    assert [(row.how, row.ended_at) for row in clan.accesses()] == [("ended", ends), ("", None)]
    assert first


def test_another_email_asks_anew_and_the_access_stays_until_it_is_decided(
    clan: World, hanako: Seat
) -> None:
    operator = clan.operator()
    clan.contract("PLAIN")
    clan.one(hanako, "PLAIN")
    hanako.call(email_change.ask, new_email="hanako@elsewhere.example", password=PASSWORD)
    token = clan.mails("hanako@elsewhere.example", "email_change")[-1].token
    hanako.call(email_change.confirm, token=token)
    (access,) = hanako.call(contracts.registered).full
    assert access.usable
    assert access.note is not None
    number = str(access.note.values["number"])
    clan.upkeep()
    clan.decline(operator, number)
    assert not hanako.call(contracts.registered).full[0].usable
    operator.call(decisions.undo, number=number)
    assert hanako.call(contracts.registered).full[0].usable
    clan.decline(operator, number)
    clan.clock.advance(minutes=1)
    assert clan.upkeep()["contract access"] == 1
    assert hanako.call(contracts.registered).full == ()


def test_who_gave_up_what_was_to_be_confirmed_gets_it_anew_when_approved(
    clan: World, hanako: Seat
) -> None:
    operator = clan.operator()
    clan.contract("PLAIN")
    clan.one(hanako, "PLAIN")
    hanako.call(email_change.ask, new_email="hanako@elsewhere.example", password=PASSWORD)
    token = clan.mails("hanako@elsewhere.example", "email_change")[-1].token
    hanako.call(email_change.confirm, token=token)
    (access,) = hanako.call(contracts.registered).full
    assert access.note is not None
    hanako.call(contracts.remove, access_id=access.id)
    clan.approve(operator, str(access.note.values["number"]))
    assert len(hanako.call(contracts.registered).full) == 1
    operator.call(decisions.undo, number=str(access.note.values["number"]))
    assert hanako.call(contracts.registered).full == ()


def test_the_old_email_comes_back_and_nothing_was_lost(clan: World, hanako: Seat) -> None:
    clan.contract("PLAIN")
    clan.one(hanako, "PLAIN")
    hanako.call(email_change.ask, new_email="hanako@elsewhere.example", password=PASSWORD)
    notice = clan.mails("hanako@clan.example", "email_change_notice")[-1].token
    token = clan.mails("hanako@elsewhere.example", "email_change")[-1].token
    hanako.call(email_change.confirm, token=token)
    clan.desk.call(email_change.restore, token=notice)
    clan.upkeep()
    (access,) = clan.again(hanako).call(contracts.registered).full
    assert (access.usable, access.note) == (True, None)
    assert [row.matched for row in clan.accesses()] == [True]


def test_who_closes_the_account_loses_access(clan: World, hanako: Seat) -> None:
    clan.contract("PLAIN")
    clan.one(hanako, "PLAIN")
    with clan.writing():
        PersonRow.update(status="closing").where(PersonRow.id == hanako.id).execute()
    assert clan.upkeep()["contract access"] == 1


def test_the_administrator_is_reminded_in_the_digest(clan: World, hanako: Seat) -> None:
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    clan.live_in("UTC", aiko)
    clan.contract("KEPT", ADMIN)
    clan.one(hanako, "KEPT")
    clan.clock.advance(days=4)
    clan.upkeep()
    assert len(clan.digests(ADMIN)) == 1


def test_what_the_operator_checks_is_overdue_after_six_hours(clan: World, hanako: Seat) -> None:
    operator = clan.operator()
    clan.contract("OTHER", companies=["Rossi SpA"])
    item = clan.one(hanako, "OTHER")
    assert item.next is not None
    assert item.next.values["date"] == clan.later(hours=6)
    clan.clock.advance(hours=6)
    assert "overdue" in clan.get(operator, item.request).row.flags


def test_an_item_expires_after_28_days_with_letters_that_speak_of_a_number(
    clan: World, hanako: Seat
) -> None:
    clan.member(ADMIN, "Aiko Tanaka")
    clan.contract("KEPT", ADMIN)
    item = clan.one(hanako, "KEPT")
    clan.clock.advance(days=28)
    clan.upkeep()
    assert now(clan, hanako, item).status == "expired"
    (mail,) = clan.mails(hanako.email, "request_expired")
    assert (mail.values["account"], mail.values["domain"]) == ("KEPT", "")


def test_a_contract_that_joins_a_bill_to_id_is_opened_by_it(clan: World, hanako: Seat) -> None:
    bill_to = clan.bill_to("7001", under=[clan.contract("A")])
    clan.send(hanako, "7001", kind="bill_to")
    later = clan.contract("B")
    with clan.writing():
        BillToContractRow.create(bill_to=bill_to, contract=later)
    (access,) = hanako.call(contracts.registered).full
    assert [each.number for each in access.contracts] == ["A", "B"]
    assert clan.one(hanako, "B").result == "already_registered"
