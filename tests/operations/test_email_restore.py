"""“It was not me”: the old address stops or undoes a change of e-mail (R59)."""

import pytest

from smartwizard.models import ClaimRow, EventRow, RoleRow, SmartAccountRow
from smartwizard.operations import email_change, passwords, profile, session
from smartwizard.tables.base import FAR
from tests.operations.email_steps import NEW, ask, change, email_of, link_to, notice_to
from tests.world import HANAKO, PASSWORD, Seat, World, refused, said


@pytest.fixture
def hanako(world: World) -> Seat:
    return world.person()


def test_it_was_not_me_before_the_change_stops_it_and_ends_all_sessions(
    world: World, hanako: Seat
) -> None:
    ask(hanako)
    other = world.sign_in()
    assert world.desk.call(email_change.restore, token=notice_to(world).token) == HANAKO
    for seat in (hanako, other):
        assert seat.call(session.who_am_i).kind == "nobody"
    assert refused(
        lambda: world.desk.call(email_change.confirm, token=link_to(world).token, password=PASSWORD)
    )
    assert world.sign_in().call(profile.view).new_email == ""
    assert len(world.mails(HANAKO, "email_restored")) == 1


def test_it_was_not_me_after_the_change_brings_the_old_address_back(
    world: World, hanako: Seat
) -> None:
    change(world, hanako)
    assert world.desk.call(email_change.restore, token=notice_to(world).token) == HANAKO
    assert hanako.call(session.who_am_i).kind == "nobody"
    assert email_of(world.sign_in(HANAKO)) == HANAKO
    assert refused(lambda: world.sign_in(NEW))
    with world.reading():
        assert [row.key for row in ClaimRow.select()] == [HANAKO]


def test_the_old_address_has_three_days_from_the_change_on(world: World, hanako: Seat) -> None:
    ask(hanako)
    world.clock.advance(hours=71)
    world.desk.call(email_change.confirm, token=link_to(world).token, password=PASSWORD)
    world.clock.advance(hours=71)
    assert world.desk.call(email_change.restore, token=notice_to(world).token) == HANAKO


def test_after_three_days_the_change_stands(world: World, hanako: Seat) -> None:
    change(world, hanako)
    world.clock.advance(hours=72)
    token = notice_to(world).token
    assert said(refused(lambda: world.desk.call(email_change.restore, token=token))) == [
        "This link has expired. Send a new one."
    ]


def test_it_was_not_me_works_once(world: World, hanako: Seat) -> None:
    ask(hanako)
    token = notice_to(world).token
    world.desk.call(email_change.restore, token=token)
    assert said(refused(lambda: world.desk.call(email_change.restore, token=token))) == [
        "This link has already been used. Log in."
    ]


def test_whoever_took_the_account_over_cannot_outrun_its_owner_with_another_change(
    world: World, hanako: Seat
) -> None:
    """The thief changes twice, so that the second notice goes to an address of the thief's."""
    change(world, hanako)
    world.clock.advance(minutes=1)
    ask(hanako, "thief@new.example")
    hanako.call(email_change.confirm, token=link_to(world, "thief@new.example").token)
    world.desk.call(passwords.request_reset, email="thief@new.example")
    (reset,) = world.mails("thief@new.example", "reset_password")
    thiefs_notice = notice_to(world, NEW).token
    assert world.desk.call(email_change.restore, token=notice_to(world, HANAKO).token) == HANAKO
    assert said(refused(lambda: world.desk.call(email_change.restore, token=thiefs_notice))) == [
        "A newer link was sent. Use the latest email."
    ]
    assert refused(
        lambda: world.desk.call(passwords.reset, token=reset.token, password="Thiefs-Own-1234!")
    )
    assert email_of(world.sign_in(HANAKO)) == HANAKO


def test_a_reset_link_of_the_former_address_does_not_outlive_the_change(
    world: World, hanako: Seat
) -> None:
    world.desk.call(passwords.request_reset, email=HANAKO)
    (reset,) = world.mails(HANAKO, "reset_password")
    change(world, hanako)
    assert refused(
        lambda: world.desk.call(passwords.reset, token=reset.token, password="Another-Horse-9!")
    )


def test_an_old_address_that_somebody_registered_since_stays_theirs(
    world: World, hanako: Seat
) -> None:
    change(world, hanako)
    world.person(HANAKO)
    (issue,) = refused(lambda: world.desk.call(email_change.restore, token=notice_to(world).token))
    assert issue.text.values == {"email": HANAKO}
    assert email_of(world.sign_in(NEW)) == NEW


def _roles(world: World, hanako: Seat) -> dict[str, int]:
    """Roles on accounts of her domain, of the new one, and as a partner from outside."""
    with world.writing():
        numbers = {}
        for domain, role in (
            ("clan.example", "account_administrator"),
            ("jp.clan.example", "account_approver"),
            ("jp.new.example", "account_user"),
            ("partner.example", "virtual_user"),
        ):
            account = SmartAccountRow.create(
                name=domain, name_key=domain, domain=domain, created_at=world.clock.now
            )
            row = RoleRow.create(
                person=hanako.id, account=account, role=role, since=world.clock.now, ends=FAR
            )
            numbers[domain] = row.id
    return numbers


def _suspended(world: World) -> set[str]:
    with world.reading():
        return {row.account.domain for row in RoleRow.select().where(RoleRow.suspended)}


def test_roles_that_need_the_account_domain_are_suspended_and_come_back_with_the_address(
    world: World, hanako: Seat
) -> None:
    roles = _roles(world, hanako)
    change(world, hanako)
    assert _suspended(world) == {"clan.example", "jp.clan.example"}
    world.desk.call(email_change.restore, token=notice_to(world).token)
    assert _suspended(world) == set()
    with world.reading():
        events = [(e.action, e.subject) for e in EventRow.select() if e.action[:5] == "role."]
    both = [f"role:{roles[domain]}" for domain in ("clan.example", "jp.clan.example")]
    assert events == [
        *(("role.suspended", role) for role in both),
        *(("role.restored", role) for role in both),
    ]


def test_a_role_that_was_suspended_before_is_not_given_back(world: World, hanako: Seat) -> None:
    roles = _roles(world, hanako)
    with world.writing():
        RoleRow.update(suspended=True).where(RoleRow.id == roles["clan.example"]).execute()
    change(world, hanako)
    world.desk.call(email_change.restore, token=notice_to(world).token)
    assert _suspended(world) == {"clan.example"}
