"""What is kept of typed text, and what it is compared by."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard.messages import N_
from smartwizard.rules import text
from tests.rules.hostile import TEXTS, assert_sayable, thorough

LABEL = N_("Company name (English)")
OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# All that Unicode folds stands in these; between them are the ideographs and the syllables.
ALPHABETS = (
    range(0x3400),
    range(0xA000, 0xAC00),
    range(0xD780, 0x11000),
    range(0x1D000, 0x1F300),
    range(0x2F800, 0x2FA20),
    range(0xE0000, 0xE0200),
)
ROW = range(32)
FOLDINGS = (
    text.one_line,
    text.several_lines,
    text.code,
    text.latin,
    text.fold,
    text.search_key,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("１０７－６２２７", "107-6227"),
        ("〒107-6227", "107-6227"),
        (" 107 6227 ", "1076227"),
        ("107ー6227", "107-6227"),
        ("107 ー 6227", "107-6227"),
        ("ｈａｎａｋｏ＠ｃｌａｎ．ｂｌｕｅ", "hanako@clan.blue"),
        ("xn--wgv71a119e.jp", "xn--wgv71a119e.jp"),
        ("12\u200b34\u202e56\0", "123456"),
        ("マー1", "マー1"),
    ],
)
def test_a_code_is_kept_in_half_width(typed: str, kept: str) -> None:
    assert text.code(typed) == kept


@pytest.mark.parametrize("dash", "‐‑‒–—―−ー－ｰ")
def test_every_dash_between_letters_or_digits_of_a_code_is_a_hyphen(dash: str) -> None:
    assert text.code(f"107{dash}6227") == "107-6227"
    assert text.code(f"AB{dash}C1") == "AB-C1"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Clan Blue\t", "Clan Blue"),
        ("Clan\r\nBlue", "Clan Blue"),
        ("Clan\u2028Blue\x85KK", "Clan Blue KK"),
        ("Cl\0an\x7f", "Clan"),
        ("株式会社㈱①", "株式会社㈱①"),
        ("Ete\u0301", "Eté"),
        ("Ｃｌａｎ ー", "Ｃｌａｎ ー"),
        ("👩\u200d💻", "👩\u200d💻"),
    ],
)
def test_free_text_is_kept_as_typed_on_one_line(typed: str, kept: str) -> None:
    assert text.one_line(typed) == kept


def test_a_note_keeps_its_lines() -> None:
    assert text.several_lines(" 一行目\r\n\r\nsecond\rthird\x0bfourth\tend\n") == (
        "一行目\n\nsecond\nthird\nfourth end"
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ｈａｎａｋｏ　Ｍａｍｅｓｈｉｂａ", "Hanako Mameshiba"),
        ("１ー２ー３", "1-2-3"),
        ("ﾏﾒｼﾊﾞ", "マメシバ"),
        ("D’Été", "D'Été"),
        ("豆柴 ㈱", "豆柴 ㈱"),
        ("マー", "マー"),
    ],
)
def test_latin_fields_fold_width_and_nothing_else(typed: str, kept: str) -> None:
    assert text.latin(typed) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Clan Blue", "ＣＬＡＮ　ＢＬＵＥ"),
        ("Clan  Blue", " clan blue "),
        ("Clan\u200bBlue", "clanblue"),
        ("Straße", "STRASSE"),
        ("ﾏﾒｼﾊﾞ", "マメシバ"),
        ("Cafe\u0301", "CAFÉ"),
        ("辻\U000e0100", "辻"),
        ("Clan\nBlue", "clan blue"),
    ],
)
def test_two_spellings_of_one_name_compare_equal(one: str, other: str) -> None:
    assert text.fold(one) == text.fold(other)


@pytest.mark.parametrize(("one", "other"), [("Cafe", "Café"), ("ハ", "バ"), ("Clan", "Clans")])
def test_names_that_differ_in_more_than_spelling_stay_different(one: str, other: str) -> None:
    assert text.fold(one) != text.fold(other)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Café D'Été", "cafe d'ete"),
        ("Œuvre Łódź Ørsted", "oeuvre lodz orsted"),
        ("バス", "バス"),
        ("Ｂü", "bu"),
    ],
)
def test_search_finds_without_accents_and_leaves_kana_alone(typed: str, key: str) -> None:
    assert text.search_key(typed) == key


@pytest.mark.parametrize(
    ("typed", "strange"),
    [
        ("豆柴 Hanako 豆", "豆柴"),
        ("D'Été-Òñ Jr.", ""),
        ("Hanako3!", "3!"),
        ("Ｈａｎａｋｏ", ""),
        ("ﾏﾒ", "マメ"),
        ("Жанна", "Жан"),
        ("A\u200bB", "\u200b"),
    ],
)
def test_characters_that_a_name_cannot_have_are_named_once_in_order(
    typed: str, strange: str
) -> None:
    assert text.not_latin(typed) == strange


@pytest.mark.parametrize(
    ("typed", "strange"),
    [
        ("9-7-1 Akasaka, #27 (A&B) “Clan”", ""),
        ("９ー７ー１　Ａｋａｓａｋａ", ""),
        ("赤坂9-7-1", "赤坂"),
        ("Clan・Blue★", "・★"),
    ],
)
def test_addresses_and_companies_may_have_digits_and_punctuation(typed: str, strange: str) -> None:
    assert text.not_latin(typed, punctuation=True) == strange


def test_strange_characters_are_quoted_so_that_they_can_be_seen() -> None:
    assert text.shown("豆柴") == "豆柴"
    assert text.shown("豆\u200b\ud800") == "豆 U+200B U+D800"
    assert text.shown("豆" * 100) == "豆" * 20 + "…"


@pytest.mark.parametrize("value", ["", "  ", "\u3000", "\u200b", "\0", "\ufe0f"])
def test_a_field_without_a_visible_character_is_empty(value: str) -> None:
    (issue,) = text.required("company_name", LABEL, value)
    assert issue.text.source == "Fill in “{field}”."
    assert issue.text.values == {"field": LABEL}
    assert issue.field == "company_name"


def test_a_filled_field_is_not_empty() -> None:
    assert text.required("company_name", LABEL, "Clan Blue") == []


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("", "Fill in “{field}”."),
        ("x" * 9, "“{field}” needs at least {minimum} characters; it has {count}."),
        ("x" * 10, ""),
        (" " * 40 + "豆" * 10 + "\n", ""),
        ("é" * 20, ""),
        ("e\u0301" * 20, ""),
        ("x" * 21, "“{field}” can have at most {maximum} characters; it has {count}."),
    ],
)
def test_length_counts_the_characters_that_are_kept(value: str, sentence: str) -> None:
    issues = text.length("reason", LABEL, value, 10, 20)
    assert [issue.text.source for issue in issues] == [sentence] * bool(sentence)


def test_length_says_how_many_characters_there_are() -> None:
    (issue,) = text.length("reason", LABEL, "four", 10, 1000)
    assert issue.text.values == {"field": LABEL, "minimum": 10, "count": 4}


def test_a_field_that_may_be_empty_is_not_asked_for() -> None:
    assert text.length("note", LABEL, " ", 0, 20) == []


def test_an_address_in_japanese_is_told_which_characters_to_replace() -> None:
    (issue,) = text.latin_only("address_1", LABEL, "赤坂 9-7-1", punctuation=True)
    assert issue.text.source == "“{field}” cannot contain {characters}. Use Latin letters."
    assert issue.text.values == {"field": LABEL, "characters": "赤坂"}
    assert text.latin_only("address_1", LABEL, "Akasaka 9-7-1", punctuation=True) == []


@pytest.mark.parametrize("folding", FOLDINGS, ids=lambda folding: folding.__name__)
@pytest.mark.parametrize("block", ALPHABETS, ids=lambda block: f"{block.start:X}")
def test_folding_twice_changes_nothing_for_any_character(
    folding: Callable[[str], str], block: range
) -> None:
    for start in block[:: len(ROW)]:
        once = folding(" ".join(f"é{chr(start + i)}\u0301b" for i in ROW))
        assert folding(once) == once, hex(start)


@pytest.mark.parametrize("folding", FOLDINGS, ids=lambda folding: folding.__name__)
@given(typed=TEXTS)
@thorough
def test_what_is_kept_can_be_stored_and_breaks_no_line(
    folding: Callable[[str], str], typed: str
) -> None:
    kept = folding(typed)
    kept.encode()
    assert folding(kept) == kept
    assert kept == kept.strip()
    assert not set(OVERRIDES) & set(kept)
    controls = {char for char in kept if unicodedata.category(char) == "Cc"}
    assert controls <= ({"\n"} if folding is text.several_lines else set())


@given(typed=TEXTS)
@thorough
def test_every_check_answers_any_text(typed: str) -> None:
    for punctuation in (True, False):
        strange = text.not_latin(typed, punctuation=punctuation)
        assert len(set(strange)) == len(strange)
        text.shown(typed).encode()
        assert_sayable(text.latin_only("city", LABEL, typed, punctuation=punctuation))
    assert_sayable(text.required("city", LABEL, typed))
    assert_sayable(text.length("city", LABEL, typed, 10, 20))


@given(before=st.text(max_size=10), after=st.text(max_size=10))
@thorough
def test_text_with_a_letter_of_another_script_never_passes_for_latin(
    before: str, after: str
) -> None:
    assert "豆" in text.not_latin(f"{before}豆{after}", punctuation=True)
