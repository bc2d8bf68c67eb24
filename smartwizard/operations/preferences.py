"""Preferences: the language of windows and mails, the time zone, how the windows look (R6, R56)."""

from zoneinfo import ZoneInfo

from ..messages import N_, Issue, refuse_if
from ..models import NoLetterKeysRow, PersonRow
from ..registry import Context, Who, command
from .registration import language_issues

THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 150, 200)
_CHOOSE = N_("Choose an entry for “{field}”.")
_NO_THEME = Issue(_CHOOSE.of(field=N_("Theme", "label")), "theme")
_NO_SIZE = Issue(_CHOOSE.of(field=N_("Text size", "label")), "text_size")
_UNKNOWN_ZONE = N_("“{value}” was not found. Choose a time zone from the list.")


@command(who=Who.PERSON)
def save(
    context: Context,
    *,
    language: str,
    time_zone: str,
    theme: str,
    text_size: int,
    english_labels: bool,
    letter_keys: bool = True,
) -> None:
    """Keep a person's preferences; `time_zone` is an IANA name, empty for the computer's own.

    Without `letter_keys` single letters do nothing in lists (A21).
    """
    wrong = [] if theme in THEMES else [_NO_THEME]
    wrong += [] if text_size in TEXT_SIZES else [_NO_SIZE]
    refuse_if([*language_issues(language), *_zone_issues(time_zone), *wrong])
    person = context.me
    old = {"language": person.language, "time_zone": person.time_zone}
    person.language, person.time_zone = language, time_zone
    person.theme, person.text_size, person.english_labels = theme, text_size, english_labels
    _keep_letter_keys(person, letter_keys)
    person.save()
    new = {"language": language, "time_zone": time_zone}
    context.log("preferences.saved", person, old=old, new=new)


@command(who=Who.OPERATOR)
def save_of_operator(context: Context, *, language: str, time_zone: str) -> None:
    """Keep an operator's language and time zone."""
    refuse_if([*language_issues(language), *_zone_issues(time_zone)])
    operator = context.operator
    assert operator is not None
    operator.language, operator.time_zone = language, time_zone
    operator.save()
    context.log("preferences.saved", operator)


def _keep_letter_keys(person: PersonRow, wanted: bool) -> None:
    NoLetterKeysRow.delete().where(NoLetterKeysRow.person == person).execute()
    if not wanted:
        NoLetterKeysRow.create(person=person)


def _zone_issues(time_zone: str) -> list[Issue]:
    try:
        known = not time_zone or bool(ZoneInfo(time_zone))
    except (KeyError, ValueError, OSError):
        known = False
    return [] if known else [Issue(_UNKNOWN_ZONE.of(value=time_zone), "time_zone")]
