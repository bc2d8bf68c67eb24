"""The mailbox: walked by keys, live, paged, searched, in any room there is."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.config import Clocks
from smartwizard.operations import activation, passwords
from smartwizard.ui.mailbox import MailboxWindow
from smartwizard.ui.theme import THEME
from tests.ui.dressed import settle
from tests.ui.letters import links
from tests.ui.running import Running, running, write_mail
from tests.ui.sweeps import clipped, small_targets, unnamed
from tests.world import HANAKO, PASSWORD

KEY = Qt.Key
TARO = "taro@clan.example"
CLOCKS = Clocks(hold=timedelta(milliseconds=1500))


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path, clocks=CLOCKS) as program:
        yield program


def open_box(run: Running, **wishes: object) -> MailboxWindow:
    box: MailboxWindow = run.open("mailbox", **wishes)
    return box


def at(run: Running, widget: QWidget) -> bool:
    """Whether the focus is there."""
    return run.focus is widget


def rows(box: MailboxWindow) -> list[str]:
    """What a screen reader hears of the list."""
    model, role = box.list.model, Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def read_first(run: Running, box: MailboxWindow) -> None:
    """Choose the newest mail with the arrow key, and wait until it is open."""
    run.press(KEY.Key_Down)
    run.until(lambda: box.letter.mail is not None)
    run.idle()


def test_an_account_is_activated_from_the_mailbox_by_keys_alone(run: Running) -> None:
    run.world.register()
    box = open_box(run)
    assert at(run, box.list.rows)
    read_first(run, box)
    assert box.letter.subject.text() == "Activate your account"
    run.press(KEY.Key_Return)
    assert at(run, box.letter.letter)
    run.press(KEY.Key_Tab)
    run.press(KEY.Key_Return)
    onboarding = run.window("onboarding")
    run.until(lambda: onboarding.wizard.current().step == "activate")
    assert run.focus is onboarding.wizard.current().password.editor.widget
    run.type(PASSWORD)
    run.press(KEY.Key_Return)
    run.until(lambda: run.seat.me.email == HANAKO)


def test_an_open_letter_loses_its_link_when_it_was_used(run: Running) -> None:
    run.world.register()
    box = open_box(run)
    read_first(run, box)
    token = run.world.mails(HANAKO)[-1].token
    assert links(box.letter.letter.document()) == [f"smartwizard://activate?token={token}"]
    run.world.desk.call(activation.activate, token=token, password=PASSWORD)
    run.until(lambda: not links(box.letter.letter.document()))
    assert "Used on Nov 20, 2026" in rows(box)[0]
    assert token not in box.letter.letter.toPlainText()


def test_the_count_of_unread_mails_falls_as_they_are_read(run: Running) -> None:
    run.world.register()
    run.world.register(TARO)
    box = open_box(run)
    received = box.rail.entry("received")  # type: ignore[union-attr]
    run.until(lambda: received.count == "2")
    assert [row.startswith("Unread") for row in rows(box)] == [True, True]
    read_first(run, box)
    run.until(lambda: received.count == "1")
    assert [row.startswith("Unread") for row in rows(box)] == [False, True]
    run.press(KEY.Key_Down)
    run.until(lambda: received.count == "")


def test_mails_passed_over_quickly_stay_unread(run: Running) -> None:
    for _ in range(8):
        write_mail(run.world, "password_changed", values={"at": {"moment": _now(run)}})
    box = open_box(run)
    for _ in range(8):
        QTest.keyClick(run.focus, KEY.Key_Down)
    run.until(lambda: box.letter.mail is not None and not run.desk.busy)
    run.until(lambda: box.letter.mail.line.id == 1)  # type: ignore[union-attr]
    unread = [row.startswith("Unread") for row in rows(box)]
    assert unread[-1] is False
    assert unread.count(False) < 4


def _now(run: Running) -> str:
    return run.world.clock.now.isoformat()


@pytest.mark.parametrize("word", ["有効", "ＴＡＲＯ", "clan.ex"])
def test_a_mail_that_nobody_has_opened_is_found_by_a_word_in_any_width(
    run: Running, word: str
) -> None:
    run.world.register()
    run.world.register(TARO, language="ja", first_name="Taro", last_name="Yamada")
    box = open_box(run)
    run.idle()
    QTest.keyClick(run.focus, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert at(run, box.filter.search)
    run.compose(word)
    wanted = 2 if word == "clan.ex" else 1
    run.until(lambda: box.list.model.rowCount() == wanted)
    run.idle()
    assert box.list.model.lines[0].email == TARO
    run.compose("kein Treffer")
    run.until(lambda: box.list.currentIndex() == 1)
    assert box.list.empty.accessibleName() == "No emails found"
    box.list.show_all.setFocus()
    run.press(KEY.Key_Space)
    run.until(lambda: box.list.model.rowCount() == 2)
    assert at(run, box.filter.search)


def test_a_new_mail_comes_without_taking_ones_place_away(run: Running) -> None:
    for number in range(40):
        then = run.world.clock.now - timedelta(hours=number)
        write_mail(run.world, "password_changed", at=then, values={"at": {"moment": _now(run)}})
    box = open_box(run)
    run.press(KEY.Key_Down, 30)
    run.until(lambda: box.letter.mail is not None and not run.desk.busy)
    chosen, bar = box.reading.current, box.list.rows.verticalScrollBar()
    assert bar.value() > 0
    top = box.list.rows.visualRect(box.list.rows.currentIndex()).top()
    run.world.clock.advance(minutes=1)
    run.world.register(TARO)
    run.until(lambda: box.list.model.rowCount() == 41)
    run.idle()
    assert box.list.rows.visualRect(box.list.rows.currentIndex()).top() == top
    assert box.list.model.lines[box.list.rows.currentIndex().row()].id == chosen
    assert at(run, box.list.rows)
    assert "New email: Activate your account" in run.heard


def test_a_mail_that_is_held_back_is_shown_when_its_time_has_come(run: Running) -> None:
    hold = timedelta(seconds=10)
    write_mail(run.world, "password_changed", hold=hold, values={"at": {"moment": _now(run)}})
    box = open_box(run)
    assert box.list.model.rowCount() == 0
    run.world.clock.advance(seconds=11)
    run.until(lambda: box.list.model.rowCount() == 1)


def test_a_long_list_is_fetched_a_page_at_a_time(run: Running) -> None:
    for number in range(120):
        then = run.world.clock.now - timedelta(minutes=number)
        write_mail(
            run.world, "x", at=then, subject=f"Mail {number}", text="x", html="x", search="mail"
        )
    box = open_box(run)
    assert box.list.model.rowCount() == 50
    for wanted in (100, 120):
        run.press(KEY.Key_End)
        run.until(partial(_has, box, wanted))
    subjects = [line.subject for line in box.list.model.lines]
    assert subjects == [f"Mail {number}" for number in range(120)]
    assert box.list.model.before is None


def _has(box: MailboxWindow, count: int) -> bool:
    return box.list.model.rowCount() == count


def test_a_kept_mail_is_in_the_other_folder_and_can_be_put_back(run: Running) -> None:
    run.world.register()
    box = open_box(run)
    read_first(run, box)
    box.letter.keep.setFocus()
    run.press(KEY.Key_Space)
    run.until(lambda: box.list.model.rowCount() == 0)
    assert "Kept: the email is in the folder “Kept” now." in run.heard
    assert box.letter.keep.text() == "Put back"
    box.rail.entry("received").setFocus()  # type: ignore[union-attr]
    run.press(KEY.Key_Down)
    run.press(KEY.Key_Return)
    run.until(lambda: box.list.model.rowCount() == 1)
    assert box.filter.heading.text() == "Kept"
    assert box.letter.mail is None
    box.list.focus()
    read_first(run, box)
    box.letter.keep.setFocus()
    run.press(KEY.Key_Space)
    run.until(lambda: box.list.model.rowCount() == 0)


def test_the_mails_of_one_address_can_be_wanted(run: Running) -> None:
    run.world.register()
    run.world.register(TARO)
    box = open_box(run, to="Taro@Clan.Example")
    run.until(lambda: box.list.model.rowCount() == 1)
    assert box.filter.addresses.value() == TARO
    assert box.list.model.lines[0].email == TARO
    run.open("mailbox", to="nobody@clan.example")
    run.until(lambda: box.list.currentIndex() == 1)
    assert box.list.empty.accessibleName() == "No emails found"
    assert box.filter.addresses.value() == "nobody@clan.example"


def test_an_empty_mailbox_says_what_will_be_there(run: Running) -> None:
    box = open_box(run)
    assert box.list.empty.accessibleName() == "No emails yet"
    assert "activates an account" in box.list.empty.accessibleDescription()
    assert box.panes.banner.accessibleDescription() == (
        "Everyone who uses this computer account can read these emails."
    )
    assert box.panes.banner.y() < box.filter.y() + box.filter.mapTo(box, box.filter.pos()).y()


@pytest.mark.parametrize("text", [100, 150, 200])
def test_nothing_is_cut_off_on_a_small_screen(run: Running, text: int) -> None:
    run.world.register()
    box = open_box(run)
    box.resize(960, 540)
    THEME.set_text_size(text)
    settle()
    for _ in range(2):
        assert box.size().toTuple() == (960, 540)
        assert not [*clipped(box), *small_targets(box), *unnamed(box)]
        read_first(run, box)
        run.press(KEY.Key_Return)
    assert at(run, box.letter.letter)
    assert box.letter.letter.viewport().height() > 100
    assert box.list.isVisible() == (text == 100)
    run.press(KEY.Key_Escape)
    assert at(run, box.list.rows)
    assert box.list.isVisible()


def test_a_reset_link_leads_to_the_new_password(run: Running) -> None:
    run.world.person()
    run.world.clock.advance(minutes=2)
    run.world.desk.call(passwords.request_reset, email=HANAKO)
    run.stand_still()
    box = open_box(run)
    read_first(run, box)
    run.press(KEY.Key_Return)
    run.press(KEY.Key_Tab)
    run.press(KEY.Key_Return)
    token = run.world.mails(HANAKO)[-1].token
    run.until(lambda: ("reset", {"token": token}) in run.wanted)


def test_a_link_that_ran_out_is_said_where_it_stands(run: Running) -> None:
    run.world.person()
    run.world.clock.advance(minutes=2)
    run.world.desk.call(passwords.request_reset, email=HANAKO)
    run.stand_still()
    box = open_box(run)
    read_first(run, box)
    run.world.clock.advance(hours=2)
    run.press(KEY.Key_Return)
    run.press(KEY.Key_Tab)
    run.press(KEY.Key_Return)
    run.until(box.letter.notice.isVisible)
    assert box.letter.notice.sentences() == ["This link has expired. Reset the password again."]
    run.press(KEY.Key_Space)
    run.until(lambda: ("reset", {"email": HANAKO}) in run.wanted)


def test_a_request_is_opened_by_its_number(run: Running) -> None:
    facts = {
        "account": "Clan Blue", "domain": "jp.clan.example", "number": "SA-2026-00042",
        "reason": "No", "canned": "", "decided_at": {"moment": _now(run)},
        "link": "smartwizard://requests/SA-2026-00042",
    }  # fmt: skip
    write_mail(run.world, "setup_declined", values=facts, hint="jp.clan.example")
    run.stand_still()
    box = open_box(run)
    assert "jp.clan.example" in rows(box)[0]
    read_first(run, box)
    run.press(KEY.Key_Return)
    run.press(KEY.Key_Tab)
    run.press(KEY.Key_Return)
    assert ("request", {"number": "SA-2026-00042"}) in run.wanted


def test_who_reads_a_letter_that_goes_is_taken_back_to_the_list(run: Running) -> None:
    write_mail(run.world, "password_changed", values={"at": {"moment": _now(run)}})
    box = open_box(run)
    run.until(lambda: rows(box))
    QTest.keyClick(run.focus, KEY.Key_Down)
    run.until(lambda: box.letter.mail is not None)
    box.letter.focus()
    box.letter.clear()
    settle()
    assert at(run, box.list.rows)
