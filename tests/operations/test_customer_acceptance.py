"""The customer accepts: the account at once or by its decider, its users, Undo (R24)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from smartwizard.operations import (
    access,
    customer_requests,
    decisions,
    invitations,
    requests,
)
from smartwizard.operations.requesting.queue_views import Choice
from tests.operations.clan import NOTE, TOKYO
from tests.operations.customers import GAIA, KEN, MARIO, USERS, Trade
from tests.world import Seat, refused, said


@pytest.fixture
def trade(tmp_path: Path) -> Iterator[Trade]:
    world = Trade(tmp_path / "home", open_requests=100)
    yield world
    world.close()


@pytest.fixture
def gaia(trade: Trade) -> Seat:
    """Who asks for customers."""
    return trade.partner()


@pytest.fixture
def mario(trade: Trade) -> Seat:
    """The customer."""
    return trade.customer()


def roles(seat: Seat) -> list[str]:
    return [line.role for line in seat.call(access.held)]


def test_the_customer_sees_what_is_offered_and_administers_it_at_once(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    number = trade.request(gaia)
    (waiting,) = mario.call(requests.waiting).mine.rows
    assert (waiting.number, waiting.actions) == (number, ("approve", "decline"))
    offer = mario.call(customer_requests.offer, number=number)
    assert (offer.kind, offer.missing) == ("default", ())
    assert offer.detail.row.applicant == "Gaia Partner"
    assert offer.detail.asked.users == (KEN, GAIA)
    assert [each.one_line for each in offer.headquarters] != []
    decided = trade.accept(mario, number, name="Rossi", visibility="private")
    assert decided.status == "approved"
    assert roles(mario) == ["account_administrator"]
    (entry,) = mario.call(access.held)
    assert (entry.name, entry.domain) == ("Rossi", "rossi.example")
    (told,) = trade.mails(GAIA, "customer_accepted")
    assert (told.values["goes_on"], told.values["account"]) == (False, "Rossi")
    (activated,) = trade.mails(MARIO, "account_activated")
    assert activated.values["activated_by"] == "Mario Rossi"
    assert activated.values["requested_by"] == f"Gaia Partner <{GAIA}>"
    assert roles(gaia) == []


def test_listed_users_are_invited_each_to_what_their_domain_allows(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    trade.accept(mario, trade.request(gaia))
    rows = mario.call(invitations.of_account, account_id=1).rows
    assert {row.subject: row.note for row in rows} == dict.fromkeys(
        (KEN, GAIA), "Welcome to the new account."
    )
    asked = {row.subject: trade.get(mario, row.number).asked for row in rows}
    assert (asked[KEN].role, asked[KEN].until) == ("account_user", None)
    assert (asked[GAIA].role, asked[GAIA].virtual_accounts) == ("virtual_user", ("DEFAULT",))
    assert asked[GAIA].until == trade.clock().date() + timedelta(days=365)
    assert trade.mails(KEN, "invitation")[0].language == "it"
    assert set(trade.held_until("invitation")) == {trade.later(seconds=10)}
    for row in rows:
        seat = gaia if row.subject == GAIA else trade.customer(KEN)
        trade.approve(seat, row.number)
        assert roles(seat) == [asked[row.subject].role]


def test_users_that_the_customer_strikes_out_are_not_invited(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    number = trade.request(gaia, users=f"{USERS}, {MARIO}")
    assert refused(trade.accept, mario, number, users=("eve@evil.example",))
    trade.accept(mario, number, users=(MARIO, KEN))
    assert [m.email for m in trade.mails(kind="invitation")] == [KEN]
    assert trade.get(gaia, number).asked.users == (KEN, MARIO)


def test_everything_wrong_is_told_at_once(trade: Trade, gaia: Seat) -> None:
    bare, number = trade.person(MARIO), trade.request(gaia)
    assert bare.call(customer_requests.offer, number=number).missing != ()
    refusal = refused(
        trade.accept, bare, number, name="", visibility="secret", users=("x",),
        headquarters=TOKYO.__class__("JP"),
    )  # fmt: skip
    fields = {issue.field for issue in refusal}
    assert fields >= {"account_name", "visibility", "users", "phone", "address", "company_name"}
    assert trade.get(gaia, number).row.status == "pending"


def test_another_name_has_to_be_free(trade: Trade, gaia: Seat, mario: Seat) -> None:
    trade.open(gaia, "partner.example", "Partner")
    number = trade.request(gaia)
    (refusal,) = refused(trade.accept, mario, number, name="PARTNER")
    assert refusal.remedy == "name_in_use"
    trade.accept(mario, number, name="rossi  GROUP")


def test_only_the_customer_accepts_and_only_on_the_form(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    operator, number = trade.operator(), trade.request(gaia)
    assert said(refused(trade.accept, gaia, number)) == [
        "Only the customer can accept or decline this request."
    ]
    for seat in (gaia, operator):
        assert said(refused(trade.approve, seat, number)) == [
            "Only the customer can accept or decline this request."
        ]
    assert "was not found" in said(refused(trade.accept, trade.customer(KEN), number))[0]
    (refusal,) = refused(trade.approve, mario, number)
    assert refusal.remedy == "accept"
    (outcome,) = mario.call(decisions.decide_many, choices=(Choice(number, 1),), approve=True)
    assert not outcome.done
    assert roles(mario) == []


def test_declining_needs_a_reason_and_frees_everything(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    number = trade.request(gaia)
    assert refused(trade.decline, mario, number, "")
    trade.decline(mario, number, "We have one already.")
    (mail,) = trade.mails(GAIA, "customer_declined")
    assert mail.values["reason"] == "We have one already."
    detail = trade.get(gaia, number)
    assert (detail.row.status, detail.reason) == ("declined", "We have one already.")
    trade.request(gaia)


def test_undo_takes_account_users_and_mails_back(trade: Trade, gaia: Seat, mario: Seat) -> None:
    number = trade.request(gaia)
    before = trade.get(mario, number)
    trade.accept(mario, number, name="Rossi", users=(KEN,))
    mario.call(decisions.undo, number=number)
    after = trade.get(mario, number)
    assert (after.row.status, after.asked) == ("pending", before.asked)
    assert roles(mario) == []
    for kind in ("invitation", "customer_accepted", "account_activated"):
        assert not trade.mails(kind=kind)
    trade.accept(mario, number)
    assert roles(mario) == ["account_administrator"]


def test_undo_is_refused_once_a_user_got_in(trade: Trade, gaia: Seat, mario: Seat) -> None:
    number, ken = trade.request(gaia), trade.customer(KEN)
    trade.accept(mario, number)
    (invited,) = ken.call(requests.waiting).mine.rows
    trade.approve(ken, invited.number)
    assert "already in use" in said(refused(mario.call, decisions.undo, number=number))[0]
    assert roles(ken) == ["account_user"]
    assert len(trade.mails(kind="invitation")) == 2


def test_a_prefix_goes_on_to_the_account_above_and_then_invites(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    ada = trade.customer("ada@rossi.example")
    trade.open(ada, "rossi.example", "Rossi Holding")
    number = trade.request(gaia, domain="it.rossi.example")
    offer = mario.call(customer_requests.offer, number=number)
    assert (offer.kind, offer.foresight.account) == ("prefix", "Rossi Holding")
    trade.accept(mario, number, users=(GAIA,), note="For Turin.")
    followed = trade.get(gaia, number).asked.follow_up
    asked = trade.get(mario, followed)
    assert (asked.row.kind, asked.row.status, asked.own) == ("prefix", "pending", True)
    assert (asked.row.note, asked.asked.users) == ("For Turin.", (GAIA,))
    assert asked.row.expires_at == trade.later(days=28)
    assert trade.mails(GAIA, "customer_accepted")[0].values["goes_on"] is True
    assert trade.mails(ada.email, "setup_pending_approver")
    assert set(trade.held_until("setup_pending_approver")) == {trade.later(seconds=10)}
    assert not trade.mails(kind="invitation")
    trade.approve(ada, followed)
    assert roles(mario) == ["account_administrator"]
    assert [mail.values["goes_on"] for mail in trade.mails(GAIA, "customer_accepted")] == [
        True, False,
    ]  # fmt: skip
    (invited,) = trade.mails(GAIA, "invitation")
    assert invited.values["requested_by"] == f"Mario Rossi <{MARIO}>"
    ada.call(decisions.undo, number=followed)
    assert roles(mario) == []
    assert not trade.mails(kind="invitation")


def test_undo_takes_back_what_went_on_unless_it_was_decided(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    ada = trade.customer("ada@rossi.example")
    trade.open(ada, "rossi.example", "Rossi Holding")
    number = trade.request(gaia, domain="it.rossi.example")
    trade.accept(mario, number)
    followed = trade.get(gaia, number).asked.follow_up
    mario.call(decisions.undo, number=number)
    assert "was not found" in said(refused(trade.get, mario, followed))[0]
    assert not trade.mails(kind="setup_pending_approver")
    trade.accept(mario, number)
    followed = trade.get(gaia, number).asked.follow_up
    trade.decline(ada, followed)
    (refusal,) = refused(mario.call, decisions.undo, number=number)
    assert refusal.text.values["number"] == followed


def test_a_different_domain_goes_on_to_the_operator_with_a_reason(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    operator = trade.operator()
    number = trade.request(gaia, domain="rossi-group.example", different=True)
    assert [issue.field for issue in refused(trade.accept, mario, number)] == ["note"]
    trade.accept(mario, number, note=NOTE)
    followed = trade.get(gaia, number).asked.follow_up
    trade.decline(operator, followed)
    (told,) = trade.mails(GAIA, "customer_not_set_up")
    assert told.values["status"] == {"code": ["status.request", "declined"]}
    assert not roles(mario)


def test_two_who_press_at_the_same_moment_accept_once(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    number = trade.request(gaia)
    trade.accept(mario, number)
    (refusal,) = refused(
        mario.call,
        customer_requests.accept,
        number=number,
        version=1,
        name="Rossi",
        users=(),
        headquarters=TOKYO,
    )
    assert "decided this request" in refusal.text.source


def test_who_has_no_account_makes_one_first_and_finds_it_waiting(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    trade.clock.advance(days=40)
    mario = trade.customer()
    assert [row.number for row in mario.call(requests.waiting).mine.rows] == [number]
    trade.accept(mario, number)


def test_a_hundred_users_are_invited_with_a_number_each(
    trade: Trade, gaia: Seat, mario: Seat
) -> None:
    users = "\n".join(f"user{place}@rossi.example" for place in range(100))
    number = trade.request(gaia, users=users)
    trade.accept(mario, number)
    rows = mario.call(invitations.of_account, account_id=1, size=200).rows
    assert len({row.number for row in rows}) == len(trade.mails(kind="invitation")) == 100
