"""Rows are found by any part of their text, and the index follows every change."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smartwizard import text_index
from smartwizard.models import RequestRow
from smartwizard.text_index import rare
from tests.operations.clan import Clan


@pytest.fixture
def clan(tmp_path: Path) -> Iterator[Clan]:
    world = Clan(tmp_path / "home")
    hanako = world.member("hanako@clan.example")
    for prefix in ("jp", "fr"):
        world.ask(hanako, f"{prefix}.clan.example", f"Clan {prefix}")
    yield world
    world.close()


def find(clan: Clan, text: str) -> list[int] | None:
    with clan.reading():
        return rare(RequestRow.search, text)


def write(clan: Clan, number: int, search: str) -> None:
    with clan.writing():
        RequestRow.update(search=search).where(RequestRow.id == number).execute()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("jp.clan", [1]), ("jp", [1]), ("j", [1]), ("fr", [2]), ("clan", [1, 2]), ("xyz", []),
        ("qz", []), ("%", []), ("j_", []), ('"', []), ("an.exa", [1, 2]),
    ],
)  # fmt: skip
def test_one_letter_is_found_like_many(clan: Clan, text: str, found: list[int]) -> None:
    assert find(clan, text) == found


def test_the_last_letters_of_a_text_are_found_and_every_script(clan: Clan) -> None:
    write(clan, 1, "豆柴株式会社 東京")
    assert find(clan, "東京") == find(clan, "京") == find(clan, "豆柴株") == [1]


def test_a_text_that_was_changed_or_removed_is_no_longer_found(clan: Clan) -> None:
    write(clan, 1, "quokkax")
    assert (find(clan, "jp"), find(clan, "okka"), find(clan, "ax")) == ([], [1], [1])
    with clan.writing():
        RequestRow.delete().where(RequestRow.id == 1).execute()
    assert (find(clan, "okka"), find(clan, "ax")) == ([], [])


def test_a_common_word_is_left_to_reading_row_by_row(
    clan: Clan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_index, "MOST", 1)
    assert find(clan, "clan") is None
    assert find(clan, "cl") is None
    assert find(clan, "jp.") == [1]
