"""Contract access as deciders see it, as it is held and given up, and what can be put right."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.models import CompanyRow
from smartwizard.operations import approvals, contracts, home, requests
from smartwizard.operations.requesting.queue_views import QueueFilter
from tests.operations.contract_records import PARTNER, Contracts
from tests.world import Seat, refused, said

ADMIN = "aiko@clan.example"


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Contracts]:
    world = Contracts(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def hanako(clan: Contracts) -> Seat:
    return clan.employee("hanako@clan.example", company=clan.company())


@pytest.fixture
def aiko(clan: Contracts) -> Seat:
    """Administers contracts."""
    return clan.member(ADMIN, "Aiko Tanaka")


def test_deciders_see_person_and_contract_side_by_side_and_who_asked_does_not(
    clan: Contracts, hanako: Seat, aiko: Seat
) -> None:
    clan.contract("KEPT", ADMIN, companies=["Clan Blue", "Rossi SpA"])
    clan.one(hanako, "KEPT", "download_only")
    item = clan.one(hanako, "KEPT")
    assert clan.get(hanako, item.request).contract is None
    facts = clan.get(aiko, item.request).contract
    assert facts is not None
    assert (facts.company, facts.chosen, facts.email_domain) == ("Clan Blue", True, "clan.example")
    assert [(each.name, each.domains) for each in facts.companies] == [
        ("Clan Blue", ("clan.example",)), ("Rossi SpA", ()),
    ]  # fmt: skip
    assert (facts.company_differs, facts.domain_differs, facts.locked) == (False, False, False)
    assert [each.result for each in facts.history] == ["full_support_needed"]
    assert facts.may_lock


def test_the_queue_flags_another_company_another_domain_and_a_lock(
    clan: Contracts, aiko: Seat
) -> None:
    clan.company()
    stranger = clan.employee("ken@elsewhere.example", "Ken Sato")
    clan.contract("KEPT", ADMIN, locked=True)
    clan.one(stranger, "KEPT")
    (row,) = aiko.call(approvals.queue, wanted=QueueFilter(group="contract")).rows
    assert {"company_differs", "domain_differs", "locked"} <= set(row.flags)
    assert row.access_type == "full_support"
    (own,) = clan.mine(stranger).rows
    assert not {"company_differs", "domain_differs", "locked"} & set(own.flags)


def test_what_deciders_write_to_each_other_is_not_for_who_asked(
    clan: Contracts, hanako: Seat, aiko: Seat
) -> None:
    operator = clan.operator()
    clan.contract("KEPT", ADMIN)
    item = clan.one(hanako, "KEPT")
    aiko.call(contracts.comment, request=item.request, text="I know her.")
    notes = [station.note for station in clan.get(operator, item.request).timeline]
    assert "I know her." in notes
    assert "I know her." not in [each.note for each in clan.get(hanako, item.request).timeline]
    assert said(refused(hanako.call, contracts.comment, request=item.request, text="Me too."))


def test_a_lock_keeps_numbers_from_being_approved_by_themselves(
    clan: Contracts, hanako: Seat, aiko: Seat
) -> None:
    contract = clan.contract("KEPT", ADMIN)
    aiko.call(contracts.lock, contract_id=contract, locked=True)
    clan.bill_to("7001", under=[contract])
    item = clan.one(hanako, "7001", kind="bill_to")
    assert item.result == "mismatch"
    assert item.reason.source == "The contract is locked against automatic approval."
    assert item.remedies == ("authorisation", "support")
    assert refused(hanako.call, contracts.lock, contract_id=contract, locked=False)


def test_administrators_revoke_with_a_reason_that_is_mailed(
    clan: Contracts, hanako: Seat, aiko: Seat
) -> None:
    clan.contract("KEPT", ADMIN)
    item = clan.one(hanako, "KEPT")
    clan.approve(aiko, item.request)
    facts = clan.get(aiko, item.request).contract
    assert facts is not None
    assert refused(aiko.call, contracts.revoke, access_id=facts.access_id)
    aiko.call(contracts.revoke, access_id=facts.access_id, reason_code="left")
    assert hanako.call(contracts.registered).full == ()
    (mail,) = clan.mails(hanako.email, "contract_revoked")
    assert mail.values["contract"] == "KEPT"
    assert refused(aiko.call, contracts.revoke, access_id=facts.access_id, reason_code="left")


def test_registered_access_stands_in_three_tables(clan: Contracts, hanako: Seat) -> None:
    operator = clan.operator()
    aiko = clan.member(ADMIN, "Aiko Tanaka")
    plain, partner = clan.contract("PLAIN"), clan.contract("PART", ADMIN, level=PARTNER)
    clan.serial("BOX", partner)
    clan.bill_to("7001", under=[plain])
    clan.one(hanako, "PLAIN")
    clan.approve(aiko, clan.one(hanako, "BOX", "download_only", "serial").request)
    clan.approve(operator, clan.one(hanako, "7001", "ordering", "bill_to").request)
    held = hanako.call(contracts.registered)
    assert [(each.number, each.bill_to) for each in held.full] == [("PLAIN", "")]
    assert [(each.number, each.contract, each.number_kind) for each in held.download] == [
        ("BOX", "PART", "serial")
    ]
    assert [(each.number, each.number_kind) for each in held.ordering] == [("7001", "bill_to")]
    types = {row.access_type for row in clan.mine(hanako).rows}
    assert types == {"full_support", "download_only", "ordering"}


def test_administrators_of_ones_own_company_may_be_written_to_others_are_counted(
    clan: Contracts, hanako: Seat, aiko: Seat
) -> None:
    clan.member("max@northpier.example", "Max Power")
    clan.contract("NEAR", ADMIN)
    clan.contract("FAR", "max@northpier.example")
    near, far = (clan.one(hanako, number) for number in ("NEAR", "FAR"))
    clan.approve(aiko, near.request)
    clan.approve(clan.sign_in("max@northpier.example"), far.request)
    ways = {
        each.number: hanako.call(contracts.contact, access_id=each.id)
        for each in hanako.call(contracts.registered).full
    }
    assert ways["NEAR"].emails == (ADMIN,)
    assert ways["FAR"].emails == ()
    assert ways["FAR"].sentence.n == 1
    assert ways["FAR"].seller_contact == "sales@northpier.example"


def test_the_administrator_of_a_bill_to_id_is_named_for_support_goes_through_them(
    clan: Contracts, hanako: Seat
) -> None:
    max_ = clan.member("max@northpier.example", "Max Power")
    clan.bill_to("7001", max_.email, under=[clan.contract("A")])
    item = clan.one(hanako, "7001", kind="bill_to")
    assert [each.email for each in item.deciders.contacts] == [max_.email]
    clan.approve(max_, item.request)
    (access,) = hanako.call(contracts.registered).full
    assert [each.name for each in access.administrators.contacts] == ["Max Power"]
    assert hanako.call(contracts.contact, access_id=access.id).emails == (max_.email,)


def test_a_wrong_number_is_corrected_with_one_click(clan: Contracts, hanako: Seat) -> None:
    clan.contract("204118770")
    item = clan.one(hanako, "20411877O")
    assert item.next is not None
    assert "letter O" in item.next.source
    sent = hanako.call(contracts.correct, request=item.request, number="204118770")
    assert [each.result for each in sent.items] == ["approved"]
    assert clan.look(hanako, item).other == sent.items[0].request
    assert refused(hanako.call, contracts.correct, request=item.request, number="1")
    assert said(refused(hanako.call, contracts.correct, request=item.request, number="1 2")) == [
        "Enter one number."
    ]


@pytest.mark.parametrize(
    ("kind", "number"), [("contract", "PLAIN"), ("serial", "BOX"), ("bill_to", "7001")]
)
def test_full_support_is_asked_for_instead_of_download_only(
    clan: Contracts, hanako: Seat, kind: str, number: str
) -> None:
    contract = clan.contract("PLAIN")
    clan.serial("BOX", contract)
    clan.bill_to("7001", under=[contract])
    item = clan.one(hanako, number, "download_only", kind)
    assert item.remedies == ("full_support",)
    sent = hanako.call(contracts.ask_instead, request=item.request, access="full_support")
    assert [(each.access, each.result) for each in sent.items] == [("full_support", "approved")]
    assert len(hanako.call(contracts.registered).full) == 1


def test_the_mail_of_authorization_is_ready_in_the_readers_language(
    clan: Contracts, hanako: Seat
) -> None:
    clan.contract("OTHER", companies=["Rossi SpA"])
    item = clan.one(hanako, "OTHER")
    letter = hanako.call(contracts.authorisation, request=item.request, language="it")
    assert letter.subject == "Autorizzazione all'uso: Numero di contratto OTHER"
    assert "hanako@clan.example" in letter.body
    assert letter.to == "web-help-j@cisco.com"
    english = hanako.call(contracts.authorisation, request=item.request, language="en")
    assert english.body.count("\n\n") == 3
    assert refused(hanako.call, contracts.authorisation, request=item.request, language="xx")


def test_a_registered_contract_is_advised_before_support_is_asked(
    clan: Contracts, hanako: Seat
) -> None:
    def advised() -> tuple[str, ...]:
        ready = hanako.call(home.overview).ready
        return next(line.advised for line in ready if line.purpose == "support")

    assert advised() == ("contract",)
    clan.contract("PLAIN")
    clan.one(hanako, "PLAIN")
    assert advised() == ()


def test_a_pending_number_is_reminded_and_withdrawn_like_any_request(
    clan: Contracts, hanako: Seat, aiko: Seat
) -> None:
    clan.contract("KEPT", ADMIN)
    item = clan.one(hanako, "KEPT")
    hanako.call(requests.remind, number=item.request)
    (mail,) = clan.mails(ADMIN, "request_reminder")
    assert (mail.values["account"], mail.values["domain"]) == ("KEPT", "")
    hanako.call(requests.withdraw, number=item.request, version=1)
    assert len(clan.mails(ADMIN, "contract_withdrawn")) == 1
    assert clan.one(hanako, "KEPT").result == "pending_company"
    clan.decline(aiko, clan.mine(hanako).rows[0].number)
    assert len(clan.mails(hanako.email, "contract_declined")) == 1


def test_a_denied_number_says_that_a_rule_decided(clan: Contracts, hanako: Seat) -> None:
    item = clan.one(hanako, "404")
    detail = clan.get(hanako, item.request)
    assert [station.event for station in detail.timeline] == ["sent", "denied"]
    assert detail.timeline[-1].who.source == "A rule"
    assert detail.row.actions == ()
    # Why, and what is next, stand in the request as they do in the results.
    assert detail.why == (item.reason, item.next)
    clan.contract("KEPT", ADMIN)
    assert clan.get(hanako, clan.one(hanako, "KEPT").request).why == ()


def test_domains_below_that_of_a_company_are_its_own(clan: Contracts) -> None:
    company = clan.company("Clan Blue", "clan.example")
    with clan.writing():
        CompanyRow.update(domains=["CLAN.example"]).execute()
    seat = clan.employee("ken@tokyo.clan.example", "Ken Sato", company)
    clan.contract("PLAIN")
    assert clan.one(seat, "PLAIN").result == "approved"


@pytest.mark.parametrize("places", [2, 60])
def test_who_decides_about_few_or_very_many_numbers_finds_them_all(
    clan: Contracts, hanako: Seat, aiko: Seat, places: int
) -> None:
    contracts_of = [clan.contract(f"K{number}", ADMIN) for number in range(places)]
    clan.contract("OTHER", "emi@clan.example")
    clan.bill_to("B1", ADMIN, under=contracts_of[:1])
    clan.bill_to("B2", "emi@clan.example", under=contracts_of[:1])
    asked = {item.request for item in clan.send(hanako, "K0", "K1", "OTHER").items[:2]}
    sent = clan.send(hanako, "B1", "B2", kind="bill_to")
    asked.add(sent.items[0].request)
    clan.one(aiko, "K0")
    waiting = aiko.call(requests.waiting).mine
    assert ({row.number for row in waiting.rows}, waiting.total) == (asked, 3)
    assert {row.number for row in aiko.call(approvals.queue).rows} == asked
    assert aiko.call(approvals.overview).waiting == 3


def test_what_was_asked_for_ordering_is_not_asked_for_support_under_its_terms(
    clan: Contracts, hanako: Seat
) -> None:
    item = clan.one(hanako, "404", "ordering")
    (issue,) = refused(
        hanako.call, contracts.ask_instead, request=item.request, access="full_support"
    )
    assert issue.field == "access"
    assert clan.mine(hanako).total == 1
