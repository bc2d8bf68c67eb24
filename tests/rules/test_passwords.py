"""The rules of a password, and how its strength is told."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard.rules import passwords
from tests.rules.hostile import TEXTS, assert_sayable, assert_text_sayable, thorough

GOOD = "Correct-horse7"


def broken(password: str) -> list[str]:
    return [rule.code for rule in passwords.RULES if not rule.holds(password)]


@pytest.mark.parametrize(
    ("password", "rules"),
    [
        (GOOD, []),
        ("aA1!" * 3, []),
        ("aA1!" * 15, []),
        ("aA1!" * 2 + "aA1", ["length"]),
        ("aA1!" * 15 + "a", ["length"]),
        ("correct-horse7", ["upper"]),
        ("CORRECT-HORSE7", ["lower"]),
        ("Correct-horses", ["digit"]),
        ("Correct7horses", ["symbol"]),
        ("Correct 7 horses", ["symbol"]),
        (" Correct-horse7 ", []),
        ("Correct-horsé7", ["ascii"]),
        ("Correct-horse7\n", ["ascii"]),
        ("Correct-horse7\x7f", ["ascii"]),
        ("Ｃorrect-horse7", ["ascii", "upper"]),
        ("Correct-horse７", ["ascii", "digit"]),
        ("", ["length", "upper", "lower", "digit", "symbol"]),
    ],
)
def test_each_rule_is_ticked_by_itself(password: str, rules: list[str]) -> None:
    assert broken(password) == rules


@pytest.mark.parametrize("symbol", string.punctuation)
def test_every_symbol_of_the_keyboard_is_one(symbol: str) -> None:
    assert broken(f"Correct7horse{symbol}") == []


def test_the_length_is_said_with_what_there_is() -> None:
    (issue,) = passwords.issues("Horse-7")
    assert issue.text.source == (
        "Enter {minimum} to {maximum} characters for the password; it has {count}."
    )
    assert issue.text.values == {"minimum": 12, "maximum": 60, "count": 7}
    assert issue.field == "password"


@given(TEXTS)
@thorough
def test_the_list_beside_the_password_and_its_issues_agree(password: str) -> None:
    issues = passwords.issues(password)
    assert len(issues) == (len(broken(password)) if password else 1)
    assert_sayable(issues)


def test_every_rule_can_be_read_before_typing() -> None:
    for rule in passwords.RULES:
        assert_text_sayable(rule.text)
    assert len({rule.code for rule in passwords.RULES}) == len(passwords.RULES)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=12, max_size=60))
@thorough
def test_only_the_four_kinds_are_asked_of_printable_characters(password: str) -> None:
    kinds = (string.ascii_uppercase, string.ascii_lowercase, string.digits, string.punctuation)
    assert len(broken(password)) == sum(not set(kind) & set(password) for kind in kinds)


def test_a_long_random_password_is_strong_and_a_common_one_is_not() -> None:
    assert passwords.strength("vK7#qz!Rw2m@Xp9L") == 4
    assert passwords.strength("Password1234!") <= 1


def test_the_persons_own_words_make_a_password_weaker() -> None:
    password = "Clanblue-1234"
    own = ["Hanako", "Mameshiba", "hanako@clanblue.example", "Clan Blue"]
    assert passwords.strength(password, inputs=own) < passwords.strength(password)


def test_full_width_letters_are_as_easy_to_guess() -> None:
    assert passwords.strength("ｐａｓｓｗｏｒｄ") == passwords.strength("password") == 0


@given(password=TEXTS, own=st.lists(TEXTS, max_size=2))
@thorough
def test_strength_is_told_for_any_text(password: str, own: list[str]) -> None:
    assert passwords.strength(password, inputs=own) in range(5)
