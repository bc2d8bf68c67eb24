"""Changing the e-mail: nothing changes before the new address confirms (R59)."""

from datetime import timedelta
from functools import partial

import pytest

from smartwizard import mail
from smartwizard.models import ClaimRow, EventRow, MailRow, PersonRow
from smartwizard.operations import email_change, profile, tokens
from tests.operations.email_steps import NEW, ask, change, email_of, link_to, notice_to
from tests.operations.odd_text import ODD, issues_of
from tests.world import HANAKO, PASSWORD, Seat, World, refused, said


@pytest.fixture
def hanako(world: World) -> Seat:
    return world.person()


def test_asking_mails_a_link_to_the_new_address_and_changes_nothing(
    world: World, hanako: Seat
) -> None:
    asked = ask(hanako, " Ｈana@NEW.example ")
    assert asked.email == "Hana@new.example"
    assert asked.expires == world.clock.now + timedelta(hours=72)
    shown = hanako.call(profile.view)
    assert (shown.email, shown.new_email, shown.new_email_until) == (
        HANAKO,
        "Hana@new.example",
        asked.expires,
    )
    sent = link_to(world, "Hana@new.example")
    assert sent.link == f"smartwizard://activate?token={sent.token}"
    assert sent.values["new_email"] == "Hana@new.example"
    assert world.sign_in().id == hanako.id


def test_the_old_address_is_told_with_a_link_of_its_own(world: World, hanako: Seat) -> None:
    ask(hanako)
    notice = notice_to(world)
    assert notice.link == f"smartwizard://reset?token={notice.token}"
    assert notice.values["new_email"] == NEW
    assert notice.token != link_to(world).token


def test_a_mailed_link_says_what_it_is_for(world: World, hanako: Seat) -> None:
    ask(hanako)
    for sent, purpose, email in (
        (link_to(world), "change_email", NEW),
        (notice_to(world), "restore_email", HANAKO),
    ):
        link = world.desk.call(tokens.link, token=sent.token)
        assert (link.purpose, link.state, link.email) == (purpose, "ok", email)


def test_following_the_link_makes_the_new_address_the_email(world: World, hanako: Seat) -> None:
    ask(hanako)
    assert hanako.call(email_change.confirm, token=link_to(world).token) == NEW
    shown = hanako.call(profile.view)
    assert (shown.email, shown.new_email) == (NEW, "")
    assert world.sign_in(NEW).id == hanako.id
    assert said(refused(lambda: world.sign_in(HANAKO))) == [
        "The email or the password does not match."
    ]
    for email in (HANAKO, NEW):
        (told,) = world.mails(email, "email_changed")
        assert (told.values["old_email"], told.values["new_email"]) == (HANAKO, NEW)


def test_where_nobody_is_logged_in_the_link_takes_the_password(world: World, hanako: Seat) -> None:
    ask(hanako)
    token = link_to(world).token

    def confirm(password: str) -> str:
        return world.desk.call(email_change.confirm, token=token, password=password)

    assert [issue.field for issue in refused(lambda: confirm(""))] == ["password"]
    assert said(refused(lambda: confirm("Wrong-Horse-99!"))) == ["The password does not match."]
    assert email_of(hanako) == HANAKO
    assert confirm(PASSWORD) == NEW


def test_a_link_that_went_astray_does_not_help_whoever_found_it(world: World, hanako: Seat) -> None:
    ken = world.person("ken@clan.example", password="Kens-Password-1!")
    ask(hanako, "typo@new.example")
    token = link_to(world, "typo@new.example").token
    for password in ("", "Kens-Password-1!"):
        assert refused(lambda p=password: ken.call(email_change.confirm, token=token, password=p))
    assert email_of(hanako) == HANAKO
    assert ken.call(profile.view).email == "ken@clan.example"


def test_the_mailed_code_does_instead_of_the_link(world: World, hanako: Seat) -> None:
    ask(hanako)
    code = link_to(world).code
    (issue,) = refused(lambda: hanako.call(email_change.confirm_with_code, code="0000-0000"))
    assert issue.field == "code"
    assert hanako.call(email_change.confirm_with_code, code=code.lower()) == NEW
    assert refused(lambda: hanako.call(email_change.confirm_with_code, code=code))


