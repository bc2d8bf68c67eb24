"""Invitations: a role offered to an address, whoever signs in with it decides (R58)."""

from datetime import timedelta

import pytest

from smartwizard.operations import access, decisions, invitations, requests
from tests.operations.clan import Clan
from tests.world import Seat, refused, said

MARIO = "mario@rossi.example"
HANAKO = "hanako@clan.example"


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    """The administrator of clan.example, whose DEFAULT is virtual account 1."""
    seat = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(seat, "clan.example", "Clan Blue")
    return seat


def invite(clan: Clan, aiko: Seat, email: str = MARIO, role: str = "", language: str = "it") -> str:
    """The number of an invitation, to DEFAULT from outside, to the account for the clan's own."""
    inside = email.endswith("@clan.example")
    until = None if inside else clan.later(days=100).date()
    sent = aiko.call(
        invitations.invite,
        account_id=1,
        email=email,
        role=role or ("account_user" if inside else "virtual_user"),
        virtual_accounts=() if inside else (1,),
        until=until,
        language=language,
    )
    return sent.row.number


def roles(seat: Seat) -> list[str]:
    return [line.role for line in seat.call(access.held)]


def test_an_invitation_is_mailed_in_the_chosen_language_with_english_below(
    clan: Clan, aiko: Seat
) -> None:
    number = invite(clan, aiko)
    assert number == "IN-2026-00001"
    (mail,) = clan.mails(MARIO, "invitation")
    assert (mail.language, mail.link) == ("it", f"smartwizard://approvals/{number}")
    clan.member(HANAKO)
    invite(clan, aiko, HANAKO, language="fr")
    assert clan.mails(HANAKO, "invitation")[0].language == "en"


def test_who_has_no_account_makes_one_and_finds_it_waiting(clan: Clan, aiko: Seat) -> None:
    number = invite(clan, aiko)
    mario = clan.member(MARIO, "Mario Rossi")
    (waiting,) = mario.call(requests.waiting).mine.rows
    assert (waiting.number, waiting.name, waiting.actions) == (
        number, "Clan Blue", ("approve", "decline"),
    )  # fmt: skip
    clan.approve(mario, number)
    assert roles(mario) == ["virtual_user"]
    (mail,) = clan.mails(aiko.email, "invitation_accepted")
    assert mail.values["email"] == MARIO
    timeline = clan.get(aiko, number).timeline
    assert [(s.event, s.who.source) for s in timeline][:2] == [
        ("sent", "{name}"), ("told", "The invited person"),
    ]  # fmt: skip


def test_whether_the_address_has_an_account_is_not_told(clan: Clan, aiko: Seat) -> None:
    before = clan.get(aiko, invite(clan, aiko))
    clan.member(MARIO, "Mario Rossi")
    after = clan.get(aiko, before.row.number)
    assert after.row.deciders == before.row.deciders
    assert after.row.deciders.contacts == ()
    assert after.timeline == before.timeline


def test_only_the_person_with_exactly_the_address_sees_and_decides_it(
    clan: Clan, aiko: Seat
) -> None:
    operator, kenji = clan.operator(), clan.member("kenji@clan.example", "Kenji Sato")
    number = invite(clan, aiko, HANAKO)
    assert "was not found" in said(refused(lambda: clan.get(kenji, number)))[0]
    for seat in (aiko, operator):
        assert said(refused(lambda who=seat: clan.approve(who, number))) == [
            "Only the invited person can accept or decline an invitation."
        ]
    clan.grant(kenji, "clan.example")
    assert clan.get(kenji, number).row.subject == HANAKO


def test_people_from_outside_need_a_last_day_and_approvers_the_domain(
    clan: Clan, aiko: Seat
) -> None:
    def fields(email: str, role: str) -> list[str]:
        refusal = refused(
            lambda: aiko.call(
                invitations.invite, account_id=1, email=email, role=role, virtual_accounts=(1,)
            )
        )
        return sorted({issue.field for issue in refusal})

    assert fields(MARIO, "virtual_user") == ["until"]
    assert fields(MARIO, "account_approver") == ["role", "until"]
    assert fields("no address", "virtual_user") == ["email", "until"]
    offer = aiko.call(invitations.offer, account_id=1, email=MARIO)
    assert offer.roles == ("virtual_user", "virtual_administrator")


def test_an_address_has_one_open_invitation_to_an_account(clan: Clan, aiko: Seat) -> None:
    number = invite(clan, aiko)
    refusal = refused(lambda: invite(clan, aiko, MARIO.upper()))
    assert (refusal[0].remedy, refusal[0].text.values["number"]) == ("open_request", number)
    aiko.call(invitations.take_back, number=number, version=1)
    assert invite(clan, aiko) == "IN-2026-00002"


def test_what_the_person_holds_is_not_offered(clan: Clan, aiko: Seat) -> None:
    hanako = clan.member(HANAKO)
    clan.grant(hanako, "clan.example", "account_user")
    assert refused(lambda: invite(clan, aiko, HANAKO))[0].field == "email"
    invite(clan, aiko, HANAKO, "account_approver")


