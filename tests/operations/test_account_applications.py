"""Asking for a Smart Account: what stands before the form, the review, refusals (R12–R20)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smartwizard.models import ClaimRow, CompanyRow, PersonRow, RequestRow, SmartAccountRow
from smartwizard.operations import requests, smart_accounts
from smartwizard.operations.known import PostalAddress
from tests.operations.clan import TOKYO, Clan
from tests.world import Seat, refused, said


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    return clan.member("aiko@clan.example", "Aiko Tanaka")


def nothing_is_stored(clan: Clan) -> bool:
    with clan.reading():
        claims = ClaimRow.select().where(ClaimRow.kind != "email")
        return not (SmartAccountRow.select().exists() or RequestRow.select().exists() or claims)


def test_before_the_form_stand_the_defaults_of_the_profile(clan: Clan, hanako: Seat) -> None:
    form = hanako.call(smart_accounts.before_form)
    assert (form.name, form.domain, form.email_domain) == (
        "Clan Blue", "clan.example", "clan.example",
    )  # fmt: skip
    assert form.ways == ("add_prefix", "create_new")
    assert [each.one_line for each in form.headquarters] == [
        "9-7-1 AKASAKA, MINATO, TOKYO, 107-6227, JAPAN"
    ]
    assert not form.accounts
    assert not form.missing


def test_private_use_is_no_account_name(clan: Clan) -> None:
    mario = clan.member("mario@rossi.example", "Mario Rossi", company="Private Use")
    assert mario.call(smart_accounts.before_form).name == ""
    (issue,) = refused(lambda: clan.open(mario, "rossi.example", "ＰＲＩＶＡＴＥ  use"))
    assert issue.field == "account_name"


def test_a_mail_providers_address_has_no_default_domain(clan: Clan) -> None:
    mario = clan.member("mario@gmail.com", "Mario Rossi")
    form = mario.call(smart_accounts.before_form)
    assert (form.domain, form.ways, form.accounts) == ("", (), ())


def test_known_addresses_begin_with_the_profiles_own(clan: Clan, hanako: Seat) -> None:
    with clan.writing():
        company = CompanyRow.create(
            name="Clan Blue", name_key="clan blue", country="IT", postal_code="20121",
            region="MI", city="Milano", street="Via Roma 1",
        )  # fmt: skip
        PersonRow.update(company=company).where(PersonRow.id == hanako.id).execute()
    known = hanako.call(smart_accounts.before_form).headquarters
    assert [each.postal.city for each in known] == ["MINATO", "Milano"]


def test_the_list_before_the_form_shows_public_accounts_around_the_email_domain(
    clan: Clan, hanako: Seat, aiko: Seat
) -> None:
    sales = clan.member("kenji@sales.clan.example", "Kenji Sato")
    mario = clan.member("mario@rossi.example", "Mario Rossi")
    clan.open(aiko, "clan.example", "Clan Blue", visibility="private")
    clan.approve(aiko, clan.ask(aiko, "jp.clan.example", "Clan Blue Japan").number)
    clan.approve(aiko, clan.ask(aiko, "lab.clan.example", "Clan Lab", visibility="private").number)
    clan.ask(hanako, "fr.clan.example", "Clan Blue France")
    clan.open(mario, "rossi.example")

    def listed(seat: Seat) -> list[tuple[str, str]]:
        form = seat.call(smart_accounts.before_form)
        return [(account.domain, account.status) for account in form.accounts]

    assert listed(hanako) == [
        ("clan.example", "active"), ("jp.clan.example", "active"), ("fr.clan.example", "pending"),
    ]  # fmt: skip
    assert ("lab.clan.example", "active") in listed(aiko)
    assert listed(sales) == []
    clan.set("clan.example", visibility="public")
    assert listed(sales) == [("clan.example", "active")]
    assert listed(mario) == [("rossi.example", "active")]


@pytest.mark.parametrize(
    ("shows", "contacts"),
    [
        ("hidden", []),
        ("role", [("account_administrator", "", "")]),
        ("full", [("account_administrator", "Aiko Tanaka", "aiko@clan.example")]),
    ],
)
def test_the_list_shows_administrators_as_the_account_chose(
    clan: Clan, hanako: Seat, aiko: Seat, shows: str, contacts: list[tuple[str, str, str]]
) -> None:
    clan.open(aiko, "clan.example")
    clan.set("clan.example", shows=shows)
    (account,) = hanako.call(smart_accounts.before_form).accounts
    assert account.administrators.count == 1
    seen = account.administrators.contacts
    assert [(each.role, each.name, each.email) for each in seen] == contacts


def test_without_company_information_nothing_can_be_created(clan: Clan) -> None:
    hanako = clan.person("hanako@clan.example")
    assert hanako.call(smart_accounts.before_form).missing == ("company_name", "address", "phone")
    issues = refused(lambda: clan.open(hanako, "clan.example"))
    assert [issue.field for issue in issues] == ["company_name", "address", "phone"]
    assert {issue.remedy for issue in issues} == {"company"}
    assert nothing_is_stored(clan)


def test_everything_wrong_is_said_at_once_and_nothing_is_stored(clan: Clan, hanako: Seat) -> None:
    wrong: dict[str, Any] = {
        "name": "豆柴",
        "domain": "other.example",
        "headquarters": PostalAddress("JP", "1", "TOKYO", "MINATO", "9-7-1 AKASAKA"),
        "visibility": "secret",
        "note": "x" * 1001,
    }
    for operation in (smart_accounts.check, smart_accounts.create):
        issues = refused(lambda asked=operation: hanako.call(asked, **wrong))
        fields = {issue.field for issue in issues}
        assert {"account_name", "domain", "visibility", "note", "postal_code"} <= fields
    assert nothing_is_stored(clan)


def test_the_review_says_what_create_will_do(clan: Clan, hanako: Seat, aiko: Seat) -> None:
    values: dict[str, Any] = {"name": " Clan  Blue ", "headquarters": TOKYO}
    review = hanako.call(smart_accounts.check, domain="CLAN.example", **values)
    assert (review.domain, review.kind) == ("clan.example", "default")
    assert review.headquarters_line == (
        "9-7-1 AKASAKA, MIDTOWN TOWER, MINATO, TOKYO, 107-6227, JAPAN"
    )
    assert nothing_is_stored(clan)
    clan.open(aiko, "clan.example", "Clan Blue Group")
    review = hanako.call(smart_accounts.check, domain="jp.clan.example", **values)
    assert (review.kind, review.foresight.account) == ("prefix", "Clan Blue Group")
    assert review.foresight.sentence.values["expires"] == clan.later(days=28)
    assert review.foresight.sentence.values["date"] == clan.later(days=14)


@pytest.mark.parametrize("name", ["Clan Blue", " clan  BLUE ", "ＣＬＡＮ Ｂｌｕｅ"])
def test_an_account_name_is_held_by_one_only(
    clan: Clan, hanako: Seat, aiko: Seat, name: str
) -> None:
    clan.open(aiko, "clan.example", "Clan Blue")
    (issue,) = refused(lambda: clan.ask(hanako, "jp.clan.example", name))
    assert (issue.field, issue.remedy) == ("account_name", "name_in_use")
    assert issue.text.source.startswith("Account Name Already in Use")


def test_a_pending_request_holds_its_name_and_domain(clan: Clan, hanako: Seat, aiko: Seat) -> None:
    clan.operator()
    pending = clan.ask(hanako, "jp.clan.example", "Clan Blue Japan")
    issues = refused(lambda: clan.ask(aiko, "jp.clan.example", "CLAN BLUE JAPAN"))
    assert {(i.field, i.remedy) for i in issues} == {
        ("account_name", "name_in_use"), ("domain", "domain_requested"),
    }  # fmt: skip
    (own,) = refused(lambda: clan.ask(hanako, "jp.clan.example", "Another name"))
    assert (own.remedy, own.text.values["number"]) == ("open_request", pending.number)


def test_a_taken_domain_leads_to_the_account_that_has_it(
    clan: Clan, hanako: Seat, aiko: Seat
) -> None:
    clan.open(aiko, "clan.example", "Clan Blue")
    verdict = hanako.call(smart_accounts.verdict, domain="clan.example")
    assert (verdict.kind, verdict.remedy) == ("unusable", "account_exists")
    (issue,) = refused(lambda: clan.open(hanako, "clan.example", "Clan Green"))
    assert (issue.field, issue.remedy) == ("domain", "account_exists")
    assert issue.text.source.startswith("An Account Already Exists at this Domain")
    assert hanako.call(smart_accounts.before_form).ways == ("request_access", "add_prefix")


def test_a_closed_account_keeps_its_domain_for_a_while(clan: Clan, hanako: Seat) -> None:
    clan.open(hanako, "clan.example", "Clan Blue")
    clan.set("clan.example", status="closed")
    (issue,) = refused(lambda: clan.open(hanako, "clan.example", "Clan Green"))
    assert (issue.field, issue.remedy) == ("domain", "")


def test_five_requests_may_be_open_at_once(clan: Clan, hanako: Seat) -> None:
    operator = clan.operator()
    sent = [clan.ask(hanako, f"p{i}.clan.example") for i in range(5)]
    (issue,) = refused(lambda: clan.ask(hanako, "p5.clan.example"))
    assert (issue.text.n, issue.remedy) == (5, "your_requests")
    clan.decline(operator, sent[0].number)
    clan.ask(hanako, "p5.clan.example")
    refused(lambda: clan.ask(hanako, "p6.clan.example"))
    assert clan.open(hanako, "clan.example")
    clan.clock.advance(days=28)
    hanako = clan.again(hanako)
    clan.ask(hanako, "p7.clan.example")


def test_a_pending_request_tells_both_sides_and_names_no_decider_to_the_applicant(
    clan: Clan, hanako: Seat, aiko: Seat
) -> None:
    clan.open(aiko, "clan.example", "Clan Blue")
    clan.set("clan.example", shows="full")
    pending = clan.ask(hanako, "jp.clan.example", "Clan Blue Japan")
    (mine,) = clan.mails(kind="setup_pending")
    (theirs,) = clan.mails(kind="setup_pending_approver")
    assert mine.email == hanako.email
    assert "Aiko" not in str(mine.values)
    assert "aiko" not in str(mine.values)
    assert mine.values["requested_by"] == "Hanako Mameshiba <hanako@clan.example>"
    assert mine.values["contact_number"] == "+81 3-6434-6500"
    assert theirs.email == aiko.email
    assert theirs.values["approvers"] == ["Aiko Tanaka"]
    assert theirs.values["above"] == "Clan Blue"
    assert theirs.link == f"smartwizard://approvals/{pending.number}"
    assert mine.link == f"smartwizard://requests/{pending.number}"


def test_who_asks_for_a_prefix_beside_others_is_not_told_as_a_decider(
    clan: Clan, hanako: Seat, aiko: Seat
) -> None:
    clan.open(aiko, "clan.example")
    clan.grant(hanako, "clan.example")
    clan.ask(hanako, "jp.clan.example")
    (told,) = clan.mails(kind="setup_pending_approver")
    assert (told.email, told.values["approvers"]) == (aiko.email, ["Aiko Tanaka"])


def test_the_profile_is_kept_as_it_was_and_changes_are_shown(
    clan: Clan, hanako: Seat, aiko: Seat
) -> None:
    clan.open(aiko, "clan.example")
    pending = clan.ask(hanako, "jp.clan.example")
    assert clan.get(aiko, pending.number).changed == ()
    with clan.writing():
        PersonRow.update(phone="+81364340000", company_name="Clan Green").where(
            PersonRow.id == hanako.id
        ).execute()
    detail = clan.get(aiko, pending.number)
    assert detail.snapshot.company == "Clan Blue"
    assert {(c.field, c.then, c.now) for c in detail.changed} == {
        ("company", "Clan Blue", "Clan Green"), ("phone", "+81364346500", "+81364340000"),
    }  # fmt: skip
    assert "changed" in detail.row.flags
    assert hanako.call(requests.get, number=pending.number).changed == ()


def test_a_request_is_numbered_and_found_by_its_number_however_it_is_typed(
    clan: Clan, hanako: Seat
) -> None:
    clan.operator()
    pending = clan.ask(hanako, "jp.clan.example")
    assert pending.number == "SA-2026-00001"
    for typed in ("sa-2026-00001", " ＳＡ－２０２６－００００１"):
        assert clan.get(hanako, typed).row.number == pending.number
    assert said(refused(lambda: clan.get(hanako, "SA-2026-00002"))) == [
        "The request {number} was not found. Check the number."
    ]