def test_five_wrong_codes_use_it_up_and_the_link_still_works(world: World, hanako: Seat) -> None:
    ask(hanako)
    for _ in range(tokens.TRIES):
        refused(lambda: hanako.call(email_change.confirm_with_code, code="0000-0000"))
    code = link_to(world).code
    assert refused(lambda: hanako.call(email_change.confirm_with_code, code=code))
    assert hanako.call(email_change.confirm, token=link_to(world).token) == NEW


def test_a_wrong_password_sends_nothing_and_counts_as_a_failed_login(
    world: World, hanako: Seat
) -> None:
    assert [i.field for i in refused(lambda: ask(hanako, password=""))] == ["password"]
    for _ in range(4):
        assert said(refused(lambda: ask(hanako, password="Wrong-Horse-9!"))) == [
            "The password does not match."
        ]
    (locked,) = refused(lambda: ask(hanako, password="Wrong-Horse-9!"))
    assert locked.text.source.startswith("Too many failed logins")
    assert refused(lambda: ask(hanako)) == (locked,)
    assert refused(world.sign_in) == (locked,)
    assert world.mails(NEW) == []
    assert world.mails(kind="email_change_notice") == []


def test_mails_go_out_at_most_once_a_minute(world: World, hanako: Seat) -> None:
    asked = ask(hanako)
    (issue,) = refused(lambda: ask(hanako, "other@new.example"))
    assert (issue.field, issue.text.n) == ("new_email", 60)
    world.clock.now = asked.again_at
    ask(hanako, "other@new.example")


def test_asking_again_makes_the_former_link_useless(world: World, hanako: Seat) -> None:
    ask(hanako)
    former = link_to(world).token
    world.clock.advance(minutes=1)
    ask(hanako, "other@new.example")
    assert said(refused(lambda: hanako.call(email_change.confirm, token=former))) == [
        "A newer link was sent. Use the latest email."
    ]
    assert hanako.call(profile.view).new_email == "other@new.example"


def test_a_link_expires_after_three_days(world: World, hanako: Seat) -> None:
    ask(hanako)
    world.clock.advance(hours=72)
    token = link_to(world).token
    issues = refused(lambda: world.desk.call(email_change.confirm, token=token, password=PASSWORD))
    assert said(issues) == ["This link has expired. Send a new one."]
    assert world.sign_in().call(profile.view).new_email == ""


def test_ones_own_address_is_no_new_one(hanako: Seat) -> None:
    (issue,) = refused(lambda: ask(hanako, "HANAKO@Clan.Example"))
    assert (issue.field, issue.text.source) == (
        "new_email",
        "This is already the email of your Cisco account.",
    )


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_address_is_refused_beside_its_field(world: World, hanako: Seat, odd: str) -> None:
    for address in (ODD[odd], f"{ODD[odd]}@clan.example", f"hana@{ODD[odd]}.example"):
        issues = issues_of(partial(ask, hanako, address))
        if issues:
            assert {issue.field for issue in issues} == {"new_email"}
        else:
            kept = hanako.call(profile.view).new_email
            assert kept.isascii()
            assert "@" in kept
            world.clock.advance(minutes=1)
    assert email_of(hanako) == HANAKO


def test_asking_for_an_address_in_use_looks_the_same_and_tells_its_owner(
    world: World, hanako: Seat
) -> None:
    ken = world.person("ken@clan.example")
    free, taken = ask(ken, "free@new.example"), ask(hanako, "ken@clan.example")
    assert (taken.expires, taken.again_at) == (free.expires, free.again_at)
    assert hanako.call(profile.view).new_email == "ken@clan.example"
    assert world.mails("ken@clan.example", "email_change") == []
    (told,) = world.mails("ken@clan.example", "already_registered")
    assert told.values["email"] == "ken@clan.example"
    assert HANAKO not in str(told.values)
    assert len(world.mails(HANAKO, "email_change_notice")) == 1


def test_an_owner_is_told_at_most_once_an_hour(world: World, hanako: Seat) -> None:
    world.person("ken@clan.example")
    for _ in range(3):
        ask(hanako, "ken@clan.example")
        world.clock.advance(minutes=10)
    assert len(world.mails("ken@clan.example", "already_registered")) == 1


