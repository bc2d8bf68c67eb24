"""A request on paper: its facts and where it stands, as text and as PDF (C11)."""

from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from smartwizard.messages import N_, Code, Issue, Refused, Text
from smartwizard.operations.requesting.views import RequestDetail, Station
from smartwizard.ui.fact_card import NOT_PROVIDED, Fact
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.request_facts import account_facts, key_facts, requester_facts
from smartwizard.ui.request_words import row_look

PDF, TEXT = "pdf", "txt"
_CANNOT = N_("{path} could not be written. Choose another folder, or another name.")
_MARGIN_MM, _POINTS = 20, 10
_DOTS = 300


@dataclass(frozen=True)
class Paper:
    """What is written down, in the language of now: a title, and facts under headings."""

    title: str
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    foot: str


def paper(detail: RequestDetail, phone: str, foot: Text) -> Paper:
    """A request as its reader sees it now; `foot` says who runs the registry (R57)."""
    status = (LANGUAGE.say(N_("Status", "column of a table")), row_look(detail.row).word)
    stations = [_station(station) for station in detail.timeline]
    return Paper(
        LANGUAGE.say(N_("Request {number}", "title").of(number=detail.row.number)),
        (
            ("", (*_lines(key_facts(detail)), status)),
            (LANGUAGE.say(N_("Account Information", "heading")), _lines(account_facts(detail))),
            (
                LANGUAGE.say(N_("Requested by", "group of facts")),
                _lines(requester_facts(detail, phone)),
            ),
            (LANGUAGE.say(N_("Where the request stands")), tuple(stations)),
        ),
        LANGUAGE.say(foot),
    )


def as_text(written: Paper) -> str:
    """The paper as plain text, complete by itself."""
    lines = [written.title]
    for heading, facts in written.parts:
        lines += ["", heading] if heading else [""]
        lines += [f"{label}: {value}" for label, value in facts]
    return "\n".join([*lines, "", written.foot, ""])


def as_html(written: Paper) -> str:
    """The paper as a page; people's text stays text (R48)."""
    parts = [f"<h1>{escape(written.title)}</h1>"]
    for heading, facts in written.parts:
        parts.append(f"<h3>{escape(heading)}</h3>" if heading else "")
        rows = (
            f"<tr><td width='30%'>{escape(label)}</td><td>{_broken(value)}</td></tr>"
            for label, value in facts
        )
        parts.append(f"<table width='100%' cellpadding='3'>{''.join(rows)}</table>")
    return "".join([*parts, f"<p>{escape(written.foot)}</p>"])


def write(written: Paper, path: Path) -> Path:
    """Write the paper into a file, a PDF where its name says so; not for the GUI thread."""
    content = as_pdf(written) if path.suffix == f".{PDF}" else as_text(written).encode()
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Refused(Issue(_CANNOT.of(path=str(path)))) from error
    return path


def as_pdf(written: Paper) -> bytes:
    """The paper as a PDF on A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(written.title)
    writer.setCreator("SmartWizard")
    writer.setResolution(_DOTS)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setHtml(as_html(written))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _lines(facts: list[Fact]) -> tuple[tuple[str, str], ...]:
    nothing = LANGUAGE.say(NOT_PROVIDED)
    return tuple(
        (LANGUAGE.say(fact.label), LANGUAGE.value(fact.value) or nothing) for fact in facts
    )


def _station(station: Station) -> tuple[str, str]:
    """What happened or will, and when, and by whom."""
    event = LANGUAGE.word(Code("request.event", station.event))
    who = LANGUAGE.say(station.who) if station.who.source else ""
    parts = (LANGUAGE.value(station.at), who, station.note and f"“{station.note}”")
    return event, ", ".join(filter(None, parts))


def _broken(value: str) -> str:
    return escape(value).replace("\n", "<br>")
