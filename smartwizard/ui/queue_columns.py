"""The columns of the queue: what is asked for, by whom, how long ago, what to notice (A02)."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.ui.controls.cells import Cell
from smartwizard.ui.days import short_day, short_time
from smartwizard.ui.delegation_words import instead_of
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_columns import Columns, Shown, icon_of
from smartwizard.ui.request_words import (
    CUSTOMER,
    NUMBERS,
    OVERDUE,
    PENDING,
    flag_looks,
    kind,
    row_look,
)

# Columns are narrow: their words for flags are shorter than those of the request itself.
_SHORT: dict[str, Text] = {
    "own": N_("Your own", "flag of a request, short"),
    "last_administrator": N_("Only administrator", "flag of a request"),
    "outside": N_("Domain differs", "flag of a request, short"),
    "incomplete": N_("Profile incomplete", "flag of a request"),
    "changed": N_("Profile changed", "flag of a request, short"),
    "inactive": N_("Not active", "flag of a request, short"),
}
_HEADS: dict[str, Text] = {
    "object": N_("Object", "column: what a request is about"),
    "by": N_("Requested by", "column of a table"),
    "age": N_("Age", "column: how long ago a request was sent"),
    "check": N_("Check", "column: what a decider should notice"),
}
_ROOM: tuple[tuple[int, Shown], ...] = (
    (560, frozenset(_HEADS)),
    (400, frozenset({"object", "age", "check"})),
    (0, frozenset({"object", "check"})),
)


def queue_columns(reader: Callable[[], str]) -> Columns:
    """The columns as they are for `reader`, the mail address of who reads them."""

    def cells(row: RequestRowView, shown: Shown) -> Mapping[str, Cell]:
        return {
            "object": _object(row, shown),
            "by": _by(row),
            "age": _age(row, reader()),
            "check": _check(row),
        }

    return Columns(_HEADS, _ROOM, cells)


def _object(row: RequestRowView, shown: Shown) -> Cell:
    """What it is about; the reason where the applicant has a column of their own."""
    reason = LANGUAGE.say(N_("“{note}”", "a person's words, quoted").of(note=row.note))
    # What is a customer's is about an account, not about the customer's address.
    about, beside = (row.subject, row.name)[:: -1 if row.kind == CUSTOMER else 1]
    if row.kind in NUMBERS:
        beside = LANGUAGE.word(Code("access_type", row.access_type))
    third = (reason if row.note else beside) if "by" in shown else row.applicant
    said = ", ".join((about, beside, kind(row), row.applicant, row.note))
    # A number is to be read whole, also where the list is narrow.
    icon = "" if row.kind in NUMBERS else icon_of(row)
    return Cell(about, kind(row), third, icon=icon, bold=True, said=said)


def _by(row: RequestRowView) -> Cell:
    """Who asked, of which company and mail domain."""
    said = f"{row.applicant}, {row.company}, {row.email}"
    return Cell(row.applicant, row.company, row.email.rpartition("@")[2], said=said)


def _age(row: RequestRowView, reader: str) -> Cell:
    """How long ago, until when, and who else can decide."""
    if row.status != PENDING:
        decided = row.decided_at or row.expires_at
        return Cell(short_day(row.created_at), short_day(decided))
    age = N_("%n day", "age of a request", row.age) if row.age else N_("Today", "age of a request")
    late = OVERDUE in row.flags
    return Cell(
        LANGUAGE.say(age),
        LANGUAGE.say(_late(row) if late else _due(row)),
        LANGUAGE.say(_others(row, reader)),
        second_tone="bad" if late else "",
    )


def _due(row: RequestRowView) -> Text:
    """Until when; with the time where it is within hours."""
    at = row.due_at
    said = short_time(at) if at - row.created_at < timedelta(days=1) else short_day(at)
    return N_("Due {date}", "deadline of a request").of(date=said)


def _late(row: RequestRowView) -> Text:
    """By how many days, or since when today."""
    days = row.age - (row.due_at - row.created_at).days
    since = N_("Overdue since {date}").of(date=short_time(row.due_at))
    return N_("Overdue by %n day", "", days) if days else since


def _others(row: RequestRowView, reader: str) -> Text:
    """In whose place the reader decides, or else who can decide beside them."""
    if row.instead_of:
        return instead_of(row.instead_of)
    names = [each.name for each in row.deciders.contacts if each.email != reader and each.name]
    if not names:
        return N_("Nobody else", "who else can decide a request")
    if len(names) == 1:
        return N_("Also {name}", "who else can decide a request").of(name=names[0])
    return N_("Also %n other", "who else can decide a request", 0).of(len(names))


def _check(row: RequestRowView) -> Cell:
    """What to notice before deciding, the worst first; of settled ones what became of them."""
    if row.status != PENDING:
        look = row_look(row)
        return Cell(look.word, icon=look.icon, tone=look.tone)
    if not row.flags:
        return Cell(LANGUAGE.say(N_("No flags", "nothing to notice")), icon="check", tone="ok")
    looks = flag_looks(row)
    words = [_short(flag) for flag in row.flags]
    lines = [*words[:2], ", ".join(words[2:])] if len(words) > 2 else [*words, "", ""]
    said = ", ".join(look.word for look in looks)
    first = looks[0]
    return Cell(lines[0], lines[1], lines[2], icon=first.icon, tone=first.tone, said=said)


def _short(flag: str) -> str:
    if flag in _SHORT:
        return LANGUAGE.say(_SHORT[flag])
    return LANGUAGE.word(Code("request.flag", flag))
