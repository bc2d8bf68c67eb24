"""Home: what needs who sits here, what they can start, what others hold (R12, R61, R67)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.models import MailRow, RoleRow
from smartwizard.operations import drafts
from smartwizard.ui.home import HomeWindow
from smartwizard.ui.home_operator import OperatorHome
from smartwizard.ui.home_person import PersonHome
from smartwizard.ui.home_rail import HomeRail
from smartwizard.ui.task_card import TaskCard, TaskList
from smartwizard.ui.unattended import AppointDialog
from tests.ui.deciding import Office, button, office, press, shown, shows, texts
from tests.world import Seat

KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


def home(desk: Office, seat: Seat | None) -> HomeWindow:
    """The home window of somebody."""
    desk.sit(seat)
    window: HomeWindow = desk.run.open("home")
    desk.run.until(lambda: window.body is not None)
    desk.run.idle()
    return window


def of_person(window: HomeWindow) -> PersonHome:
    assert isinstance(window.body, PersonHome)
    return window.body


def of_operator(window: HomeWindow) -> OperatorHome:
    assert isinstance(window.body, OperatorHome)
    return window.body


def rail(window: HomeWindow) -> HomeRail:
    assert isinstance(window.rail, HomeRail)
    return window.rail


def cards(root: QWidget) -> list[TaskCard]:
    """The cards of the list that is shown, from top to bottom."""
    (listed,) = (each for each in root.findChildren(TaskList) if shown(each))
    return sorted(listed.cards.values(), key=lambda card: card.y())


def test_nobody_finds_the_two_ways_in_and_what_needs_no_login(desk: Office) -> None:
    window = home(desk, None)
    desk.run.stand_still()
    for name, opened in (("begin", "onboarding"), ("log_in", "sign_in"), ("mailbox", "mailbox")):
        press(desk, window, name)
        assert desk.run.wanted[-1][0] == opened
    assert shows(window, "Nothing has been sent to Cisco.")
    assert not shown(rail(window).entry("account"))
    assert not shown(rail(window).entry("requests"))


def test_the_last_login_is_said_with_weekday_and_zone(desk: Office) -> None:
    seat = desk.clan.member("hanako@clan.example")
    desk.clan.clock.advance(hours=20)
    window = home(desk, desk.clan.again(seat))
    assert window.sheet.heading.text() == "Hello, Hanako"
    assert "Last login: Friday, November 20, 2026," in window.lead.text()
    assert window.lead.text().endswith(")")


def test_a_waiting_request_is_one_press_away(desk: Office) -> None:
    administrator = desk.administrator()
    _, number = desk.applicant()
    window = home(desk, administrator)
    first = cards(window)[0]
    assert first.heading.text() == "Decide on “Clan Paris” (jp.clan.example)"
    assert "Claire Martin asked today." in first.told.text()
    assert first.button.kind == "primary"
    assert rail(window).entry("approvals").count == "1"
    desk.run.stand_still()
    first.button.setFocus()
    desk.run.press(KEY.Key_Return)
    assert desk.run.wanted[-1] == ("approvals", {"number": number})


def test_the_card_goes_when_the_request_is_decided_and_passes_the_focus_on(desk: Office) -> None:
    administrator = desk.administrator()
    claire, number = desk.applicant()
    desk.clan.clock.advance(minutes=1)
    second = desk.clan.ask(claire, "lab.clan.example", "Clan Laboratory").number
    window = home(desk, administrator)
    listed = of_person(window).waiting.tasks
    listed.cards[number].button.setFocus()
    desk.clan.approve(administrator, number)
    desk.run.until(lambda: number not in listed.cards)
    assert desk.run.focus is listed.cards[second].button


def test_the_focus_stays_when_something_new_comes(desk: Office) -> None:
    administrator = desk.administrator()
    claire, number = desk.applicant()
    window = home(desk, administrator)
    listed = of_person(window).waiting.tasks
    focus = listed.cards[number].button
    focus.setFocus()
    desk.clan.clock.advance(minutes=1)
    later = desk.clan.ask(claire, "lab.clan.example", "Clan Laboratory").number
    desk.run.until(lambda: later in listed.cards)
    assert desk.run.focus is focus
    desk.run.idle()
    assert listed.cards[later].y() > listed.cards[number].y()


def test_more_requests_than_are_shown_lead_to_the_list(desk: Office) -> None:
    administrator = desk.administrator()
    desk.applicant()
    for place in range(6):
        other = desk.clan.member(f"p{place}@clan.example", "Ken Sato")
        desk.clan.ask(other, f"lab{place}.clan.example", f"Clan {place}")
    window = home(desk, administrator)
    more = of_person(window).waiting.more
    assert more.text() == "See 7 waiting requests"
    desk.run.stand_still()
    more.click()
    assert desk.run.wanted[-1] == ("approvals", {})


def test_missing_company_information_leads_to_its_field(desk: Office) -> None:
    window = home(desk, desk.clan.person("emi@clan.example"))
    (card,) = [card for card in cards(window) if card.button.objectName() == "company"]
    assert "Your company phone is missing" in card.told.text()
    ready = texts(of_person(window).ready)
    assert "Not ready to create a Smart Account" in ready
    desk.run.stand_still()
    card.button.click()
    assert desk.run.wanted[-1] == ("profile", {"section": "company", "field": "company_name"})
    press(desk, of_person(window).ready, "phone")
    assert desk.run.wanted[-1] == ("profile", {"section": "company", "field": "phone"})


def test_who_is_ready_reads_so(desk: Office) -> None:
    window = home(desk, desk.clan.member("noah@clan.example"))
    ready = texts(of_person(window).ready)
    assert "Ready to create a Smart Account" in ready
    assert not any("Not ready" in line for line in ready)


def test_unread_mails_and_a_draft_wait_too(desk: Office) -> None:
    seat = desk.clan.member("noah@clan.example")
    seat.call(drafts.save, name="onboarding", step="smart_account", answers={})
    window = home(desk, seat)
    listed = of_person(window).waiting.tasks.cards
    assert listed["draft"].heading.text() == "Continue with “Name and domain”"
    assert listed["mails"].heading.text() == "1 unread email"
    assert rail(window).entry("mailbox").count == "1"
    desk.run.stand_still()
    listed["draft"].button.click()
    assert desk.run.wanted[-1][0] == "onboarding"
    listed["mails"].button.click()
    assert desk.run.wanted[-1] == ("mailbox", {"to": "noah@clan.example"})


def test_what_others_hold_says_who_and_until_when(desk: Office) -> None:
    desk.administrator()
    claire, number = desk.applicant()
    window = home(desk, claire)
    others = of_person(window).others
    said = texts(others)
    assert {"Pending", "Clan Paris", "Who decides: 1 administrator"} <= set(said)
    assert "The operator can decide too from Friday, December 4, 2026" in said
    desk.run.stand_still()
    press(desk, others, number)
    assert desk.run.wanted[-1] == ("request", {"number": number})


def test_who_has_nothing_to_do_is_told_so(desk: Office) -> None:
    seat = desk.clan.member("noah@clan.example")
    with desk.clan.writing():
        MailRow.update(read_at=desk.clan.clock()).execute()
    window = home(desk, seat)
    assert shown(of_person(window).waiting.empty)
    assert of_person(window).waiting.empty.accessibleName() == "Nothing is waiting for you"


def test_the_rail_opens_the_windows_and_stays_at_home(desk: Office) -> None:
    window = home(desk, desk.clan.member("noah@clan.example"))
    desk.run.stand_still()
    for name in ("onboarding", "account", "profile", "mailbox", "support", "help"):
        rail(window).entry(name).click()
        assert desk.run.wanted[-1] == (name, {})
        assert rail(window).entry("home").isChecked()


def test_another_visitor_sees_nothing_of_the_former(desk: Office) -> None:
    administrator = desk.administrator()
    desk.applicant()
    window = home(desk, administrator)
    assert shows(window, "Clan Paris")
    desk.sit(None)
    assert not shows(window, "Clan Paris")
    assert button(window, "begin")
    assert rail(window).entry("mailbox").count == ""


def overdue_and_not(desk: Office) -> tuple[str, str]:
    """Two requests that the operator decides: one is overdue, one was sent today."""
    _, first = desk.applicant("blue.example", different=True)
    desk.clan.clock.advance(days=8)
    new = desk.clan.member("mario@rossi.example", "Mario Rossi")
    second = desk.clan.ask(new, "green.example", "Clan Green", different=True).number
    return first, second


def test_the_operator_sees_what_is_overdue_on_top(desk: Office) -> None:
    first, second = overdue_and_not(desk)
    window = home(desk, desk.clan.operator())
    shown_first, shown_second, *_ = cards(window)
    assert shown_first.button.objectName() == first
    assert shown_first.chip.text() == "Overdue"
    assert "Overdue since" in shown_first.told.text()
    assert shown_second.button.objectName() == second
    assert shown_second.chip.text() == "Your turn"
    assert rail(window).entry("approvals").count == "2"
    desk.run.stand_still()
    shown_first.button.click()
    assert desk.run.wanted[-1] == ("approvals", {"number": first})


def test_the_operator_finds_every_request(desk: Office) -> None:
    first, second = overdue_and_not(desk)
    mario = desk.clan.member("hanako@other.example")
    desk.clan.open(mario, "other.example")
    third = desk.clan.ask(mario, "lab.other.example", "Other Laboratory").number
    window = home(desk, desk.clan.operator())
    rail(window).entry("requests").click()
    listed = of_operator(window).requests
    desk.run.until(lambda: len(listed.model.rows) == 3)
    assert window.sheet.heading.text() == "Requests"
    assert rail(window).entry("requests").isChecked()
    listed.status.set_value("mine")
    desk.run.until(lambda: [row.number for row in listed.model.rows] == [first, second])
    assert third not in [row.number for row in listed.model.rows]


def left_alone(desk: Office) -> Seat:
    """An account whose only administrator is gone, and somebody of its domain."""
    administrator = desk.administrator()
    ken = desk.clan.member("ken@clan.example", "Ken Sato")
    with desk.clan.writing():
        RoleRow.update(suspended=True).where(RoleRow.person == administrator.id).execute()
    return ken


def appoint(desk: Office, window: HomeWindow) -> AppointDialog:
    rail(window).entry("accounts").click()
    listed = of_operator(window).accounts
    desk.run.until(lambda: listed.tasks.cards)
    (card,) = listed.tasks.cards.values()
    assert card.chip.text() == "No active administrator"
    card.button.click()
    desk.run.until(lambda: isinstance(desk.run.focus.window(), AppointDialog))
    dialog = desk.run.focus.window()
    assert isinstance(dialog, AppointDialog)
    return dialog


def test_the_operator_appoints_an_administrator(desk: Office) -> None:
    ken = left_alone(desk)
    window = home(desk, desk.clan.operator())
    assert rail(window).entry("accounts").count == "1"
    dialog = appoint(desk, window)
    editor = dialog.form.fields["email"].editor.widget
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    desk.run.type("ken@clan.example")
    desk.run.press(KEY.Key_Tab)
    desk.run.type("Nobody else is left.")
    dialog.accept_button.click()
    accounts = of_operator(window).accounts
    desk.run.until(lambda: shown(accounts.empty))
    assert any("Ken Sato is an administrator of “Clan Blue” now." in s for s in desk.run.heard)
    assert shows(accounts, "Ken Sato is an administrator of “Clan Blue” now.")
    assert rail(window).entry("accounts").count == ""
    assert desk.clan.mails(ken.email, "administrator_appointed")


def test_who_cannot_be_appointed_is_said_at_the_field(desk: Office) -> None:
    left_alone(desk)
    desk.clan.member("mario@rossi.example", "Mario Rossi")
    window = home(desk, desk.clan.operator())
    dialog = appoint(desk, window)
    dialog.form.fields["email"].editor.set_value("mario@rossi.example")
    dialog.accept_button.click()
    desk.run.until(lambda: dialog.form.fields["email"].issue is not None)
    assert shows(dialog, "An administrator needs an email in the account domain clan.example.")
    assert dialog.form.fields["reason"].issue is not None
    dialog.reject()


def test_a_registry_that_cannot_be_opened_is_said_with_a_way_on(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with office(qtbot, qapp, tmp_path / "home") as desk:
        registry = desk.clan.home / "registry.sqlite3"
        kept = registry.read_bytes()
        desk.clan.close()
        registry.write_bytes(b"This is no registry. " * 500)
        window: HomeWindow = desk.run.open("home")
        desk.run.until(lambda: shown(window.sheet.notice))
        link = window.sheet.notice.banner.links()[0]
        assert link.text() == "Try again"
        registry.write_bytes(kept)
        link.click()
        desk.run.until(lambda: window.body is not None)
        assert not shown(window.sheet.notice)
