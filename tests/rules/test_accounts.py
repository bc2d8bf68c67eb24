"""Names of Smart Accounts."""

import pytest
from hypothesis import given

from smartwizard.rules import accounts
from tests.rules.hostile import TEXTS, assert_sayable, thorough


def sentences(name: str) -> list[str]:
    return [issue.text.source for issue in accounts.name_issues(name)]


@pytest.mark.parametrize(
    "name",
    ["Clan Blue", "Clan Blue (Japan) K.K. #3 & Co.", "Société Été", "42", "Ｃｌａｎ", "x" * 100],
)
def test_a_name_in_latin_letters_digits_and_punctuation_is_taken(name: str) -> None:
    assert sentences(name) == []


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Enter the account name."),
        ("\u200b ", "Enter the account name."),
        ("x", "Enter at least {minimum} characters for the account name; it has {count}."),
        ("x" * 101, "Enter at most {maximum} characters for the account name; it has {count}."),
        (
            "株式会社 Clan",
            "The account name has {characters}. Use Latin letters, digits, and punctuation.",
        ),
        ("--", "The account name needs at least one letter or digit."),
        (
            "Private Use",
            "“{name}” is not the name of an organization. Enter the organization's name.",
        ),
        (
            "ＰＲＩＶＡＴＥ  use",
            "“{name}” is not the name of an organization. Enter the organization's name.",
        ),
    ],
)
def test_each_fault_has_its_sentence(name: str, sentence: str) -> None:
    assert sentences(name) == [sentence]


def test_an_issue_belongs_to_the_account_name_and_names_the_characters() -> None:
    (issue,) = accounts.name_issues("豆柴 Clan 豆")
    assert issue.field == "account_name"
    assert issue.text.values["characters"] == "豆柴"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Clan Blue", "CLAN  BLUE"),
        ("Clan Blue", "Ｃｌａｎ　Ｂｌｕｅ"),
        ("D’Été", "d'été"),
        ("Clan\u200bBlue", "ClanBlue"),
        ("Clan‐Blue", "Clan-Blue"),
    ],
)
def test_names_that_look_alike_are_the_same_name(one: str, other: str) -> None:
    assert accounts.name_key(one) == accounts.name_key(other)


def test_accents_tell_names_apart() -> None:
    assert accounts.name_key("Café") != accounts.name_key("Cafe")


@given(TEXTS)
@thorough
def test_any_text_is_a_name_or_gets_a_sentence(name: str) -> None:
    issues = accounts.name_issues(name)
    assert_sayable(issues)
    assert issues or accounts.name_key(name)
    accounts.name_key(name).encode()
