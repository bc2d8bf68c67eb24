"""A request is kept as text and as PDF, and copied as a whole (C11)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from smartwizard.ui.request import RequestWindow
from tests.ui.deciding import Office, office, press

MARKUP = "<b>We</b> need it & soon."


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home") as made:
        yield made


def sent(desk: Office) -> tuple[RequestWindow, str]:
    """Who sent a request looks at it."""
    desk.administrator()
    applicant, number = desk.applicant(note=MARKUP)
    desk.sit(applicant)
    return desk.run.open("request", number=number), number


def save(desk: Office, window: RequestWindow, kind: str, file: Path) -> None:
    """Save as text or PDF, under a name that is typed."""
    press(desk, window, kind)
    dialog = window.findChildren(QFileDialog)[-1]
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    desk.run.idle()
    desk.run.until(lambda: not window.sheet.notice.isHidden())


def test_all_of_it_is_copied_as_text(desk: Office) -> None:
    window, number = sent(desk)
    press(desk, window, "copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"Request {number}"
    assert "Account Domain: jp.clan.example" in lines
    assert f"Justification for Modifying Domain ID: {MARKUP}" in lines
    assert "Status: Pending" in lines
    assert any(line.startswith("The request expires: Friday, December 18, 2026") for line in lines)
    assert lines[-1].endswith("Nothing has been sent to Cisco.")
    assert not any("Hanako" in line for line in lines)


def test_it_is_saved_as_text(desk: Office, tmp_path: Path) -> None:
    window, number = sent(desk)
    file = tmp_path / "request.txt"
    save(desk, window, "txt", file)
    assert number in file.read_text(encoding="utf-8")
    assert f"Saved as {file}." in desk.run.heard


def test_it_is_saved_as_pdf(desk: Office, tmp_path: Path) -> None:
    window, _ = sent(desk)
    file = tmp_path / "request.pdf"
    save(desk, window, "pdf", file)
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.stat().st_size > 2000


def test_a_file_that_cannot_be_written_is_said(desk: Office, tmp_path: Path) -> None:
    window, _ = sent(desk)
    file = tmp_path / "nowhere" / "request.pdf"
    save(desk, window, "pdf", file)
    assert f"{file} cannot be written." in window.sheet.notice.sentences()[0]
