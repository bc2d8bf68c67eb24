"""The operator looks through records, corrects one, and looks after upkeep and logins."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard import upkeep
from smartwizard.operations import console, records
from smartwizard.registry import LocalRegistry
from smartwizard.ui.console_sections import LockedSection, UpkeepSection
from smartwizard.ui.record_dialog import RecordDialog
from smartwizard.ui.record_section import RecordSection
from smartwizard.ui.records import RecordsWindow
from tests.operations.files import BILL_TO, COMPANY, CONTRACT, bring_in, bring_in_all
from tests.ui.running import Running, running
from tests.ui.seated import log_in, press, write
from tests.world import HANAKO, Seat, refused

KEY = Qt.Key


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path) as program:
        yield program


@pytest.fixture
def operator(run: Running) -> Seat:
    return run.world.operator()


def open_records(run: Running, operator: Seat, section: str) -> RecordsWindow:
    log_in(run, operator)
    window: RecordsWindow = run.open("records", section=section)
    return window


def section(window: RecordsWindow, kind: str) -> RecordSection:
    found = window.sections.of(kind)
    assert isinstance(found, RecordSection)
    return found


def shown(sheet: RecordSection) -> list[str]:
    rows = sheet.table.cells.rows
    return [row.cells[next(iter(row.cells))] for row in rows if isinstance(row, records.Record)]


def test_who_is_not_the_operator_is_led_to_the_login(run: Running) -> None:
    window = run.open("records")
    assert window.empty.accessibleName() == "Log in as operator"
    assert not window.sections.rail.entry("contracts").isVisible()


def test_the_home_of_the_operator_leads_to_the_records(run: Running, operator: Seat) -> None:
    log_in(run, operator)
    home = run.open("home")
    press(run, home.rail.entry("records"))
    window = run.window("records")
    assert section(window, "companies").none.accessibleName() == "No companies yet"


def test_records_are_found_by_typing(run: Running, operator: Seat) -> None:
    bring_in_all(operator)
    bring_in(operator, "contracts", {**CONTRACT, "contract": "B-1"})
    window = open_records(run, operator, "contracts")
    sheet = section(window, "contracts")
    assert shown(sheet) == ["2012-34567", "B-1"]
    sheet.search.setFocus()
    run.type("b1")
    run.until(lambda: shown(sheet) == ["B-1"])
    run.type("x")
    run.until(sheet.none.isVisible)
    assert sheet.none.accessibleName() == "Nothing found"


def test_a_record_is_corrected_by_keys(run: Running, operator: Seat) -> None:
    bring_in_all(operator)
    window = open_records(run, operator, "contracts")
    sheet = section(window, "contracts")
    sheet.table.setFocus()
    run.press(KEY.Key_Down)
    run.press(KEY.Key_Return)
    (dialog,) = sheet.findChildren(RecordDialog)
    form = dialog.form
    assert form.fields["administrators"].value() == "aiko@clan.example\nkenji@partner.example"
    write(run, form, "ends", "20/11/2027")
    press(run, dialog.accept_button)
    issue = form.fields["ends"].issue
    assert issue is not None
    assert issue.text.source == "“{value}” is not a date of the form 2026-11-20."
    write(run, form, "ends", "2027-11-20")
    write(run, form, "administrators", "suzu@clan.example")
    form.fields["locked"].editor.set_value("yes")
    press(run, dialog.accept_button)
    run.until(lambda: "The record was corrected." in run.heard)
    run.idle()
    (record,) = operator.call(records.browse, kind="contracts").records
    assert (record.cells["ends"], record.cells["locked"]) == ("2027-11-20", "yes")
    assert record.cells["administrators"] == "suzu@clan.example"
    (row,) = sheet.table.cells.rows
    assert row == record


def test_what_somebody_else_corrected_is_shown_before_it_is_corrected(
    run: Running, operator: Seat
) -> None:
    bring_in_all(operator)
    window = open_records(run, operator, "billtos")
    sheet = section(window, "billtos")
    sheet.open_record(0)
    (dialog,) = sheet.findChildren(RecordDialog)
    bring_in(operator, "billtos", {**BILL_TO, "administrators": "kenji@clan.example"})
    write(run, dialog.form, "contracts", "")
    press(run, dialog.accept_button)
    (link,) = dialog.form.notice.banner.links()
    press(run, link)
    assert dialog.form.fields["administrators"].value() == "kenji@clan.example"
    assert dialog.form.fields["contracts"].value() == "2012-34567"


def test_more_records_are_shown_until_a_search_is_better(run: Running, operator: Seat) -> None:
    bring_in(operator, "companies", COMPANY)
    bring_in(operator, "contracts", *({**CONTRACT, "contract": f"C{n}"} for n in range(230)))
    window = open_records(run, operator, "contracts")
    sheet = section(window, "contracts")
    assert len(shown(sheet)) == 50
    while sheet.more.isVisible():
        press(run, sheet.more)
    assert len(shown(sheet)) == 200
    assert sheet.how.text() == "The first 200 are shown. Search to find others."


def test_runs_of_upkeep_are_listed(run: Running, operator: Seat) -> None:
    world = run.world
    world.register()
    world.clock.advance(days=28)
    upkeep.run(LocalRegistry(world.registers.store, world.registers.config, clock=world.clock))
    seat = world.sign_in(operator.email)
    window = open_records(run, seat, "upkeep")
    sheet = window.sections.of("upkeep")
    assert isinstance(sheet, UpkeepSection)
    (row,) = sheet.table.cells.rows
    assert isinstance(row, console.UpkeepRun)
    model = sheet.table.model()
    words = [model.index(0, column).data() for column in range(3)]
    assert words[1:] == ["Less than a second", "Registrations deleted: 1"]


def test_a_locked_login_is_unlocked(run: Running, operator: Seat) -> None:
    run.world.person()
    for _ in range(5):
        refused(run.world.sign_in, HANAKO, "Wrong-Horse-9!")
    window = open_records(run, operator, "locked")
    sheet = window.sections.of("locked")
    assert isinstance(sheet, LockedSection)
    (card,) = sheet.tasks.cards.values()
    assert card.heading.text() == HANAKO
    press(run, card.button)
    run.until(sheet.empty.isVisible)
    assert f"{HANAKO} can log in again." in run.heard
    assert run.world.sign_in()
