"""Phone numbers, whichever way they were typed."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartwizard.messages import Code, Refused
from smartwizard.rules import phones
from tests.rules.hostile import TEXTS, assert_answers_or_refuses, thorough

SHORT = "The phone number is too short. Enter it with its area code."
LONG = "The phone number is too long. Check the digits."
EMERGENCY = "{number} is an emergency or short number. Enter another phone number."
STRANGE = "The phone number has {characters}. Use digits."
EXTENSION = "Enter the phone number without its extension {extension}."
PLUS = "In a phone number, + can only come first, before the calling code."
ELSEWHERE = (
    "{country} has no such phone number. Check the digits, or begin with + and the calling code "
    "of the number's country."
)
NO_CODE = "No country has the calling code of this phone number. Check what follows +."
NOT_THERE = "No phone number begins like this after the calling code {code}. Check it."
NO_COUNTRY = "Select the country first, or begin the phone number with + and its calling code."
COUNTRIES = sorted(phonenumbers.SUPPORTED_REGIONS)


@pytest.mark.parametrize(
    "typed",
    [
        "03-6434-6500",
        "3-6434-6500",
        "+81 3 6434 6500",
        "+81 03-6434-6500",
        "+81 (0)3-6434-6500",
        "(03) 6434.6500",
        "03/6434/6500",
        "0364346500",
        "０３－６４３４－６５００",
        "０３ー６４３４ー６５００",
        "03ー6434ー6500",
        "03‐6434–6500",
        "＋８１　３　６４３４　６５００",
        " 03-6434-6500\n",
        "010 81 3 6434 6500",
    ],
)
def test_every_way_to_type_a_number_stores_the_same(typed: str) -> None:
    assert phones.normalize(typed, "JP") == "+81364346500"


@pytest.mark.parametrize(
    ("typed", "country", "stored"),
    [
        ("090-1234-5678", "JP", "+819012345678"),
        ("0120-123-456", "jp", "+81120123456"),
        ("01 42 68 53 00", "FR", "+33142685300"),
        ("06 6981 2345", "IT", "+390669812345"),
        ("+39 06 6981 2345", "JP", "+390669812345"),
        ("+33 1 42 68 53 00", "JP", "+33142685300"),
        ("(202) 555-0123", "US", "+12025550123"),
        ("+81 3 6434 6500", "", "+81364346500"),
    ],
)
def test_a_number_beginning_with_plus_is_checked_by_its_own_country(
    typed: str, country: str, stored: str
) -> None:
    assert phones.normalize(typed, country) == stored


@pytest.mark.parametrize(
    ("typed", "country", "sentence"),
    [
        ("", "JP", "Enter the phone number."),
        ("\u3000", "JP", "Enter the phone number."),
        ("03", "JP", SHORT),
        ("---", "JP", SHORT),
        ("+81", "JP", SHORT),
        ("555-1234", "US", SHORT),
        ("(202) 555-0123-4", "US", LONG),
        ("1" * 41, "JP", LONG),
        ("0037-6612345678901", "JP", LONG),
        ("110", "JP", EMERGENCY),
        ("１１９", "JP", EMERGENCY),
        ("112", "FR", EMERGENCY),
        ("113", "IT", EMERGENCY),
        ("911", "US", EMERGENCY),
        ("+81 110", "FR", EMERGENCY),
        ("0800-FLOWERS", "JP", STRANGE),
        ("電話 03-6434-6500", "JP", STRANGE),
        ("03-6434-6500 内線12", "JP", EXTENSION),
        ("03-6434-6500 ext. 12", "JP", EXTENSION),
        ("01 42 68 53 00 poste 12", "FR", EXTENSION),
        ("06 6981 2345 int. 12", "IT", EXTENSION),
        ("03-6434-6500 (内線 12)", "JP", EXTENSION),
        ("03-6434-6500x12", "JP", EXTENSION),
        ("03-6434-6500#12", "JP", EXTENSION),
        ("03+6434-6500", "JP", PLUS),
        ("++81 3 6434 6500", "JP", PLUS),
        ("33 1 42 68 53 00", "JP", ELSEWHERE),
        ("00-0000-0000", "JP", ELSEWHERE),
        ("+999 3 6434 6500", "JP", NO_CODE),
        ("+81 3 0000 0000", "FR", NOT_THERE),
        ("03-6434-6500", "", NO_COUNTRY),
        ("03-6434-6500", "XX", NO_COUNTRY),
    ],
)
def test_each_fault_has_its_sentence(typed: str, country: str, sentence: str) -> None:
    with pytest.raises(Refused) as refusal:
        phones.normalize(typed, country)
    assert [(i.field, i.text.source) for i in refusal.value.issues] == [("phone", sentence)]


def test_the_sentence_names_the_country_in_the_language_of_the_window() -> None:
    with pytest.raises(Refused) as refusal:
        phones.normalize("33 1 42 68 53 00", "jp")
    assert refusal.value.issues[0].text.values == {"country": Code("country", "JP")}


@pytest.mark.parametrize(
    ("typed", "country", "dropped"),
    [
        ("03-6434-6500", "JP", True),
        ("+81 (0)3-6434-6500", "JP", True),
        ("３－６４３４－６５００", "JP", False),
        ("+81 3 6434 6500", "JP", False),
        ("010 81 3 6434 6500", "JP", False),
        ("01 42 68 53 00", "FR", True),
        ("06 6981 2345", "IT", False),
        ("+39 06 6981 2345", "JP", False),
        ("110", "JP", False),
        ("", "JP", False),
    ],
)
def test_a_dropped_zero_is_said_and_the_zero_of_italy_stays(
    typed: str, country: str, dropped: bool
) -> None:
    assert phones.dropped_zero(typed, country) is dropped


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+81364346500", "+81 3-6434-6500"),
        ("+390669812345", "+39 06 6981 2345"),
        ("+33142685300", "+33 1 42 68 53 00"),
        ("unknown\n", "unknown"),
        ("", ""),
    ],
)
def test_a_stored_number_is_shown_in_international_form(stored: str, shown: str) -> None:
    assert phones.international(stored) == shown


@pytest.mark.parametrize(
    ("country", "code"),
    [("JP", "+81"), ("fr", "+33"), ("IT", "+39"), ("US", "+1"), ("AQ", ""), ("XX", ""), ("", "")],
)
def test_the_calling_code_of_a_country(country: str, code: str) -> None:
    assert phones.calling_code(country) == code


@given(country=st.sampled_from(COUNTRIES))
@thorough
def test_every_country_has_numbers_that_survive_being_shown(country: str) -> None:
    example = phonenumbers.example_number(country)
    assert example is not None
    form = phonenumbers.PhoneNumberFormat
    stored = phonenumbers.format_number(example, form.E164)
    assert phones.normalize(stored, country) == stored
    assert phones.normalize(phones.international(stored), "") == stored
    assert phones.normalize(phonenumbers.format_number(example, form.NATIONAL), country) == stored
    assert stored.startswith(phones.calling_code(country))


@given(typed=TEXTS, country=st.sampled_from(["JP", "IT", "US", "GB"]) | TEXTS)
@thorough
def test_any_text_is_a_number_or_gets_a_sentence(typed: str, country: str) -> None:
    assert_answers_or_refuses(phones.normalize, typed, country)
    phones.international(typed).encode()
    assert phones.dropped_zero(typed, country) in (True, False)
    assert phones.calling_code(country) == "" or phones.calling_code(country).startswith("+")


@given(st.from_regex(r"\+?[0-9() .\-]{1,20}", fullmatch=True), st.sampled_from(COUNTRIES))
@thorough
def test_what_is_stored_is_stored_again_unchanged(typed: str, country: str) -> None:
    try:
        stored = phones.normalize(typed, country)
    except Refused:
        return
    assert phones.normalize(stored, "") == stored
    assert len(stored) <= len("+123456789012345")
