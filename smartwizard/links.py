"""Where a step can be carried out at Cisco.com, and where Help leads (R51, R65)."""

import logging
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from . import resources
from .messages import N_, Text

_log = logging.getLogger(__name__)
TITLES = {
    "portal": N_("Smart Account portal", "help link"),
    "documents": N_("Smart Account documents", "help link"),
    "software_central": N_("Cisco Software Central", "help link"),
    "account_profile": N_("Cisco Account Profile", "help link"),
    "registration": N_("Registration form for a Cisco account", "help link"),
    "access_levels": N_("Guide to access levels", "help link"),
    "access_rights": N_("Guide to access rights", "help link"),
    "case_manager": N_("Support Case Manager (SCM)", "help link"),
}


@dataclass(frozen=True)
class HelpLink:
    """A line of the Help menu; opened in the browser."""

    title: Text
    url: str


def page(step: str, own: Path | None = None) -> str | None:
    """The page at Cisco.com of a step or window; `own` is the file of `config.links`."""
    return _links(own)["pages"].get(step) or None


def help_links(language: str, own: Path | None = None) -> tuple[HelpLink, ...]:
    """The links of the Help menu in a language; an entry of one's own is its own title."""
    entries = _links(own)["help"].get(language, {})
    return tuple(HelpLink(_title(name), url) for name, url in entries.items() if url)


def _title(name: str) -> Text:
    own = N_("{title}", "help link of this organization")
    return TITLES[name] if name in TITLES else own.of(title=name)


@cache
def _links(own: Path | None) -> dict[str, dict[str, Any]]:
    """The program's links with the changes of an own file."""
    links = _safe(tomllib.loads(resources.read_text("links.toml")))
    if own is None:
        return links
    try:
        changes = _safe(tomllib.loads(own.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        _log.warning("The links of %s are not used: %s", own, error)
        return links
    links["pages"].update(changes["pages"])
    for language, entries in changes["help"].items():
        links["help"].setdefault(language, {}).update(entries)
    return links


def _safe(read: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What may be opened in a browser: https addresses, and empty ones that take an entry away."""
    return {
        "pages": _https(read.get("pages")),
        "help": {
            language: _https(entries) for language, entries in _table(read.get("help")).items()
        },
    }


def _https(entries: object) -> dict[str, str]:
    safe: dict[str, str] = {}
    for name, url in _table(entries).items():
        if url == "" or (isinstance(url, str) and _is_https(url)):
            safe[name] = url
        else:
            _log.warning("The link %s is not used: it must begin with https://", name)
    return safe


def _is_https(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and url.isprintable() and " " not in url


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
