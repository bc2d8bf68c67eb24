"""Hashes, tokens and codes: what is kept of a secret, and how a code may be typed (R1, R4)."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard import credentials
from tests.support import cheap_config

CONFIG = cheap_config(Path())
PASSWORD = "Correct-Horse-9!"


def test_a_password_is_kept_as_argon2id_with_a_salt_of_its_own() -> None:
    one, two = (credentials.hash_password(CONFIG, PASSWORD) for _ in range(2))
    assert one.startswith("$argon2id$")
    assert one != two


def test_a_hash_is_one_that_every_argon2_library_reads() -> None:
    from argon2 import PasswordHasher

    assert PasswordHasher().verify(credentials.hash_password(CONFIG, PASSWORD), PASSWORD)


@given(st.text(), st.text())
def test_a_password_matches_its_own_hash_and_no_other(password: str, other: str) -> None:
    kept = credentials.hash_password(CONFIG, password)
    assert credentials.matching(CONFIG, password, [kept]) == {kept}
    assert bool(credentials.matching(CONFIG, other, [kept])) == (other == password)


def test_registrations_of_one_address_are_told_apart_by_one_computation() -> None:
    first = credentials.hash_password(CONFIG, "First-Horse-1!")
    second = credentials.hash_password(CONFIG, "Second-Horse-2!", beside=first)
    for password, kept in (("First-Horse-1!", first), ("Second-Horse-2!", second)):
        assert credentials.matching(CONFIG, password, [first, second]) == {kept}


def test_a_hash_of_former_settings_lends_no_salt() -> None:
    dearer = cheap_config(Path(), argon2_time=2)
    old = credentials.hash_password(CONFIG, PASSWORD)
    new = credentials.hash_password(dearer, PASSWORD, beside=old)
    assert credentials.is_outdated(dearer, old)
    assert not credentials.is_outdated(dearer, new)
    assert credentials.matching(dearer, PASSWORD, [old]) == {old}


def test_tokens_are_long_and_fit_a_link() -> None:
    token = credentials.new_token()
    assert len(token) >= 43
    assert token.replace("-", "").replace("_", "").isalnum()


def test_a_code_has_eight_characters_in_two_groups_none_of_which_look_alike() -> None:
    typed = {credentials.new_code() for _ in range(100)}
    assert len(typed) == 100
    assert all(len(code) == 9 and code[4] == "-" for code in typed)
    assert not set("".join(typed)) & set("OILU")


@pytest.mark.parametrize(
    "typed",
    [
        "7K0Q-1MXZ",
        "7k0q1mxz",
        " 7K0Q 1MXZ ",
        "7KOQ-lMXZ",
        "７Ｋ０Ｑ－１ＭＸＺ",
        "7K0Q–IMXZ",
        "7k0q 1mxz\n",
    ],
)
def test_a_code_can_be_typed_in_any_way_that_reads_the_same(typed: str) -> None:
    assert credentials.code_digest("a", typed) == credentials.code_digest("a", "7K0Q-1MXZ")


def test_a_code_is_kept_bound_to_its_token() -> None:
    assert credentials.code_digest("a", "7K0Q-1MXZ") != credentials.code_digest("b", "7K0Q-1MXZ")
