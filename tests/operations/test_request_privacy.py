"""What applicants see of those who decide is the account's choice (R20, R29)."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard.models import PersonRow
from smartwizard.operations import decisions, requests, smart_accounts
from smartwizard.wire import signature
from tests.operations.clan import Clan
from tests.world import Seat, refused

SECRETS = ("Aiko", "Tanaka", "aiko@", "Kenji", "Sato", "kenji@")


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    yield world
    world.close()


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    seat = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(seat, "clan.example", "Clan Blue")
    return seat


@pytest.fixture
def kenji(clan: Clan, aiko: Seat) -> Seat:
    seat = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(seat, "clan.example")
    return seat


def everything_about(seat: Seat, number: str) -> str:
    """All that the program gives an applicant about a request, as it goes over the wire."""
    answers = [
        (requests.get, seat.call(requests.get, number=number)),
        (requests.mine, seat.call(requests.mine)),
        (requests.waiting, seat.call(requests.waiting)),
        (smart_accounts.before_form, seat.call(smart_accounts.before_form)),
        (
            smart_accounts.verdict,
            seat.call(smart_accounts.verdict, domain="other.clan.example"),
        ),
    ]
    return " ".join(
        signature(operation).result.dump_json(answer).decode() for operation, answer in answers
    )


@pytest.mark.parametrize("shows", ["hidden", "role"])
@pytest.mark.parametrize("turn", ["open", "approved", "declined", "undone"])
def test_hidden_administrators_are_named_nowhere(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat, shows: str, turn: str
) -> None:
    clan.set("clan.example", shows=shows)
    number = clan.ask(hanako, "jp.clan.example").number
    if turn != "open":
        clan.decide(aiko, number, approve=turn != "declined", reason="Not now.")
    if turn == "undone":
        aiko.call(decisions.undo, number=number)
    given = everything_about(hanako, number)
    assert not [secret for secret in SECRETS if secret in given]
    mails = json.dumps([mail.values for mail in clan.mails(hanako.email)])
    assert not [secret for secret in SECRETS if secret in mails]


def test_full_names_are_shown_where_the_account_chose_it(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat
) -> None:
    clan.set("clan.example", shows="full")
    number = clan.ask(hanako, "jp.clan.example").number
    detail = clan.get(hanako, number)
    assert [each.name for each in detail.row.deciders.contacts] == ["Kenji Sato", "Aiko Tanaka"]
    clan.approve(aiko, number)
    assert clan.get(hanako, number).timeline[-1].who.values == {"name": "Aiko Tanaka"}


def test_hidden_ones_are_counted_and_when_they_were_told(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    detail = clan.get(hanako, number)
    assert (detail.row.deciders.count, detail.row.deciders.contacts) == (2, ())
    told = next(station for station in detail.timeline if station.event == "told")
    assert (told.at, told.who.source, told.who.n) == (clan.clock(), "%n administrator", 2)


def test_who_decided_is_said_by_role_to_the_applicant_and_by_name_to_deciders(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    clan.approve(aiko, number)
    assert clan.get(hanako, number).timeline[-1].who.source == "An administrator"
    assert clan.get(kenji, number).timeline[-1].who.values == {"name": "Aiko Tanaka"}
    clan.set("clan.example", shows="role")
    assert clan.get(hanako, number).timeline[-1].who.source == "A Smart Account Administrator"


def test_deciders_and_the_operator_see_each_other(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    for seat in (aiko, kenji, clan.operator()):
        contacts = clan.get(seat, number).row.deciders.contacts
        assert {contact.email for contact in contacts} == {aiko.email, kenji.email}


def test_to_anybody_else_a_request_does_not_exist(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    stranger = clan.member("mario@rossi.example", "Mario Rossi")
    clan.open(stranger, "rossi.example")
    unknown = refused(lambda: clan.get(stranger, "SA-2026-99999"))
    for call in (
        lambda: clan.get(stranger, number),
        lambda: stranger.call(requests.withdraw, number=number, version=1),
        lambda: stranger.call(decisions.decide, number=number, version=1, approve=True),
        lambda: stranger.call(decisions.undo, number=number),
    ):
        assert refused(call)[0].text.source == unknown[0].text.source


def test_a_private_account_above_is_named_only_to_those_at_its_domain(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    private = clan.ask(aiko, "sales.clan.example", "Secret Sales", visibility="private")
    clan.approve(aiko, private.number)
    pending = clan.ask(hanako, "jp.sales.clan.example")
    assert pending.foresight.account == ""
    assert clan.get(hanako, pending.number).row.account == ""
    assert "Secret" not in everything_about(hanako, pending.number)
    assert clan.get(aiko, pending.number).row.account == "Secret Sales"
    insider = clan.member("kenji@sales.clan.example", "Kenji Sato")
    verdict = insider.call(smart_accounts.verdict, domain="fr.sales.clan.example")
    assert verdict.foresight.account == "Secret Sales"


def test_checks_and_changes_are_for_deciders_only(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    with clan.writing():
        PersonRow.update(company_name="").where(PersonRow.id == hanako.id).execute()
    own = clan.get(hanako, number)
    assert not own.checks
    assert not own.changed
    assert not own.row.flags
    detail = clan.get(aiko, number)
    assert [check.code for check in detail.checks] == ["applicant", "name", "domain", "verdict"]
    assert set(detail.row.flags) == {"incomplete", "changed"}


def test_a_decider_whose_account_was_deleted_is_a_former_person(
    clan: Clan, aiko: Seat, kenji: Seat, hanako: Seat
) -> None:
    number = clan.ask(hanako, "jp.clan.example").number
    clan.approve(aiko, number)
    with clan.writing():
        PersonRow.delete().where(PersonRow.id == aiko.id).execute()
    assert clan.get(kenji, number).timeline[-1].who.source == "A former person"
    with clan.writing():
        PersonRow.delete().where(PersonRow.id == hanako.id).execute()
    detail = clan.get(kenji, number)
    assert (detail.row.applicant, detail.changed) == ("Hanako Mameshiba", ())