def test_it_is_sent_again_once_a_day(clan: Clan, aiko: Seat) -> None:
    number = invite(clan, aiko)

    def again() -> None:
        clan.again(aiko).call(invitations.send_again, number=number, version=1)

    refusal = refused(again)
    assert refusal[0].text.values["date"] == clan.later(days=1)
    clan.clock.advance(days=1)
    again()
    assert len(clan.mails(MARIO, "invitation")) == 2
    assert refused(again)


def test_a_changed_invitation_is_mailed_and_gives_the_new_role(clan: Clan, aiko: Seat) -> None:
    number = invite(clan, aiko, HANAKO)
    hanako = clan.member(HANAKO)
    clan.get(hanako, number)
    aiko.call(invitations.change, number=number, version=1, role="account_approver")
    assert len(clan.mails(HANAKO, "invitation")) == 2
    assert said(
        refused(lambda: hanako.call(decisions.decide, number=number, version=1, approve=True))
    ) == ["This request has changed since you opened it. Look at it again."]
    clan.approve(hanako, number)
    assert roles(hanako) == ["account_approver"]


def test_an_invitation_taken_back_is_told_and_cannot_be_accepted(clan: Clan, aiko: Seat) -> None:
    number = invite(clan, aiko, HANAKO)
    hanako = clan.member(HANAKO)
    aiko.call(invitations.take_back, number=number, version=1)
    assert clan.mails(HANAKO, "invitation_withdrawn")
    refusal = refused(lambda: clan.approve(hanako, number))
    assert "withdrew this request" in said(refusal)[0]
    assert roles(hanako) == []


def test_it_expires_after_twenty_eight_days(clan: Clan, aiko: Seat) -> None:
    number = invite(clan, aiko, HANAKO)
    clan.clock.advance(days=28)
    hanako = clan.member(HANAKO)
    assert clan.get(hanako, number).row.status == "expired"
    assert refused(lambda: clan.approve(hanako, number))
    invite(clan, clan.again(aiko), HANAKO)


def test_declining_tells_who_invited(clan: Clan, aiko: Seat) -> None:
    number = invite(clan, aiko, HANAKO)
    hanako = clan.member(HANAKO)
    clan.decline(hanako, number, "I work for another team.")
    (mail,) = clan.mails(aiko.email, "invitation_declined")
    assert mail.values["reason"] == "I work for another team."


def test_accepting_approves_the_open_access_request_and_undo_opens_both_again(
    clan: Clan, aiko: Seat
) -> None:
    hanako = clan.member(HANAKO)
    asked = clan.ask_access(hanako, "clan.example")
    number = invite(clan, aiko, HANAKO)
    clan.approve(hanako, number)
    settled = clan.get(hanako, asked)
    assert settled.row.status == "approved"
    assert [each.role for each in settled.granted] == ["account_user"]
    assert clan.mails(HANAKO, "access_approved")
    assert clan.get(aiko, asked).undo_until is None
    assert refused(lambda: aiko.call(decisions.undo, number=asked))
    hanako.call(decisions.undo, number=number)
    assert roles(hanako) == []
    for each in (asked, number):
        assert clan.get(hanako, each).row.status == "pending"
    assert not clan.mails(HANAKO, "access_approved")
    clan.approve(aiko, asked)
    assert roles(hanako) == ["virtual_user"]


def test_undo_cannot_leave_the_account_without_an_administrator(clan: Clan, aiko: Seat) -> None:
    hanako = clan.member(HANAKO)
    number = invite(clan, aiko, HANAKO, "account_administrator")
    clan.approve(hanako, number)
    aiko.call(access.give_up, role_id=aiko.call(access.held)[0].id)
    refusal = refused(lambda: hanako.call(decisions.undo, number=number))
    assert refusal[0].text.values["account"] == "Clan Blue"


def test_administrators_see_the_invitations_of_their_account_and_not_among_requests(
    clan: Clan, aiko: Seat
) -> None:
    number = invite(clan, aiko)
    (row,) = aiko.call(invitations.of_account, account_id=1).rows
    assert (row.number, row.access_type, row.flags) == (number, "role", ())
    assert aiko.call(requests.mine).rows == ()
    assert aiko.call(requests.of_account, account_id=1).rows == ()
    assert aiko.call(requests.waiting).others.rows == ()
    detail = clan.get(aiko, number)
    assert (detail.asked.role, detail.asked.until) == (
        "virtual_user", clan.clock().date() + timedelta(days=100),
    )  # fmt: skip


def test_each_invited_person_sees_only_their_own(clan: Clan, aiko: Seat) -> None:
    numbers = {email: invite(clan, aiko, email) for email in (MARIO, HANAKO)}
    for email, number in numbers.items():
        seat = clan.member(email)
        assert [row.number for row in seat.call(requests.waiting).mine.rows] == [number]
    rows = aiko.call(invitations.of_account, account_id=1).rows
    assert {row.subject: row.number for row in rows} == numbers
