"""Activating: its own link or code, and its password; each of them in its time (R4)."""

import pytest

from smartwizard.models import ClaimRow, PersonRow, SessionRow
from smartwizard.operations import activation, mailbox, session, tokens
from tests.world import HANAKO, PASSWORD, World, refused, said

WRONG = "Wrong-Horse-7!"


def test_the_link_and_the_password_activate_and_log_in(world: World) -> None:
    world.register()
    [mail] = world.mails()
    signed = world.desk.call(activation.activate, token=mail.token, password=PASSWORD)
    assert (signed.me.kind, signed.me.name, signed.me.last_login) == ("person", "Hanako", None)
    assert world.registers.desk(signed.token).call(session.who_am_i) == signed.me
    with world.reading():
        assert [(claim.kind, claim.key) for claim in ClaimRow.select()] == [("email", HANAKO)]


def test_the_code_and_the_password_activate_in_the_window_that_registered(world: World) -> None:
    registered = world.register()
    typed = world.mails()[0].code.lower().replace("-", " ")
    signed = world.desk.call(
        activation.activate_with_code,
        registration=registered.registration,
        code=typed,
        password=PASSWORD,
    )
    assert signed.me.email == HANAKO


def test_the_link_alone_activates_nothing(world: World) -> None:
    world.register()
    [mail] = world.mails()
    for password in ("", WRONG):
        [issue] = refused(world.desk.call, activation.activate, token=mail.token, password=password)
        assert issue.field == "password"
    with world.reading():
        assert PersonRow.get().status == "pending"
        assert not SessionRow.select().exists()


def test_guessing_the_password_with_the_link_locks_the_address(world: World) -> None:
    world.register()
    [mail] = world.mails()
    for _ in range(5):
        refused(world.desk.call, activation.activate, token=mail.token, password=WRONG)
    [issue] = refused(world.desk.call, activation.activate, token=mail.token, password=PASSWORD)
    assert issue.remedy == "forgot_password"
    world.clock.advance(minutes=1)
    assert world.desk.call(activation.activate, token=mail.token, password=PASSWORD)


def _try_code(world: World, key: str, code: str, password: str = PASSWORD) -> list[str]:
    return said(
        refused(
            world.desk.call,
            activation.activate_with_code,
            registration=key,
            code=code,
            password=password,
        )
    )


def test_a_code_has_five_tries_and_then_only_the_link_serves(world: World) -> None:
    key = world.register().registration
    [mail] = world.mails()
    sentences = [_try_code(world, key, "0000-0000") for _ in range(5)]
    assert (
        sentences[:4]
        == [["The code does not match the latest email. Check it; %n try is left."]] * 4
    )
    spent = ["This code can no longer be entered. Follow the link, or send the email again."]
    assert sentences[4] == spent
    assert _try_code(world, key, mail.code) == spent
    assert world.desk.call(activation.activate, token=mail.token, password=PASSWORD)


def test_how_many_tries_a_code_has_left_is_said_with_its_number(world: World) -> None:
    key = world.register().registration
    counts = []
    for _ in range(4):
        [issue] = refused(
            world.desk.call,
            activation.activate_with_code,
            registration=key,
            code="x",
            password=PASSWORD,
        )
        counts.append(issue.text.n)
    assert counts == [4, 3, 2, 1]


def test_a_missing_code_and_a_wrong_password_are_said_together_and_cost_no_try(
    world: World,
) -> None:
    key = world.register().registration
    assert _try_code(world, key, " ", WRONG) == [
        "Enter the code from the email.",
        "The password does not match this registration. Enter it again.",
    ]
    for _ in range(4):
        _try_code(world, key, "0000-0000")
    assert world.desk.call(
        activation.activate_with_code,
        registration=key,
        code=world.mails()[0].code,
        password=PASSWORD,
    )


def test_a_code_serves_only_the_registration_it_was_mailed_for(world: World) -> None:
    world.register()
    other = world.register(HANAKO).registration
    first, _ = world.mails(HANAKO)
    assert _try_code(world, other, first.code)


def test_sending_again_replaces_the_link_and_the_code(world: World) -> None:
    key = world.register().registration
    [first] = world.mails()
    world.clock.advance(minutes=1)
    world.desk.call(activation.send_again, registration=key)
    old, new = world.mails()
    assert old.struck
    assert world.desk.call(tokens.link, token=first.token).state == "replaced"
    assert world.desk.call(tokens.link, token=new.token).state == "ok"
    assert _try_code(world, key, first.code)
    assert world.desk.call(activation.activate, token=new.token, password=PASSWORD)


@pytest.mark.parametrize("seconds", [0, 59])
def test_a_mail_is_sent_again_at_most_once_a_minute(world: World, seconds: int) -> None:
    key = world.register().registration
    world.clock.advance(seconds=seconds)
    [issue] = refused(world.desk.call, activation.send_again, registration=key)
    assert issue.text.n == 60 - seconds
    assert len(world.mails()) == 1


