"""Manage Account: properties, virtual accounts and requests of a Smart Account (S4 3-1, R36)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.models import RoleRow
from smartwizard.operations import account_properties
from smartwizard.ui.account import AccountWindow
from smartwizard.ui.ask_domain import AskDomainDialog
from smartwizard.ui.controls.cells import CELL
from smartwizard.ui.headquarters_dialog import HeadquartersDialog
from smartwizard.ui.request_list import RequestList
from tests.ui.deciding import Office, button, copied, office, press, shown, shows, texts
from tests.ui.dressed import settle
from tests.world import Seat

KEY = Qt.Key
TOKYO_LINE = "9-7-1 AKASAKA, MIDTOWN TOWER, MINATO, TOKYO, 107-6227, JAPAN"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


def opened(desk: Office, seat: Seat | None, **wishes: object) -> AccountWindow:
    """The window as it opens for somebody."""
    desk.sit(seat)
    window: AccountWindow = desk.run.open("account", **wishes)
    return window


def requests_of(window: AccountWindow) -> RequestList:
    window.sections.show_section("requests")
    return window.requests.list


def names(listed: RequestList) -> list[str]:
    return [row.name for row in listed.model.rows]


def point_at(widget: QWidget, kind: QEvent.Type) -> None:
    """Let the pointer come to a widget, or leave it."""
    at = QPointF(4, 4)
    came = kind == QEvent.Type.Enter
    QApplication.sendEvent(widget, QEnterEvent(at, at, at) if came else QEvent(kind))


def test_see_details_shows_while_the_focus_is_on_it(desk: Office) -> None:
    window = opened(desk, desk.administrator())
    details = window.properties.card.details
    desk.tab_to(details)
    assert details.card is not None
    assert shown(details.card)
    said = texts(details.card)
    assert {"clan.example", "Active", "Customer Smart Account"} <= set(said)
    assert "Account Domain: clan.example" in details.accessibleDescription()
    assert window.rect().contains(details.card.geometry())
    card = details.card
    desk.run.press(KEY.Key_Tab)
    desk.run.until(lambda: not shown(card))


def test_see_details_shows_under_the_pointer_and_stays_while_it_is_read(desk: Office) -> None:
    window = opened(desk, desk.administrator())
    details = window.properties.card.details
    point_at(details, QEvent.Type.Enter)
    card = details.card
    assert card is not None
    assert shown(card)
    point_at(details, QEvent.Type.Leave)
    desk.run.until(lambda: not shown(card))


def test_see_details_goes_with_escape(desk: Office) -> None:
    window = opened(desk, desk.administrator())
    details = window.properties.card.details
    details.setFocus(Qt.FocusReason.TabFocusReason)
    assert details.card is not None
    assert shown(details.card)
    desk.run.press(KEY.Key_Escape)
    assert not shown(details.card)
    desk.run.press(KEY.Key_Return)
    assert shown(details.card)


def test_what_orders_ask_for_is_copied_bare(desk: Office) -> None:
    window = opened(desk, desk.administrator())
    ordering = window.properties.ordering
    assert copied(ordering, "clan.example") == "clan.example"
    assert copied(ordering, "DEFAULT") == "DEFAULT"
    window.sections.show_section("virtual")
    settle()
    assert copied(window.virtual, "DEFAULT") == "DEFAULT"
    assert shows(window.virtual, "It cannot be removed or renamed.")


def test_fewer_than_two_administrators_are_warned_of(desk: Office) -> None:
    administrator = desk.administrator()
    window = opened(desk, administrator)
    assert window.properties.notes.few.accessibleName() == "1 active administrator"
    assert shown(window.properties.notes.few)
    desk.administrator("ken@clan.example", "Ken Sato")
    desk.run.until(lambda: not shown(window.properties.notes.few))


def test_an_administrator_edits_in_place(desk: Office) -> None:
    administrator = desk.administrator()
    window = opened(desk, administrator)
    press(desk, window, "edit")
    form = window.properties.form
    assert desk.run.focus is form.name.editor.widget
    assert not shown(window.properties.card)
    QTest.keyClicks(form.name.editor.widget, "New ")
    form.form.fields["visibility"].editor.set_value("private")
    form.form.fields["shows"].editor.set_value("full")
    form.submit.click()
    desk.run.until(lambda: shown(window.properties.card))
    account = administrator.call(account_properties.account, account_id=window.account_id)
    assert (account.name, account.visibility, account.shows) == ("New Clan Blue", "private", "full")
    assert account.headquarters_line == TOKYO_LINE
    assert "Update saved" in desk.run.heard
    assert shows(window.properties.card, "New Clan Blue")
    assert desk.run.focus is window.properties.card.edit


def test_a_name_in_use_is_said_at_its_field_and_nothing_is_lost(desk: Office) -> None:
    other = desk.clan.member("mario@rossi.example", "Mario Rossi")
    desk.clan.open(other, "rossi.example", "Rossi Reti")
    window = opened(desk, desk.administrator())
    press(desk, window, "edit")
    form = window.properties.form
    form.name.editor.set_value("Rossi Reti")
    QTest.keyClick(form.name.editor.widget, KEY.Key_Return)
    desk.run.until(lambda: form.name.issue is not None)
    assert shows(form, "Account Name Already in Use.")
    assert form.name.value() == "Rossi Reti"


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(desk: Office) -> None:
    administrator = desk.administrator()
    ken = desk.administrator("ken@clan.example", "Ken Sato")
    window = opened(desk, administrator)
    press(desk, window, "edit")
    form = window.properties.form
    form.name.editor.set_value("Clan Green")
    account = ken.call(account_properties.account, account_id=window.account_id)
    ken.call(
        account_properties.edit_properties,
        account_id=account.id,
        version=account.version,
        name="Clan Red",
        headquarters=account.headquarters,
        visibility="private",
        shows="hidden",
    )
    desk.run.until(lambda: window.properties.lead.text() == "Clan Red · clan.example")
    assert form.name.value() == "Clan Green"
    form.submit.click()
    desk.run.until(lambda: shows(form, "These properties were changed since you opened them."))
    link = form.form.notice.banner.links()[0]
    assert link.text() == "Show the current values"
    link.click()
    assert form.name.value() == "Clan Red"
    assert form.form.values()["visibility"] == "private"


def test_the_headquarters_is_chosen_among_the_known_addresses(desk: Office) -> None:
    administrator = desk.administrator()
    window = opened(desk, administrator)
    press(desk, window, "edit")
    press(desk, window, "change_headquarters")
    desk.run.until(lambda: isinstance(desk.run.focus.window(), HeadquartersDialog))
    dialog = desk.run.focus.window()
    assert isinstance(dialog, HeadquartersDialog)
    combo = dialog.choice.editor.widget
    assert isinstance(combo, QComboBox)
    assert combo.count() == 2
    combo.setCurrentIndex(1)
    dialog.accept_button.click()
    desk.run.idle()
    window.properties.form.submit.click()
    desk.run.until(lambda: shown(window.properties.card))
    account = administrator.call(account_properties.account, account_id=window.account_id)
    assert account.headquarters_line != TOKYO_LINE


def test_who_is_no_administrator_reads_why_nothing_can_be_changed(desk: Office) -> None:
    desk.administrator()
    user = desk.clan.member("yuki@clan.example", "Yuki Asano")
    desk.clan.grant(user, "clan.example", "account_user")
    window = opened(desk, user)
    assert shows(
        window.properties, "Only a Smart Account Administrator can change these properties."
    )
    assert not shown(window.properties.card.edit)
    assert not shown(window.properties.card.domain)
    assert shows(window.properties, "Smart Account User")
    listed = requests_of(window)
    desk.run.idle()
    assert not shown(listed)
    assert shows(window.requests, "Requests are for administrators")


def ask_domain(desk: Office, window: AccountWindow) -> AskDomainDialog:
    press(desk, window, "edit_domain")
    desk.run.until(lambda: isinstance(desk.run.focus.window(), AskDomainDialog))
    dialog = desk.run.focus.window()
    assert isinstance(dialog, AskDomainDialog)
    return dialog


def test_another_domain_is_asked_for_and_the_old_one_holds(desk: Office) -> None:
    administrator = desk.administrator()
    window = opened(desk, administrator)
    dialog = ask_domain(desk, window)
    dialog.option.editor.set_value("different")
    dialog.domain.editor.set_value("group.example")
    dialog.note.editor.set_value("We are called so since the merger.")
    dialog.accept_button.click()
    desk.run.until(lambda: shown(window.properties.notes.domain))
    notes = window.properties.notes.domain
    assert notes.accessibleName() == "Another domain is asked for: group.example"
    assert "clan.example stays in effect until this is decided." in notes.accessibleDescription()
    assert not shown(window.properties.card.domain)
    account = administrator.call(account_properties.account, account_id=window.account_id)
    assert (account.domain, account.new_domain) == ("clan.example", "group.example")
    desk.run.idle()
    desk.run.stand_still()
    desk.run.until(notes.links)
    notes.links()[0].click()
    assert desk.run.wanted[-1] == ("request", {"number": account.domain_request})


def test_a_refused_domain_is_put_right_where_it_was_typed(desk: Office) -> None:
    administrator = desk.administrator()
    desk.applicant("jp.clan.example")
    window = opened(desk, administrator)
    dialog = ask_domain(desk, window)
    dialog.prefix.editor.set_value("jp")
    dialog.accept_button.click()
    desk.run.until(lambda: dialog.prefix.issue is not None)
    assert shows(dialog, "jp.clan.example is asked for in another request.")
    assert dialog.prefix.value() == "jp"
    dialog.reject()


def test_one_of_several_accounts_is_chosen(desk: Office) -> None:
    administrator = desk.administrator()
    other = desk.clan.member("mario@rossi.example", "Mario Rossi")
    desk.clan.open(other, "rossi.example", "Rossi Reti")
    desk.clan.grant(administrator, "rossi.example", "account_user")
    window = opened(desk, administrator)
    assert shown(window.choice)
    assert window.properties.lead.text() == "Clan Blue · clan.example"
    window.choice.combo.setCurrentIndex(1)
    desk.run.until(lambda: window.properties.lead.text() == "Rossi Reti · rossi.example")
    assert window.virtual.lead.text() == "Rossi Reti · rossi.example"


def test_who_has_no_account_is_shown_the_way_to_one(desk: Office) -> None:
    window = opened(desk, desk.clan.member("noah@clan.example", "Noah Brooks"))
    assert window.gone.none.state.accessibleName() == "No Smart Account yet"
    desk.run.stand_still()
    press(desk, window, "create")
    assert desk.run.wanted[-1][0] == "onboarding"


def test_an_account_one_no_longer_belongs_to_is_not_shown(desk: Office) -> None:
    administrator = desk.administrator()
    window = opened(desk, administrator)
    with desk.clan.writing():
        RoleRow.update(suspended=True).where(RoleRow.person == administrator.id).execute()
    desk.run.until(lambda: shown(window.gone))
    assert not shows(window, "clan.example")
    press(desk, window, "mine")
    desk.run.until(lambda: shown(window.gone.none))


def test_the_list_opens_at_the_status_that_is_wanted(desk: Office) -> None:
    administrator = desk.administrator()
    claire, number = desk.applicant("jp.clan.example")
    desk.clan.ask(claire, "lab.clan.example", "Clan Laboratory")
    desk.clan.approve(administrator, number)
    window = opened(desk, administrator, section="requests", status="pending")
    listed = window.requests.list
    desk.run.until(lambda: names(listed) == ["Clan Laboratory"])
    desk.run.open("account", section="requests", status="approved")
    desk.run.until(lambda: names(listed) == ["Clan Paris"])


def test_the_status_is_the_link_to_the_request(desk: Office) -> None:
    administrator = desk.administrator()
    _, number = desk.applicant()
    window = opened(desk, administrator, section="requests")
    listed = window.requests.list
    desk.run.until(lambda: listed.model.rows)
    desk.run.stand_still()
    status, date = listed.model.index(0, 4), listed.model.index(0, 3)
    assert status.data() == "Pending"
    assert status.data(CELL).second == "1 administrator", "who holds it stands beside it"
    assert date.data(CELL).second.startswith("due "), "and until when"
    where = listed.table.visualRect(status).center()
    QTest.mouseClick(
        listed.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y())
    )
    assert desk.run.wanted[-1] == ("request", {"number": number})


def test_a_request_is_opened_by_enter_on_its_row(desk: Office) -> None:
    administrator = desk.administrator()
    _, number = desk.applicant()
    window = opened(desk, administrator, section="requests")
    listed = window.requests.list
    desk.run.until(lambda: listed.model.rows)
    desk.run.stand_still()
    desk.tab_to(listed.table)
    desk.run.press(KEY.Key_Down)
    desk.run.press(KEY.Key_Return)
    assert desk.run.wanted[-1] == ("request", {"number": number})


def test_requests_are_found_by_name_and_mail_and_by_status(desk: Office) -> None:
    administrator = desk.administrator()
    claire, number = desk.applicant("jp.clan.example")
    desk.clan.ask(claire, "lab.clan.example", "Clan Laboratory")
    ken = desk.clan.member("ken@clan.example", "Ken Sato")
    desk.clan.ask(ken, "kobe.clan.example", "Clan Kobe")
    desk.clan.approve(administrator, number)
    window = opened(desk, administrator, section="requests")
    listed = window.requests.list
    desk.run.until(lambda: len(listed.model.rows) == 3)
    listed.search.setFocus()
    desk.run.type("laboratory")
    desk.run.until(lambda: names(listed) == ["Clan Laboratory"])
    listed.search.clear()
    desk.run.type("ken@clan")
    desk.run.until(lambda: names(listed) == ["Clan Kobe"])
    listed.search.clear()
    listed.status.set_value("approved")
    desk.run.until(lambda: names(listed) == ["Clan Paris"])
    desk.run.type("nobody of this name")
    desk.run.until(lambda: shown(listed.empty))
    assert listed.empty.accessibleName() == "No requests found"
    listed.show_all.click()
    desk.run.until(lambda: len(listed.model.rows) == 3)


def test_the_status_changes_in_the_open_list_and_the_row_stays_chosen(desk: Office) -> None:
    administrator = desk.administrator()
    claire, number = desk.applicant("jp.clan.example")
    desk.clan.clock.advance(minutes=1)
    desk.clan.ask(claire, "lab.clan.example", "Clan Laboratory")
    window = opened(desk, administrator, section="requests")
    listed = window.requests.list
    desk.run.until(lambda: len(listed.model.rows) == 2)
    row = listed.model.row_of(number)
    listed.table.selectRow(row)
    listed.table.setFocus()
    desk.clan.approve(administrator, number)
    desk.run.until(lambda: listed.model.index(row, 4).data() == "Approved")
    assert listed.table.currentIndex().row() == row
    assert desk.run.focus is listed.table
    desk.clan.clock.advance(minutes=1)
    desk.clan.ask(claire, "new.clan.example", "Clan New")
    desk.run.until(lambda: len(listed.model.rows) == 3)
    assert listed.model.rows[listed.table.currentIndex().row()].number == number


def test_a_long_list_comes_in_pages(desk: Office) -> None:
    administrator = desk.administrator()
    claire, _ = desk.applicant("jp.clan.example")
    for place in range(4):
        desk.clan.clock.advance(minutes=1)
        desk.clan.ask(claire, f"lab{place}.clan.example", f"Clan {place}")
    window = opened(desk, administrator, section="requests")
    listed = window.requests.list
    listed.page_size = 2
    listed.restart()
    desk.run.until(lambda: names(listed) == ["Clan 3", "Clan 2"])
    assert listed.range.text() == "1–2 of 5"
    assert not listed.earlier.isEnabled()
    listed.later.click()
    desk.run.until(lambda: names(listed) == ["Clan 1", "Clan 0"])
    assert listed.range.text() == "3–4 of 5"
    listed.later.click()
    desk.run.until(lambda: names(listed) == ["Clan Paris"])
    assert not listed.later.isEnabled()
    listed.earlier.click()
    desk.run.until(lambda: names(listed) == ["Clan 1", "Clan 0"])


def test_the_rail_counts_what_waits_for_a_decision(desk: Office) -> None:
    administrator = desk.administrator()
    window = opened(desk, administrator)
    assert window.sections.entry("requests").count == ""
    _, number = desk.applicant()
    desk.run.until(lambda: window.sections.entry("requests").count == "1")
    desk.clan.approve(administrator, number)
    desk.run.until(lambda: window.sections.entry("requests").count == "")


def test_nobody_is_led_to_the_login(desk: Office) -> None:
    window = opened(desk, None)
    assert shows(window.gone, "Log in to go on.")
    desk.run.stand_still()
    press(desk, window, "log_in")
    assert desk.run.wanted[-1][0] == "sign_in"
    assert button(window, "home")
