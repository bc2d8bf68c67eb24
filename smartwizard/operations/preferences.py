"""Preferences: the language of windows and mails, the time zone, how the windows look (R6, R56)."""

from zoneinfo import ZoneInfo

from ..messages import N_, Issue, refuse_if
from ..models import PersonRow, RemindersOffRow
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
    reminders: bool = True,
) -> None:
    """Keep a person's preferences; `time_zone` is an IANA name, empty for the computer's own.

    Without `letter_keys` single letters do nothing in lists (A21); without `reminders` no digest
    is mailed of requests that wait; other mails always are.
    """
    wrong = [] if theme in THEMES else [_NO_THEME]
    wrong += [] if text_size in TEXT_SIZES else [_NO_SIZE]
    refuse_if([*language_issues(language), *_zone_issues(time_zone), *wrong])
    person = context.me
    old = {"language": person.language, "time_zone": person.time_zone}
    person.language, person.time_zone = language, time_zone
    person.theme, person.text_size, person.english_labels = theme, text_size, english_labels
    person.letter_keys = letter_keys
    person.save()
    _remind(person, wanted=reminders)
    new = {"language": language, "time_zone": time_zone}
    context.log("preferences.saved", person, old=old, new=new)


def _remind(person: PersonRow, *, wanted: bool) -> None:
    RemindersOffRow.delete().where(RemindersOffRow.person == person).execute()
    if not wanted:
        RemindersOffRow.create(person=person)


@command(who=Who.OPERATOR)
def save_of_operator(context: Context, *, language: str, time_zone: str) -> None:
    """Keep an operator's language and time zone."""
    refuse_if([*language_issues(language), *_zone_issues(time_zone)])
    operator = context.operator
    assert operator is not None
    operator.language, operator.time_zone = language, time_zone
    operator.save()
    context.log("preferences.saved", operator)


def _zone_issues(time_zone: str) -> list[Issue]:
    try:
        known = not time_zone or bool(ZoneInfo(time_zone))
    except (KeyError, ValueError, OSError):
        known = False
    return [] if known else [Issue(_UNKNOWN_ZONE.of(value=time_zone), "time_zone")]
