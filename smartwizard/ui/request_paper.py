"""A request on paper: its facts and where it stands, in words (C11)."""

from dataclasses import dataclass

from smartwizard.messages import N_, Text
from smartwizard.operations.requesting.views import RequestDetail, Station
from smartwizard.ui.fact_card import NOT_PROVIDED, Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_facts import account_facts, declined, key_facts, requester_facts
from smartwizard.ui.request_words import event, row_look


@dataclass(frozen=True)
class Paper:
    """What is written down, in the language of now: a title, and facts under headings."""

    title: str
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    foot: str


def paper(detail: RequestDetail, phone: str, foot: Text) -> Paper:
    """A request as its reader sees it now; `foot` says who runs the registry (R57)."""
    asks = requester_facts(detail, phone)
    quoted = declined(detail)
    status = Fact(N_("Status", "column of a table"), row_look(detail.row).word)
    parts = (
        ("", _lines([*key_facts(detail), status, *quoted])),
        (LANGUAGE.say(N_("Account Information", "heading")), _lines(account_facts(detail))),
        (LANGUAGE.say(N_("Requested by", "group of facts")), _lines(asks)),
        (LANGUAGE.say(N_("Where the request stands")), _stations(detail)),
    )
    title = LANGUAGE.say(N_("Request {number}", "title").of(number=detail.row.number))
    return Paper(title, tuple(part for part in parts if part[1]), LANGUAGE.say(foot))


def as_text(written: Paper) -> str:
    """The paper as plain text, complete by itself."""
    lines = [written.title]
    for heading, facts in written.parts:
        lines += ["", heading] if heading else [""]
        lines += [f"{label}: {value}" for label, value in facts]
    return "\n".join([*lines, "", written.foot, ""])


def _lines(facts: list[Fact]) -> tuple[tuple[str, str], ...]:
    nothing = LANGUAGE.say(NOT_PROVIDED)
    return tuple(
        (LANGUAGE.say(fact.label), LANGUAGE.value(fact.value) or nothing) for fact in facts
    )


def _stations(detail: RequestDetail) -> tuple[tuple[str, str], ...]:
    return tuple((event(detail.row, each.event), _station(each)) for each in detail.timeline)


def _station(station: Station) -> str:
    """When it happened or will, and by whom."""
    who = LANGUAGE.say(station.who) if station.who.source else ""
    quoted = N_("“{note}”", "a person's words, quoted").of(note=station.note)
    note = LANGUAGE.say(quoted) if station.note else ""
    parts = (LANGUAGE.value(station.at), who, note)
    return ", ".join(filter(None, parts))
