"""Names of people in Latin letters."""

import pytest
from hypothesis import example, given

from smartwizard.messages import N_
from smartwizard.rules import names, text
from tests.rules.hostile import TEXTS, assert_sayable, thorough

LABEL = N_("First name (Latin letters)")


def sentences(name: str, field: str = "first_name") -> list[str]:
    return [issue.text.source for issue in names.issues(field, LABEL, name)]


@pytest.mark.parametrize(
    "name",
    ["Hanako", "D'Été", "D’Été", "Jean-Luc", "J. R.", "Ｈａｎａｋｏ", "Ñandú", "O", "x" * 50],
)
def test_a_name_in_latin_letters_is_taken(name: str) -> None:
    assert sentences(name) == []


@pytest.mark.parametrize(
    ("name", "characters"), [("豆柴", "豆柴"), ("Hana子", "子"), ("ﾏﾒ", "マメ"), ("R2", "2")]
)
def test_the_characters_that_a_name_cannot_have_are_named(name: str, characters: str) -> None:
    (issue,) = names.issues("first_name", LABEL, name)
    assert issue.text.source == "The first name has {characters}. Use Latin letters."
    assert issue.text.values == {"characters": characters}
    assert issue.field == "first_name"


@pytest.mark.parametrize(
    ("field", "name", "sentence"),
    [
        ("first_name", " ", "Enter the first name."),
        ("last_name", "\u200b", "Enter the last name."),
        ("last_name", "豆柴", "The last name has {characters}. Use Latin letters."),
        ("preferred_name", "", "Fill in “{field}”."),
        ("preferred_name", "豆", "“{field}” cannot contain {characters}. Use Latin letters."),
        ("first_name", "-.'", "“{field}” needs at least one letter. Use Latin letters."),
        (
            "first_name",
            "x" * 51,
            "“{field}” can have at most {maximum} characters; it has {count}.",
        ),
    ],
)
def test_each_fault_has_its_sentence(field: str, name: str, sentence: str) -> None:
    assert sentences(name, field) == [sentence]


def test_all_faults_of_a_name_are_told_at_once() -> None:
    assert len(sentences("豆" * 51)) == 2


@pytest.mark.parametrize("kana", ["マメシバ", "まめしば", "ﾏﾒｼﾊﾞ"])
def test_kana_get_a_suggestion(kana: str) -> None:
    assert names.suggestion(kana) == "Mameshiba"


def test_a_name_is_never_read_as_an_english_word() -> None:
    assert names.suggestion("タワー") == "Tawa"


@pytest.mark.parametrize("typed", ["豆柴", "Hanako", "", "マ" * 60, "マメ3"])
def test_what_cannot_become_a_name_gets_no_suggestion(typed: str) -> None:
    assert names.suggestion(typed) is None


@given(TEXTS)
@thorough
def test_any_text_is_a_name_or_gets_a_sentence(name: str) -> None:
    issues = names.issues("first_name", LABEL, name)
    assert_sayable(issues)
    kept = text.latin(name)
    sound = 0 < len(kept) <= names.MAXIMUM and not text.not_latin(kept)
    assert issues if not sound else any(map(text.is_latin, kept)) != bool(issues)


@example("ーー")
@given(TEXTS)
@thorough
def test_a_suggestion_is_itself_a_name(typed: str) -> None:
    suggested = names.suggestion(typed)
    assert suggested is None or names.issues("last_name", LABEL, suggested) == []
