"""Words without end, such as addresses and domains: shortened in their middle, never broken."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

# Words up to this length, in pixels at 100 %, have their room; longer ones must not widen a page.
LONGEST_WORD = 200
# Between any two Japanese letters a line may end, as at a space.
_BREAKS = r"([\s\u2e80-\uffef]+)"
# Qt would begin a new line after the ellipsis.
_ELLIPSIS, _UNBROKEN = "…", "…\u2060"


def shortened(text: str, metrics: QFontMetrics, room: int) -> str:
    """A text to be painted: each of its words fits into a line of `room` pixels."""
    parts = re.split(_BREAKS, text)
    parts[::2] = [_fitted(word, metrics, room) for word in parts[::2]]
    return "".join(parts)


def _fitted(word: str, metrics: QFontMetrics, room: int) -> str:
    if metrics.horizontalAdvance(word) <= room:
        return word
    return metrics.elidedText(word, Qt.TextElideMode.ElideMiddle, room).replace(
        _ELLIPSIS, _UNBROKEN
    )
