"""How requests are said in lists and headings: their status, their age, what comes and when."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from smartwizard.event_words import EVENT_CODES
from smartwizard.messages import N_, Code, Text
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.days import day
from smartwizard.ui.language import LANGUAGE
from smartwizard.words import CODES

OVERDUE, PENDING = "overdue", "pending"
_DAY = timedelta(days=1)
INVITATION, CUSTOMER = "invitation", "customer"
# Access to an account that is there already.
ACCESS = ("access", "virtual_access")
NUMBERS = ("contract", "ordering")
_LOOKS = {
    PENDING: ("wait", "hourglass"),
    OVERDUE: ("bad", "clock-alert"),
    "approved": ("ok", "circle-check"),
    "declined": ("bad", "circle-x"),
    "denied": ("bad", "circle-x"),
    "withdrawn": ("off", "undo-2"),
    "expired": ("off", "calendar-x"),
}
_FLAGS = {
    "overdue": ("bad", "clock-alert"),
    "own": ("info", "user"),
    "outside": ("you", "triangle-alert"),
    "company_differs": ("you", "triangle-alert"),
    "domain_differs": ("you", "triangle-alert"),
    "locked": ("info", "circle-alert"),
    "incomplete": ("you", "triangle-alert"),
    "changed": ("you", "pencil-line"),
    "inactive": ("bad", "circle-alert"),
    "last_administrator": ("you", "triangle-alert"),
}


class Look(NamedTuple):
    """A status or a flag as chips and cells show it: never a tone alone (C35)."""

    tone: str
    icon: str
    word: str


def status_look(status: str, kind: str = "") -> Look:
    """A status of a request, or overdue; what is offered is accepted, not approved."""
    own = (f"status.{kind}", status)
    words = own[0] if own in CODES else "status.request"
    return Look(*_LOOKS[status], LANGUAGE.word(Code(words, status)))


def row_look(row: RequestRowView) -> Look:
    """The status of a request in a list; what is overdue says so."""
    return status_look(OVERDUE if OVERDUE in row.flags else row.status, row.kind)


def your_turn() -> Look:
    """What waits for who reads it."""
    return Look("you", "hand", LANGUAGE.say(N_("Your turn", "chip: this waits for you")))


def flag_looks(row: RequestRowView) -> list[Look]:
    """What a decider should notice before deciding."""
    words = [(flag, LANGUAGE.word(Code("request.flag", flag))) for flag in row.flags]
    return [Look(*_FLAGS[flag], word) for flag, word in words]


def kind(row: RequestRowView) -> str:
    """What kind of request it is."""
    return LANGUAGE.word(Code("request.kind", row.kind))


def event(row: RequestRowView, code: str) -> str:
    """A station of a request; of what is offered it is said in other words where there are any."""
    own = (f"{row.kind}.event", code)
    return LANGUAGE.word(Code(*own) if own in EVENT_CODES else Code("request.event", code))


def asked(row: RequestRowView) -> Text:
    """Who asked and how long ago."""
    if row.kind == INVITATION:
        return N_("{name} invites you.").of(name=row.applicant)
    if row.age == 0:
        return N_("{name} asked today.").of(name=row.applicant)
    return N_("{name} asked %n day ago.", "", 0).of(row.age, name=row.applicant)


def waits(row: RequestRowView) -> Text:
    """How long a request has been waiting."""
    if row.age == 0:
        return N_("Sent today", "when a request was sent")
    return N_("Waiting for %n day", "", 0).of(row.age)


def due(row: RequestRowView) -> date | datetime:
    """The day until which somebody has to decide; with the time where it is within hours."""
    return row.due_at if row.due_at - row.created_at < _DAY else day(row.due_at)


def next_date(row: RequestRowView, *, operator: bool = False) -> Text:
    """What comes next and on which date, if nobody decides before."""
    until = due(row)
    if OVERDUE in row.flags:
        return N_("Overdue since {date}").of(date=until)
    if row.due_at >= row.expires_at:
        return N_("Expires on {date}").of(date=day(row.expires_at))
    if operator:
        return N_("Decide by {date}").of(date=until)
    if row.deciders.count == 0:
        return N_("Overdue from {date}").of(date=until)
    return N_("The operator can decide too from {date}").of(date=until)
