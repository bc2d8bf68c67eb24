"""Undo decision: everything is as before, unless something was built on it (R21)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.models import (
    ClaimRow,
    RequestRow,
    RoleRow,
    SmartAccountRow,
    VirtualAccountRow,
)
from smartwizard.operations import account_properties, decisions
from tests.operations.clan import TOKYO, Clan
from tests.world import Seat, refused, said


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def number(clan: Clan, aiko: Seat, hanako: Seat) -> str:
    """Hanako's request for jp.clan.example, which Aiko decides."""
    return clan.ask(hanako, "jp.clan.example", "Clan Blue Japan").number


def state(clan: Clan) -> tuple[object, ...]:
    """What undoing has to bring back: accounts, roles and claims."""
    with clan.reading():
        accounts = [(a.name, a.domain, a.version) for a in SmartAccountRow.select()]
        inside = [(v.account.domain, v.name) for v in VirtualAccountRow.select()]
        roles = [(r.person.id, r.account.domain, r.role) for r in RoleRow.select()]
        claims = ClaimRow.select().where(ClaimRow.kind != "email")
        held = {
            (c.kind, c.key, c.account and c.account.domain, c.request and c.request.number)
            for c in claims
        }
    return accounts, inside, roles, held


@pytest.mark.parametrize("approve", [True, False])
def test_undo_within_the_hold_makes_everything_as_before(
    clan: Clan, aiko: Seat, hanako: Seat, number: str, *, approve: bool
) -> None:
    before, mails = state(clan), clan.mails()
    clan.decide(aiko, number, approve=approve, reason="Not now.")
    assert state(clan) != before
    assert clan.get(aiko, number).row.actions == ("undo",)
    assert clan.get(aiko, number).undo_until == clan.later(seconds=10)
    clan.clock.advance(seconds=9.9)
    undone = aiko.call(decisions.undo, number=number)
    assert (undone.status, undone.version, undone.undo_until) == ("pending", 3, None)
    assert state(clan) == before
    assert clan.mails() == mails
    detail = clan.get(hanako, number)
    assert (detail.row.status, detail.reason, detail.row.decided_at) == ("pending", "", None)
    made = "approved" if approve else "declined"
    assert [s.event for s in detail.timeline if s.state == "done"] == [
        "sent", "told", made, "undone",
    ]  # fmt: skip


def test_the_log_keeps_the_decision_and_its_undoing(clan: Clan, aiko: Seat, number: str) -> None:
    clan.approve(aiko, number)
    aiko.call(decisions.undo, number=number)
    actions = [entry.action for entry in clan.log()]
    tail = ["account.created", "request.approved", "account.removed", "request.undone"]
    assert actions[-4:] == tail
    assert clan.log("request.undone")[0].old == {"status": "approved"}


def test_after_undo_it_can_be_decided_otherwise_with_one_mail(
    clan: Clan, aiko: Seat, hanako: Seat, number: str
) -> None:
    for _ in range(3):
        clan.approve(aiko, number)
        aiko.call(decisions.undo, number=number)
    clan.decline(aiko, number)
    clan.clock.advance(seconds=10)
    kinds = [mail.kind for mail in clan.mails(hanako.email)]
    assert kinds == ["activate", "setup_pending", "setup_declined"]


def test_no_account_ever_gets_the_number_of_one_that_was_undone(
    clan: Clan, aiko: Seat, hanako: Seat, number: str
) -> None:
    clan.approve(aiko, number)
    aiko.call(decisions.undo, number=number)
    mario = clan.member("mario@rossi.example", "Mario Rossi")
    created = clan.open(mario, "rossi.example")
    made = {entry.subject for entry in clan.log("account.created")}
    assert f"smart_account:{created.account_id}" in made
    assert len(made) == len(clan.log("account.created"))


@pytest.mark.parametrize("approve", [True, False])
def test_after_the_hold_a_decision_stands(
    clan: Clan, aiko: Seat, number: str, *, approve: bool
) -> None:
    clan.decide(aiko, number, approve=approve, reason="Not now.")
    clan.clock.advance(seconds=10)
    assert said(refused(lambda: aiko.call(decisions.undo, number=number))) == [
        "The decision can no longer be undone: its emails have been sent."
    ]
    assert clan.get(aiko, number).row.actions == ()


def test_only_who_decided_can_undo(clan: Clan, aiko: Seat, hanako: Seat, number: str) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(kenji, "clan.example")
    assert said(refused(lambda: kenji.call(decisions.undo, number=number))) == [
        "No decision was made on this request. There is nothing to undo."
    ]
    clan.approve(aiko, number)
    for other in (kenji, hanako):
        assert said(refused(lambda seat=other: seat.call(decisions.undo, number=number))) == [
            "Only the person who decided can undo the decision."
        ]
    assert "undo" not in clan.get(kenji, number).row.actions


