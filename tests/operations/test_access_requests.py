"""Asking for access to an existing Smart Account: look it up, say why, get a role (R27, R29)."""

from datetime import date

import pytest

from smartwizard.models import PersonRow
from smartwizard.operations import access, requests, smart_accounts
from smartwizard.operations.requesting.views import Grant, VirtualChoice
from tests.operations.clan import NOTE, Clan
from tests.world import Seat, refused, said

TODAY = date(2026, 11, 20)


def test_the_profile_that_goes_with_a_request_is_shown_with_what_it_lacks(clan: Clan) -> None:
    start = clan.person("suzu@clan.example", first_name="Suzu", last_name="Akai").call(access.start)
    assert (start.profile.name, start.profile.user_name) == ("Suzu Akai", "suzu")
    assert start.missing == ("company_name", "address", "phone")


@pytest.mark.parametrize("typed", ["clan.example", " ＣＬＡＮ．ｅｘａｍｐｌｅ ", "Clan.Example."])
def test_an_identifier_resolves_however_it_is_typed_private_accounts_too(
    clan: Clan, mario: Seat, typed: str
) -> None:
    clan.set("clan.example", visibility="private")
    found = mario.call(access.resolve, identifier=typed)
    assert (found.state, found.name, found.domain) == ("found", "Clan Blue", "clan.example")
    assert (found.account_type, found.remedy) == ("customer", "")
    assert found.administrators.count == 1
    assert not found.administrators.contacts


@pytest.mark.parametrize("status", ["pending", "provisional", "closed"])
def test_what_is_not_in_use_is_unknown(clan: Clan, mario: Seat, status: str) -> None:
    clan.set("clan.example", status=status)
    known = mario.call(access.resolve, identifier="clan.example")
    nowhere = mario.call(access.resolve, identifier="nobody.example")
    assert known.state == nowhere.state == "unknown"
    assert (known.name, known.remedy) == ("", "request_account")
    assert known.text.source == nowhere.text.source


def test_twenty_look_ups_an_hour_are_the_most_and_found_ones_count(
    clan: Clan, mario: Seat, hanako: Seat
) -> None:
    for place in range(20):
        clan.clock.advance(minutes=1)
        mario.call(access.resolve, identifier=f"{'clan' if place % 2 else 'no'}.example")
    refusal = refused(lambda: mario.call(access.resolve, identifier="clan.example"))
    assert refusal[0].text.values["date"] == clan.later(minutes=41)
    hanako.call(access.resolve, identifier="clan.example")
    clan.clock.advance(minutes=41)
    assert mario.call(access.resolve, identifier="clan.example").state == "found"


def test_what_is_no_identifier_is_said_and_does_not_count(clan: Clan, mario: Seat) -> None:
    for _ in range(25):
        assert refused(lambda: mario.call(access.resolve, identifier="clan"))[0].field
    assert mario.call(access.resolve, identifier="clan.example").state == "found"


def test_who_did_not_look_up_cannot_ask_and_learns_nothing(clan: Clan, mario: Seat) -> None:
    def told(identifier: str) -> list[str]:
        return said(refused(lambda: mario.call(access.request, identifier=identifier, reason=NOTE)))

    assert (
        told("clan.example")
        == told("nobody.example")
        == ["Enter the account domain identifier and look it up first."]
    )
    mario.call(access.resolve, identifier="clan.example")
    clan.clock.advance(days=1)
    again = clan.again(mario)
    assert refused(lambda: again.call(access.request, identifier="clan.example", reason=NOTE))


@pytest.mark.parametrize(("length", "fine"), [(0, False), (9, False), (10, True), (1000, True),
                                              (1001, False)])  # fmt: skip
def test_the_reason_has_ten_to_a_thousand_characters(
    clan: Clan, mario: Seat, length: int, fine: bool
) -> None:
    mario.call(access.resolve, identifier="clan.example")

    def ask() -> object:
        return mario.call(access.request, identifier="clan.example", reason="x" * length)

    if fine:
        ask()
    else:
        assert [issue.field for issue in refused(ask)] == ["reason"]