def test_each_state_of_a_link_has_its_own_sentence(world: World) -> None:
    key = world.register().registration
    [first] = world.mails()
    world.clock.advance(hours=72)
    expired = world.desk.call(tokens.link, token=first.token)
    world.desk.call(activation.send_again, registration=key)
    replaced = world.desk.call(tokens.link, token=first.token)
    second = world.mails()[1]
    good = world.desk.call(tokens.link, token=second.token)
    world.desk.call(activation.activate, token=second.token, password=PASSWORD)
    used = world.desk.call(tokens.link, token=second.token)
    unknown = world.desk.call(tokens.link, token=second.token[:-1])
    found = [good, expired, replaced, used, unknown]
    assert [link.state for link in found] == ["ok", "expired", "replaced", "used", "unknown"]
    assert good.issue is None
    sentences = [link.issue.text.source for link in found if link.issue is not None]
    assert len(set(sentences)) == 4
    assert [link.email for link in found] == [HANAKO] * 4 + [""]
    for token in (first.token, second.token, "nothing"):
        assert refused(world.desk.call, activation.activate, token=token, password=PASSWORD)


def test_a_link_works_until_the_last_second_of_its_72_hours(world: World) -> None:
    world.register()
    [mail] = world.mails()
    world.clock.advance(hours=71, minutes=59, seconds=59)
    assert world.desk.call(activation.activate, token=mail.token, password=PASSWORD)


def test_correcting_the_address_mails_there_and_replaces_the_former_link(world: World) -> None:
    key = world.register("hanoko@clan.example").registration
    corrected = world.desk.call(activation.correct_address, registration=key, email=HANAKO)
    assert (corrected.email, corrected.registration) == (HANAKO, key)
    [wrong] = world.mails("hanoko@clan.example")
    [right] = world.mails(HANAKO)
    assert wrong.struck
    assert world.desk.call(tokens.link, token=right.token).email == HANAKO
    world.desk.call(activation.activate, token=right.token, password=PASSWORD)
    with world.reading():
        assert PersonRow.get().user_name == "hanako"


def test_correcting_only_the_host_keeps_the_user_name(world: World) -> None:
    key = world.register("hanako@clam.example").registration
    world.desk.call(activation.correct_address, registration=key, email=HANAKO)
    with world.reading():
        assert PersonRow.get().user_name == "hanako"


def test_an_address_that_became_somebodys_by_another_way_is_not_activated(world: World) -> None:
    """A change of e-mail claims an address, too (R59)."""
    world.register()
    world.person("suzu@clan.example")
    with world.writing():
        ClaimRow.update(key=HANAKO).execute()
    [issue] = refused(
        world.desk.call, activation.activate, token=world.mails(HANAKO)[0].token, password=PASSWORD
    )
    assert issue.remedy == "log_in"


def test_correcting_an_address_to_itself_is_sending_again(world: World) -> None:
    key = world.register().registration
    assert refused(world.desk.call, activation.correct_address, registration=key, email=HANAKO)


def test_a_window_that_comes_later_takes_up_the_registration_with_its_password(
    world: World,
) -> None:
    world.register()
    again = world.desk.call(activation.send_again_with_password, email=HANAKO, password=PASSWORD)
    assert len(world.mails()) == 1
    code = world.mails()[0].code
    assert world.desk.call(
        activation.activate_with_code,
        registration=again.registration,
        code=code,
        password=PASSWORD,
    )


def test_after_a_minute_taking_it_up_sends_the_mail_again(world: World) -> None:
    first = world.register()
    world.clock.advance(minutes=2)
    second = world.desk.call(activation.send_again_with_password, email=HANAKO, password=PASSWORD)
    assert len(world.mails()) == 2
    world.clock.advance(minutes=1)
    for key in (first.registration, second.registration):
        assert world.desk.call(activation.send_again, registration=key)
        world.clock.advance(minutes=1)


def test_a_wrong_password_takes_up_nothing_and_counts_as_a_failed_login(world: World) -> None:
    world.register()
    for _ in range(5):
        refused(world.desk.call, activation.send_again_with_password, email=HANAKO, password=WRONG)
    [issue] = refused(world.sign_in)
    assert issue.remedy == "forgot_password"


def test_an_active_account_has_nothing_to_send_again(world: World) -> None:
    key = world.register().registration
    world.desk.call(activation.activate, token=world.mails()[0].token, password=PASSWORD)
    for call in (
        lambda: world.desk.call(activation.send_again, registration=key),
        lambda: world.desk.call(
            activation.send_again_with_password, email=HANAKO, password=PASSWORD
        ),
    ):
        [issue] = refused(call)
        assert issue.remedy == "log_in"


def test_activating_says_in_the_mailbox_when_the_link_was_used(world: World) -> None:
    world.register()
    [mail] = world.mails()
    world.clock.advance(minutes=5)
    world.desk.call(activation.activate, token=mail.token, password=PASSWORD)
    [line] = world.desk.call(mailbox.page).mails
    assert (line.link, line.link_at) == ("used", world.clock.now)
