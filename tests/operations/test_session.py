"""What the windows know of who sits there, and what they chose (R5, R6, R67)."""

import logging
from datetime import timedelta

import pytest

from smartwizard.models import FAR, RequestRow, RoleRow, SmartAccountRow
from smartwizard.operations import mailbox, preferences, session
from tests.world import HANAKO, Seat, World, refused


def _account(world: World, status: str = "active") -> SmartAccountRow:
    return SmartAccountRow.create(
        name="Clan", name_key="clan", domain="clan.example", status=status,
        created_at=world.clock.now,
    )  # fmt: skip


def _role(world: World, seat: Seat, account: SmartAccountRow, **values: object) -> None:
    given: dict[str, object] = {"since": world.clock.now, "ends": FAR, **values}
    RoleRow.create(person=seat.id, account=account, role="account_user", **given)


def _request(world: World, seat: Seat, **values: object) -> None:
    given: dict[str, object] = {"kind": "prefix", "status": "pending", **values}
    later = world.clock.now + timedelta(days=28)
    RequestRow.create(
        number="SA-2026-00001", applicant=seat.id, subject="a.clan.example",
        subject_key="a.clan.example", created_at=world.clock.now, operator_from=later,
        overdue_at=later, expires_at=later, **given,
    )  # fmt: skip


def _state(seat: Seat) -> str:
    return seat.call(session.who_am_i).account_state


def test_who_has_nothing_yet_begins_with_the_company_information(world: World) -> None:
    me = world.person().call(session.who_am_i)
    assert (me.company_complete, me.account_state) == (False, "none")


def test_company_information_is_complete_with_name_address_and_phone(world: World) -> None:
    seat = world.complete(world.person())
    assert seat.call(session.who_am_i).company_complete


def test_a_role_that_counts_makes_the_account_active(world: World) -> None:
    seat = world.person()
    with world.writing():
        _role(world, seat, _account(world))
    assert _state(seat) == "active"


@pytest.mark.parametrize(
    "values", [{"suspended": True}, {"ends": "now"}], ids=["suspended", "ended"]
)
def test_a_role_that_does_not_count_makes_none(world: World, values: dict[str, object]) -> None:
    seat = world.person()
    values = {name: world.clock.now if value == "now" else value for name, value in values.items()}
    with world.writing():
        _role(world, seat, _account(world), **values)
    assert _state(seat) == "none"


def test_a_role_on_a_closed_account_is_none(world: World) -> None:
    seat = world.person()
    with world.writing():
        _role(world, seat, _account(world, "closed"))
    assert _state(seat) == "none"


@pytest.mark.parametrize("kind", ["prefix", "different_domain", "access"])
def test_a_request_on_the_way_is_pending(world: World, kind: str) -> None:
    seat = world.person()
    with world.writing():
        _request(world, seat, kind=kind)
    assert _state(seat) == "pending"
    world.clock.advance(days=28)
    assert _state(world.sign_in()) == "none"


@pytest.mark.parametrize(
    "values", [{"status": "declined"}, {"kind": "customer"}, {"kind": "domain_change"}]
)
def test_a_request_that_leads_to_no_account_of_ones_own_is_none(
    world: World, values: dict[str, object]
) -> None:
    seat = world.person()
    with world.writing():
        _request(world, seat, **values)
    assert _state(seat) == "none"


def test_unread_mails_are_counted_until_they_are_opened(world: World) -> None:
    seat = world.person()
    assert seat.call(session.who_am_i).unread_mails == 1
    seat.call(mailbox.read, id=world.mails(HANAKO)[0].id)
    assert seat.call(session.who_am_i).unread_mails == 0


def test_asking_who_sits_there_takes_few_statements(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    seat = world.person()
    seat.call(session.who_am_i)
    with caplog.at_level(logging.DEBUG, "peewee"):
        seat.call(session.who_am_i)
    assert len(caplog.records) <= 3


def test_preferences_are_kept_and_decide_the_language_of_mails(world: World) -> None:
    seat = world.person()
    seat.call(
        preferences.save,
        language="fr", time_zone="Europe/Paris", theme="dark", text_size=150, english_labels=True,
        reminders=True,
    )  # fmt: skip
    me = seat.call(session.who_am_i)
    assert (me.language, me.time_zone) == ("fr", "Europe/Paris")
    assert (me.theme, me.text_size, me.english_labels) == ("dark", 150, True)
    world.register(HANAKO)
    assert world.mails(HANAKO)[-1].language == "fr"


def test_preferences_that_cannot_be_chosen_are_refused_all_at_once(world: World) -> None:
    seat = world.person()
    issues = refused(
        seat.call,
        preferences.save,
        language="de",
        time_zone="../etc",
        theme="pink",
        text_size=99,
        english_labels=False,
        reminders=True,
    )
    assert [issue.field for issue in issues] == ["language", "time_zone", "theme", "text_size"]
