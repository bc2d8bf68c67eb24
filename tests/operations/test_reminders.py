"""Send Reminder, and the note of an open request changed by who sent it (R22, R28)."""

import pytest

from smartwizard.operations import decisions, requests
from tests.operations.clan import Clan
from tests.world import Seat, refused, said


def remind(clan: Clan, seat: Seat, number: str) -> None:
    clan.again(seat).call(requests.remind, number=number)


@pytest.mark.parametrize("access", [True, False])
def test_the_applicant_reminds_the_deciders_once_a_day(
    clan: Clan, aiko: Seat, hanako: Seat, access: bool
) -> None:
    asked = clan.ask_access(hanako, "clan.example") if access else ""
    number = asked or clan.ask(hanako, "jp.clan.example").number
    assert "remind" in clan.get(hanako, number).row.actions
    remind(clan, hanako, number)
    (mail,) = clan.mails(kind="request_reminder")
    assert (mail.email, mail.link) == (aiko.email, f"smartwizard://approvals/{number}")
    refusal = refused(lambda: remind(clan, hanako, number))
    assert refusal[0].text.values["date"] == clan.later(days=1)
    clan.clock.advance(days=1)
    remind(clan, hanako, number)
    assert len(clan.mails(aiko.email, "request_reminder")) == 2
    events = [station.event for station in clan.get(clan.again(hanako), number).timeline]
    assert events.count("reminded") == 2


def test_deciders_of_today_are_reminded_and_nobody_else(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    kenji = clan.member("kenji@clan.example", "Kenji Sato")
    number = clan.ask_access(hanako, "clan.example")
    clan.grant(kenji, "clan.example")
    clan.lock_out(aiko)
    remind(clan, hanako, number)
    assert [mail.email for mail in clan.mails(kind="request_reminder")] == [kenji.email]
    assert refused(lambda: remind(clan, kenji, number))


def test_where_the_operator_decides_or_appoints_the_operator_is_reminded(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    remind(clan, hanako, clan.ask(hanako, "green.example", different=True).number)
    number = clan.ask_access(hanako, "clan.example")
    clan.lock_out(aiko)
    remind(clan, hanako, number)
    assert [mail.email for mail in clan.mails(kind="request_reminder")] == [operator.email] * 2


def test_the_operator_reminds_the_administrators_and_the_mail_says_so(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    operator = clan.operator()
    numbers = [
        clan.ask_access(hanako, "clan.example"),
        clan.ask(hanako, "jp.clan.example").number,
        clan.ask(hanako, "green.example", different=True).number,
    ]
    outcomes = operator.call(requests.remind_many, numbers=(*numbers, "AR-2026-99999"))
    assert [(each.number, each.done) for each in outcomes] == [
        (numbers[0], True), (numbers[1], True), (numbers[2], False), ("AR-2026-99999", False),
    ]  # fmt: skip
    assert said(outcomes[2].issues) == ["Nobody else decides this request: decide it yourself."]
    mails = clan.mails(kind="request_reminder")
    assert [(mail.email, mail.values["by_operator"]) for mail in mails] == [(aiko.email, True)] * 2
    for number in numbers[:2]:
        assert said(refused(lambda each=number: remind(clan, hanako, each)))
    assert ["remind" in clan.get(operator, number).row.actions for number in numbers] == [
        True, True, False,
    ]  # fmt: skip


def test_the_operator_is_led_to_appoint_where_nobody_could_be_reminded(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.lock_out(aiko)
    assert said(refused(lambda: clan.operator().call(requests.remind, number=number))) == [
        "No administrator is left to be reminded. Appoint an administrator first."
    ]


def test_at_most_a_hundred_are_reminded_of_at_once(clan: Clan, aiko: Seat) -> None:
    (issue,) = refused(lambda: aiko.call(requests.remind_many, numbers=("AR-2026-00001",) * 101))
    assert issue.text.n == 100


def test_who_alone_decides_their_own_request_is_not_reminded(clan: Clan, aiko: Seat) -> None:
    number = clan.ask(aiko, "jp.clan.example").number
    assert "remind" not in clan.get(aiko, number).row.actions
    assert said(refused(lambda: remind(clan, aiko, number))) == [
        "Nobody else decides this request: decide it yourself."
    ]


def test_a_decided_request_reminds_nobody(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number)
    refusal = refused(lambda: remind(clan, hanako, number))
    assert "Nothing was sent or changed." in said(refusal)[0]
    assert clan.mails(kind="request_reminder") == []


def edit(clan: Clan, seat: Seat, number: str, note: str) -> None:
    version = clan.get(seat, number).row.version
    seat.call(requests.edit_note, number=number, version=version, note=note)


def test_a_changed_note_outdates_what_deciders_see_and_keeps_the_former(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example", reason="I need the licenses.")
    edit(clan, hanako, number, "I register the devices in Osaka.")
    refusal = refused(
        lambda: aiko.call(decisions.decide, number=number, version=1, approve=False, reason="No.")
    )
    assert said(refusal) == ["This request has changed since you opened it. Look at it again."]
    detail = clan.get(aiko, number)
    assert (detail.row.note, detail.row.version) == ("I register the devices in Osaka.", 2)
    notes = [s.note for s in detail.timeline if s.event == "note_changed"]
    assert notes == ["I need the licenses."]
    edit(clan, hanako, number, "I register the devices in Osaka.")
    assert clan.get(aiko, number).row.version == 2


def test_a_note_keeps_the_length_that_its_kind_needs(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    for number in (
        clan.ask_access(hanako, "clan.example"),
        clan.ask(hanako, "green.example", different=True).number,
    ):
        assert refused(lambda each=number: edit(clan, hanako, each, ""))[0].field == "note"
    prefix = clan.ask(hanako, "jp.clan.example").number
    edit(clan, hanako, prefix, "")
    assert refused(lambda: edit(clan, hanako, prefix, "x" * 1001))[0].field == "note"


def test_only_who_sent_an_open_request_changes_its_note(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    assert refused(lambda: edit(clan, aiko, number, "Something else."))
    clan.decline(aiko, number)
    refusal = refused(lambda: edit(clan, hanako, number, "Something else."))
    assert "Nothing was sent or changed." in said(refusal)[0]
