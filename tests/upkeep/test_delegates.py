"""Reminders and expiry reach who decides in somebody's place (A12, R55)."""

from datetime import timedelta

from smartwizard.operations import delegations, requests
from tests.upkeep.passing import Kept
from tests.world import Seat


def let_decide(clan: Kept, away: Seat, colleague: Seat) -> None:
    today = clan.clock().date()
    away.call(
        delegations.delegate, email=colleague.email, first=today, last=today + timedelta(days=40)
    )


def test_digests_and_expiry_reach_the_delegate_too_and_say_for_whom(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.live_in("UTC", kenji)
    let_decide(clan, aiko, kenji)
    clan.ask(hanako, "jp.clan.example")
    clan.clock.advance(days=4)
    clan.upkeep()
    told = {mail.email: mail.values["stood_in_for"] for mail in clan.digests()}
    assert told == {aiko.email: [], kenji.email: ["Aiko Tanaka"]}
    clan.clock.advance(days=25)
    clan.upkeep()
    expired = [mail.email for mail in clan.mails(kind="request_expired_approver")]
    assert sorted(set(expired)) == [aiko.email, kenji.email]


def test_a_delegate_gets_the_mails_of_requests_with_the_name_of_who_is_away(
    clan: Kept, aiko: Seat, hanako: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    let_decide(clan, aiko, kenji)
    first = clan.ask(hanako, "jp.clan.example").number
    clan.ask_access(hanako, "clan.example")
    hanako.call(requests.remind, number=first)
    for kind in ("setup_pending_approver", "access_requested_approver", "request_reminder"):
        told = {mail.email: mail.values["instead_of"] for mail in clan.mails(kind=kind)}
        assert told == {aiko.email: "", kenji.email: "Aiko Tanaka"}
