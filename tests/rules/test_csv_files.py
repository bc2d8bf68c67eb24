"""CSV files as people have them: encodings, delimiters, quotes, faults (R35)."""

from pathlib import Path

import pytest

from smartwizard.messages import Issue, Refused
from smartwizard.rules import csv_files, import_columns
from smartwizard.rules.csv_files import Source
from smartwizard.rules.import_columns import KINDS

HEAD = "serial,contract"
CUT_OFF = (
    "The quotation mark of line {line} is never closed. The file may be cut off; export it again."
)


def file(folder: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    path = folder / "records.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def read(path: Path, encoding: str = "utf-8", delimiter: str = ",") -> list[tuple[object, ...]]:
    source = Source(path, encoding, delimiter)
    return [(line.number, *line.cells) for line in csv_files.lines(source)]


def wrong(path: Path, encoding: str = "utf-8") -> Issue:
    with pytest.raises(Refused) as refusal:
        read(path, encoding)
    (issue,) = refusal.value.issues
    return issue


@pytest.mark.parametrize(
    ("encoding", "written"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("shift_jis", "cp932"),
        ("windows-1252", "cp1252"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_every_encoding_and_delimiter_is_guessed_and_read(
    tmp_path: Path, encoding: str, written: str, delimiter: str
) -> None:
    seller = {"shift_jis": "川蝉①", "windows-1252": "Société"}.get(encoding, "Société 川蝉")
    path = file(tmp_path, f"a{delimiter}b\r\n{seller}{delimiter}2\r\n", written)
    source = csv_files.guess(path)
    assert (source.encoding, source.delimiter) == (encoding, delimiter)
    assert read(path, encoding, delimiter) == [(1, "a", "b"), (2, seller, "2")]


def test_a_file_of_two_byte_characters_without_its_mark_is_guessed(tmp_path: Path) -> None:
    path = file(tmp_path, f"{HEAD}\n1,2\n", "utf-16-le")
    assert csv_files.guess(path).encoding == "utf-16"
    assert read(path, "utf-16")[1] == (2, "1", "2")


def test_lines_keep_their_number_over_breaks_in_quotes_and_empty_lines(tmp_path: Path) -> None:
    path = file(tmp_path, f'{HEAD}\r\n"A\r\nB",2\r\n\r\n,\r\nC,"say ""hi"""\r\n')
    assert read(path) == [
        (1, "serial", "contract"),
        (2, "A\r\nB", "2"),
        (6, "C", 'say "hi"'),
    ]


def test_a_file_cut_off_inside_a_quoted_cell_tells_in_which_line(tmp_path: Path) -> None:
    issue = wrong(file(tmp_path, f'{HEAD}\n1,2\n3,"4\n5,6\n'))
    assert (issue.text.source, issue.text.values) == (CUT_OFF, {"line": 3})


def test_a_cell_that_never_ends_is_found_long_before_the_end_of_the_file(tmp_path: Path) -> None:
    issue = wrong(file(tmp_path, f'{HEAD}\n1,"2\n' + "x,y\n" * 40_000))
    assert (
        issue.text.source == "Line {line} has a cell that does not end. Check its quotation marks."
    )


def test_letters_behind_a_closing_quote_are_told(tmp_path: Path) -> None:
    issue = wrong(file(tmp_path, f'{HEAD}\n"1"x,2\n'))
    assert issue.text.values == {"line": 2}


def test_a_wrong_encoding_is_told_with_the_line_where_it_shows(tmp_path: Path) -> None:
    issue = wrong(file(tmp_path, f"{HEAD}\n1,2\né,3\n", "cp1252"))
    assert (issue.field, issue.text.values["encoding"]) == ("encoding", "utf-8")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as large:
        large.truncate(200_000_000)
    with pytest.raises(Refused) as refusal:
        csv_files.require_size(path, 50)
    assert refusal.value.issues[0].text.values == {"size": 200, "most": 50}
    csv_files.require_size(path, 200)


def test_a_file_that_is_gone_or_empty_is_told(tmp_path: Path) -> None:
    assert wrong(tmp_path / "gone.csv").text.values == {"file": "gone.csv"}
    with pytest.raises(Refused):
        csv_files.guess(tmp_path / "gone.csv")
    with pytest.raises(Refused):
        csv_files.preview(Source(file(tmp_path, "\n\n"), "utf-8", ","))


def test_a_preview_is_the_head_and_eight_lines(tmp_path: Path) -> None:
    path = file(tmp_path, HEAD + "\n" + "1,2\n" * 20)
    assert len(csv_files.preview(Source(path, "utf-8", ","))) == 9


@pytest.mark.parametrize("kind", KINDS)
def test_the_sample_of_each_kind_is_read_back_as_it_was_saved(tmp_path: Path, kind: str) -> None:
    path, rows = tmp_path / "sample.csv", import_columns.sample(KINDS[kind])
    csv_files.save(path, rows)
    source = csv_files.guess(path)
    assert [list(line.cells) for line in csv_files.lines(source)] == rows


@pytest.mark.parametrize("start", list("=+-@＝＋－＠"))
def test_no_cell_that_is_saved_is_taken_for_a_formula(start: str) -> None:
    assert csv_files.written([[f"{start}cmd()", "a=b"]]) == f"'{start}cmd(),a=b\r\n"
