"""Contract access in Japanese through chapters 3 to 6 of the guide, by keys alone (S3)."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton

from smartwizard.config import Config
from smartwizard.sample import contract_records, records
from smartwizard.sample.cast import AIKO, DANIEL, EMI, LEA, MARCO, OPERATOR, PASSWORD
from smartwizard.sample.contracts import Numbers
from smartwizard.sample.filling import Sample
from smartwizard.sample.registry import Moment, on
from smartwizard.ui.approvals import ApprovalsWindow
from smartwizard.ui.contracts import ContractsWindow
from smartwizard.ui.controls.rail import Rail
from smartwizard.ui.mailbox import MailboxWindow
from smartwizard.ui.results_table import ResultsTable
from tests.journeys.keys import Keys
from tests.journeys.records import Records
from tests.journeys.steps import enter, go, mails, read_first, sign_in_as, sign_out

pytestmark = [pytest.mark.journey, pytest.mark.timeout(600)]
FULL, DOWNLOAD, ORDERING = "full_support", "download_only", "ordering"
NUMBERS = "204118773, 204118799, 20411877O, 203551902, 205330118, 206700311"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A registry with contracts; Aiko's company has some, Daniel decides about others."""
    home = tmp_path / "home"
    home.mkdir()
    now = datetime.now(UTC)
    config = Config(home, argon2_time=1, argon2_memory=8)
    filled = on(config, Moment(now), Sample({}, {}))
    deeds = Numbers(filled.office)
    filled.office.at(days=3)
    filled.office.open(OPERATOR)
    for member in (AIKO, LEA, MARCO, DANIEL, EMI):
        filled.office.welcome(member)
    for member in (AIKO, LEA, MARCO, DANIEL):
        deeds.into_directory(member)
    operator = filled.office.seat(OPERATOR)
    records.bring_in(operator)
    records.bring_in(operator, contract_records.lines(now))
    for member in (AIKO, DANIEL):
        deeds.choose_company(member)
    filled.store.close()
    return home


def window_of(keys: Keys) -> ContractsWindow:
    """Contract access, from the rail of the first window."""
    enter(keys, "contracts")
    window = keys.window("contracts")
    assert isinstance(window, ContractsWindow)
    keys.wait(lambda: not keys.program.desk.busy)
    return window


def choose(keys: Keys, window: ContractsWindow, group: str, code: str) -> None:
    """Choose one of several radio buttons with Tab and the arrow keys."""
    editor = window.body.add.form.form.fields[group].editor
    buttons = editor.widget.findChildren(QRadioButton)
    keys.to(lambda widget: widget in buttons)
    if editor.value() != code:
        keys.press("space")
        keys.wait(editor.value)
    for _ in buttons:
        if editor.value() == code:
            break
        former = editor.value()
        keys.press(_way(group, former, code))
        keys.wait(lambda: editor.value() != former)  # noqa: B023
    assert editor.value() == code
    keys.wait(lambda: not keys.program.desk.busy)


def _way(group: str, now: str, wanted: str) -> str:
    """The arrow that leads from one radio button towards another."""
    order, arrows = {
        "access": ((FULL, DOWNLOAD, ORDERING), ("Up", "Down")),
        "number_kind": (("bill_to", "contract", "serial"), ("Left", "Right")),
    }[group]
    return arrows[order.index(wanted) > order.index(now)]


def send(keys: Keys, window: ContractsWindow, access: str, kind: str, numbers: str) -> ResultsTable:
    """Fill the form in and press Submit; the table of results."""
    rail = window.rail
    assert isinstance(rail, Rail)
    go(keys, rail, "add")
    keys.wait(lambda: window.body.shown is window.body.add)
    choose(keys, window, "access", access)
    keys.wait(lambda: keys.has_field(window, "numbers"))
    choose(keys, window, "number_kind", kind)
    keys.fill("numbers", numbers)
    keys.to_field("send_numbers")
    keys.press("Return")
    table = window.body.results.table
    sent = [number.strip() for number in numbers.split(",")]
    keys.wait(lambda: sorted(item.number for item in table.items) == sorted(sent))
    return table


def results(table: ResultsTable) -> dict[str, str]:
    return {item.number: item.result for item in table.items}


