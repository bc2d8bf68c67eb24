"""Deciders are worked out anew when a nearer account comes, goes, or moves (R16, R36, R55)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from smartwizard.models import RequestRow
from smartwizard.operations import decisions, requests
from tests.operations.clan import Clan
from tests.world import Seat, refused


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    return clan.member("aiko@clan.example", "Aiko Tanaka")


@pytest.fixture
def operator(clan: Clan) -> Seat:
    return clan.operator()


def held_by(clan: Clan, number: str) -> tuple[str | None, timedelta]:
    """The domain of the account that holds a request, and from when the operator may decide."""
    with clan.reading():
        row = RequestRow.get(RequestRow.number == number)
        above = row.account.domain if row.account is not None else None
        return above, row.operator_from - row.created_at


def waits_for(seat: Seat) -> list[str]:
    return [row.number for row in seat.call(requests.waiting).mine.rows]


def test_the_operators_request_goes_to_the_account_that_opens_above_it(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    number = clan.ask(hanako, "tokyo.jp.clan.example").number
    assert waits_for(operator) == [number]
    clan.clock.advance(days=3)
    aiko = clan.again(aiko)
    clan.open(aiko, "clan.example")
    assert held_by(clan, number) == ("clan.example", timedelta(days=14))
    assert waits_for(clan.again(operator)) == []
    assert waits_for(aiko) == [number]
    assert [m.email for m in clan.mails(kind="setup_pending_approver")] == [
        operator.email, aiko.email,
    ]  # fmt: skip
    events = [station.event for station in clan.get(aiko, number).timeline]
    assert events[:4] == ["sent", "told", "handed_over", "waiting"]
    assert clan.log("request.handed_over")[0].new == {"to": "smart_account:1"}
    clan.approve(aiko, number)


def test_a_nearer_account_takes_over_and_a_farther_one_does_not(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    clan.open(aiko, "clan.example")
    tokyo = clan.ask(aiko, "tokyo.jp.clan.example").number
    other = clan.ask(aiko, "tokyo.notjp.clan.example").number
    jp = clan.ask(hanako, "jp.clan.example").number
    clan.approve(aiko, jp)
    assert held_by(clan, tokyo)[0] == "jp.clan.example"
    assert held_by(clan, other)[0] == "clan.example"
    assert tokyo in waits_for(hanako)
    kenji = clan.member("kenji@tokyo.jp.clan.example", "Kenji Sato")
    deep = clan.ask(kenji, "a.tokyo.jp.clan.example").number
    clan.approve(aiko, clan.ask(hanako, "fr.clan.example").number)
    assert held_by(clan, deep)[0] == "jp.clan.example"


def test_mails_about_changed_hands_are_held_like_the_decision_that_caused_them(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.open(aiko, "clan.example")
    clan.ask(aiko, "tokyo.jp.clan.example")
    clan.approve(aiko, clan.ask(hanako, "jp.clan.example").number)
    *_, last = clan.held_until("setup_pending_approver")
    assert last == clan.later(seconds=10)
    assert clan.mails(kind="setup_pending_approver")[-1].email == hanako.email


def test_undo_gives_back_what_the_account_had_taken_over(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    clan.open(aiko, "clan.example")
    tokyo = clan.ask(aiko, "tokyo.jp.clan.example").number
    jp = clan.ask(hanako, "jp.clan.example").number
    before = clan.mails(), held_by(clan, tokyo)
    clan.approve(aiko, jp)
    aiko.call(decisions.undo, number=jp)
    assert (clan.mails(), held_by(clan, tokyo)) == before
    assert set(waits_for(aiko)) == {tokyo, jp}


def test_undo_gives_back_to_the_operator_where_there_was_no_account(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    tokyo = clan.ask(aiko, "tokyo.jp.clan.example").number
    jp = clan.ask(hanako, "jp.clan.example").number
    clan.approve(operator, jp)
    assert held_by(clan, tokyo)[0] == "jp.clan.example"
    operator.call(decisions.undo, number=jp)
    assert held_by(clan, tokyo) == (None, timedelta(0))
    assert set(waits_for(operator)) == {tokyo, jp}


def test_a_request_that_the_new_account_decided_keeps_it_from_being_undone(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    tokyo = clan.ask(aiko, "tokyo.jp.clan.example").number
    jp = clan.ask(hanako, "jp.clan.example").number
    clan.approve(operator, jp)
    clan.decline(hanako, tokyo)
    (issue,) = refused(lambda: operator.call(decisions.undo, number=jp))
    assert "already in use" in issue.text.source


def test_who_decided_for_an_account_that_is_gone_stays_unnamed(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    tokyo = clan.ask(aiko, "tokyo.jp.clan.example").number
    jp = clan.ask(hanako, "jp.clan.example").number
    clan.approve(operator, jp)
    clan.decline(hanako, tokyo)
    hanako.call(decisions.undo, number=tokyo)
    operator.call(decisions.undo, number=jp)
    assert "Hanako" not in str(clan.get(aiko, tokyo).timeline)


def test_a_different_domain_stays_with_the_operator(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    mario = clan.member("mario@rossi.example", "Mario Rossi")
    number = clan.ask(hanako, "clan.rossi.example", different=True).number
    clan.open(mario, "rossi.example")
    assert held_by(clan, number)[0] is None
    assert waits_for(operator) == [number]


def test_a_lapsed_request_changes_no_hands(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    clan.clock.advance(days=28)
    clan.open(clan.again(aiko), "clan.example")
    assert held_by(clan, number)[0] is None
