"""What deciders grant: roles from the least to the widest, from outside with a last day (R29)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from smartwizard.models import RoleRow
from smartwizard.operations import access, account_properties, decisions
from smartwizard.operations.requesting.views import Grant
from tests.operations.clan import Clan
from tests.world import Seat, refused, said

TODAY = date(2026, 11, 20)
ALL = (
    "virtual_user", "virtual_administrator", "account_user", "account_approver",
    "account_administrator",
)  # fmt: skip


@pytest.fixture
def aiko(clan: Clan) -> Seat:
    """The administrator of clan.example, whose DEFAULT is virtual account 1."""
    seat = clan.member("aiko@clan.example", "Aiko Tanaka")
    clan.open(seat, "clan.example", "Clan Blue")
    return seat


def held(seat: Seat) -> list[tuple[str, str, date | None]]:
    return [(each.role, each.virtual_account, each.until) for each in seat.call(access.held)]


def test_the_offer_has_the_least_role_first_and_default_first(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    clan.divide("clan.example", "Aomori")
    offer = clan.get(aiko, clan.ask_access(hanako, "clan.example")).offer
    assert offer is not None
    assert (offer.roles, offer.until) == (ALL, None)
    assert [choice.name for choice in offer.virtual_accounts] == ["DEFAULT", "Aomori"]


def test_people_from_outside_are_offered_virtual_roles_for_a_year(
    clan: Clan, aiko: Seat, mario: Seat
) -> None:
    number = clan.ask_access(mario, "clan.example")
    offer = clan.get(aiko, number).offer
    assert offer is not None
    assert (offer.roles, offer.until) == (ALL[:2], date(2027, 11, 20))
    assert clan.get(mario, number).offer is None


@pytest.mark.parametrize("role", ALL)
def test_every_role_can_be_granted_to_people_of_the_domain(
    clan: Clan, aiko: Seat, hanako: Seat, role: str
) -> None:
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"), Grant(role, (1,)))
    place = "DEFAULT" if role.startswith("virtual") else ""
    assert held(hanako) == [(role, place, None)]
    (entry,) = clan.log("role.granted")
    assert (entry.subject, entry.new["role"]) == ("smart_account:1", role)
    assert entry.new["person"] == f"person:{hanako.id}"


@pytest.mark.parametrize(
    ("grant", "field"),
    [
        (None, "role"),
        (Grant("owner"), "role"),
        (Grant("account_user"), "role"),
        (Grant("account_approver"), "role"),
        (Grant("virtual_user", (), TODAY + timedelta(days=9)), "virtual_accounts"),
        (Grant("virtual_user", (99,), TODAY + timedelta(days=9)), "virtual_accounts"),
        (Grant("virtual_user", (1,)), "until"),
        (Grant("virtual_user", (1,), TODAY), "until"),
        (Grant("virtual_user", (1,), TODAY + timedelta(days=731)), "until"),
    ],
)
def test_what_does_not_suit_people_from_outside_is_refused_at_its_field(
    clan: Clan, aiko: Seat, mario: Seat, grant: Grant | None, field: str
) -> None:
    number = clan.ask_access(mario, "clan.example")
    refusal = refused(
        lambda: aiko.call(decisions.decide, number=number, version=1, approve=True, grant=grant)
    )
    assert {issue.field for issue in refusal} >= {field}
    assert clan.get(mario, number).row.status == "pending"
    assert held(mario) == []


def test_a_last_day_is_for_people_from_outside(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask_access(hanako, "clan.example")
    grant = Grant("virtual_user", (1,), TODAY + timedelta(days=9))
    assert [issue.field for issue in refused(lambda: clan.approve(aiko, number, grant))] == [
        "until"
    ]


def test_access_holds_to_the_end_of_its_last_day(clan: Clan, aiko: Seat, mario: Seat) -> None:
    last = TODAY + timedelta(days=1)
    clan.approve(aiko, clan.ask_access(mario, "clan.example"), Grant("virtual_user", (1,), last))
    clan.clock.now = datetime(2026, 11, 21, 23, 59, tzinfo=UTC)
    mario = clan.again(mario)
    assert held(mario) == [("virtual_user", "DEFAULT", last)]
    assert mario.call(account_properties.mine)[0].access[0].role == "virtual_user"
    clan.clock.advance(minutes=1)
    assert held(mario) == []
    assert mario.call(account_properties.mine) == ()


def test_one_role_on_several_virtual_accounts_is_one_grant(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    tokyo = clan.divide("clan.example", "Tokyo")
    number = clan.ask_access(hanako, "clan.example", tokyo)
    clan.approve(aiko, number, Grant("virtual_administrator", (1, tokyo)))
    assert [place for _, place, _ in held(hanako)] == ["DEFAULT", "Tokyo"]
    granted = clan.get(aiko, number).granted
    assert [(each.role, each.virtual_account) for each in granted] == [
        ("virtual_administrator", "DEFAULT"), ("virtual_administrator", "Tokyo"),
    ]  # fmt: skip
    (mail,) = clan.mails(hanako.email, "access_approved")
    assert mail.values["virtual_accounts"] == ["DEFAULT", "Tokyo"]


def test_what_is_held_is_kept_and_not_granted_twice(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    tokyo = clan.divide("clan.example", "Tokyo")
    clan.approve(aiko, clan.ask_access(hanako, "clan.example"))
    number = clan.ask_access(hanako, "clan.example")
    refusal = refused(lambda: clan.approve(aiko, number, Grant("virtual_user", (1,))))
    assert [issue.field for issue in refusal] == ["role"]
    clan.approve(aiko, number, Grant("virtual_user", (1, tokyo)))
    assert held(hanako) == [("virtual_user", "DEFAULT", None), ("virtual_user", "Tokyo", None)]


def test_access_that_ends_can_be_granted_for_longer(clan: Clan, aiko: Seat, mario: Seat) -> None:
    soon, later = TODAY + timedelta(days=9), TODAY + timedelta(days=99)
    clan.approve(aiko, clan.ask_access(mario, "clan.example"), Grant("virtual_user", (1,), soon))
    number = clan.ask_access(mario, "clan.example")
    assert refused(lambda: clan.approve(aiko, number, Grant("virtual_user", (1,), soon)))
    clan.approve(aiko, number, Grant("virtual_user", (1,), later))
    assert [until for _, _, until in held(mario)] == [soon, later]


def test_undo_takes_the_roles_and_the_mails_away(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number)
    aiko.call(decisions.undo, number=number)
    assert held(hanako) == []
    assert clan.get(hanako, number).row.status == "pending"
    assert clan.mails(hanako.email, "access_approved") == []
    assert [entry.action for entry in clan.log()][-2:] == ["role.taken_back", "request.undone"]
    clan.approve(aiko, number)
    assert held(hanako) == [("virtual_user", "DEFAULT", None)]


def test_undo_is_refused_once_the_role_was_used(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number, Grant("account_administrator"))
    seen = hanako.call(account_properties.account, account_id=1)
    hanako.call(
        account_properties.edit_properties, account_id=1, version=seen.version, name="Clan Green",
        headquarters=seen.headquarters, visibility=seen.visibility, shows=seen.shows,
    )  # fmt: skip
    refusal = refused(lambda: aiko.call(decisions.undo, number=number))
    assert said(refusal) == ["The access has already been used. To end it, revoke it."]


def test_undo_is_refused_once_the_person_decided_a_request(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    other = clan.ask(clan.member("kenji@clan.example", "Kenji Sato"), "jp.clan.example").number
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number, Grant("account_administrator"))
    clan.decline(hanako, other)
    assert refused(lambda: aiko.call(decisions.undo, number=number))


def test_undo_is_refused_when_the_person_asked_again_meanwhile(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    for turn in (clan.approve, clan.decline):
        number = clan.ask_access(hanako, "clan.example")
        turn(aiko, number)
        again = clan.ask_access(hanako, "clan.example")
        refusal = refused(lambda done=number: aiko.call(decisions.undo, number=done))
        assert said(refusal) == [
            "Another request was sent in its place in the meantime. "
            "The decision can no longer be undone."
        ]
        clan.decline(aiko, again)


def test_undo_keeps_roles_held_before(clan: Clan, aiko: Seat, hanako: Seat) -> None:
    clan.grant(hanako, "clan.example", "account_user")
    number = clan.ask_access(hanako, "clan.example")
    clan.approve(aiko, number)
    aiko.call(decisions.undo, number=number)
    with clan.reading():
        assert [row.role for row in RoleRow.select().where(RoleRow.person == hanako.id)] == [
            "account_user"
        ]


@pytest.mark.parametrize("code", decisions.REASONS)
def test_a_canned_reason_is_enough_and_travels_as_its_code(
    clan: Clan, aiko: Seat, hanako: Seat, code: str
) -> None:
    number = clan.ask_access(hanako, "clan.example")
    aiko.call(decisions.decide, number=number, version=1, approve=False, reason_code=code)
    detail = clan.get(hanako, number)
    assert (detail.reason, detail.reason_code) == ("", code)
    (mail,) = clan.mails(hanako.email, "access_declined")
    assert mail.values["canned"] == {"code": ["decline.reason", code]}
    aiko.call(decisions.undo, number=number)
    assert clan.get(hanako, number).reason_code == ""


def test_a_reason_is_needed_and_unknown_ones_are_refused(
    clan: Clan, aiko: Seat, hanako: Seat
) -> None:
    number = clan.ask_access(hanako, "clan.example")

    def declining(reason_code: str) -> list[str]:
        return [
            issue.field
            for issue in refused(
                lambda: aiko.call(
                    decisions.decide, number=number, version=1, approve=False,
                    reason_code=reason_code,
                )
            )
        ]  # fmt: skip

    assert declining("") == ["reason"]
    assert declining("because") == ["reason_code"]
