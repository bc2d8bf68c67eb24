"""Who decides in whose place and until when, in words (A12)."""

from datetime import date

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.queue_views import Delegation

_FOR_ME = N_("{name} decides for you until {date}.")
_FOR_ME_LATER = N_("{name} decides for you from {first_date} to {last_date}.")
_FOR_THEM = N_("You decide for {name} until {date}.")
_FOR_THEM_LATER = N_("You decide for {name} from {first_date} to {last_date}.")
_FOR = N_("For {name}", "in whose place the reader decides a request")


def standing(each: Delegation) -> Text:
    """One delegation, as the person reads it who gave it or acts by it."""
    if each.now:
        return (_FOR_ME if each.mine else _FOR_THEM).of(name=each.name, date=each.last)
    later = _FOR_ME_LATER if each.mine else _FOR_THEM_LATER
    return later.of(name=each.name, first_date=each.first, last_date=each.last)


def instead_of(name: str) -> Text:
    """In whose place the reader decides."""
    return _FOR.of(name=name)


def day_of(typed: str) -> date | None:
    """A day as it is typed, in the form that stands at its field."""
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        return None
