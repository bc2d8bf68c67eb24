"""The letters of requests can be written in every language, from what the operations give them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard import mail
from smartwizard.models import MailRow
from smartwizard.operations import (
    access,
    account_properties,
    appointments,
    invitations,
    requests,
)
from smartwizard.registry import OPERATIONS, Context
from tests.operations.clan import NOTE, Clan
from tests.world import Seat

KINDS = {
    "account_activated", "setup_pending", "setup_pending_approver", "setup_declined",
    "setup_withdrawn", "domain_change_pending", "domain_change_approver", "domain_changed",
    "domain_change_declined", "domain_change_withdrawn", "administrator_appointed",
    "access_requested", "access_requested_approver", "access_approved", "access_declined",
    "access_decided", "access_withdrawn", "access_revoked", "request_reminder", "invitation",
    "invitation_accepted", "invitation_declined", "invitation_withdrawn",
}  # fmt: skip


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home", run_by="Clan Blue")
    yield world
    world.close()


def everything_happens(clan: Clan) -> None:
    """One turn of each kind, by administrators and by the operator."""
    aiko = clan.member("aiko@clan.example", "Aiko Tanaka")
    hanako = clan.member("hanako@clan.example")
    operator = clan.operator()
    clan.open(aiko, "clan.example", "Clan Blue")
    clan.approve(aiko, clan.ask(hanako, "jp.clan.example").number)
    clan.approve(operator, clan.ask(hanako, "green.example", different=True).number)
    clan.decline(aiko, clan.ask(hanako, "fr.clan.example", note="").number)
    withdrawn = clan.ask(hanako, "it.clan.example").number
    hanako.call(requests.withdraw, number=withdrawn, version=1)
    for turn in ("withdraw", "decline", "approve"):
        number = aiko.call(
            account_properties.ask_domain, account_id=1, version=1, domain="group.clan.example",
            note=NOTE,
        ).row.number  # fmt: skip
        if turn == "withdraw":
            aiko.call(requests.withdraw, number=number, version=1)
        else:
            clan.decide(operator, number, approve=turn == "approve", reason="Not now.")
    everything_of_access(clan, aiko)
    clan.grant(hanako, "group.clan.example", "account_user")
    clan.lock_out(aiko)
    operator.call(appointments.appoint, account_id=1, email=hanako.email, reason="Nobody is left.")


def everything_of_access(clan: Clan, aiko: Seat) -> None:
    """One turn of each kind, with a second administrator who is told."""
    mario = clan.member("mario@rossi.example", "Mario Rossi")
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    clan.grant(kenji, "group.clan.example")
    for turn in ("withdraw", "decline", "approve"):
        number = clan.ask_access(mario, "group.clan.example")
        mario.call(requests.remind, number=number)
        if turn == "withdraw":
            mario.call(requests.withdraw, number=number, version=1)
        else:
            clan.decide(aiko, number, approve=turn == "approve", reason="Not now.")
    role = mario.call(access.held)[0].id
    aiko.call(access.revoke, account_id=1, role_ids=(role,), reason="Later.", reason_code="mistake")
    for turn in ("take_back", "decline", "approve"):
        number = aiko.call(
            invitations.invite, account_id=1, email=mario.email, role="virtual_user",
            virtual_accounts=(1,), until=clan.later(days=30).date(),
        ).row.number  # fmt: skip
        if turn == "take_back":
            aiko.call(invitations.take_back, number=number, version=1)
        else:
            clan.decide(mario, number, approve=turn == "approve", reason="Not now.")
    clan.lock_out(kenji)


@pytest.mark.parametrize("language", ["en", "ja", "fr", "it"])
def test_every_letter_of_a_request_is_written_whole(clan: Clan, language: str) -> None:
    everything_happens(clan)
    spec = OPERATIONS["requests.withdraw"]
    with clan.writing():
        MailRow.update(language=language).execute()
        rows = list(MailRow.select().where(MailRow.kind.in_(KINDS)))
        context = Context(
            clan.registers.store, clan.registers.config, spec, "", clan.clock, clan.clock()
        )
        letters = [mail.freeze(context, row) for row in rows]
    assert {letter.kind for letter in letters} == KINDS
    for letter in letters:
        for text in (letter.subject, letter.text, letter.html):
            assert text
            for trace in ("Code(", "Text(", "datetime", "None", "{{", "account_administrator"):
                assert trace not in text, (letter.kind, text)


def test_the_letters_lead_deciders_to_their_queue_and_applicants_to_their_request(
    clan: Clan,
) -> None:
    everything_happens(clan)
    links = {(m.kind, m.link.rpartition("/")[0]) for m in clan.mails() if "number" in m.values
             and "link" in m.values}  # fmt: skip
    assert links == {
        ("setup_pending", "smartwizard://requests"),
        ("setup_pending_approver", "smartwizard://approvals"),
        ("setup_declined", "smartwizard://requests"),
        ("domain_change_pending", "smartwizard://requests"),
        ("domain_change_approver", "smartwizard://approvals"),
        ("domain_change_declined", "smartwizard://requests"),
        ("domain_changed", "smartwizard://requests"),
        ("access_requested", "smartwizard://requests"),
        ("access_requested_approver", "smartwizard://approvals"),
        ("access_approved", "smartwizard://requests"),
        ("access_declined", "smartwizard://requests"),
        ("access_decided", "smartwizard://approvals"),
        ("request_reminder", "smartwizard://approvals"),
        ("invitation", "smartwizard://approvals"),
        ("invitation_declined", "smartwizard://requests"),
    }