def press_beside(keys: Keys, table: ResultsTable, number: str) -> None:
    """Go to a number's button in the table, and press it."""
    keys.to(lambda widget: widget is table)
    keys.wait(lambda: table.currentIndex().isValid())
    keys.press("ctrl+Home")
    column = table.column_of("do")
    for _ in range(2 * len(table.cells.rows)):
        index = table.currentIndex()
        item = table.item_at(index) if index.isValid() else None
        if item is not None and item.number == number:
            break
        keys.press("Down")
        keys.wait(lambda: table.currentIndex() != index)  # noqa: B023
    while table.currentIndex().column() != column:
        index = table.currentIndex()
        keys.press("Right")
        keys.wait(lambda: table.currentIndex() != index)  # noqa: B023
    keys.press("Return")


def correct(keys: Keys, table: ResultsTable, number: str, right: str) -> None:
    """Write a number anew in its row."""
    press_beside(keys, table, number)
    keys.wait(lambda: table.editor is not None and table.editor.editor.hasFocus())
    keys.press("ctrl+a")
    keys.type(right)
    keys.press("Return")
    keys.wait(lambda: table.editor is None and right in results(table))


def test_numbers_are_registered_in_japanese_from_the_first_to_the_last_chapter(
    keys: Keys, home: Path
) -> None:
    kept = Records(home)
    sign_in_as(keys, AIKO.email, PASSWORD)
    window = window_of(keys)
    table = send(keys, window, FULL, "contract", NUMBERS)
    assert results(table) == {
        "204118773": "approved", "204118799": "too_new", "20411877O": "unknown",
        "203551902": "pending_company", "205330118": "mismatch",
        "206700311": "no_direct_support",
    }  # fmt: skip
    correct(keys, table, "20411877O", "204118774")
    assert results(table)["204118774"] == "approved"
    letter = mails(keys).toPlainText()
    assert "204118774" in letter
    window = window_of(keys)
    rail = window.rail
    assert isinstance(rail, Rail)
    go(keys, rail, FULL)
    registered = window.body.registered[FULL].table
    keys.wait(lambda: len(registered.cells.rows) == 2)
    table = send(keys, window, DOWNLOAD, "serial", "FOC1933W1BD, FDO2411A0XY, FCW2044B19H")
    assert results(table) == {
        "FOC1933W1BD": "pending_company", "FDO2411A0XY": "already_registered",
        "FCW2044B19H": "no_administrator",
    }  # fmt: skip
    table = send(keys, window, DOWNLOAD, "contract", "204118770")
    assert results(table) == {"204118770": "full_support_needed"}
    press_beside(keys, table, "204118770")
    keys.wait(lambda: results(table) == {"204118770": "approved"})
    table = send(keys, window, ORDERING, "bill_to", "7001201")
    assert results(table) == {"7001201": "pending_cisco"}
    table = send(keys, window, FULL, "contract", "204118773")
    assert results(table) == {"204118773": "already_registered"}
    table = send(keys, window, FULL, "contract", "205330118")
    assert results(table) == {"205330118": "already_asked"}
    sign_out(keys)
    _decide(keys, kept)


def _decide(keys: Keys, kept: Records) -> None:
    """The administrator reads the mail, and approves what stands first in the queue."""
    sign_in_as(keys, DANIEL.email, PASSWORD)
    enter(keys, "mailbox")
    mailbox = keys.window("mailbox")
    assert isinstance(mailbox, MailboxWindow)
    keys.fill("search", DANIEL.email)
    lines = mailbox.list.model
    keys.wait(lambda: lines.lines and {line.email for line in lines.lines} == {DANIEL.email})
    keys.to_field("mails")
    keys.press("Down", "Home")
    keys.wait(lambda: mailbox.list.rows.currentIndex().row() == 0)
    assert "FOC1933W1BD" in read_first(keys).toPlainText()
    enter(keys, "approvals")
    window = keys.window("approvals")
    assert isinstance(window, ApprovalsWindow)
    keys.wait(lambda: window.list.model.rows and window.request.body is not None)
    keys.to_field("queue")
    keys.press("a")
    body = window.request.body
    assert body is not None
    keys.wait(lambda: body.form.decision.value() == "approve")
    keys.to_field("submit")
    keys.press("Return")
    keys.wait(lambda: window.request.body and window.request.body.outcome.isVisible())
    keys.wait(lambda: kept.kinds(AIKO.email)[-1] == "contract_approved")
    sign_out(keys)
    sign_in_as(keys, EMI.email, PASSWORD)
    emi = window_of(keys)
    table = send(keys, emi, FULL, "contract", "204118773")
    assert results(table) == {"204118773": "no_company"}
    keys.wait(lambda: kept.kinds(EMI.email)[-1] == "contract_results")
