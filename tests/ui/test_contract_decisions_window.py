"""Numbers decided, compared, locked, commented on and revoked in the windows (R34, R62, A02)."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.operations import contracts, requests
from smartwizard.ui.comment_dialog import CommentDialog
from smartwizard.ui.controls.timeline import TimelineStation
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.revoke_dialog import ContractRevokeDialog
from tests.ui.contracting import BOSS, ContractOffice, contract_office
from tests.ui.deciding import button, press, shown, shows, texts
from tests.ui.seated import browser
from tests.ui.sweeps import name_of
from tests.world import Seat

T = TypeVar("T", bound=QWidget)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ContractOffice]:
    with contract_office(qtbot, qapp, tmp_path / "home") as made:
        yield made


@pytest.fixture
def hanako(desk: ContractOffice) -> Seat:
    return desk.employee()


@pytest.fixture
def boss(desk: ContractOffice, hanako: Seat) -> Seat:
    """Administers contracts."""
    seat = desk.clan.member(BOSS, "Kenji Onodera")
    desk.records()
    return seat


def dialog(kind: type[T]) -> T:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def test_person_and_contract_stand_side_by_side(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    operator = desk.clan.operator()
    item = desk.clan.one(hanako, "CISCO-1")
    desk.sit(operator)
    window = desk.run.open("request", number=item.request)
    assert {"Person and contract", "Another Company", "clan.example", "Northpier Networks"} <= {
        part for text in texts(window) for part in text.split(", ")
    }
    assert shows(window, "The company is not one that the contract names.")
    assert {"Company differs", "Email domain differs"} <= set(texts(window))
    assert shows(window, "Friday, November 20, 2026, 4:44 PM (UTC)"), "within 6 hours"
    assert not shown(window.body.contract.lock), "the operator locks nothing here"


def test_the_queue_says_until_what_time_and_what_to_notice(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    operator = desk.clan.operator()
    desk.clan.send(hanako, "CISCO-1", "LOCKED-1")
    desk.sit(operator)
    window = desk.run.open("approvals")
    rail = window.views.entry("group:contract")
    assert (rail.count, rail.icon_name) == ("2", "file-check")
    model = window.list.model
    said = [str(model.index(row, column).data()) for row in range(2) for column in range(4)]
    assert "CISCO-1" in said
    cells = [model._cell(model.index(row, 2)).second for row in range(2)]
    assert cells == ["Due 4:44 PM", "Due 4:44 PM"]
    desk.clan.clock.advance(hours=7)
    window.reload()
    desk.run.idle()
    assert model._cell(model.index(0, 2)).second == "Overdue since 4:44 PM"


def test_a_number_is_approved_and_its_access_revoked(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    item = desk.clan.one(hanako, "COMPANY-1")
    desk.sit(boss)
    window = desk.run.open("request", number=item.request)
    window.body.form.choices.button("approve").click()
    window.body.form.submit.click()
    desk.run.until(lambda: desk.status(item.request) == "approved")
    assert hanako.call(contracts.registered).full
    desk.clan.clock.advance(minutes=5)
    window.reload()
    desk.run.idle()
    window.body.outcome.undo.stop()
    window.body.outcome.retranslate()
    window.body.outcome.revoke.click()
    desk.run.idle()
    asked = dialog(ContractRevokeDialog)
    assert "Full support: COMPANY-1" in texts(asked)
    asked.form.fields["reason"].editor.set_value("She has moved to another department.")
    asked.accept_button.click()
    desk.run.until(lambda: not hanako.call(contracts.registered).full)
    told = "The access was revoked. Hanako Mameshiba is told by email."
    desk.run.until(lambda: told in desk.run.heard)
    assert desk.clan.mails("hanako@clan.example", "contract_revoked")


def test_an_administrator_locks_a_contract_and_unlocks_it(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    item = desk.clan.one(hanako, "COMPANY-1")
    desk.sit(boss)
    window = desk.run.open("request", number=item.request)
    assert button(window, "lock").text() == "Lock against automatic approval"
    press(desk, window, "lock")
    desk.run.until(lambda: button(window, "lock").text() == "Unlock the contract")
    assert shows(window, "The contract is locked against automatic approval.")
    press(desk, window, "lock")
    desk.run.until(lambda: "The contract was unlocked." in desk.run.heard)


def test_a_comment_is_for_those_who_decide(desk: ContractOffice, hanako: Seat, boss: Seat) -> None:
    item = desk.clan.one(hanako, "COMPANY-1")
    desk.sit(boss)
    window = desk.run.open("request", number=item.request)
    press(desk, window, "comment")
    asked = dialog(CommentDialog)
    asked.text.editor.set_value("I know her from the Osaka office.")
    asked.accept_button.click()
    desk.run.until(lambda: "I know her from the Osaka office." in str(texts_of(window)))
    desk.sit(hanako)
    desk.run.idle()
    window = desk.run.open("request", number=item.request)
    assert "Osaka" not in str(texts_of(window))
    assert not [each for each in window.findChildren(QWidget, "comment") if shown(each)]


def texts_of(window: QWidget) -> list[str]:
    """What stands in the timeline, in the words of its list."""
    return [name_of(each) for each in window.findChildren(TimelineStation)] + texts(window)


def test_several_numbers_are_approved_at_once(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    desk.clan.contract("COMPANY-2", BOSS)
    desk.clan.send(hanako, "COMPANY-1", "COMPANY-2")
    desk.sit(boss)
    window = desk.run.open("approvals")
    window.list.tick_all()
    window.deeds.bulk.review("approve")
    desk.run.idle()
    review = QApplication.activeModalWidget()
    assert review is not None
    review.accept_button.click()  # type: ignore[attr-defined]
    desk.run.until(lambda: len(hanako.call(contracts.registered).full) == 2)


def test_who_asked_goes_from_the_request_to_its_results_and_asks_again(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    item = desk.clan.one(hanako, "NONE-1")
    desk.sit(hanako)
    window = desk.run.open("request", number=item.request)
    assert "Number and access" in texts(window)
    press(desk, window, "results")
    results = desk.run.window("contracts").body.results
    desk.run.until(lambda: [each.number for each in results.table.items] == ["NONE-1"])
    press(desk, window, "again")
    add = desk.run.window("contracts").body.add
    desk.run.until(lambda: shown(add.form.numbers))
    assert add.form.access.value() == "full_support"


def test_withdrawing_a_number_says_what_comes_of_it(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    item = desk.clan.one(hanako, "COMPANY-1")
    desk.sit(hanako)
    window = desk.run.open("request", number=item.request)
    assert window.sheet.heading.text() == "Access Request Pending"
    press(desk, window, "withdraw")
    question = QApplication.activeModalWidget()
    assert question is not None
    assert shows(question, "You can request access again at any time.")
    press(desk, question, "withdraw")
    desk.run.until(lambda: desk.status(item.request) == "withdrawn")


def test_your_requests_name_numbers_with_their_kind(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    desk.clan.one(hanako, "COMPANY-1")
    desk.sit(hanako)
    listed = desk.run.open("profile", section="requests").sections.of("requests").list
    desk.run.until(lambda: listed.model.rows)
    cell = listed.model._cell(listed.model.index(0, 0))
    assert (cell.text, cell.second) == ("COMPANY-1", "Contract access request")
    (row,) = hanako.call(requests.mine).rows
    assert row.access_type == "full_support"


def test_a_person_turns_automatic_checks_off(desk: ContractOffice, hanako: Seat) -> None:
    desk.sit(hanako)
    form = desk.run.open("profile", section="preferences").sections.of("preferences").form
    desk.run.until(lambda: form.retries.field.value() == "yes")
    form.retries.field.editor.set_value("")
    form.form.fields["retries"].touched = True
    form.primary.click()
    desk.run.until(lambda: not hanako.call(contracts.retries))


def test_readiness_advises_a_contract_before_support(desk: ContractOffice, hanako: Seat) -> None:
    desk.sit(hanako)
    home = desk.run.open("home")
    assert shows(home, "A registered contract helps support to answer.")
    desk.run.stand_still()
    press(desk, home, "contract")
    assert desk.run.wanted[-1] == ("contracts", {})


def test_registered_access_is_filtered_shown_contacted_and_removed(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    desk.clan.bill_to("BILL-1", BOSS, under=(1, 2))
    desk.clan.approve(boss, desk.clan.one(hanako, "BILL-1", kind="bill_to").request)
    desk.clan.one(hanako, "APPROVED-1")
    desk.clan.approve(boss, desk.clan.one(hanako, "COMPANY-1").request)
    window = desk.window(hanako, section="full_support")
    sheet = window.body.registered["full_support"]
    desk.run.until(lambda: sheet.table.cells.rows)
    assert window.sections.entry("full_support").count == str(len(sheet.table.cells.rows))
    sheet.filters.lines["bill_to"].setText("bill")
    desk.run.until(lambda: len(sheet.table.cells.rows) == 1)
    assert sheet.row(0).bill_to == "BILL-1"
    sheet.filters.lines["number"].setText("nothing like it")
    desk.run.until(lambda: shown(sheet.empty))
    press(desk, sheet, "show_all")
    desk.run.until(lambda: len(sheet.table.cells.rows) > 1)
    place = next(n for n, row in enumerate(sheet.table.cells.rows) if row.number == "COMPANY-1")  # type: ignore[attr-defined]
    sheet.table.opened.emit(place)
    desk.run.idle()
    details = dialog(QWidget)
    assert {"Accepted terms", "support-1", "Friday, November 20, 2026"} <= set(texts(details))
    details.close()
    sheet.table.acted.emit(sheet.table.cells.index(place, sheet.table.cells.names.index("contact")))
    desk.run.idle()
    contact = dialog(QWidget)
    assert {BOSS, "Northpier Networks"} <= set(texts(contact))
    with browser("mailto") as visited:
        press(desk, contact, "write")
        desk.run.until(lambda: visited.visited)
    assert visited.visited == [f"mailto:{BOSS}"]
    sheet.deeds.ask_to_remove(sheet.row(place))
    question = dialog(QWidget)
    press(desk, question, "remove")
    desk.run.until(lambda: "The access was removed." in desk.run.heard)
    assert "COMPANY-1" not in [each.number for each in hanako.call(contracts.registered).full]


def test_what_is_registered_and_what_waits_say_what_to_do_while_empty(
    desk: ContractOffice, hanako: Seat
) -> None:
    window = desk.window(hanako, section="download_only")
    LANGUAGE.use("it")
    desk.run.idle()
    assert shows(window, "Nessun numero registrato per i download")
    window.sections.show_section("pending")
    desk.run.idle()
    assert shows(window, "Nessun numero in sospeso")


def test_what_waits_is_listed_with_who_holds_it(
    desk: ContractOffice, hanako: Seat, boss: Seat
) -> None:
    desk.clan.send(hanako, "COMPANY-1", "CISCO-1", "APPROVED-1")
    window = desk.window(hanako, section="pending")
    table = window.body.waiting.table
    desk.run.until(lambda: table.items)
    assert {item.number for item in table.items} == {"COMPANY-1", "CISCO-1"}
    desk.act(table, "COMPANY-1")
    assert "The reminder was sent." in desk.run.heard
