"""User names, by which Smart Account administrators know a person: the Cisco ID of R27."""

import re

from ..messages import N_, Issue
from ..models import PersonRow
from ..rules.text import code, shown

MINIMUM, MAXIMUM = 3, 40
_STRANGE = re.compile("[^0-9a-z._-]")
_ENDS = re.compile("[0-9a-z](.*[0-9a-z])?")
_FIELD = "user_name"


def normalize(user_name: str) -> str:
    """A user name as it is stored and compared: half-width, lower case, without spaces."""
    return code(user_name).lower()


def issues(person: PersonRow, user_name: str) -> list[Issue]:
    """What keeps a person from taking a user name, given in its stored form."""
    if person.user_name_changed:
        return [Issue(N_("The user name can be changed only once."), _FIELD)]
    return _form_issues(user_name) or _taken_issues(person, user_name)


def _form_issues(user_name: str) -> list[Issue]:
    if not user_name:
        return [Issue(N_("Enter the user name."), _FIELD)]
    if strange := "".join(dict.fromkeys(_STRANGE.findall(user_name))):
        text = N_(
            "The user name has {characters}. Use unaccented Latin letters, digits, "
            "hyphens, underscores, and periods."
        )
        return [Issue(text.of(characters=shown(strange)), _FIELD)]
    if not MINIMUM <= len(user_name) <= MAXIMUM:
        text = N_("Enter {minimum} to {maximum} characters for the user name; it has {count}.")
        wanted = text.of(minimum=MINIMUM, maximum=MAXIMUM, count=len(user_name))
        return [Issue(wanted, _FIELD)]
    if not _ENDS.fullmatch(user_name):
        return [Issue(N_("Begin and end the user name with a letter or a digit."), _FIELD)]
    return []


def _taken_issues(person: PersonRow, user_name: str) -> list[Issue]:
    taken = PersonRow.select().where(PersonRow.user_name == user_name, PersonRow.id != person.id)
    if not taken.exists():
        return []
    text = N_("“{name}” is already in use. Choose another user name.")
    return [Issue(text.of(name=user_name), _FIELD)]
