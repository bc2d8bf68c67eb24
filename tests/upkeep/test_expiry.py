"""After 28 days a request expires: written, freed, logged, told to both sides, each once (R22)."""

from datetime import timedelta

import pytest

from smartwizard.models import ClaimRow, RequestEventRow
from smartwizard.operations import invitations, requests
from tests.upkeep.passing import Kept
from tests.world import Seat, refused, said


def expire(clan: Kept, number: str, *, late: timedelta = timedelta(0)) -> None:
    clan.clock.advance(days=28)
    clan.clock.now += late
    assert clan.status(number) == "pending"
    assert clan.upkeep()["requests"] == 1
    assert clan.status(number) == "expired"


def test_a_second_before_28_days_it_is_open_and_then_it_has_expired(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    clan.clock.advance(days=28, seconds=-1)
    clan.upkeep()
    assert clan.status(number) == "pending"
    clan.clock.advance(seconds=1)
    assert clan.upkeep()["requests"] == 1
    assert clan.status(number) == "expired"
    assert aiko.email


@pytest.mark.usefixtures("operator")
def test_both_sides_are_told_the_operator_too_once_they_could_decide(
    clan: Kept, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example", "Clan Japan").number
    expire(clan, number)
    (mine,) = clan.mails(kind="request_expired")
    assert (mine.email, mine.values["number"]) == (hanako.email, number)
    assert mine.link == f"smartwizard://requests/{number}"
    theirs = {mail.email for mail in clan.mails(kind="request_expired_approver")}
    assert theirs == {aiko.email, operator.email}
    assert aiko.email not in str(mine.values)


def test_who_asked_and_would_have_decided_is_told_once(clan: Kept, aiko: Seat) -> None:
    number = clan.ask(aiko, "jp.clan.example").number
    expire(clan, number)
    assert [mail.email for mail in clan.mails(kind="request_expired")] == [aiko.email]
    assert not clan.mails(kind="request_expired_approver")


def test_name_and_domain_are_free_and_history_and_log_say_when(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example", "Clan Japan").number
    due = clan.clock() + timedelta(days=28)
    expire(clan, number, late=timedelta(days=20))
    with clan.reading():
        claims = [row.key for row in ClaimRow.select() if row.request is not None]
        event = RequestEventRow.get(RequestEventRow.event == "expired")
    assert not claims
    assert (event.at, event.actor) == (due, "upkeep")
    (entry,) = clan.log("request.expired")
    assert (entry.actor, entry.subject) == ("upkeep", "request:1")
    line = clan.get(clan.again(hanako), number).timeline
    assert (line[-1].event, line[-1].at, line[-1].who.source) == ("expired", due, "")
    again = clan.ask(clan.again(hanako), "jp.clan.example", "Clan Japan")
    assert clan.status(again.number) == "pending"
    assert aiko.email


def test_the_timeline_is_the_same_before_and_after_upkeep_wrote_it(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    clan.clock.advance(days=29)
    before = clan.get(clan.again(hanako), number)
    clan.upkeep()
    after = clan.get(clan.again(hanako), number)
    assert before.timeline == after.timeline
    assert before.row.status == after.row.status == "expired"
    late = refused(lambda: clan.again(hanako).call(requests.withdraw, number=number, version=1))
    assert said(late) == ["This request expired on {date}. It does not need to be withdrawn."]
    assert aiko.email


def test_who_has_left_gets_no_mail_and_the_request_still_expires(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    clan.lock_out(aiko)
    clan.lock_out(hanako, "closing")
    expire(clan, number)
    assert not clan.mails(kind="request_expired_approver")


def test_what_fell_due_is_done_in_its_order(clan: Kept, aiko: Seat, hanako: Seat) -> None:
    for number in range(4):
        clan.ask(hanako, f"p{number}.clan.example")
        clan.clock.advance(hours=1)
        hanako = clan.again(hanako)
    clan.clock.advance(days=60)
    assert clan.upkeep()["requests"] == 4
    assert [entry.subject for entry in clan.log("request.expired")] == [
        f"request:{number}" for number in (1, 2, 3, 4)
    ]
    assert aiko.email


def test_an_invitation_expires_for_who_sent_it_and_nobody_is_reminded_of_it(
    clan: Kept, aiko: Seat
) -> None:
    made = aiko.call(
        invitations.invite,
        account_id=1,
        email="grace@partner.example",
        role="virtual_user",
        virtual_accounts=(1,),
        until=clan.clock().date() + timedelta(days=90),
        language="fr",
    )
    clan.member("grace@partner.example", "Grace Whitaker")
    for days in (9, 19):
        clan.clock.advance(days=days)
        clan.upkeep()
    assert clan.status(made.row.number) == "expired"
    assert not clan.digests()
    (mail,) = clan.mails(kind="request_expired")
    assert (mail.email, mail.values["invited"]) == (aiko.email, "grace@partner.example")
    assert not clan.mails(kind="request_expired_approver")
