"""Showing the guides' English name of each field beside its own (R65)."""

from PySide6.QtCore import QObject, Signal

from smartwizard.messages import Text
from smartwizard.ui.language import LANGUAGE


class EnglishLabels(QObject):
    """Whether English names are shown now; every field listens."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown = False

    def show(self, shown: bool) -> None:
        """Show them from now on, or no longer."""
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    def beside(self, label: Text) -> str:
        """What stands beside a label: nothing in English, or where both are the same."""
        if not self.shown or LANGUAGE.code == "en":
            return ""
        english = label.source.format(**{name: _plain(v) for name, v in label.values.items()})
        return "" if english == LANGUAGE.say(label) else english


def _plain(value: object) -> str:
    return value.source if isinstance(value, Text) else str(value)


ENGLISH_LABELS = EnglishLabels()
