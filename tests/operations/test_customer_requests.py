"""Asking for a Smart Account for a customer: what is checked, held, told and corrected (R23)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smartwizard.operations import customer_requests, requests, smart_accounts
from smartwizard.operations.requesting.customer_form import CustomerForm
from tests.operations.customers import FORM, GAIA, KEN, MARIO, Trade
from tests.world import Seat, refused, said


@pytest.fixture
def trade(tmp_path: Path) -> Iterator[Trade]:
    world = Trade(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def gaia(trade: Trade) -> Seat:
    """Who asks for customers."""
    return trade.partner()


def test_it_waits_for_the_customer_ninety_days(trade: Trade, gaia: Seat) -> None:
    detail = trade.get(gaia, trade.request(gaia))
    row = detail.row
    assert (row.number, row.status, row.subject, row.name) == (
        "CR-2026-00001", "pending", MARIO, "Rossi Group",
    )  # fmt: skip
    assert row.expires_at == trade.later(days=90)
    assert row.deciders.who.source == "The customer"
    assert row.actions == ("remind", "withdraw")
    assert (detail.asked.domain, detail.asked.users) == ("rossi.example", (KEN, GAIA))
    assert [station.event for station in detail.timeline] == [
        "sent", "told", "waiting", "reminder", "expires",
    ]  # fmt: skip
    (mine,) = gaia.call(requests.mine).rows
    assert mine.number == row.number


def test_the_customer_is_told_in_the_chosen_language_or_their_own(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    (mail,) = trade.mails(MARIO, "customer_offer")
    assert (mail.language, mail.link) == ("it", f"smartwizard://approvals/{number}")
    assert (mail.values["users"], mail.values["reminder"]) == ([KEN, GAIA], False)
    (receipt,) = trade.mails(GAIA, "customer_requested")
    assert receipt.link == f"smartwizard://requests/{number}"
    trade.member("lea@vauban.example", "Lea Marchand")
    trade.request(gaia, customer_email="lea@vauban.example", domain="vauban.example", name="Vauban")
    assert trade.mails("lea@vauban.example", "customer_offer")[0].language == "en"
    assert not trade.mails(KEN)


def test_whether_the_customer_has_an_account_is_not_told(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    before = trade.get(gaia, number)
    trade.customer()
    after = trade.get(gaia, number)
    assert after.row.deciders == before.row.deciders
    assert after.timeline == before.timeline


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({"name": ""}, ["account_name"]),
        ({"customer_email": "mario"}, ["customer_email"]),
        ({"customer_email": GAIA}, ["customer_email", "domain"]),
        ({"domain": "bianchi.example"}, ["domain"]),
        ({"customer_email": "mario@gmail.com", "domain": "gmail.com"}, ["domain"]),
        ({"users": "ken\nluca"}, ["users", "users"]),
        ({"note": "x" * 1001, "users_note": "x" * 1001}, ["note", "users_note"]),
        ({"language": "de"}, ["language"]),
        ({"name": "", "domain": "", "users": "ken"}, ["account_name", "domain", "users"]),
    ],
)
def test_everything_wrong_is_told_at_once(
    trade: Trade, gaia: Seat, changed: dict[str, str], fields: list[str]
) -> None:
    form = CustomerForm(**{**FORM, **changed})  # type: ignore[arg-type]
    for deed in (customer_requests.check, customer_requests.send):
        assert sorted(i.field for i in refused(gaia.call, deed, form=form)) == fields
    assert trade.log("request.sent") == []


def test_company_information_comes_first(trade: Trade) -> None:
    bare = trade.person("nina@partner.example")
    start = bare.call(customer_requests.start)
    assert start.missing == ("company_name", "address", "phone")
    refusal = refused(trade.request, bare)
    assert {issue.remedy for issue in refusal} == {"company"}


def test_the_domain_is_judged_by_the_customers_address(trade: Trade, gaia: Seat) -> None:
    def kind(domain: str, *, different: bool = False) -> str:
        verdict = gaia.call(
            customer_requests.verdict, customer_email=MARIO, domain=domain, different=different
        )
        return verdict.kind

    assert kind("rossi.example") == "default"
    assert kind("it.rossi.example") == "prefix"
    assert kind("partner.example") == "unusable"
    assert kind("rossi-group.example", different=True) == "different_domain"
    assert kind("gmail.com", different=True) == "unusable"


def test_the_review_shows_what_will_be_sent(trade: Trade, gaia: Seat) -> None:
    form = CustomerForm(**{**FORM, "customer_email": "info@ROSSI.example"})  # type: ignore[arg-type]
    review = gaia.call(customer_requests.check, form=form)
    assert (review.customer_email, review.kind, review.users) == (
        "info@rossi.example", "default", (KEN, GAIA),
    )  # fmt: skip
    assert review.expires_at == trade.later(days=90)
    assert len(review.warnings) == 1
    assert trade.log("request.sent") == []


def test_name_and_domain_are_held_against_everybody_else(trade: Trade, gaia: Seat) -> None:
    trade.request(gaia)
    other = trade.member("otto@other.example", "Otto Other")
    assert sorted(i.field for i in refused(trade.request, other)) == ["account_name", "domain"]
    refusal = refused(trade.apply, other, "rossi.example", "rossi  GROUP", different=True)
    assert sorted(issue.remedy for issue in refusal) == ["domain_requested", "name_in_use"]
    (own,) = refused(trade.request, gaia, name="Another")
    assert own.remedy == "open_request"


def test_five_may_be_open_at_once_with_the_own_ones(trade: Trade, gaia: Seat) -> None:
    trade.open(gaia, "partner.example")
    for number in range(3):
        trade.ask(gaia, f"p{number}.partner.example")
    for number in range(2):
        host = f"rossi{number}.example"
        trade.request(gaia, name=host, customer_email=f"mario@{host}", domain=host)
    (limit,) = refused(trade.request, gaia)
    assert (limit.remedy, limit.text.n) == ("your_requests", 5)
    (same,) = refused(trade.ask, gaia, "p9.partner.example")
    assert same.text.source == limit.text.source


def test_the_address_is_corrected_while_pending(trade: Trade, gaia: Seat) -> None:
    mario, number = trade.customer(), trade.request(gaia)
    trade.get(mario, number)
    lucia = "lucia@rossi.example"
    changed = gaia.call(
        customer_requests.correct, number=number, version=1, customer_email="Lucia@rossi.example"
    )
    assert (changed.row.subject, changed.row.version) == ("Lucia@rossi.example", 2)
    assert ("address_corrected", MARIO) in [(s.event, s.note) for s in changed.timeline]
    assert trade.mails(MARIO, "customer_withdrawn")
    assert trade.mails("Lucia@rossi.example", "customer_offer")
    assert "was not found" in said(refused(trade.get, mario, number))[0]
    assert refused(trade.accept, mario, number)
    trade.accept(trade.customer(lucia), number)


def test_customers_are_written_to_so_often_a_day(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    for version in range(1, 20):
        trade.clock.advance(minutes=1)
        gaia.call(
            customer_requests.correct, number=number, version=version,
            customer_email=f"p{version}@rossi.example",
        )  # fmt: skip
    again: dict[str, Any] = {"number": number, "version": 20, "customer_email": MARIO}
    (issue,) = refused(gaia.call, customer_requests.correct, **again)
    (same,) = refused(trade.request, gaia, domain="other.rossi.example", name="Another")
    assert same == issue
    assert (issue.field, issue.text.n) == ("customer_email", 20)
    assert issue.text.values["moment"] == trade.later(days=1, minutes=-19)
    trade.clock.advance(hours=23, minutes=41)
    trade.again(gaia).call(customer_requests.correct, **again)
    assert len(trade.mails(MARIO, "customer_offer")) == 2


@pytest.mark.parametrize(
    ("email", "version"),
    [("mario", 1), (MARIO.upper(), 1), ("mario@bianchi.example", 1), (GAIA, 1), (KEN, 2)],
)
def test_an_address_that_does_not_fit_is_refused(
    trade: Trade, gaia: Seat, email: str, version: int
) -> None:
    number = trade.request(gaia)
    assert refused(
        gaia.call, customer_requests.correct, number=number, version=version, customer_email=email
    )


def test_only_the_requester_corrects_and_withdraws(trade: Trade, gaia: Seat) -> None:
    mario, number = trade.customer(), trade.request(gaia)
    assert said(
        refused(mario.call, customer_requests.correct, number=number, version=1, customer_email=KEN)
    ) == ["Only the person who sent the request can change the customer's email address."]
    assert refused(mario.call, requests.withdraw, number=number, version=1)
    gaia.call(requests.withdraw, number=number, version=1)
    assert trade.mails(MARIO, "customer_withdrawn")
    assert refused(trade.accept, mario, number)
    trade.request(gaia)


def test_a_reminder_is_written_to_the_address_once_a_day(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    gaia.call(requests.remind, number=number)
    (_, reminder) = trade.mails(MARIO, "customer_offer")
    assert reminder.values["reminder"] is True
    assert refused(gaia.call, requests.remind, number=number)


def test_the_note_can_be_changed_or_left_out(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    gaia.call(requests.edit_note, number=number, version=1, note="")
    assert trade.get(gaia, number).row.note == ""


def test_a_former_request_begins_a_new_one_with_its_values(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    trade.decline(trade.customer(), number, "Not this year.")
    form = gaia.call(customer_requests.start, again=number).form
    assert form == CustomerForm(**FORM)  # type: ignore[arg-type]
    assert gaia.call(customer_requests.send, form=form).row.number == "CR-2026-00002"
    trade.member("otto@other.example", "Otto Other")
    assert refused(trade.customer(KEN).call, customer_requests.start, again=number)


def test_people_of_the_domain_take_it_and_the_request_is_denied(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    ken = trade.customer(KEN)
    assert "create_new" in ken.call(smart_accounts.before_form).ways
    trade.open(ken, "rossi.example", "Rossi Group")
    detail = trade.get(gaia, number)
    assert detail.row.status == "denied"
    assert (detail.timeline[-1].event, detail.timeline[-1].who.source) == ("denied", "")
    assert [mail.values["you"] for mail in trade.mails(kind="customer_denied")] == [True, False]
    (refusal,) = refused(trade.accept, trade.customer(), number)
    assert "was denied" in refusal.text.source
    assert [entry.actor for entry in trade.log("request.denied")] == [f"person:{ken.id}"]


def test_the_customers_own_account_denies_it_without_telling_them(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    trade.open(trade.customer(), "rossi.example", "Another Name")
    assert trade.get(gaia, number).row.status == "denied"
    assert [mail.email for mail in trade.mails(kind="customer_denied")] == [GAIA]
    other = trade.member("otto@other.example", "Otto Other")
    trade.request(
        other, name="Rossi Group", customer_email="a@bianchi.example", domain="bianchi.example"
    )


def test_a_name_is_held_where_the_account_is_not_at_the_domain(trade: Trade, gaia: Seat) -> None:
    trade.request(gaia)
    ken = trade.customer(KEN)
    refusal = refused(trade.ask, ken, "it.rossi.example", "Rossi Group")
    assert [issue.remedy for issue in refusal] == ["name_in_use"]


def test_a_prefix_that_people_above_ask_for_goes_before(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia, domain="it.rossi.example")
    ken = trade.customer(KEN)
    trade.ask(ken, "it.rossi.example", "Rossi Italia")
    assert trade.get(gaia, number).row.status == "denied"


def test_before_the_form_the_customer_is_told_what_waits_for_them(trade: Trade, gaia: Seat) -> None:
    number = trade.request(gaia)
    mario, ken = trade.customer(), trade.customer(KEN)
    (offered,) = mario.call(smart_accounts.before_form).accounts
    assert (offered.status, offered.number, offered.name) == ("provisional", number, "Rossi Group")
    assert ken.call(smart_accounts.before_form).accounts == ()
    trade.accept(mario, number)
    (opened,) = mario.call(smart_accounts.before_form).accounts
    assert (opened.status, opened.number) == ("active", "")


def test_two_requesters_for_one_domain_one_is_first(trade: Trade, gaia: Seat) -> None:
    second = trade.member("otto@other.example", "Otto Other")
    trade.request(gaia)
    (refusal,) = refused(trade.request, second, name="Rossi Two")
    assert (refusal.field, refusal.remedy) == ("domain", "domain_requested")
    assert trade.log("request.denied") == []
