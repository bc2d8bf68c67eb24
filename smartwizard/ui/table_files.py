"""Tables as files of other programs, written row by row: CSV and XLSX (A19, L23)."""

import csv
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from io import BufferedWriter, TextIOWrapper
from pathlib import Path
from typing import Protocol
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from smartwizard.messages import N_, Issue, Refused
from smartwizard.rules import cells

Row = Sequence[str]
_CANNOT = N_("{path} cannot be written. Choose another folder, or another name.")
_FULL = N_("A workbook holds %n row at most. Export a CSV file, or filter the list.", "", 0)
# Excel's own limit.
ROWS_OF_A_WORKBOOK = 1_048_576
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET}.worksheet+xml"/>'
        "</Types>"
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>"
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        '<sheets><sheet name="SmartWizard" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>"
    ),
}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


class Sheet(Protocol):
    """A table that is being written."""

    def add(self, rows: Iterable[Row]) -> None: ...

    def close(self) -> None: ...


class CsvSheet:
    """UTF-8 with its mark, as spreadsheets want it; no cell can be a formula (R48)."""

    def __init__(self, path: Path) -> None:
        self._file = TextIOWrapper(_made(path), "utf-8-sig", newline="")
        self._writer = csv.writer(self._file)

    def add(self, rows: Iterable[Row]) -> None:
        self._writer.writerows([cells.harmless(cell) for cell in row] for row in rows)

    def close(self) -> None:
        self._file.close()


class XlsxSheet:
    """A workbook of one sheet in which every cell is a text, whatever it begins with (R48)."""

    def __init__(self, path: Path) -> None:
        self._raw = _made(path)
        self._zip = ZipFile(self._raw, "w", ZIP_DEFLATED)
        for name, text in _PARTS.items():
            self._zip.writestr(name, _DECLARATION + text)
        self._sheet = self._zip.open("xl/worksheets/sheet1.xml", "w", force_zip64=True)
        self._count = 0
        self._write(f'{_DECLARATION}<worksheet xmlns="{_MAIN}"><sheetData>')

    def add(self, rows: Iterable[Row]) -> None:
        written = [_row(row) for row in rows]
        self._count += len(written)
        if self._count > ROWS_OF_A_WORKBOOK:
            raise Refused(Issue(_FULL.of(ROWS_OF_A_WORKBOOK)))
        self._write("".join(written))

    def close(self) -> None:
        self._write("</sheetData></worksheet>")
        self._sheet.close()
        self._zip.close()
        self._raw.close()

    def _write(self, text: str) -> None:
        self._sheet.write(text.encode())


class TableFile:
    """A table under a temporary name beside `path`, put in its place when it is whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fresh = path.with_name(f".{path.name}.{os.getpid()}")
        self._sheet: Sheet | None = None

    def add(self, rows: Iterable[Row]) -> None:
        """Write some more rows; the first are the heads of its columns."""
        try:
            if self._sheet is None:
                workbook = self._path.suffix.casefold() == ".xlsx"
                self._sheet = XlsxSheet(self._fresh) if workbook else CsvSheet(self._fresh)
            self._sheet.add(rows)
        except OSError as error:
            raise Refused(Issue(_CANNOT.of(path=str(self._path)))) from error

    def finish(self) -> Path:
        """Put it in its place."""
        try:
            if self._sheet is not None:
                self._sheet.close()
            self._fresh.replace(self._path)
        except OSError as error:
            raise Refused(Issue(_CANNOT.of(path=str(self._path)))) from error
        return self._path

    def give_up(self) -> None:
        """Leave nothing behind."""
        if self._sheet is not None:
            with suppress(OSError):
                self._sheet.close()
        with suppress(OSError):
            self._fresh.unlink()


def _made(path: Path) -> BufferedWriter:
    """A file that only this user of the computer can read: it holds what people wrote."""
    return os.fdopen(os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb")


def _row(row: Row) -> str:
    texts = (escape(cells.plain(cell)) for cell in row)
    inside = "".join(
        f'<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>' for text in texts
    )
    return f"<row>{inside}</row>"
