"""Links from mails: `smartwizard://…` opens a page, and never acts by itself."""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qs, urlsplit

from .messages import N_, Issue, Refused

SCHEME = "smartwizard"
_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,200}")
_NUMBER = re.compile(r"[A-Z]{2}-[0-9]{4}-[0-9]{1,9}")
Place = Literal["activate", "reset", "requests", "approvals"]
_UNKNOWN = N_("This link does not lead anywhere in SmartWizard. Open it from the email again.")


@dataclass(frozen=True)
class DeepLink:
    """Where a link leads: a page, with the token or the request number it carries."""

    place: Place
    value: str


def parse(link: str) -> DeepLink:
    """Read a link; anything but the four known forms is refused with a sentence."""
    refused = Refused(Issue(_UNKNOWN))
    try:
        parts = urlsplit(link.strip())
        values = parse_qs(parts.query, strict_parsing=bool(parts.query), max_num_fields=4)
    except ValueError:
        raise refused from None
    if parts.scheme.lower() != SCHEME or parts.fragment:
        raise refused
    match parts.netloc.lower():
        case "activate" | "reset" as place if parts.path in ("", "/") and set(values) == {"token"}:
            value, form = values["token"][0], _TOKEN
        case "requests" | "approvals" as place if not parts.query:
            value, form = parts.path.strip("/"), _NUMBER
        case _:
            raise refused
    if not form.fullmatch(value):
        raise refused
    return DeepLink(place, value)
