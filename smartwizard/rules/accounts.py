"""Names of Smart Accounts (R13)."""

from smartwizard.messages import N_, Issue
from smartwizard.rules.text import fold, latin, not_latin, shown

MINIMUM = 2
MAXIMUM = 100
# What a home address has instead of a company name (R8); it names no organization.
PRIVATE_USE = "Private Use"


def name_issues(name: str) -> list[Issue]:
    """What is wrong with a Smart Account's name; `latin(name)` is what is stored."""
    kept = latin(name)
    if not name_key(name):
        return [Issue(N_("Enter the account name."), "account_name")]
    return [*_length_issues(len(kept)), *_letter_issues(kept)]


def name_key(name: str) -> str:
    """What two names of Smart Accounts are compared by: case, width and spaces do not count."""
    return fold(latin(name))


def _length_issues(count: int) -> list[Issue]:
    if count < MINIMUM:
        text = N_("Enter at least {minimum} characters for the account name; it has {count}.")
    elif count > MAXIMUM:
        text = N_("Enter at most {maximum} characters for the account name; it has {count}.")
    else:
        return []
    return [Issue(text.of(minimum=MINIMUM, maximum=MAXIMUM, count=count), "account_name")]


def _letter_issues(name: str) -> list[Issue]:
    if strange := not_latin(name, punctuation=True):
        text = N_("The account name has {characters}. Use Latin letters, digits, and punctuation.")
    elif not any(char.isalnum() for char in name):
        text = N_("The account name needs at least one letter or digit.")
    elif name_key(name) == fold(PRIVATE_USE):
        text = N_("“{name}” is not the name of an organization. Enter the organization's name.")
    else:
        return []
    return [Issue(text.of(characters=shown(strange), name=PRIVATE_USE), "account_name")]
