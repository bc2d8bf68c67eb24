"""Which account domain an e-mail address may use, from the field to what is created (R15, R16)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.models import ClaimRow, SmartAccountRow, VirtualAccountRow
from smartwizard.operations import smart_accounts
from tests.operations.clan import NOTE, Clan
from tests.world import refused, said

# The table of R15: e-mail, account domain, verdict.
USABLE = [
    ("hanako@clan.example", "clan.example", "default"),
    ("hanako@clan.example", " CLAN.Example. ", "default"),
    ("hanako@clan.example", "ｃｌａｎ．ｅｘａｍｐｌｅ", "default"),
    ("hanako@clan.example", "abc.clan.example", "prefix"),
    ("hanako@clan.example", "tokyo.jp.clan.example", "prefix"),
    ("hanako@sales.clan.example", "sales.clan.example", "default"),
    ("hanako@example.co.jp", "example.co.jp", "default"),
]
OTHERS = [
    ("hanako@sales.clan.example", "japan.clan.example"),
    ("hanako@sales.clan.example", "clan.example"),
    ("hanako@clan.example", "clan-systems.example"),
    ("hanako@clan.example", "evilclan.example"),
    ("hanako@clan.example", "clan.example.other.example"),
]
NOBODYS = [
    ("hanako@example.co.jp", "co.jp"),
    ("hanako@gmail.com", "gmail.com"),
    ("hanako@gmail.com", "clan.gmail.com"),
    ("hanako@clan.example", "example"),
]


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.mark.parametrize(("email", "domain", "kind"), USABLE)
def test_the_verdict_on_a_usable_domain_is_what_create_does(
    clan: Clan, email: str, domain: str, kind: str
) -> None:
    hanako = clan.member(email)
    verdict = hanako.call(smart_accounts.verdict, domain=domain)
    assert (verdict.kind, verdict.remedy) == (kind, "")
    made = clan.apply(hanako, domain)
    assert isinstance(made, smart_accounts.Created) is (kind == "default")
    assert made.domain == verdict.domain


@pytest.mark.parametrize(("email", "domain"), OTHERS)
def test_another_domain_is_not_usable_unless_the_operator_allows_it(
    clan: Clan, email: str, domain: str
) -> None:
    hanako, operator = clan.member(email), clan.operator()
    verdict = hanako.call(smart_accounts.verdict, domain=domain)
    assert (verdict.kind, verdict.remedy) == ("unusable", "different_domain")
    issues = refused(lambda: clan.apply(hanako, domain))
    assert [(i.field, i.remedy, i.text) for i in issues] == [
        ("domain", "different_domain", verdict.text)
    ]
    asked = hanako.call(smart_accounts.verdict, domain=domain, different=True)
    assert asked.kind == "different_domain"
    pending = clan.ask(hanako, domain, different=True)
    clan.approve(operator, pending.number)
    assert clan.get(hanako, pending.number).row.status == "approved"


@pytest.mark.parametrize(("email", "domain"), NOBODYS)
def test_nobodys_domain_cannot_even_be_asked_for(clan: Clan, email: str, domain: str) -> None:
    hanako = clan.member(email)
    for different in (False, True):
        verdict = hanako.call(smart_accounts.verdict, domain=domain, different=different)
        assert verdict.kind == "unusable"
        issues = refused(lambda asked=different: clan.apply(hanako, domain, different=asked))
        assert {issue.field for issue in issues} == {"domain"}
    with clan.reading():
        assert not SmartAccountRow.select().exists()
        assert not ClaimRow.select().where(ClaimRow.kind != "email").exists()


def test_a_default_domain_creates_everything_at_once(clan: Clan) -> None:
    hanako = clan.member("hanako@clan.example")
    created = clan.open(hanako, "clan.example", "Clan Blue", visibility="private")
    with clan.reading():
        account = SmartAccountRow.get_by_id(created.account_id)
        assert (account.name, account.domain, account.status) == (
            "Clan Blue", "clan.example", "active",
        )  # fmt: skip
        assert account.visibility == "private"
        assert account.headquarters["line"].startswith("9-7-1 AKASAKA, MIDTOWN TOWER, MINATO")
        (default,) = VirtualAccountRow.select().where(VirtualAccountRow.account == account)
        assert (default.name, default.visibility) == ("DEFAULT", "public")
        claims = ClaimRow.select().where(ClaimRow.account == account)
        assert {(c.kind, c.key) for c in claims} == {
            ("name", "clan blue"), ("domain", "clan.example"),
        }  # fmt: skip
    assert created.virtual_account == "DEFAULT"
    (entry,) = clan.log("account.created")
    assert entry.actor == f"person:{hanako.id}"
    assert entry.new["administrator"] == f"person:{hanako.id}"
    (mail,) = clan.mails(kind="account_activated")
    assert mail.email == hanako.email
    assert mail.values["administrators"] == ["Hanako Mameshiba"]
    assert mail.values["activated_by"] == "Hanako Mameshiba"
    assert clan.held_until("account_activated") == [clan.clock()]


def test_a_prefix_goes_to_the_administrators_of_the_nearest_account_above(clan: Clan) -> None:
    aiko = clan.member("aiko@clan.example", "Aiko Tanaka")
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    hanako = clan.member("hanako@clan.example")
    clan.open(aiko, "clan.example", "Clan Blue")
    jp = clan.ask(kenji, "jp.clan.example", "Clan Blue Japan")
    clan.approve(aiko, jp.number)
    foresight = hanako.call(smart_accounts.verdict, domain="tokyo.jp.clan.example").foresight
    assert foresight.account == "Clan Blue Japan"
    pending = clan.ask(hanako, "tokyo.jp.clan.example")
    told = clan.mails(kind="setup_pending_approver")[-1]
    assert told.email == kenji.email
    assert said(refused(lambda: clan.approve(aiko, pending.number))) == [
        "The request {number} was not found. Check the number."
    ]
    clan.approve(kenji, pending.number)


def test_a_prefix_without_an_account_above_goes_to_the_operator(clan: Clan) -> None:
    hanako, operator = clan.member("hanako@clan.example"), clan.operator()
    stranger = clan.member("mario@rossi.example", "Mario Rossi")
    clan.open(stranger, "rossi.example")
    pending = clan.ask(hanako, "jp.clan.example")
    assert pending.foresight.deciders[0].operator
    (told,) = clan.mails(kind="setup_pending_approver")
    assert told.email == operator.email
    assert told.values["decider"] == "operator"
    clan.approve(operator, pending.number)


def test_a_different_domain_goes_to_the_operator_even_below_a_live_account(clan: Clan) -> None:
    mario, operator = clan.member("mario@rossi.example", "Mario Rossi"), clan.operator()
    hanako = clan.member("hanako@clan.example")
    clan.open(mario, "rossi.example")
    pending = clan.ask(hanako, "jp.rossi.example", different=True)
    assert clan.mails(kind="setup_pending_approver")[0].email == operator.email
    refused(lambda: clan.get(mario, pending.number))
    clan.approve(operator, pending.number)
    with clan.reading():
        account = SmartAccountRow.get(SmartAccountRow.domain == "jp.rossi.example")
        assert account.creator_host == "clan.example"


def test_a_different_domain_needs_a_reason_a_prefix_does_not(clan: Clan) -> None:
    hanako = clan.member("hanako@clan.example")
    clan.operator()
    short = refused(lambda: clan.ask(hanako, "clan.other.example", different=True, note="Please"))
    assert [(i.field, i.text.values["minimum"]) for i in short] == [("note", 10)]
    long = refused(lambda: clan.ask(hanako, "jp.clan.example", note="x" * 1001))
    assert [(i.field, i.text.values["maximum"]) for i in long] == [("note", 1000)]
    clan.ask(hanako, "clan.other.example", different=True, note="東京支社で使うドメインです。")
    clan.ask(hanako, "jp.clan.example", note="")
    assert [m.values["justification"] for m in clan.mails(kind="setup_pending_approver")] == [
        "東京支社で使うドメインです。", "",
    ]  # fmt: skip


def test_a_usable_domain_stays_usable_when_a_different_one_was_meant(clan: Clan) -> None:
    hanako = clan.member("hanako@clan.example")
    assert clan.open(hanako, "clan.example", different=True, note=NOTE)
