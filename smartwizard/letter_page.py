"""The colors of a letter's page: those it is sent in, and others for a window's theme."""

import json
import re
from collections.abc import Mapping
from functools import cache

from . import resources


@cache
def colors() -> Mapping[str, str]:
    """The colors a letter is sent in, by what they are for; no two are the same."""
    found: dict[str, str] = json.loads(resources.read_text("mail", "colors.json"))
    return found


def recolored(html: str, wanted: Mapping[str, str]) -> str:
    """A letter's page in other colors; its words stay as they are, whatever they look like."""
    others = {plain: wanted.get(role, plain) for role, plain in colors().items()}
    color = re.compile("|".join(map(re.escape, others)))

    def tag(found: re.Match[str]) -> str:
        return color.sub(lambda plain: others[plain[0]], found[0])

    return re.sub(r"<[^>]*>", tag, html)
