"""Importing a file by keys: chosen, read, checked, stopped, imported; what is wrong with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smartwizard.models import ImportRow
from smartwizard.rules import csv_files
from smartwizard.rules.import_columns import KINDS
from smartwizard.ui.import_section import ImportSection
from tests.operations.files import COMPANY, CONTRACT, bring_in, held
from tests.ui.running import Running, running
from tests.ui.seated import log_in, press
from tests.world import Seat

KEY = Qt.Key


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qtbot, qapp, tmp_path / "home") as program:
        yield program


@pytest.fixture
def operator(run: Running) -> Seat:
    return run.world.operator()


@pytest.fixture
def section(run: Running, operator: Seat) -> ImportSection:
    log_in(run, operator)
    window = run.open("records", section="import")
    found = window.sections.of("import")
    assert isinstance(found, ImportSection)
    return found


def contracts(path: Path, *numbers: str, encoding: str = "utf-8") -> Path:
    """A file of contracts of Clan Blue."""
    names = KINDS["contracts"].names
    lines = [{**CONTRACT, "contract": number} for number in numbers]
    rows = [list(names), *([line.get(name, "") for name in names] for line in lines)]
    path.write_bytes(csv_files.written(rows).encode(encoding))
    return path


def name_in_dialog(run: Running, root: QWidget, file: Path) -> None:
    """Type the name of a file into the dialog that asks for one."""
    dialog = root.findChildren(QFileDialog)[-1]
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(file))
    QTest.keyClick(name, KEY.Key_Return)
    run.idle()


def choose(run: Running, section: ImportSection, kind: str, file: Path) -> None:
    section.start.kind.editor.set_value(kind)
    press(run, section.start.choose)
    name_in_dialog(run, section.start, file)
    run.until(section.preview.isVisible)
    run.idle()


def test_a_file_is_chosen_checked_and_imported_by_keys(
    run: Running, operator: Seat, section: ImportSection, tmp_path: Path
) -> None:
    bring_in(operator, "companies", COMPANY)
    choose(run, section, "contracts", contracts(tmp_path / "contracts.csv", "C-1", "C-2"))
    assert section.preview.name.text() == "contracts.csv"
    table = section.preview.table
    assert table is not None
    assert table.model().index(0, 1).data() == "C-1"
    press(run, section.preview.check)
    run.until(section.report.isVisible)
    assert section.report.bring.text() == "Import 2 lines"
    assert held(run.world)["contracts"] == []
    press(run, section.report.bring)
    run.until(section.see.isVisible)
    assert "Imported: 2 new, 0 corrected, 0 unchanged." in run.heard
    assert len(held(run.world)["contracts"]) == 2
    press(run, section.see)
    assert run.window("records").sections.key == "contracts"


def test_bad_lines_are_listed_copied_and_saved_and_the_corrected_file_is_checked_again(
    run: Running, operator: Seat, section: ImportSection, tmp_path: Path
) -> None:
    bring_in(operator, "companies", COMPANY)
    file = contracts(tmp_path / "contracts.csv", "C-1", "=C_2")
    choose(run, section, "contracts", file)
    press(run, section.preview.check)
    run.until(section.report.isVisible)
    assert not section.report.bring.isVisible()
    model = section.report.table.model()
    assert model.rowCount() == 1
    cause = "“'=C_2” cannot be a number: only 1 to 40 letters, digits, and hyphens."
    assert [model.index(0, column).data() for column in range(3)] == ["3", "contract", cause]
    press(run, section.report.copy)
    assert QGuiApplication.clipboard().text().splitlines()[1] == f"3\tcontract\t{cause}"
    press(run, section.report.save)
    name_in_dialog(run, section.report, tmp_path / "bad.csv")
    run.until(lambda: not section.notice.isHidden())
    assert (tmp_path / "bad.csv").read_text("utf-8-sig").splitlines()[0] == "Line,Column,Cause"
    contracts(file, "C-1", "C-2")
    press(run, section.report.again)
    run.until(section.report.bring.isVisible)


def test_the_encoding_is_guessed_and_can_be_chosen(
    run: Running, section: ImportSection, tmp_path: Path
) -> None:
    file = tmp_path / "serials.csv"
    file.write_bytes("contract;serial\nC1;é1\n".encode("cp1252"))
    choose(run, section, "serials", file)
    assert section.preview.form.values() == {"encoding": "windows-1252", "delimiter": ";"}
    section.preview.encoding.editor.set_value("utf-8")
    run.idle()
    issue = section.preview.encoding.issue
    assert issue is not None
    assert not section.preview.check.isEnabled()
    section.preview.encoding.editor.set_value("windows-1252")
    run.idle()
    assert section.preview.check.isEnabled()
    assert section.preview.encoding.issue is None


def test_unknown_and_missing_columns_are_named_before_anything_is_checked(
    run: Running, section: ImportSection, tmp_path: Path
) -> None:
    file = tmp_path / "serials.csv"
    file.write_text("serial,site\nC1,A\n")
    choose(run, section, "serials", file)
    assert not section.preview.check.isEnabled()
    assert section.preview.form.notice.sentences() == [
        "The column “site” is not known. Its name is not one of: serial, contract.",
        "The column contract is missing. Add it to the first line.",
    ]


def test_a_check_that_is_stopped_imports_nothing_and_its_lines_are_dropped(
    run: Running, operator: Seat, section: ImportSection, tmp_path: Path
) -> None:
    bring_in(operator, "companies", COMPANY)
    numbers = [f"C-{number}" for number in range(20_000)]
    choose(run, section, "contracts", contracts(tmp_path / "contracts.csv", *numbers))
    section.preview.check.click()
    run.until(lambda: section.work.running and section.busy.isVisible())
    section.busy.stop.click()
    run.idle()
    assert section.preview.isVisible()
    assert "Stopped. Nothing was imported." in run.heard
    with run.world.reading():
        assert {row.status for row in ImportRow.select()} <= {"applied", "dropped"}
    assert held(run.world)["contracts"] == []


def test_a_sample_of_the_chosen_kind_is_saved(
    run: Running, section: ImportSection, tmp_path: Path
) -> None:
    section.start.kind.editor.set_value("billtos")
    press(run, section.start.sample)
    name_in_dialog(run, section.start, tmp_path / "sample.csv")
    run.until(lambda: not section.notice.isHidden())
    head = (tmp_path / "sample.csv").read_text("utf-8-sig").splitlines()[0]
    assert head == "billTo,company,contracts,administrators"


def test_the_list_of_records_leads_to_its_import(run: Running, section: ImportSection) -> None:
    window = run.window("records")
    window.sections.show("serials")
    window.reload()
    run.idle()
    press(run, window.sections.of("serials").bring)
    assert window.sections.key == "import"
    assert section.start.what.code == "serials"
