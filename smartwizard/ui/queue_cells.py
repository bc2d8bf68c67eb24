"""The requests of a list as rows of a table: words, and codes beside them (A19, L23)."""

from collections.abc import Callable, Iterable
from datetime import datetime

from smartwizard.messages import N_, Code, Text
from smartwizard.operations.requesting.views import RequestRowView
from smartwizard.rules import dates
from smartwizard.ui.language import LANGUAGE

Cells = Callable[[RequestRowView], list[str]]
_CODE = N_("{column} (code)", "column of a table for other programs")
_ZONED = N_("{column} ({zone})", "column of a table with dates, and their time zone")
_FOR = N_("{name}, for {other}", "who decided, and in whose place")


def heads() -> list[str]:
    """The heads of the columns, in the language of now."""
    zone = LANGUAGE.zone or dates.zone_name(datetime.now().astimezone())
    said = []
    for word, beside, _ in _COLUMNS:
        column = LANGUAGE.say(word)
        named = _ZONED.of(column=column, zone=zone)
        said.append(LANGUAGE.say(named) if beside == _DATES else column)
        if beside and beside != _DATES:
            said.append(LANGUAGE.say(_CODE.of(column=column)))
    return said


def rows(requests: Iterable[RequestRowView]) -> list[list[str]]:
    """A row for each request."""
    return [[cell for *_, cells in _COLUMNS for cell in cells(request)] for request in requests]


def _text(value: Callable[[RequestRowView], str]) -> Cells:
    return lambda request: [value(request)]


def _at(
    value: Callable[[RequestRowView], datetime | None],
) -> Cells:
    """An instant as ISO 8601 writes it, in the person's zone and with its distance from UTC."""

    def cells(request: RequestRowView) -> list[str]:
        at = value(request)
        if at is None:
            return [""]
        return [dates.local(at, LANGUAGE.zone).isoformat(timespec="minutes")]

    return cells


def _coded(kind: str, value: Callable[[RequestRowView], Iterable[str]]) -> Cells:
    """Words of codes, then the codes."""

    def cells(request: RequestRowView) -> list[str]:
        codes = list(value(request))
        words = [LANGUAGE.word(Code(kind, code)) for code in codes]
        return ["; ".join(words), " ".join(codes)]

    return cells


def _deciders(request: RequestRowView) -> str:
    """Who can decide, by name where the reader may know it."""
    names = [
        LANGUAGE.say(_FOR.of(name=each.name, other=each.instead_of))
        if each.instead_of
        else each.name
        for each in request.deciders.contacts
        if each.name
    ]
    return "; ".join(names) or LANGUAGE.say(request.deciders.who)


_DATES = "dates"
_COLUMNS: tuple[tuple[Text, str, Cells], ...] = (
    (N_("Request number", "field"), "", _text(lambda row: row.number)),
    (N_("Kind of request"), "code", _coded("request.kind", lambda row: [row.kind])),
    (N_("Object", "column: what a request is about"), "", _text(lambda row: row.subject)),
    (N_("Account Name", "field"), "", _text(lambda row: row.name)),
    (N_("Requested by", "column of a table"), "", _text(lambda row: row.applicant)),
    (N_("Company", "in a list of facts"), "", _text(lambda row: row.company)),
    (N_("Email", "label"), "", _text(lambda row: row.email)),
    (N_("Reason", "column of a table"), "", _text(lambda row: row.note)),
    (N_("Status", "column of a table"), "code", _coded("status.request", lambda row: [row.status])),
    (N_("Sent", "column of a table"), _DATES, _at(lambda row: row.created_at)),
    (N_("Due", "column of a table"), _DATES, _at(lambda row: row.due_at)),
    (N_("Expires", "column of a table"), _DATES, _at(lambda row: row.expires_at)),
    (N_("Decided", "column of a table"), _DATES, _at(lambda row: row.decided_at)),
    (N_("Who decides", "list of people"), "", _text(_deciders)),
    (N_("Flag", "filter of a list"), "code", _coded("request.flag", lambda row: row.flags)),
)
