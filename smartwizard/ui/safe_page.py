"""What of a letter's page a window shows: nothing that loads, and links that lead somewhere known.

Qt loads local pictures by itself, whatever `loadResource` answers, and a registry's file can be
written by other programs: what could be loaded must not reach Qt at all (R47, R48).
"""

import re
from html import escape
from html.parser import HTMLParser

_TAGS = frozenset("html head meta title body table tr td p h1 b tt a small br ul li".split())
_EMPTY = frozenset(("meta", "br"))
_ATTRIBUTES = frozenset(
    "lang charset bgcolor width height valign border cellpadding cellspacing".split()
)
_STYLES = frozenset(
    "color font-size line-height margin-top margin-bottom padding text-decoration".split()
)
_PLAIN = re.compile(r"[\w #%.,-]*")
_LEADS = ("smartwizard://", "https://")
_LINK = re.compile(r"smartwizard://[\w./?=&;-]+")


def safe(html: str) -> str:
    """A page made of nothing but the tags, attributes and styles that letters have."""
    page = _Page()
    page.feed(html)
    page.close()
    return "".join(page.parts)


def of_text(text: str) -> str:
    """A letter's plain text as a page: its lines as they are, its links into the program alive."""
    lines = escape(text, quote=False)
    linked = _LINK.sub(lambda found: f'<a href="{found[0]}">{found[0]}</a>', lines)
    return f'<div style="white-space:pre-wrap">{linked}</div>'


class _Page(HTMLParser):
    """Puts a page together again from the parts that it may have."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _TAGS:
            kept = "".join(_attribute(name, value or "") for name, value in attrs)
            self.parts.append(f"<{tag}{kept}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in _TAGS - _EMPTY:
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self.cdata_elem is None:
            self.parts.append(escape(data, quote=False))


def _attribute(name: str, value: str) -> str:
    match name:
        case "href" if value.lower().startswith(_LEADS):
            kept = value
        case "style":
            kept = ";".join(filter(_is_plain_style, value.split(";")))
        case _ if name in _ATTRIBUTES and _PLAIN.fullmatch(value):
            kept = value
        case _:
            return ""
    return f' {name}="{escape(kept)}"'


def _is_plain_style(declaration: str) -> bool:
    name, _, value = declaration.partition(":")
    return name.strip().lower() in _STYLES and bool(_PLAIN.fullmatch(value))