def test_an_address_that_got_an_account_meanwhile_is_told_to_whoever_reads_its_mail(
    world: World, hanako: Seat
) -> None:
    ask(hanako)
    world.person(NEW)
    (issue,) = refused(lambda: hanako.call(email_change.confirm, token=link_to(world).token))
    assert issue.text.values == {"email": NEW}
    assert email_of(hanako) == HANAKO


def test_registrations_of_the_new_address_are_deleted(world: World, hanako: Seat) -> None:
    world.register(NEW)
    change(world, hanako)
    with world.reading():
        assert PersonRow.select().where(PersonRow.email_key == NEW).count() == 1
    assert world.mails(NEW, "activate")[-1].struck


def test_the_former_address_is_free_for_a_registration(world: World, hanako: Seat) -> None:
    change(world, hanako)
    other = world.person(HANAKO)
    assert other.id != hanako.id
    with world.reading():
        held = {row.key: row.person and row.person.id for row in ClaimRow.select()}
    assert held == {NEW: hanako.id, HANAKO: other.id}


def test_spent_tokens_stand_nowhere_any_more(world: World, hanako: Seat) -> None:
    ask(hanako)
    with world.writing():
        for row in MailRow.select():
            row.text = f"{row.values.get('link', '')} {row.values.get('code', '')}"
            row.save()
    secrets = [link_to(world).token, link_to(world).code, notice_to(world).token]
    assert all(world.holds(secret) for secret in secrets)
    hanako.call(email_change.confirm, token=secrets[0])
    world.desk.call(email_change.restore, token=secrets[2])
    world.close()
    assert [world.holds(secret) for secret in secrets] == [[], [], []]
    assert mail.STRUCK in world.mails(NEW, "email_change")[0].link


def test_the_log_keeps_that_it_happened_and_no_address(world: World, hanako: Seat) -> None:
    change(world, hanako)
    world.desk.call(email_change.restore, token=notice_to(world).token)
    with world.reading():
        events = [e for e in EventRow.select() if e.action.startswith("person.email_")]
        kept = " ".join(f"{e.actor} {e.subject} {e.old} {e.new}" for e in EventRow.select())
    assert [(event.action, event.subject) for event in events] == [
        (f"person.{what}", f"person:{hanako.id}")
        for what in ("email_change_asked", "email_changed", "email_restored")
    ]
    assert "new.example" not in kept
    assert "clan.example" not in kept


def test_a_locked_account_keeps_its_email(world: World, hanako: Seat) -> None:
    ask(hanako)
    with world.writing():
        PersonRow.update(status="locked").where(PersonRow.id == hanako.id).execute()
    token = link_to(world).token
    (issue,) = refused(
        lambda: world.desk.call(email_change.confirm, token=token, password=PASSWORD)
    )
    assert issue.remedy == "contact_support"


def test_a_profile_that_another_system_owns_keeps_its_email(world: World, hanako: Seat) -> None:
    ask(hanako)
    with world.writing():
        PersonRow.update(owned_by="HR").where(PersonRow.id == hanako.id).execute()
    world.clock.advance(minutes=1)
    for call in (
        lambda: ask(hanako),
        lambda: hanako.call(email_change.confirm, token=link_to(world).token),
    ):
        assert refused(call)[0].text.values == {"owner": "HR"}


def test_nobody_and_the_operator_have_no_email_to_change(world: World) -> None:
    for desk in (world.desk, world.operator()):
        assert refused(
            lambda desk=desk: desk.call(email_change.ask, new_email=NEW, password=PASSWORD)
        )


@pytest.mark.parametrize("operation", ["confirm", "restore"])
def test_a_token_of_another_kind_opens_nothing(world: World, hanako: Seat, operation: str) -> None:
    ask(hanako)
    wrong = notice_to(world).token if operation == "confirm" else link_to(world).token
    for token in (wrong, hanako.token, "", "x" * 200):
        issues = refused(
            lambda token=token: world.desk.call(getattr(email_change, operation), token=token)
        )
        assert said(issues)[0].startswith("This link belongs to nothing")
