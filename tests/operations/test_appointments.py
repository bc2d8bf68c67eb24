"""The operator's list of accounts, and appointing an administrator (R61)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.models import RoleRow, SmartAccountRow
from smartwizard.operations import account_properties, appointments, requests
from tests.operations.clan import Clan
from tests.world import Seat, refused, said

REASON = "The last administrator left the company."


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def operator(clan: Clan) -> Seat:
    return clan.operator()


def listed(operator: Seat) -> list[tuple[str, str, int]]:
    found = operator.call(appointments.without_administrator)
    assert operator.call(requests.waiting).accounts == len(found)
    return [(account.domain, account.reason, account.administrators) for account in found]


def appoint(operator: Seat, email: str, reason: str = REASON) -> appointments.Appointed:
    return operator.call(appointments.appoint, account_id=1, email=email, reason=reason)


@pytest.mark.parametrize("status", ["locked", "closing"])
def test_an_account_that_nobody_administers_is_on_the_list(
    clan: Clan, aiko: Seat, operator: Seat, status: str
) -> None:
    assert listed(operator) == []
    clan.lock_out(aiko, status)
    assert listed(operator) == [("clan.example", "no_administrator", 0)]
    clan.lock_out(aiko, "active")
    with clan.writing():
        RoleRow.update(ends=clan.clock()).execute()
    assert listed(operator) == [("clan.example", "no_administrator", 0)]
    clan.set("clan.example", status="closed")
    assert listed(operator) == []


def test_an_account_whose_request_passes_day_fourteen_is_on_the_list(
    clan: Clan, hanako: Seat, operator: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    clan.clock.advance(days=14, seconds=-1)
    operator = clan.again(operator)
    assert listed(operator) == []
    clan.clock.advance(seconds=1)
    assert listed(operator) == [("clan.example", "requests_waiting", 1)]
    clan.decline(operator, number)
    assert listed(operator) == []


def test_the_appointed_administers_at_once_and_everyone_with_a_role_is_told(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(kenji, "clan.example", "virtual_user")
    clan.lock_out(aiko)
    done = appoint(operator, " ＨＡＮＡＫＯ@clan.example")
    assert (done.account, done.name, done.told) == ("Clan Blue", "Hanako Mameshiba", 2)
    assert hanako.call(account_properties.account, account_id=1).may_edit
    mails = clan.mails(kind="administrator_appointed")
    assert {(mail.email, mail.values["you"]) for mail in mails} == {
        (hanako.email, True), (kenji.email, False),
    }  # fmt: skip
    assert {mail.values["reason"] for mail in mails} == {REASON}
    (entry,) = clan.log("account.administrator_appointed")
    assert (entry.subject, entry.new) == (
        "smart_account:1", {"person": f"person:{hanako.id}", "role": "account_administrator"},
    )  # fmt: skip
    assert listed(operator) == []


def test_only_listed_accounts_get_an_administrator_from_the_operator(
    clan: Clan, hanako: Seat, operator: Seat
) -> None:
    assert said(refused(lambda: appoint(operator, hanako.email))) == [
        "The administrators of this Smart Account are active and decide in time."
    ]
    refused(
        lambda: operator.call(
            appointments.appoint, account_id=99, email=hanako.email, reason=REASON
        )
    )


def test_the_appointed_is_an_active_person_of_the_accounts_domain(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    clan.lock_out(aiko)
    mario = clan.member("mario@rossi.example", "Mario Rossi")
    clan.register("new@clan.example")
    nobody = "Nobody has an active Cisco account with this email. Check the address."
    for email, sentence in [
        (mario.email, "An administrator needs an email in the account domain {domain}."),
        (aiko.email, nobody),
        ("new@clan.example", nobody),
        ("", "Enter the email address."),
    ]:  # fmt: skip
        (issue,) = refused(lambda wanted=email: appoint(operator, wanted))
        assert (issue.field, issue.text.source) == ("email", sentence)
    issues = refused(lambda: appoint(operator, mario.email, " "))
    assert {issue.field for issue in issues} == {"email", "reason"}
    below = clan.member("suzu@sales.clan.example", "Suzu Akai")
    appoint(operator, below.email)


def test_for_a_domain_the_operator_allowed_the_creators_host_counts(
    clan: Clan, hanako: Seat, operator: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    mario = clan.member("mario@rossi.example", "Mario Rossi")
    clan.approve(operator, clan.ask(kenji, "green.example", different=True).number)
    clan.lock_out(kenji)
    with clan.reading():
        number = SmartAccountRow.get(SmartAccountRow.domain == "green.example").id
    refused(
        lambda: operator.call(
            appointments.appoint, account_id=number, email=mario.email, reason=REASON
        )
    )
    operator.call(appointments.appoint, account_id=number, email=hanako.email, reason=REASON)


def test_the_appointed_decides_what_was_the_operators_before(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.lock_out(aiko)
    number = clan.ask(kenji, "jp.clan.example").number
    assert "approve" in clan.get(operator, number).row.actions
    appoint(operator, hanako.email)
    assert clan.get(operator, number).row.actions == ("remind",)
    assert clan.get(kenji, number).timeline[-2].at == clan.later(days=14)
    clan.approve(hanako, number)


def test_an_administrator_is_not_appointed_twice(
    clan: Clan, aiko: Seat, hanako: Seat, operator: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example")
    clan.clock.advance(days=14)
    operator = clan.again(operator)
    (issue,) = refused(lambda: appoint(operator, aiko.email))
    assert issue.text.values["name"] == "Aiko Tanaka"
    appoint(operator, hanako.email)
