"""Changing the e-mail in the profile: two mails, the wait, both links, the code (R59)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from smartwizard.operations import profile
from smartwizard.ui.email_card import EmailCard
from smartwizard.ui.email_dialogs import CodeDialog, EmailDialog, UserNameDialog
from smartwizard.ui.profile import ProfileWindow
from smartwizard.ui.profile_personal import PersonalSection
from tests.ui.running import Running, running
from tests.ui.seated import press, sit_down, write
from tests.world import HANAKO, PASSWORD, Seat

NEW = "hanako@clan-blue.example"


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        yield program


@pytest.fixture
def seated(run: Running) -> Seat:
    return sit_down(run)


@pytest.fixture
def card(run: Running, seated: Seat) -> EmailCard:
    window = run.open("profile")
    assert isinstance(window, ProfileWindow)
    section = window.sections.of("personal")
    assert isinstance(section, PersonalSection)
    return section.email


def dialog(run: Running, card: EmailCard, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [found for found in card.findChildren(kind) if found.isVisible()]

    run.until(shown)
    return shown()[0]


def ask(run: Running, card: EmailCard) -> None:
    """Ask for another address, by keys."""
    press(run, card.change_email)
    asked = dialog(run, card, EmailDialog)
    assert isinstance(asked, EmailDialog)
    write(run, asked.form, "new_email", NEW)
    write(run, asked.form, "password", PASSWORD)
    press(run, asked.accept_button)
    run.until(lambda: not card.waiting.isHidden())


def test_a_link_goes_to_the_new_address_and_a_notice_to_the_present_one(
    run: Running, card: EmailCard, seated: Seat
) -> None:
    ask(run, card)
    assert [mail.kind for mail in run.world.mails(NEW)] == ["email_change"]
    assert run.world.mails(HANAKO)[-1].kind == "email_change_notice"
    assert f"A link was sent to {NEW}. A notice went to your present address." in run.heard
    assert card.waiting.accessibleName() or card.waiting.isVisible()
    assert NEW in card.waiting.accessibleName()
    assert "Monday, November 23, 2026" in card.waiting.accessibleDescription()
    assert seated.call(profile.view).email == HANAKO, "nothing has changed yet"


def test_the_password_is_asked_and_what_was_typed_stays(run: Running, card: EmailCard) -> None:
    press(run, card.change_email)
    asked = dialog(run, card, EmailDialog)
    assert isinstance(asked, EmailDialog)
    write(run, asked.form, "new_email", NEW)
    write(run, asked.form, "password", "Wrong-Horse-9!")
    press(run, asked.accept_button)
    run.until(asked.form.notice.sentences)
    assert asked.form.fields["password"].issue is not None
    assert asked.new_email.value() == NEW
    assert not run.world.mails(NEW)


def test_the_link_to_the_new_address_changes_it(
    run: Running, card: EmailCard, seated: Seat
) -> None:
    ask(run, card)
    link = run.open("reset", token=run.world.mails(NEW)[-1].token)
    press(run, link.primary)
    run.until(lambda: run.seat.me.email == NEW)
    assert seated.call(profile.view).email == NEW
    run.window("profile").reload()
    run.until(lambda: card.waiting.isHidden())


def test_the_link_in_the_notice_takes_the_change_back(run: Running, card: EmailCard) -> None:
    ask(run, card)
    notice = run.world.mails(HANAKO, "email_change_notice")[-1].token
    changed = run.open("reset", token=run.world.mails(NEW)[-1].token)
    press(run, changed.primary)
    run.until(lambda: run.seat.me.email == NEW)
    restored = run.open("reset", token=notice)
    press(run, restored.primary)
    run.until(lambda: run.seat.me.kind == "nobody")
    assert run.world.sign_in(HANAKO).email == HANAKO


def test_the_code_changes_it_as_well(run: Running, card: EmailCard, seated: Seat) -> None:
    ask(run, card)
    press(run, card.waiting.links()[0])
    asked = dialog(run, card, CodeDialog)
    assert isinstance(asked, CodeDialog)
    write(run, asked.form, "code", run.world.mails(NEW)[-1].code)
    press(run, asked.accept_button)
    run.until(lambda: run.seat.me.email == NEW)
    assert f"{NEW} is the email of your Cisco account now." in run.heard
    run.until(lambda: card.waiting.isHidden())


def test_it_can_be_sent_again_to_the_same_address(run: Running, card: EmailCard) -> None:
    ask(run, card)
    run.world.clock.advance(minutes=2)
    press(run, card.waiting.links()[1])
    asked = dialog(run, card, EmailDialog)
    assert isinstance(asked, EmailDialog)
    assert asked.new_email.value() == NEW
    assert run.focus is asked.password.editor.widget
    run.type(PASSWORD)
    press(run, asked.accept_button)
    run.until(lambda: len(run.world.mails(NEW)) == 2)


def test_the_user_name_is_changed_once(run: Running, card: EmailCard, seated: Seat) -> None:
    press(run, card.change_name)
    asked = dialog(run, card, UserNameDialog)
    assert isinstance(asked, UserNameDialog)
    assert asked.user_name.value() == "hanako"
    write(run, asked.form, "user_name", "Ｈana.Blue")
    press(run, asked.accept_button)
    run.until(lambda: card.change_name.isHidden())
    assert "The user name is hana.blue now." in run.heard
    assert seated.call(profile.view).user_name == "hana.blue"
