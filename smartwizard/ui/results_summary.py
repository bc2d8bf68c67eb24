"""How many numbers need something done, wait, and are registered; where the mail went (R32)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartwizard.messages import N_, Text
from smartwizard.operations.contract_views import Submission
from smartwizard.ui import result_words, tokens
from smartwizard.ui.controls.labels import Hint, ToneLine
from smartwizard.ui.controls.surfaces import Card
from smartwizard.ui.controls.turning_row import TurningRow
from smartwizard.ui.language import LANGUAGE
from smartwizard.ui.result_words import DENIED, PENDING, REGISTERED
from smartwizard.ui.says import Says

_COUNTS: dict[str, tuple[str, str, Text]] = {
    DENIED: ("bad", "circle-x", N_("%n needs something done", "numbers", 0)),
    PENDING: ("wait", "hourglass", N_("%n waits for a decision", "numbers", 0)),
    REGISTERED: ("ok", "circle-check", N_("%n registered", "numbers", 0)),
}
_MAILED = N_("The same list was sent to {email}.")
_NARROW = 620


class ResultsSummary(Says, Card):
    """A line; what there is none of is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Submission | None = None
        self._row = TurningRow(_NARROW, self, gap=tokens.SPACE_24, line_gap=tokens.SPACE_8)
        self.body.addWidget(self._row)

    def show_submission(self, shown: Submission) -> None:
        """Count what there is now."""
        self._shown = shown
        self.retranslate()

    def sentences(self) -> list[str]:
        """The counts in words, as they are announced."""
        return [LANGUAGE.say(text) for _, _, text in self._counts()]

    def retranslate(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self._row.clear()
        for tone, icon, text in self._counts():
            line = ToneLine(tone, icon, LANGUAGE.say(text))
            self._row.add(line, align=Qt.AlignmentFlag.AlignVCenter)
        mailed = Hint(LANGUAGE.say(_MAILED.of(email=shown.email)) if shown.finished else "")
        self._row.add(mailed, 1, align=Qt.AlignmentFlag.AlignVCenter)

    def _counts(self) -> Sequence[tuple[str, str, Text]]:
        items = self._shown.items if self._shown is not None else ()
        groups = [result_words.group(item) for item in items]
        found = ((name, groups.count(name)) for name in _COUNTS)
        return [
            (tone, icon, text.of(count))
            for name, count in found
            if count
            for tone, icon, text in (_COUNTS[name],)
        ]
