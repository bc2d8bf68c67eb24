"""CSV files: how they are encoded, and their lines one after the other (R35)."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from smartwizard.messages import N_, Issue, Refused, Text
from smartwizard.rules.cells import harmless

# As the program names them, and as Python does: each reads what Excel writes under that name.
ENCODINGS = {
    "utf-8": "utf-8-sig",
    "utf-16": "utf-16",
    "shift_jis": "cp932",
    "windows-1252": "cp1252",
}
DELIMITERS = (",", ";")
PREVIEWED = 8
_LOOKED_AT, _CHUNK = 65536, 1 << 20
_LONGEST_CELL = 100_000
_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}

_GONE = N_("The file {file} cannot be read. Check that it exists and its permissions.")
_TOO_LARGE = N_(
    "The file has {size} MB; {most} MB can be imported at once. Divide it into several files."
)
_ENCODING = N_("From line {line} on, the file is not in {encoding}. Choose another encoding.")
_CUT_OFF = N_(
    "The quotation mark of line {line} is never closed. The file may be cut off; export it again."
)
_QUOTES = N_("Line {line} cannot be divided into cells. Check its quotation marks.")
_LONG = N_("Line {line} has a cell that does not end. Check its quotation marks.")
_EMPTY = N_("The file is empty. Choose another one.")


@dataclass(frozen=True)
class Line:
    """A line of a file: the number of its first row of text, from 1, and its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """A file, and how it is to be read; `encoding` is one of ENCODINGS."""

    path: Path
    encoding: str
    delimiter: str


def guess(path: Path) -> Source:
    """How a file is most likely encoded and divided, from its beginning."""
    with _in_words(path), path.open("rb") as file:
        start = file.read(_LOOKED_AT)
    encoding = _encoding(start)
    first = start.decode(ENCODINGS[encoding], "replace").partition("\n")[0]
    return Source(path, encoding, max(DELIMITERS, key=first.count))


def require_size(path: Path, most: int) -> None:
    """Refuse a file of more than so many megabytes before any of it is read."""
    with _in_words(path):
        size = path.stat().st_size
    if size > most * 1_000_000:
        raise Refused(Issue(_TOO_LARGE.of(size=size // 1_000_000, most=most), "file"))


def count_breaks(path: Path) -> int:
    """How many line breaks a file has: about as many lines, told long before they are read."""
    with _in_words(path), path.open("rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))


def lines(source: Source) -> Iterator[Line]:
    """The lines of a file but the empty ones, the head first; refuses where it cannot go on."""
    before = 0
    with _in_words(source.path), source.path.open("rb") as file:
        text = io.TextIOWrapper(file, _codec(source.encoding, file), newline="")
        reader = csv.reader(text, delimiter=source.delimiter, strict=True)
        csv.field_size_limit(_LONGEST_CELL)
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                raise Refused(Issue(_why(error).of(line=before + 1), "file")) from None
            except UnicodeError:
                wrong = _ENCODING.of(line=before + 1, encoding=source.encoding)
                raise Refused(Issue(wrong, "encoding")) from None
            if any(cells):
                yield Line(before + 1, tuple(cells))
            before = reader.line_num


def preview(source: Source) -> tuple[Line, ...]:
    """The head and the first lines of a file, as they would be read."""
    found = []
    for line in lines(source):
        found.append(line)
        if len(found) > PREVIEWED:
            break
    if not found:
        raise Refused(Issue(_EMPTY, "file"))
    return tuple(found)


def written(rows: Sequence[Sequence[str]]) -> str:
    """Rows as the text of a CSV file; no cell of it is taken for a formula (R48)."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([list(map(harmless, row)) for row in rows])
    return text.getvalue()


def save(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """Write a CSV file that spreadsheets open as UTF-8 (L23)."""
    with _in_words(path):
        path.write_text(written(rows), encoding="utf-8-sig", newline="")


def _why(error: csv.Error) -> Text:
    reason = str(error)
    if "unexpected end" in reason:
        return _CUT_OFF
    return _LONG if "field larger" in reason else _QUOTES


def _codec(encoding: str, file: BinaryIO) -> str:
    """What Python reads the file with; without its mark UTF-16 is taken as Windows writes it."""
    marked = file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    file.seek(0)
    return "utf-16-le" if encoding == "utf-16" and not marked else ENCODINGS[encoding]


def _encoding(start: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if start.startswith(mark):
            return encoding
    if b"\0" in start:
        return "utf-16"
    for encoding in ("utf-8", "shift_jis"):
        decoder = codecs.getincrementaldecoder(ENCODINGS[encoding])()
        try:
            decoder.decode(start)  # a character may be cut in two at the end
        except UnicodeError:
            continue
        return encoding
    return "windows-1252"


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Tell in words that a file cannot be read or written."""
    try:
        yield
    except OSError as error:
        raise Refused(Issue(_GONE.of(file=path.name), "file")) from error
