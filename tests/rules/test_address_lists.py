"""Lists of addresses are read as people paste them, and every bad line is told (R66)."""

import pytest

from smartwizard.rules.address_lists import MAXIMUM, read


@pytest.mark.parametrize(
    "text",
    [
        "ken@rossi.example, mario@rossi.example",
        "ken@rossi.example;mario@rossi.example;",
        "ken@rossi.example\n\nmario@rossi.example\n",
        "ken@rossi.example\tmario@rossi.example",
        "ken@rossi.example mario@rossi.example",
        "Ken Sato <ken@rossi.example>; Mario <mario@rossi.example>",
        "ｋｅｎ＠ｒｏｓｓｉ．ｅｘａｍｐｌｅ、mario@rossi.example",
        "KEN@rossi.example, mario@rossi.example, ken@ROSSI.example",
    ],
)
def test_a_list_may_be_parted_and_named_as_anybody_does(text: str) -> None:
    listed = read("users", text)
    assert [each.lower() for each in listed.addresses] == [
        "ken@rossi.example", "mario@rossi.example",
    ]  # fmt: skip
    assert listed.issues == ()


def test_every_bad_entry_is_told_with_its_line_and_reason() -> None:
    listed = read("users", "ken@rossi.example\nmario\n\nGiulia Conti, a@b@c.example")
    assert listed.addresses == ("ken@rossi.example",)
    told = [issue.text.values for issue in listed.issues]
    assert [(each["number"], each["email"]) for each in told] == [
        (2, "mario"), (4, "Giulia Conti"), (4, "a@b@c.example"),
    ]  # fmt: skip
    assert all(issue.field == "users" for issue in listed.issues)
    assert told[2]["reason"].source.startswith("Enter one email address")  # type: ignore[union-attr]


def test_what_cannot_be_seen_or_is_endless_is_quoted_so_that_it_fits() -> None:
    (issue,) = read("users", "x" * 5000).issues
    assert len(str(issue.text.values["email"])) < 100
    (issue,) = read("users", "ken\u202e@rossi.example").issues
    assert "U+202E" in str(issue.text.values["email"])


def test_a_list_has_a_hundred_addresses_at_most() -> None:
    lines = [f"user{number}@rossi.example" for number in range(MAXIMUM + 1)]
    assert read("users", "\n".join(lines[:-1])).issues == ()
    (issue,) = read("users", "\n".join(lines)).issues
    assert (issue.text.n, issue.text.values["count"]) == (MAXIMUM, MAXIMUM + 1)


def test_nothing_is_an_empty_list() -> None:
    assert read("users", " \n ,; \n") == read("users", "")
