"""What has served goes: registrations, links, sessions, failures, drafts, roles with an end."""

import os
from datetime import timedelta

import pytest

from smartwizard import local_drafts
from smartwizard.models import (
    PersonRow,
    RoleRow,
    SessionRow,
    SignInFailureRow,
    SmartAccountRow,
    TokenRow,
    VirtualAccountRow,
)
from smartwizard.operations import drafts, sign_in
from tests.upkeep.passing import Kept
from tests.world import Seat, refused


def test_a_registration_not_activated_is_deleted_after_28_days(clan: Kept) -> None:
    clan.register("new@clan.example")
    token = clan.mails("new@clan.example")[-1].token
    clan.clock.advance(days=28, seconds=-1)
    clan.upkeep()
    with clan.reading():
        assert PersonRow.select().count() == 1
    clan.clock.advance(seconds=1)
    assert clan.upkeep()["registrations"] == 1
    with clan.reading():
        assert not PersonRow.select().exists()
    assert [entry.actor for entry in clan.log("person.forgotten")] == ["upkeep"]
    assert not clan.holds(token)


def test_a_link_that_ran_out_is_struck_out_of_mail_and_file(clan: Kept) -> None:
    clan.register("new@clan.example")
    mail = clan.mails("new@clan.example")[-1]
    clan.clock.advance(hours=72)
    assert clan.upkeep()["tokens"] == 1
    assert clan.mails("new@clan.example")[-1].struck
    assert not clan.holds(mail.token)
    assert not clan.holds(mail.code)
    with clan.reading():
        assert TokenRow.select().count() == 2  # that it has expired can still be said


def test_sessions_that_have_ended_are_gone_and_others_stay(clan: Kept, hanako: Seat) -> None:
    clan.clock.advance(hours=11)
    clan.sign_in(hanako.email)
    clan.clock.advance(hours=1)
    assert clan.upkeep()["sessions"] == 1
    with clan.reading():
        assert SessionRow.select().count() == 1


def test_failed_logins_are_forgotten_after_28_days(clan: Kept) -> None:
    refused(clan.desk.call, sign_in.sign_in, email="a@clan.example", password="Wrong-Horse-9!")
    clan.clock.advance(days=28)
    assert clan.upkeep()["failures"] == 1
    with clan.reading():
        assert not SignInFailureRow.select().exists()


def test_files_of_drafts_go_after_7_days_and_what_a_person_keeps_in_the_registry_stays(
    clan: Kept, hanako: Seat
) -> None:
    now = clan.clock()
    for number, age in enumerate((timedelta(days=6), timedelta(days=7))):
        local_drafts.save(clan.home, f"{number}@clan.example", "account", {}, now)
        newest = max((clan.home / "drafts").iterdir(), key=lambda file: file.stat().st_mtime)
        os.utime(newest, times=((now - age).timestamp(),) * 2)
    hanako.call(drafts.save, name="onboarding", step="company", answers={})
    assert clan.upkeep()["drafts"] == 1
    assert len(list((clan.home / "drafts").iterdir())) == 1
    clan.clock.advance(days=20)
    clan.upkeep()
    assert clan.again(hanako).call(drafts.load, name="onboarding") is not None


@pytest.fixture
def guest(clan: Kept, aiko: Seat) -> Seat:
    """Somebody from outside with two roles that end together, in 60 days."""
    seat = clan.member("grace@partner.example", "Grace Whitaker")
    ends = clan.later(days=60)
    with clan.writing():
        account = SmartAccountRow.get(SmartAccountRow.domain == "clan.example")
        virtual = VirtualAccountRow.get(VirtualAccountRow.account == account)
        for role in ("virtual_user", "virtual_administrator"):
            RoleRow.create(
                person=seat.id, account=account, virtual_account=virtual, role=role,
                since=clan.clock(), ends=ends,
            )  # fmt: skip
    assert aiko.email
    return seat


def test_who_has_access_for_a_time_is_told_14_days_before_in_one_mail(
    clan: Kept, guest: Seat
) -> None:
    clan.clock.advance(days=46, seconds=-1)
    clan.upkeep()
    assert not clan.mails(kind="access_ends")
    clan.clock.advance(seconds=1)
    assert clan.upkeep()["notices"] == 1
    (mail,) = clan.mails(kind="access_ends")
    assert (mail.email, mail.values["domain"]) == (guest.email, "clan.example")
    assert [virtual for _, virtual in mail.values["roles"]] == ["DEFAULT", "DEFAULT"]
    clan.clock.advance(days=10)
    assert not clan.upkeep()["notices"]


def test_access_that_was_prolonged_is_told_of_again(clan: Kept, guest: Seat) -> None:
    clan.clock.advance(days=50)
    clan.upkeep()
    with clan.writing():
        later = clan.later(days=300)
        RoleRow.update(ends=later).where(RoleRow.person == guest.id).execute()
    clan.clock.advance(days=290)
    clan.upkeep()
    assert len(clan.mails(kind="access_ends")) == 2


def test_the_end_of_a_role_is_logged_once(clan: Kept, guest: Seat) -> None:
    clan.clock.advance(days=100)
    assert clan.upkeep()["ends"] == 2
    entries = clan.log("role.ended")
    assert {entry.old["role"] for entry in entries} == {"virtual_user", "virtual_administrator"}
    assert {(entry.actor, entry.subject) for entry in entries} == {("upkeep", "smart_account:1")}
    assert {entry.old["person"] for entry in entries} == {f"person:{guest.id}"}
    # Who was away that long is not told that it will end.
    assert not clan.mails(kind="access_ends")