def test_who_lacks_company_information_completes_it_first(clan: Clan, aiko: Seat) -> None:
    suzu = clan.person("suzu@clan.example")
    suzu.call(access.resolve, identifier="clan.example")
    refusal = refused(lambda: suzu.call(access.request, identifier="clan.example", reason=NOTE))
    assert {issue.remedy for issue in refusal} == {"company"}


def test_a_sent_request_tells_both_sides_and_holds_the_snapshot(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    assert number == "AR-2026-00001"
    detail = clan.get(hanako, number)
    assert (detail.row.kind, detail.row.status, detail.row.access_type) == (
        "access", "pending", "smart_account",
    )  # fmt: skip
    assert (detail.asked.name, detail.snapshot.user_name) == ("Clan Blue", "hanako")
    assert (detail.asked.visibility, detail.asked.headquarters_line) == ("", "")
    (sent,) = clan.mails(hanako.email, "access_requested")
    (told,) = clan.mails(aiko.email, "access_requested_approver")
    assert told.link == f"smartwizard://approvals/{number}"
    assert told.values["justification"] == NOTE
    assert sent.values["decider"] == "administrators"
    assert [moment["moment"][:10] for moment in told.values["reminders"]] == [
        "2026-11-23", "2026-11-27",
    ]  # fmt: skip


def test_one_request_a_person_and_account_is_open_and_its_number_is_told(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    found = hanako.call(access.resolve, identifier="clan.example")
    assert (found.state, found.remedy, found.open_request) == ("open", "open_request", number)
    assert number in str(found.text.values["number"])
    refusal = refused(lambda: clan.ask_access(hanako, "clan.example"))
    assert refusal[0].remedy == "open_request"
    clan.decline(aiko, number)
    assert clan.ask_access(hanako, "clan.example") == "AR-2026-00002"


def test_an_expired_request_is_in_nobodys_way(clan: Clan, hanako: Seat) -> None:
    clan.ask_access(hanako, "clan.example")
    clan.clock.advance(days=28)
    hanako = clan.again(hanako)
    assert hanako.call(access.resolve, identifier="clan.example").state == "found"
    clan.ask_access(hanako, "clan.example")


def test_who_holds_access_is_shown_it_and_may_ask_for_more(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"))
    found = hanako.call(access.resolve, identifier="clan.example")
    assert (found.state, found.remedy) == ("held", "")
    assert [(each.role, each.virtual_account) for each in found.held] == [
        ("virtual_user", "DEFAULT")
    ]
    more = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, more, Grant("account_administrator"))
    roles = [each.role for each in hanako.call(access.held)]
    assert roles == ["virtual_user", "account_administrator"]
    assert hanako.call(access.resolve, identifier="clan.example").state == "all_held"
    refusal = refused(lambda: clan.ask_access(hanako, "clan.example"))
    assert refusal[0].remedy == "manage_account"


def test_virtual_accounts_are_named_as_they_may_be_known(
    clan: Clan, aiko: Seat, hanako: Seat, mario: Seat
) -> None:
    tokyo = clan.divide("clan.example", "Tokyo")
    secret = clan.divide("clan.example", "Secret", "private")
    clan.grant(hanako, "clan.example", "account_user")

    def names(seat: Seat) -> list[str]:
        found = seat.call(access.resolve, identifier="clan.example")
        return [choice.name for choice in found.virtual_accounts]

    assert names(mario) == ["DEFAULT", "Tokyo"]
    assert names(hanako) == ["DEFAULT", "Tokyo", "Secret"]
    refusal = refused(lambda: clan.ask_access(mario, "clan.example", secret))
    assert [issue.field for issue in refusal] == ["virtual_accounts"]
    number = clan.ask_access(mario, "clan.example", tokyo)
    detail = clan.get(aiko, number)
    assert (detail.row.kind, detail.asked.virtual_accounts) == ("virtual_access", ("Tokyo",))
    assert detail.offer is not None
    assert VirtualChoice(tokyo, "Tokyo", asked=True) in detail.offer.virtual_accounts


def test_where_nobody_administers_the_account_the_request_says_so(
    clan: Clan, aiko: Seat, hanako: Seat, mario: Seat
) -> None:
    operator = clan.operator()
    clan.lock_out(aiko)
    number = clan.ask_access(hanako, "clan.example")
    detail = clan.get(hanako, number)
    nobody = "Nobody yet: the registry operator names an administrator first"
    assert detail.row.deciders.who.source == nobody
    assert not detail.row.deciders.operator
    stations = {station.event: station.who.source for station in detail.timeline}
    assert stations["told"] == stations["waiting"] == nobody
    assert "operator_too" not in stations
    assert clan.mails(operator.email, "access_requested_approver")
    refusal = refused(lambda: clan.approve(operator, number))
    assert "Only administrators of the Smart Account" in said(refusal)[0]
    assert number not in [row.number for row in operator.call(requests.waiting).mine.rows]


def test_the_operator_never_decides_but_may_appoint_from_day_fourteen(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    number = clan.ask_access(hanako, "clan.example")
    ahead = [s.event for s in clan.get(hanako, number).timeline if s.state == "ahead"]
    assert ahead == ["reminder", "support_offered", "operator_appoints", "expires"]
    clan.clock.advance(days=15)
    operator = clan.again(operator)
    assert clan.get(operator, number).row.actions == ("remind", "contact_support")
    assert refused(lambda: clan.decline(operator, number))
    assert operator.call(requests.waiting).accounts == 1


def test_a_declined_request_says_why_in_the_readers_words(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.decide(aiko, number, approve=False, reason="Ask your team lead.")
    (mail,) = clan.mails(hanako.email, "access_declined")
    assert (mail.values["reason"], mail.values["canned"]) == ("Ask your team lead.", "")


def test_the_others_are_told_that_one_decided_and_withdrawal_reaches_both(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(kenji, "clan.example")
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"))
    (told,) = clan.mails(kind="access_decided")
    assert (told.email, told.values["person"]) == (kenji.email, "Aiko Tanaka")
    number = clan.ask_access(hanako, "clan.example")
    hanako.call(requests.withdraw, number=number, version=1)
    heard = {mail.email: mail.values["you"] for mail in clan.mails(kind="access_withdrawn")}
    assert heard == {hanako.email: True, aiko.email: False, kenji.email: False}


def test_an_inactive_applicant_is_granted_nothing(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.lock_out(hanako)
    assert said(refused(lambda: clan.approve(aiko, number))) == [
        "The requester no longer has an active Cisco account."
    ]


def test_what_the_requester_holds_meanwhile_is_not_granted_again(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.grant(hanako, "clan.example")
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(kenji, "clan.example")
    checks = {check.code: check.fine for check in clan.get(kenji, number).checks}
    assert checks == {"applicant": True, "account": True, "held": False}
    assert refused(lambda: clan.approve(kenji, number))


def test_strangers_do_not_see_a_request(clan: Clan, hanako: Seat, mario: Seat) -> None:
    number = clan.ask_access(hanako, "clan.example")
    assert "was not found" in said(refused(lambda: clan.get(mario, number)))[0]


def test_a_renamed_account_is_shown_by_its_new_name(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.set("clan.example", name="Clan Green")
    assert clan.get(hanako, number).asked.name == "Clan Green"


def test_the_way_from_an_existing_domain_leads_to_asking_with_the_note_kept(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    before = hanako.call(smart_accounts.before_form)
    assert before.ways[0] == "request_access"
    verdict = hanako.call(smart_accounts.verdict, domain="clan.example")
    assert verdict.remedy == "account_exists"
    number = clan.ask_access(hanako, verdict.domain, reason=NOTE)
    assert clan.get(aiko, number).row.note == NOTE


def test_company_information_of_today_is_in_the_snapshot(clan: Clan, aiko: Seat) -> None:
    suzu = clan.member("suzu@clan.example", "Suzu Akai")
    number = clan.ask_access(suzu, "clan.example")
    with clan.writing():
        PersonRow.update(company_name="Clan Green").where(PersonRow.id == suzu.id).execute()
    detail = clan.get(aiko, number)
    assert detail.snapshot.company == "Clan Blue"
    assert [(c.field, c.then, c.now) for c in detail.changed] == [
        ("company", "Clan Blue", "Clan Green")
    ]
