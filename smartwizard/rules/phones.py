"""Phone numbers: one stored form, whichever way they were typed (R10)."""

import re
import unicodedata
from typing import TYPE_CHECKING

from smartwizard.messages import N_, Code, Issue, Refused, Text
from smartwizard.rules.text import DASHES, fold, one_line, shown

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_TO_HYPHENS = str.maketrans(dict.fromkeys(DASHES, "-"))
_STRANGE = re.compile(r"[^0-9+()./\- ]")
_EXTENSION = re.compile(
    r" ?[,;]? ?(?:extension|extn|ext|ex|poste|interno|int|内線|x|#)[.:=]? ?([0-9]{1,7})\)?$",
    re.IGNORECASE,
)
# As many digits as E.164 has, and how much can be typed with signs between them.
_DIGITS = 15
_LONGEST = 40
_TOO_LONG = N_("The phone number is too long. Check the digits.")
_TOO_SHORT = N_("The phone number is too short. Enter it with its area code.")


def normalize(text: str, country: str) -> str:
    """The number in E.164 form, such as +81364346500.

    `country` is its two-letter code; a number beginning with + is checked by the country that its
    calling code names.
    """
    return _formatted(_number(text, country))


def international(e164: str) -> str:
    """A stored number as people read it, such as +81 3-6434-6500; other text as it is."""
    try:
        return _formatted(_number(e164, ""), spaced=True)
    except Refused:
        return one_line(e164)


def calling_code(country: str) -> str:
    """What stands before the field, such as +81; empty for a country without one."""
    from phonenumbers import country_code_for_region

    code = country_code_for_region(_region(country))
    return f"+{code}" if code else ""


def dropped_zero(text: str, country: str) -> bool:
    """Whether a leading 0 was typed that the stored number does without; Italy's 0 stays."""
    try:
        number = _number(text, country)
    except Refused:
        return False
    code = str(number.country_code)
    national = _formatted(number).removeprefix(f"+{code}")
    digits = re.sub("[^0-9]", "", _typed(text))
    return digits in (f"0{national}", f"{code}0{national}")


def _number(text: str, country: str) -> "PhoneNumber":
    from phonenumbers import NumberParseException, parse

    typed, region = _typed(text), _region(country)
    if fault := _typing_fault(typed):
        raise _refused(fault)
    try:
        number = parse(typed, region)
    except NumberParseException as failure:
        raise _refused(_parsing_fault(failure.error_type, typed)) from None
    if fault := _number_fault(number, typed, region):
        raise _refused(fault)
    return number


def _typed(text: str) -> str:
    """What was typed, in half width, with one kind of hyphen and single spaces."""
    return " ".join(unicodedata.normalize("NFKC", one_line(text)).translate(_TO_HYPHENS).split())


def _typing_fault(typed: str) -> Text | None:
    """What can be seen without knowing any country's numbers."""
    if not fold(typed):
        return N_("Enter the phone number.")
    if len(typed) > _LONGEST:
        return _TOO_LONG
    if extension := _EXTENSION.search(typed):
        text = N_("Enter the phone number without its extension {extension}.")
        return text.of(extension=extension[1])
    if strange := "".join(dict.fromkeys(_STRANGE.findall(typed))):
        text = N_("The phone number has {characters}. Use digits.")
        return text.of(characters=shown(strange))
    if "+" in typed.lstrip("(")[1:]:
        return N_("In a phone number, + can only come first, before the calling code.")
    return None


def _parsing_fault(error: int, typed: str) -> Text:
    from phonenumbers import NumberParseException

    if error == NumberParseException.TOO_LONG:
        return _TOO_LONG
    if error != NumberParseException.INVALID_COUNTRY_CODE:
        return _TOO_SHORT
    if "+" in typed:
        return N_("No country has the calling code of this phone number. Check what follows +.")
    return N_("Select the country first, or begin the phone number with + and its calling code.")


def _number_fault(number: "PhoneNumber", typed: str, region: str) -> Text | None:
    """What the numbers of the country say: wrong length, reachable only from inside, not in use."""
    import phonenumbers as numbers

    if numbers.is_valid_number(number):
        too_long = len(_formatted(number)) > len("+") + _DIGITS
        return _TOO_LONG if too_long else None
    if "+" in typed:
        region = numbers.region_code_for_country_code(number.country_code or 0) or ""
    if numbers.is_valid_short_number_for_region(number, region):
        text = N_("{number} is an emergency or short number. Enter another phone number.")
        return text.of(number=typed)
    match numbers.is_possible_number_with_reason(number):
        case numbers.ValidationResult.TOO_LONG:
            return _TOO_LONG
        case numbers.ValidationResult.TOO_SHORT | numbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return _TOO_SHORT
    return _stranger(number.country_code, typed, region)


def _stranger(code: int | None, typed: str, region: str) -> Text:
    """A number that the country does not have."""
    if "+" in typed:
        text = N_("No phone number begins like this after the calling code {code}. Check it.")
        return text.of(code=f"+{code}")
    text = N_(
        "{country} has no such phone number. Check the digits, or begin with + and the calling "
        "code of the number's country."
    )
    return text.of(country=Code("country", region))


def _region(country: str) -> str:
    return country.strip().upper()


def _refused(text: Text) -> Refused:
    return Refused(Issue(text, "phone"))


def _formatted(number: "PhoneNumber", *, spaced: bool = False) -> str:
    from phonenumbers import PhoneNumberFormat, format_number

    form = PhoneNumberFormat.INTERNATIONAL if spaced else PhoneNumberFormat.E164
    return format_number(number, form)
