"""Account Properties: who sees them, what administrators change, and another domain (R16, R36)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from smartwizard.models import ClaimRow, RoleRow, SmartAccountRow, VirtualAccountRow
from smartwizard.operations import account_properties, decisions, requests
from smartwizard.operations.account_views import Access, AccountProperties
from smartwizard.operations.known import PostalAddress
from tests.operations.clan import NOTE, TOKYO, Clan
from tests.world import Seat, refused, said

STALE = "These properties were changed since you opened them. Look at them again."


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


def edit(seat: Seat, version: int = 1, **values: Any) -> AccountProperties:
    usual: dict[str, Any] = {
        "name": "Clan Blue", "headquarters": TOKYO, "visibility": "public", "shows": "hidden",
    }  # fmt: skip
    return seat.call(
        account_properties.edit_properties, account_id=1, version=version, **{**usual, **values}
    )


def see(seat: Seat, number: int = 1) -> AccountProperties:
    return seat.call(account_properties.account, account_id=number)


def keys(clan: Clan) -> set[tuple[str, str]]:
    with clan.reading():
        return {(c.kind, c.key) for c in ClaimRow.select().where(ClaimRow.account == 1)}


def test_properties_are_what_an_order_needs(aiko: Seat) -> None:
    seen = see(aiko)
    assert (seen.name, seen.domain, seen.account_type, seen.status, seen.visibility) == (
        "Clan Blue", "clan.example", "customer", "active", "public",
    )  # fmt: skip
    assert seen.identifiers == ("clan.example",)
    assert seen.virtual_accounts == ("DEFAULT",)
    assert seen.headquarters == TOKYO
    assert seen.headquarters_line.endswith("TOKYO, 107-6227, JAPAN")
    assert (seen.administrators.count, seen.few_administrators, seen.may_edit) == (1, True, True)


def test_an_internationalized_domain_has_two_forms(clan: Clan, aiko: Seat) -> None:
    clan.approve(aiko, clan.ask(aiko, "東京.clan.example", "Tokyo").number)
    seen = see(aiko, 2)
    assert seen.domain.startswith("xn--")
    assert seen.identifiers == (seen.domain, "東京.clan.example")


def test_two_active_administrators_are_enough(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.grant(hanako, "clan.example")
    assert not see(aiko).few_administrators
    clan.lock_out(hanako)
    assert see(aiko).few_administrators


def test_my_accounts_are_those_on_which_i_hold_a_role(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    assert hanako.call(account_properties.mine) == ()
    clan.ask(hanako, "jp.clan.example")
    clan.grant(hanako, "clan.example", "account_user")
    with clan.writing():
        default = VirtualAccountRow.get(VirtualAccountRow.name == "DEFAULT")
        role = RoleRow.get(RoleRow.person == hanako.id)
        RoleRow.create(
            person=hanako.id, account=1, virtual_account=default, role="virtual_administrator",
            since=role.since, ends=role.ends,
        )  # fmt: skip
    (mine,) = hanako.call(account_properties.mine)
    assert mine.access == (
        Access("account_user", ""), Access("virtual_administrator", "DEFAULT"),
    )  # fmt: skip
    assert mine.waiting == 0
    (administered,) = aiko.call(account_properties.mine)
    assert administered.waiting == 1


def test_a_private_virtual_account_is_shown_to_its_own_people(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    with clan.writing():
        rows = [
            VirtualAccountRow.create(
                account=1, name=name, name_key=name, visibility="private", created_at=clan.clock()
            )
            for name in ("Osaka", "Kyoto")
        ]
    clan.grant(hanako, "clan.example", "virtual_user")
    with clan.writing():
        RoleRow.update(virtual_account=rows[0]).where(RoleRow.person == hanako.id).execute()
    assert see(hanako).virtual_accounts == ("DEFAULT", "Osaka")
    assert see(aiko).virtual_accounts == ("DEFAULT", "Osaka", "Kyoto")
    assert see(hanako).administrators.contacts == ()


def test_an_administrator_edits_at_once(clan: Clan, aiko: Seat) -> None:
    milan = PostalAddress("IT", "20121", "MI", "Milano", "Via Roma 1")
    changed = edit(
        aiko, name=" Clan Blue Group ", headquarters=milan, visibility="private", shows="full"
    )
    assert changed == see(aiko)
    assert (changed.version, changed.name, changed.visibility, changed.shows) == (
        2, "Clan Blue Group", "private", "full",
    )  # fmt: skip
    assert "MILANO" in changed.headquarters_line
    assert keys(clan) == {("name", "clan blue group"), ("domain", "clan.example")}
    (entry,) = clan.log("account.changed")
    assert entry.old == {"shows": "hidden", "visibility": "public"}
    assert entry.new["changed"] == ["headquarters", "name", "shows", "visibility"]
    assert "Clan Blue" not in str((entry.old, entry.new))


def test_the_same_values_again_change_nothing(clan: Clan, aiko: Seat) -> None:
    assert edit(aiko, version=1).version == 1
    assert not clan.log("account.changed")


def test_a_stale_edit_is_refused(clan: Clan, aiko: Seat) -> None:
    edit(aiko, visibility="private")
    (issue,) = refused(lambda: edit(aiko, version=1, shows="full"))
    assert (issue.text.source, issue.remedy) == (STALE, "reload")


def test_another_spelling_of_its_own_name_is_free_and_others_names_are_not(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.ask(hanako, "jp.clan.example", "Clan Blue Japan")
    assert edit(aiko, name="CLAN BLUE").name == "CLAN BLUE"
    (issue,) = refused(lambda: edit(aiko, version=2, name="clan  blue JAPAN"))
    assert issue.remedy == "name_in_use"
    assert keys(clan) == {("name", "clan blue"), ("domain", "clan.example")}


def test_all_that_is_wrong_in_an_edit_is_said_at_once(aiko: Seat) -> None:
    issues = refused(
        lambda: edit(
            aiko, name="豆", headquarters=replace(TOKYO, postal_code="1"), visibility="x", shows="x"
        )
    )
    assert {issue.field for issue in issues} == {
        "account_name", "postal_code", "visibility", "shows",
    }  # fmt: skip


def test_an_address_that_was_confirmed_once_need_not_be_confirmed_at_each_edit(
    clan: Clan, aiko: Seat
) -> None:
    newer = replace(TOKYO, postal_code="100-9999")
    (issue,) = refused(lambda: edit(aiko, headquarters=newer))
    assert issue.field == "postal_code"
    edit(aiko, headquarters=newer, code_confirmed=True)
    assert edit(aiko, version=2, headquarters=newer, shows="full").shows == "full"


def test_a_users_role_does_not_edit(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.grant(hanako, "clan.example", "account_user")
    assert said(refused(lambda: edit(hanako, name="Mine"))) == [
        "This action needs the role {role}."
    ]
    assert not see(hanako).may_edit


def ask_domain(seat: Seat, domain: str, **values: Any) -> str:
    usual: dict[str, Any] = {"version": see(seat).version}
    detail = seat.call(
        account_properties.ask_domain, account_id=1, domain=domain, **{**usual, **values}
    )
    return detail.row.number


def test_a_new_domain_holds_from_its_approval_and_frees_the_old_one(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    number = ask_domain(aiko, "group.clan.example")
    assert see(aiko).domain == "clan.example"
    assert (see(aiko).new_domain, see(aiko).domain_request) == ("group.clan.example", number)
    assert keys(clan) == {("name", "clan blue"), ("domain", "clan.example")}
    assert clan.mails(kind="domain_change_approver")[0].email == operator.email
    asked = clan.get(operator, number).asked
    assert (asked.domain, asked.old_domain, asked.name) == (
        "group.clan.example", "clan.example", "Clan Blue",
    )  # fmt: skip
    clan.approve(operator, number)
    assert (see(aiko).domain, see(aiko).new_domain) == ("group.clan.example", "")
    assert keys(clan) == {("name", "clan blue"), ("domain", "group.clan.example")}
    (mail,) = clan.mails(kind="domain_changed")
    assert (mail.email, mail.values["old_domain"]) == (aiko.email, "clan.example")
    (entry,) = clan.log("account.domain_changed")
    assert (entry.old, entry.new) == (
        {"domain": "clan.example"}, {"domain": "group.clan.example"},
    )  # fmt: skip
    clan.open(hanako, "clan.example", "Clan Green")


def test_another_accounts_administrators_decide_a_new_domain_below_theirs(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.approve(aiko, clan.ask(hanako, "jp.clan.example", "Clan Blue Japan").number)
    detail = hanako.call(
        account_properties.ask_domain, account_id=2, version=1, domain="tokyo.clan.example"
    )
    clan.approve(aiko, detail.row.number)
    assert see(hanako, 2).domain == "tokyo.clan.example"
    assert {mail.email for mail in clan.mails(kind="domain_changed")} == {hanako.email}


def test_an_account_does_not_decide_over_its_own_domain(clan: Clan, aiko: Seat) -> None:
    clan.operator()
    number = ask_domain(aiko, "jp.clan.example")
    assert clan.get(aiko, number).row.actions == ("remind", "withdraw")
    assert said(refused(lambda: clan.approve(aiko, number))) == [
        "Only the registry operator can decide this request."
    ]


def test_undo_of_a_new_domain_gives_the_old_one_back(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    operator = clan.operator()
    number = ask_domain(aiko, "group.clan.example")
    pending = clan.ask(hanako, "tokyo.group.clan.example")
    clan.approve(operator, number)
    operator.call(decisions.undo, number=number)
    assert see(aiko).domain == "clan.example"
    assert keys(clan) == {("name", "clan blue"), ("domain", "clan.example")}
    assert clan.mails(kind="domain_changed") == []
    assert clan.get(aiko, pending.number).row.account == "Clan Blue"
    clan.approve(operator, number)
    assert see(aiko).domain == "group.clan.example"


def test_a_new_domain_is_not_undone_once_the_old_one_is_taken_or_the_account_changed(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    number = ask_domain(aiko, "group.clan.example")
    clan.approve(operator, number)
    clan.open(hanako, "clan.example", "Clan Green")
    (issue,) = refused(lambda: operator.call(decisions.undo, number=number))
    assert issue.text.values == {"domain": "clan.example"}
    kenji = clan.member("kenji@sato.example", "Kenji Sato")
    clan.open(kenji, "sato.example")
    other = kenji.call(
        account_properties.ask_domain, account_id=3, version=1, domain="jp.sato.example"
    ).row.number
    clan.approve(operator, other)
    kenji.call(
        account_properties.edit_properties, account_id=3, version=2, name="Sato",
        headquarters=TOKYO, visibility="public", shows="role",
    )  # fmt: skip
    refused(lambda: operator.call(decisions.undo, number=other))
    assert see(kenji, 3).domain == "jp.sato.example"


def test_open_requests_follow_the_account_to_its_new_domain(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    number = clan.ask(hanako, "jp.clan.example").number
    clan.approve(operator, ask_domain(aiko, "group.clan.example"))
    clan.approve(aiko, number)


def test_one_new_domain_is_asked_for_at_a_time_and_it_must_be_free(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    (same,) = refused(lambda: ask_domain(aiko, "CLAN.example"))
    assert (same.field, same.remedy) == ("domain", "")
    clan.ask(hanako, "jp.clan.example")
    (taken,) = refused(lambda: ask_domain(aiko, "jp.clan.example"))
    assert taken.remedy == "domain_requested"
    number = ask_domain(aiko, "group.clan.example")
    (still,) = refused(lambda: ask_domain(aiko, "other.clan.example"))
    assert (still.remedy, still.text.values["number"]) == ("open_request", number)
    aiko.call(requests.withdraw, number=number, version=1)
    ask_domain(aiko, "other.clan.example")
    (stale,) = refused(
        lambda: aiko.call(
            account_properties.ask_domain, account_id=1, version=7, domain="x.clan.example"
        )
    )[:1]
    assert stale.text.source == STALE


def test_a_domain_that_does_not_follow_is_the_operators(clan: Clan, aiko: Seat) -> None:
    operator = clan.operator()
    (issue,) = refused(lambda: ask_domain(aiko, "clan.other.example"))
    assert issue.remedy == "different_domain"
    (issue,) = refused(lambda: ask_domain(aiko, "clan.other.example", different=True))
    assert issue.field == "note"
    number = ask_domain(aiko, "clan.other.example", different=True, note=NOTE)
    clan.approve(operator, number)
    with clan.reading():
        assert SmartAccountRow.get_by_id(1).creator_host == "clan.example"


def test_other_administrators_of_the_account_may_read_what_was_asked(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.operator()
    number = ask_domain(aiko, "group.clan.example")
    refused(lambda: clan.get(hanako, number))
    clan.grant(hanako, "clan.example")
    assert clan.get(hanako, number).row.actions == ()
    assert see(hanako).domain_request == number


def test_who_administers_the_account_no_longer_gets_no_new_domain(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    clan.grant(hanako, "clan.example")
    number = ask_domain(aiko, "group.clan.example")
    with clan.writing():
        RoleRow.update(suspended=True).where(RoleRow.person == aiko.id).execute()
    assert said(refused(lambda: clan.approve(operator, number))) == [
        "The requester no longer administers the Smart Account."
    ]
    clan.decline(operator, number)
    assert clan.mails(kind="domain_change_declined")[0].email == aiko.email
