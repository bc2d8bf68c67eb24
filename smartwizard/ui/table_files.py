"""Tables as files of other programs, written row by row: CSV and XLSX (A19, L23)."""

import csv
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from io import BufferedWriter, TextIOWrapper
from pathlib import Path
from typing import Protocol

from smartwizard.messages import N_, Issue, Refused
from smartwizard.rules import cells

Row = Sequence[str]
_CANNOT = N_("{path} cannot be written. Choose another folder, or another name.")
_FULL = N_("A workbook holds %n row at most. Export a CSV file, or filter the list.", "", 0)
# Excel's own limit.
ROWS_OF_A_WORKBOOK = 1_048_576


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
        from xlsxwriter import Workbook

        self._file = _made(path)
        # Rows that are written leave the memory; the file is put together at the end.
        self._book = Workbook(self._file, {"constant_memory": True})
        self._sheet = self._book.add_worksheet("SmartWizard")
        self._count = 0

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if self._count == ROWS_OF_A_WORKBOOK:
                raise Refused(Issue(_FULL.of(ROWS_OF_A_WORKBOOK)))
            for place, cell in enumerate(row):
                self._sheet.write_string(self._count, place, cells.plain(cell))
            self._count += 1

    def close(self) -> None:
        self._book.close()
        self._file.close()


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