def test_who_lost_the_role_meanwhile_cannot_undo(clan: Clan, aiko: Seat, number: str) -> None:
    clan.approve(aiko, number)
    with clan.writing():
        RoleRow.update(suspended=True).where(RoleRow.person == aiko.id).execute()
    refused(lambda: aiko.call(decisions.undo, number=number))


def test_an_account_that_was_changed_meanwhile_stays(
    clan: Clan, aiko: Seat, hanako: Seat, number: str
) -> None:
    clan.approve(aiko, number)
    (mine,) = hanako.call(account_properties.mine)
    hanako.call(
        account_properties.edit_properties, account_id=mine.id, version=1,
        name="Clan Blue Nippon", headquarters=TOKYO, visibility="private", shows="role",
    )  # fmt: skip
    refused(lambda: aiko.call(decisions.undo, number=number))
    assert clan.get(aiko, number).row.status == "approved"


@pytest.mark.parametrize("built", ["virtual_account", "role", "request"])
def test_an_account_on_which_something_was_built_stays(
    clan: Clan, aiko: Seat, hanako: Seat, number: str, built: str
) -> None:
    clan.approve(aiko, number)
    clan.clock.advance(seconds=1)
    with clan.writing():
        account = SmartAccountRow.get(SmartAccountRow.domain == "jp.clan.example")
        if built == "virtual_account":
            VirtualAccountRow.create(
                account=account, name="Osaka", name_key="osaka", created_at=clan.clock()
            )
    if built == "role":
        clan.grant(aiko, "jp.clan.example", "account_user")
    if built == "request":
        clan.ask(aiko, "osaka.jp.clan.example")
    (issue,) = refused(lambda: aiko.call(decisions.undo, number=number))
    assert issue.text.values["account"] == "Clan Blue Japan"
    assert clan.get(aiko, number).row.status == "approved"


@pytest.mark.parametrize(("name", "domain"), [("Clan Blue Japan", "fr"), ("Other", "jp")])
def test_a_declined_request_cannot_come_back_once_its_name_or_domain_is_taken(
    clan: Clan, aiko: Seat, hanako: Seat, number: str, name: str, domain: str
) -> None:
    clan.decline(aiko, number)
    clan.ask(hanako, f"{domain}.clan.example", name)
    (issue,) = refused(lambda: aiko.call(decisions.undo, number=number))
    assert (
        issue.text.source
        == "“{value}” was taken in the meantime. The decision can no longer be undone."
    )
    assert clan.get(aiko, number).row.status == "declined"


def test_a_decision_is_not_undone_past_the_deadline_of_its_request(
    clan: Clan, aiko: Seat, hanako: Seat, number: str
) -> None:
    clan.clock.advance(days=28, seconds=-5)
    aiko = clan.again(aiko)
    clan.approve(aiko, number)
    clan.clock.advance(seconds=6)
    assert said(refused(lambda: aiko.call(decisions.undo, number=number))) == [
        "The request expired in the meantime. The decision can no longer be undone."
    ]
    with clan.reading():
        assert RequestRow.get(RequestRow.number == number).status == "approved"


def test_an_account_whose_people_asked_for_another_domain_is_not_taken_back(
    clan: Clan, aiko: Seat, hanako: Seat, number: str
) -> None:
    clan.approve(aiko, number)
    account = hanako.call(account_properties.mine)[0].id
    asked = hanako.call(
        account_properties.ask_domain, account_id=account, version=1, domain="tokyo.clan.example"
    )
    issues = refused(aiko.call, decisions.undo, number=number)
    assert ["already in use" in sentence for sentence in said(issues)] == [True]
    assert clan.get(hanako, asked.row.number).asked.name == "Clan Blue Japan"


def test_a_declined_change_does_not_come_back_beside_the_one_sent_instead(
    clan: Clan, aiko: Seat
) -> None:
    operator = clan.operator()
    account = aiko.call(account_properties.mine)[0].id
    numbers = []
    for domain in ("one.clan.example", "two.clan.example"):
        asked = aiko.call(
            account_properties.ask_domain, account_id=account, version=1, domain=domain
        )
        numbers.append(asked.row.number)
        if len(numbers) == 1:
            clan.decline(operator, numbers[0])
    issues = refused(operator.call, decisions.undo, number=numbers[0])
    assert [issue.text.values for issue in issues] == [{"number": numbers[1]}]
    clan.approve(operator, numbers[1])
    assert clan.get(aiko, numbers[0]).row.status == "declined"
