"""Existing Smart Account Access, and Your Access Requests with their actions (R26, R28)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.models import RoleRow
from smartwizard.operations import access
from smartwizard.ui.profile import ProfileWindow
from smartwizard.ui.profile_access import AccessSection
from smartwizard.ui.profile_requests import RequestsSection
from tests.ui.deciding import Office, answer, office, press, shown, shows, texts
from tests.world import Seat

KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


def opened(desk: Office, seat: Seat, section: str) -> QWidget:
    desk.sit(seat)
    window = desk.run.open("profile", section=section)
    assert isinstance(window, ProfileWindow)
    return window.sections.of(section)


def held(desk: Office, seat: Seat) -> AccessSection:
    section = opened(desk, seat, "access")
    assert isinstance(section, AccessSection)
    desk.run.until(lambda: shown(section.held.table) or shown(section.held.empty))
    return section


def asked(desk: Office, seat: Seat) -> RequestsSection:
    section = opened(desk, seat, "requests")
    assert isinstance(section, RequestsSection)
    desk.run.until(lambda: section.list.model.rows)
    return section


def row_of(section: AccessSection, row: int = 0) -> list[str]:
    model = section.held.table.model()
    return [str(model.index(row, place).data()) for place in range(model.columnCount())]


def go_to(desk: Office, table: QWidget) -> None:
    """Give a table the keyboard, also when a dialog has just been closed over it."""
    table.window().activateWindow()
    desk.run.until(table.window().isActiveWindow)
    table.setFocus()


def act(desk: Office, section: AccessSection) -> None:
    """Press the button painted in the first row, by its key."""
    table = section.held.table
    go_to(desk, table)
    table.setCurrentIndex(table.model().index(0, table.model().columnCount() - 1))
    desk.run.press(KEY.Key_Return)


def choose(desk: Office, section: RequestsSection, deed: str) -> None:
    """Open the menu of the first row by its key, and choose."""
    table = section.list.table
    go_to(desk, table)
    table.setCurrentIndex(table.model().index(0, table.model().columnCount() - 1))
    desk.run.press(KEY.Key_Return)
    menu = table.findChild(QMenu, "row_menu")
    assert menu is not None
    found = menu.findChild(QAction, deed)
    assert found is not None, [action.objectName() for action in menu.actions()]
    found.trigger()
    menu.close()
    desk.run.idle()


def test_the_roles_one_holds_stand_in_the_table_of_the_guide(desk: Office) -> None:
    hanako = desk.administrator()
    section = held(desk, hanako)
    table = section.held.table
    heads = [
        table.model().headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for place in range(table.model().columnCount())
    ]
    assert heads[:4] == [
        *("Smart Account Domain", "Smart Account Name", "Virtual Account", "Role"),
    ]
    role = "Smart Account Administrator"
    assert row_of(section)[:4] == ["clan.example", "Clan Blue", "Entire Smart Account", role]
    desk.run.stand_still()
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    desk.run.press(KEY.Key_Return)
    assert desk.run.wanted[-1] == ("account", {"account_id": 1})


def test_a_suspended_role_says_why(desk: Office) -> None:
    hanako = desk.administrator()
    with desk.clan.writing():
        RoleRow.update(suspended=True).execute()
    section = held(desk, hanako)
    cell = section.held.table.cells.grid.cells(section.held.table.cells.rows[0], frozenset())
    assert cell["role"].second == "Suspended: Email outside the account domain"


def test_a_role_is_given_up_after_a_question(desk: Office) -> None:
    desk.administrator()
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.clan.grant(claire, "clan.example", "account_user")
    section = held(desk, claire)
    act(desk, section)
    answer(desk, "keep")
    assert len(claire.call(access.held)) == 1
    act(desk, section)
    answer(desk, "give_up")
    assert claire.call(access.held) == ()
    assert "The role was given up." in desk.run.heard
    desk.run.until(lambda: shown(section.held.empty))


def test_the_last_administrator_asks_for_another_one_and_may_stay(desk: Office) -> None:
    hanako = desk.administrator()
    section = held(desk, hanako)
    act(desk, section)
    answer(desk, "give_up")
    (link,) = section.notice.banner.links()
    assert link.text() == "Ask the registry operator for another administrator"
    link.click()
    desk.run.until(lambda: hanako.call(access.held)[0].leaving)
    desk.run.until(lambda: row_of(section)[-1] == "Keep the role")
    act(desk, section)
    desk.run.until(lambda: not hanako.call(access.held)[0].leaving)


def test_the_ways_in_are_those_of_the_guide(desk: Office) -> None:
    section = held(desk, desk.clan.member("claire@clan.example", "Claire Martin"))
    desk.run.stand_still()
    for name, window in (
        ("your_requests", "profile"),
        ("request_account", "onboarding"),
        ("request_access", "request_access"),
        ("manage_account", "account"),
        ("learn", "help"),
    ):
        press(desk, section.ways, name)
        if name == "request_account":
            answer(desk, "own")
        assert desk.run.wanted[-1][0] == window
    press(desk, section.ways, "request_account")
    answer(desk, "customer")
    assert desk.run.wanted[-1][0] == "customer_request"


def test_the_list_of_requests_has_the_columns_of_the_guide(desk: Office) -> None:
    desk.administrator()
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.clan.ask_access(claire, "clan.example")
    section = asked(desk, claire)
    model = section.list.model
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(6)]
    assert heads == [
        "Contract Number / Bill-to ID / Serial Number / Smart Account",
        *("Access Types", "Request Date", "Status", "Administrators", "Actions"),
    ]
    cells = [str(model.index(0, place).data()) for place in range(5)]
    assert cells == ["Clan Blue", "Smart Account", "Nov 20, 2026", "Pending", "1 administrator"]


def test_a_reminder_is_sent_from_the_list_once_a_day(desk: Office) -> None:
    desk.administrator()
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    desk.clan.ask_access(claire, "clan.example")
    section = asked(desk, claire)
    choose(desk, section, "remind")
    assert "The reminder was sent." in desk.run.heard
    assert desk.clan.mails("hanako@clan.example", "request_reminder")
    choose(desk, section, "remind")
    assert shows(section, "A reminder was already sent.")


def test_a_request_is_withdrawn_from_the_list_and_then_only_viewed(desk: Office) -> None:
    desk.administrator()
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    number = desk.clan.ask_access(claire, "clan.example")
    section = asked(desk, claire)
    choose(desk, section, "withdraw")
    answer(desk, "withdraw")
    desk.run.until(lambda: desk.status(number) == "withdrawn")
    desk.run.until(lambda: section.list.model.rows[0].status == "withdrawn")
    assert [deed.name for deed in section.deeds(section.list.model.rows[0])] == ["view"]
    desk.run.stand_still()
    choose(desk, section, "view")
    assert desk.run.wanted[-1] == ("request", {"number": number})
    assert "Your Access Requests" in texts(section)
