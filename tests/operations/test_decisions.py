"""Who decides a request, when and how, and what that does (R21, R22, R54, R55)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from smartwizard.models import ClaimRow, OperatorRow, PersonRow, RoleRow, SmartAccountRow
from smartwizard.operations import decisions, requests, smart_accounts
from tests.operations.clan import TOKYO, Clan
from tests.world import Seat, refused, said

ALREADY = "{name} decided this request on {date}. Your decision was not saved."


@pytest.fixture
def hanako(clan: Clan) -> Seat:
    """Somebody of clan.example, whether or not anybody administers it."""
    return clan.member("hanako@clan.example")


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def kenji(clan: Clan, aiko: Seat) -> Seat:
    """A second administrator of clan.example."""
    seat = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(seat, "clan.example")
    return seat


def ask(clan: Clan, seat: Seat) -> str:
    return clan.ask(seat, "jp.clan.example", "Clan Blue Japan").number


def account(clan: Clan, domain: str = "jp.clan.example") -> SmartAccountRow | None:
    with clan.reading():
        return SmartAccountRow.get_or_none(SmartAccountRow.domain == domain)


def test_approving_makes_the_account_at_once_and_holds_the_mail(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = ask(clan, hanako)
    decided = clan.approve(aiko, number)
    assert (decided.status, decided.undo_until) == ("approved", clan.later(seconds=10))
    made = account(clan)
    assert made is not None
    assert (made.name, made.status, made.visibility) == ("Clan Blue Japan", "active", "public")
    with clan.reading():
        (role,) = RoleRow.select().where(RoleRow.account == made)
        assert (role.person.id, role.role) == (hanako.id, "account_administrator")
    assert clan.get(hanako, number).row.status == "approved"
    (mail,) = clan.mails("hanako@clan.example", "account_activated")
    assert mail.values["number"] == number
    assert mail.values["company"] == "Clan Blue"
    assert mail.values["address"] == "9-7-1 AKASAKA, MIDTOWN TOWER, MINATO, TOKYO, 107-6227, JAPAN"
    assert clan.held_until("account_activated")[-1] == clan.later(seconds=10)
    (entry,) = clan.log("request.approved")
    assert (entry.actor, entry.new) == (
        f"person:{aiko.id}", {"account": f"smart_account:{made.id}"},
    )  # fmt: skip


def test_who_activated_is_named_only_where_the_account_shows_it(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.approve(aiko, ask(clan, hanako))
    clan.set("clan.example", shows="full")
    clan.approve(aiko, clan.ask(hanako, "fr.clan.example").number)
    named = [m.values["activated_by"] for m in clan.mails(hanako.email, "account_activated")]
    assert named == [{"code": ["role", "account_administrator"]}, "Aiko Tanaka"]


def test_declining_needs_a_reason_that_the_applicant_reads(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = ask(clan, hanako)
    for nothing in ("", "  \n ", "\u200b"):
        (issue,) = refused(lambda reason=nothing: clan.decline(aiko, number, reason))
        assert issue.field == "reason"
    (issue,) = refused(lambda: clan.decline(aiko, number, "x" * 1001))
    assert issue.text.values["maximum"] == 1000
    clan.decline(aiko, number, "本社のアカウントを使ってください。")
    detail = clan.get(hanako, number)
    assert (detail.row.status, detail.reason) == (
        "declined", "本社のアカウントを使ってください。",
    )  # fmt: skip
    (mail,) = clan.mails(kind="setup_declined")
    assert (mail.email, mail.values["reason"]) == (hanako.email, detail.reason)
    assert clan.held_until("setup_declined") == [clan.later(seconds=10)]
    assert account(clan) is None


def test_declining_frees_name_and_domain_at_once(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.decline(aiko, ask(clan, hanako))
    with clan.reading():
        assert not ClaimRow.select().where(ClaimRow.request.is_null(False)).exists()
    ask(clan, hanako)


@pytest.mark.parametrize("approve", [True, False])
def test_who_comes_second_is_told_by_whom_and_when(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, *, approve: bool
) -> None:
    number = ask(clan, hanako)
    clan.decide(aiko, number, approve=approve, reason="Not now.")
    clan.clock.advance(minutes=3)
    for other in (True, False):
        (issue,) = refused(
            lambda second=other: kenji.call(
                decisions.decide, number=number, version=1, approve=second, reason="Not now."
            )
        )
        assert (issue.text.source, issue.remedy) == (ALREADY, "reload")
        assert issue.text.values["date"] == clan.later(minutes=-3)
        name = issue.text.values["name"]
        assert "Aiko Tanaka" in str(name)
    assert len(clan.log("request.approved")) == approve


def test_a_decision_on_what_changed_since_is_refused(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = ask(clan, hanako)
    clan.approve(aiko, number)
    aiko.call(decisions.undo, number=number)
    (issue,) = refused(lambda: aiko.call(decisions.decide, number=number, version=1, approve=True))
    assert issue.remedy == "reload"
    assert issue.text.source == "This request has changed since you opened it. Look at it again."
    assert clan.approve(aiko, number).version == 4


def test_nobody_decides_their_own_request_while_another_can(
    clan: Clan, aiko: Seat, kenji: Seat
) -> None:
    number = ask(clan, kenji)
    assert said(refused(lambda: clan.approve(kenji, number))) == [
        "You cannot decide your own request. Another administrator decides it."
    ]
    assert clan.get(kenji, number).row.actions == ("remind", "withdraw")
    clan.approve(aiko, number)


def test_the_only_administrator_decides_their_own_and_the_log_marks_it(
    clan: Clan, aiko: Seat
) -> None:
    number = ask(clan, aiko)
    assert clan.get(aiko, number).row.actions == ("approve", "decline", "withdraw")
    assert "own" in clan.get(aiko, number).row.flags
    clan.approve(aiko, number)
    assert clan.log("request.approved")[0].new["own"] is True


@pytest.mark.parametrize("status", ["locked", "closing"])
def test_an_administrator_who_cannot_act_is_no_other(
    clan: Clan, aiko: Seat, kenji: Seat, status: str
) -> None:
    number = ask(clan, aiko)
    refused(lambda: clan.approve(aiko, number))
    clan.lock_out(kenji, status)
    clan.approve(aiko, number)


def test_the_operator_decides_what_nobody_else_can(clan: Clan, hanako: Seat) -> None:
    operator = clan.operator()
    number = ask(clan, hanako)
    assert said(refused(lambda: clan.approve(hanako, number))) == [
        "Only the registry operator can decide this request."
    ]
    clan.approve(operator, number)
    (mail,) = clan.mails(kind="account_activated")
    assert mail.values["activated_by"] == {"code": ["role", "operator"]}
    assert clan.log("request.approved")[0].new == {"account": "smart_account:1"}


def test_an_operator_who_decides_for_their_own_address_is_marked(clan: Clan, hanako: Seat) -> None:
    operator = clan.operator()
    with clan.writing():
        OperatorRow.update(email_key=hanako.email).execute()
    number = ask(clan, hanako)
    assert "own" in clan.get(operator, number).row.flags
    clan.approve(operator, number)
    assert clan.log("request.approved")[0].new["same_email"] is True


def test_from_day_fourteen_the_operator_may_decide_too(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    number = ask(clan, hanako)
    clan.clock.advance(days=14, seconds=-1)
    operator = clan.again(operator)
    (issue,) = refused(lambda: clan.approve(operator, number))
    assert issue.text.values["date"] == clan.later(seconds=1)
    assert clan.get(operator, number).row.actions == ("remind", "contact_support")
    clan.clock.advance(seconds=1)
    assert clan.get(operator, number).row.actions == (
        "approve",
        "decline",
        "remind",
        "contact_support",
    )
    assert "approve" in clan.get(clan.again(aiko), number).row.actions
    clan.approve(operator, number)


def test_an_account_whose_administrators_are_gone_is_the_operators_at_once(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    number = ask(clan, hanako)
    refused(lambda: clan.approve(operator, number))
    clan.lock_out(aiko)
    clan.approve(operator, number)


def test_a_closed_account_above_decides_nothing(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    operator = clan.operator()
    number = ask(clan, hanako)
    clan.set("clan.example", status="closed")
    refused(lambda: clan.get(aiko, number))
    assert aiko.call(requests.waiting).mine.rows == ()
    assert [row.number for row in operator.call(requests.for_operator).rows] == [number]
    clan.approve(operator, number)


def test_past_its_deadline_a_request_has_expired_before_anybody_writes_it(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = ask(clan, hanako)
    clan.clock.advance(days=28)
    aiko, hanako = clan.again(aiko), clan.again(hanako)
    detail = clan.get(hanako, number)
    assert (detail.row.status, detail.row.actions) == ("expired", ())
    assert detail.timeline[-1].event == "expired"
    (issue,) = refused(lambda: clan.approve(aiko, number))
    assert issue.text.source == "This request expired on {date}. Your decision was not saved."
    refused(lambda: hanako.call(requests.withdraw, number=number, version=1))
    assert ask(clan, hanako) != number
    assert clan.get(hanako, number).row.status == "expired"


def test_an_applicant_who_is_gone_cannot_be_granted_anything(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = ask(clan, hanako)
    clan.lock_out(hanako)
    assert said(refused(lambda: clan.approve(aiko, number))) == [
        "The requester no longer has an active Cisco account."
    ]
    detail = clan.get(aiko, number)
    assert [check.code for check in detail.checks if not check.fine] == ["applicant"]
    assert detail.row.flags == ("inactive",)
    clan.decline(aiko, number)


def test_a_domain_that_no_longer_follows_from_the_email_is_not_granted(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = ask(clan, hanako)
    with clan.writing():
        email = "hanako@rossi.example"
        PersonRow.update(email=email, email_key=email).where(PersonRow.id == hanako.id).execute()
    (issue,) = refused(lambda: clan.approve(aiko, number))
    assert issue.text.values["host"] == "rossi.example"
    detail = clan.get(aiko, number)
    assert set(detail.row.flags) == {"outside", "changed"}
    assert [check.code for check in detail.checks if not check.fine] == ["verdict"]
    assert detail.row.status == "pending"


def test_an_applicant_withdraws_until_it_is_decided(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat
) -> None:
    number = ask(clan, hanako)
    assert said(refused(lambda: aiko.call(requests.withdraw, number=number, version=1))) == [
        "Only the person who sent the request can withdraw it."
    ]
    detail = hanako.call(requests.withdraw, number=number, version=1)
    assert (detail.row.status, detail.row.actions) == ("withdrawn", ())
    told = clan.mails(kind="setup_withdrawn")
    assert {mail.email for mail in told} == {aiko.email, kenji.email}
    (issue,) = refused(lambda: aiko.call(decisions.decide, number=number, version=1, approve=True))
    assert "Hanako Mameshiba" in str(issue.text.values["name"])
    assert said(refused(lambda: hanako.call(requests.withdraw, number=number, version=2))) == [
        "This request was already withdrawn on {date}."
    ]
    second = ask(clan, hanako)
    clan.approve(aiko, second)
    (issue,) = refused(lambda: hanako.call(requests.withdraw, number=second, version=1))
    assert issue.text.source.endswith("It can no longer be withdrawn.")
    assert "Aiko" not in str(issue.text.values)


def test_an_approver_or_user_of_the_account_above_decides_nothing(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = ask(clan, hanako)
    for role in ("account_approver", "account_user", "virtual_administrator"):
        seat = clan.member(f"{role}@clan.example".replace("_", ""), "Role Holder")
        clan.grant(seat, "clan.example", role)
        for approve in (True, False):
            call = lambda s=seat, a=approve: s.call(  # noqa: E731
                decisions.decide, number=number, version=1, approve=a, reason="Not now."
            )
            assert said(refused(call)) == ["The request {number} was not found. Check the number."]


def test_a_suspended_an_ended_and_a_future_role_decide_nothing(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat
) -> None:
    number = ask(clan, hanako)
    now = clan.clock()
    for values in (
        {"suspended": True},
        {"suspended": False, "ends": now},
        {"ends": now + timedelta(days=9), "since": now + timedelta(days=1)},
    ):
        with clan.writing():
            RoleRow.update(**values).where(RoleRow.person == kenji.id).execute()
        refused(lambda: clan.get(kenji, number))
        assert clan.get(aiko, number).row.deciders.count == 1


def test_after_a_decision_the_same_may_be_asked_again(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    first = ask(clan, hanako)
    clan.decline(aiko, first)
    second = ask(clan, hanako)
    clan.approve(aiko, second)
    refused(lambda: ask(clan, hanako))
    listed = hanako.call(requests.mine).rows
    assert [(row.number, row.status) for row in listed] == [
        (second, "approved"), (first, "declined"),
    ]  # fmt: skip


def test_a_name_may_be_written_with_markup_and_stays_text(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    name = "<b>Clan</b> & Blue"
    pending = hanako.call(
        smart_accounts.create, name=name, domain="jp.clan.example", headquarters=TOKYO,
        note="<script>\n=1+1",
    )  # fmt: skip
    assert isinstance(pending, smart_accounts.Pending)
    detail = clan.get(aiko, pending.number)
    assert (detail.asked.name, detail.row.note) == (name, "<script>\n=1+1")
