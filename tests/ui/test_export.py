"""The list of approvals as a file: CSV and XLSX, page by page, whole or not at all (A19, L23)."""

import csv
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartwizard.operations.requesting.queue_views import QueueFilter
from smartwizard.rules import cells
from smartwizard.ui.approvals import ApprovalsWindow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.table_files import TableFile
from tests.ui.deciding import Office, office, shown
from tests.world import Seat

_TEXT = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULAS = ("=1+1", "+1", "-1", "@cmd", "＝1+1", "＋1", "－1", "＠cmd", "  =1", "\u200b=1", "\t=1")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, qapp, tmp_path / "home", open_requests=900) as made:
        yield made


@pytest.fixture
def hanako(desk: Office) -> Seat:
    return desk.administrator()


def ask(desk: Office, *notes: str) -> None:
    claire = desk.clan.member("claire@clan.example", "Claire Martin")
    for number, note in enumerate(notes):
        desk.clan.ask(claire, f"p{number}.clan.example", f"Clan {number}", note=note)


def look(desk: Office, seat: Seat) -> ApprovalsWindow:
    desk.sit(seat)
    window: ApprovalsWindow = desk.run.open("approvals")
    desk.run.until(lambda: bool(window.list.model.rows) and not desk.run.desk.busy)
    return window


def export(desk: Office, window: ApprovalsWindow, file: Path) -> None:
    window.deeds.export.start(str(file))
    desk.run.until(lambda: not window.deeds.export.work.running)


def from_csv(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened))


def from_xlsx(file: Path) -> list[list[str]]:
    with ZipFile(file) as opened:
        assert opened.testzip() is None
        for name in opened.namelist():
            ElementTree.fromstring(opened.read(name))
        sheet = ElementTree.fromstring(opened.read("xl/worksheets/sheet1.xml"))
    return [
        [cell.findtext(f"{_TEXT}is/{_TEXT}t") or "" for cell in row.iter(f"{_TEXT}c")]
        for row in sheet.iter(f"{_TEXT}row")
    ]


def test_the_list_is_exported_as_it_is_filtered_and_reopens_equal(
    desk: Office, hanako: Seat, tmp_path: Path
) -> None:
    ask(desk, "=HYPERLINK(1)", 'Zwei\nZeilen, <b> & "quotes"', "")
    window = look(desk, hanako)
    for suffix in ("csv", "xlsx"):
        export(desk, window, tmp_path / f"list.{suffix}")
    heads, *rows = from_csv(tmp_path / "list.csv")
    assert heads[:3] == ["Request number", "Kind of request", "Kind of request (code)"]
    assert [row[heads.index("Object")] for row in rows] == [
        "p0.clan.example", "p1.clan.example", "p2.clan.example",
    ]  # fmt: skip
    reason = heads.index("Reason")
    assert rows[0][reason] == "'=HYPERLINK(1)"
    rows[0][reason] = "=HYPERLINK(1)"
    assert from_xlsx(tmp_path / "list.xlsx") == [heads, *rows]
    assert "Saved as" in desk.run.heard[-1]
    window.list.filters.wanted = QueueFilter(words="p1.clan")
    export(desk, window, tmp_path / "list.csv")
    assert [row[heads.index("Object")] for row in from_csv(tmp_path / "list.csv")[1:]] == [
        "p1.clan.example"
    ]


def test_heads_are_in_the_language_of_now_and_dates_name_their_zone(
    desk: Office, hanako: Seat, tmp_path: Path
) -> None:
    ask(desk, "")
    window = look(desk, hanako)
    LANGUAGE.use("ja")
    LANGUAGE.zone = "Asia/Tokyo"
    desk.run.idle()
    export(desk, window, tmp_path / "list.csv")
    LANGUAGE.use("en")
    LANGUAGE.zone = ""
    heads, row = from_csv(tmp_path / "list.csv")
    assert heads[0] == "リクエスト番号"
    (sent,) = (cell for head, cell in zip(heads, row, strict=True) if "送信" in head)
    assert sent == "2026-11-20T19:44+09:00"
    assert any("Asia/Tokyo" in head for head in heads)
    assert "prefix" in row
    assert (tmp_path / "list.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_pages_are_read_one_by_one_and_all_of_them(
    desk: Office, hanako: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smartwizard.ui.export_work.LONGEST_PAGE", 2)
    ask(desk, *[""] * 5)
    window = look(desk, hanako)
    moved: list[int] = []
    window.deeds.export.work.moved.connect(lambda done, _: moved.append(done))
    export(desk, window, tmp_path / "list.csv")
    assert moved == [0, 2, 4]
    assert len(from_csv(tmp_path / "list.csv")) == 6


def test_an_export_that_is_stopped_leaves_what_was_there(
    desk: Office, hanako: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smartwizard.ui.export_work.LONGEST_PAGE", 1)
    ask(desk, *[""] * 3)
    window = look(desk, hanako)
    target, made = tmp_path / "out" / "list.xlsx", window.deeds.export
    target.parent.mkdir()
    target.write_text("former")
    made.work.moved.connect(lambda done, _: made.progress.stop.click() if done else None)
    export(desk, window, target)
    assert [path.name for path in target.parent.iterdir()] == ["list.xlsx"]
    assert target.read_text() == "former"
    assert "The export was stopped. No file was written." in desk.run.heard
    assert not shown(made.progress)


def test_a_file_that_cannot_be_written_is_said(desk: Office, hanako: Seat, tmp_path: Path) -> None:
    ask(desk, "")
    window = look(desk, hanako)
    export(desk, window, tmp_path / "missing" / "list.csv")
    assert "cannot be written" in " ".join(window.list.notice.sentences())


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_is_a_formula_in_a_spreadsheet(text: str, tmp_path: Path) -> None:
    assert cells.harmless(text).startswith("'")
    file = TableFile(tmp_path / "list.csv")
    file.add([[text]])
    assert from_csv(file.finish()) == [[f"'{cells.plain(text)}"]]


def test_harmless_text_stays_as_it_is_and_controls_go() -> None:
    assert cells.harmless("1-2 = あ\r\nb") == "1-2 = あ\nb"
    assert cells.plain("a\x00b\x1b\ud800c") == "abc"
